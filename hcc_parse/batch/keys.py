"""The key of a record: the file, and all that what is said of it depends on."""

import json
import platform
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from datetime import date
from functools import cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from hcc_parse.domain import Knowledge, Profile, Waiver
from hcc_parse.read.scanned.engine import engine_told

PACKAGE = Path(__file__).resolve().parents[1]
MODELS = (PACKAGE / "models", PACKAGE.parent / "models")  # installed, and in a checkout
LIBRARIES = (
    "lxml",
    "opencv-python-headless",
    "ortools",
    "pdfminer.six",
    "pdfplumber",
    "pypdfium2",
    "python-docx",
    "rapidfuzz",
    "spacy",
)  # that have a say in what is read or found


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How the reports of a run are reviewed.

    Attributes:
        knowledge: What is known beforehand, with the limits, thresholds and communes in force.
        only: The checks to ask.
        today: The day on which waivers must hold.
        guessing: Whether the model names figures that the rules cannot.
        profile: By which findings are made milder, or None.
        waivers: The findings that an official lets stand, or None without a list.
    """

    knowledge: Knowledge
    only: frozenset[str]
    today: date
    guessing: bool = True
    profile: Profile | None = None
    waivers: tuple[Waiver, ...] | None = None
    digest: str = field(init=False, compare=False)
    reading: str = field(init=False, compare=False)

    def __post_init__(self) -> None:
        """The digest stands for all of it, the day only as far as waivers have expired.

        `reading` stands for what a report is read and understood by, before it is judged.
        """
        object.__setattr__(self, "digest", _digest([*_judging(self), *_reading(self)]))
        object.__setattr__(self, "reading", _digest(_reading(self)))

    def key_of(self, content: str, name: str, appendices: Iterable[str] = ()) -> str:
        """The key under which what comes of a file is kept.

        Args:
            content: The digest of its bytes.
            name: Its name without folders: readers look at its end, a check at the rest.
            appendices: The digests and names of the files that are read behind it.
        """
        return _digest([program(), self.digest, content, name, *appendices])

    def reading_of(self, content: str, name: str, appendices: Iterable[str] = ()) -> str:
        """The key of how a file is read and understood, whatever it is then judged by."""
        return _digest([program(), self.reading, content, name, *appendices])


@cache
def program() -> str:
    """A digest of this program: its code, data and model, and the libraries that it reads with."""
    digest = sha256(platform.python_version().encode())
    for library in LIBRARIES:
        digest.update(f"{library} {_version(library)}\n".encode())
    for folder in (PACKAGE, *MODELS):
        for path in _files(folder):
            name = path.relative_to(folder).as_posix()
            content = sha256(path.read_bytes()).hexdigest()
            digest.update(f"{name} {content}\n".encode())
    return digest.hexdigest()


def _files(folder: Path) -> Iterator[Path]:
    found = (path for path in folder.rglob("*") if path.is_file())
    for path in sorted(found, key=lambda path: path.relative_to(folder).as_posix()):
        if "__pycache__" not in path.parts:
            yield path


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return "?"


def _judging(settings: Settings) -> list[object]:
    """The checks, the profile, the waivers."""
    profile, waivers = settings.profile, settings.waivers
    return [
        sorted(settings.only),
        sorted(profile.severities.items()) if profile else None,
        None if waivers is None else [[repr(w), w.expired(settings.today)] for w in waivers],
    ]


def _reading(settings: Settings) -> list[object]:
    """All else."""
    return [
        settings.guessing,
        asdict(settings.knowledge.limits),
        asdict(settings.knowledge.thresholds),
        engine_told() if settings.knowledge.scanning.read else "",
        [asdict(commune) for commune in settings.knowledge.communes],
    ]


def _digest(told: list[object]) -> str:
    return sha256(json.dumps(told, default=str).encode()).hexdigest()
