"""From the words of a command to a docket: which files, which checks, within which limits."""

import sys
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from hcc_parse.batch import files_of, review_files
from hcc_parse.check import CATALOGUE
from hcc_parse.cli import clock
from hcc_parse.cli.profiles import profile_for
from hcc_parse.domain import Docket, Knowledge, Profile, Scanning, Severity
from hcc_parse.errors import HccError
from hcc_parse.judge import waive, weigh
from hcc_parse.knowledge import (
    load_knowledge,
    load_thresholds,
    load_waivers,
    with_changes,
    with_thresholds,
)
from hcc_parse.render import safe

RECOGNISED = Scanning()
FAMILIES = tuple("ACMTLFXS")  # some have no check yet


class Office(NamedTuple):
    """What an office decided: `--profile`, `--waivers`; whether figures may be guessed at.

    `ocr` tells whether pages that are pictures are recognised: not with `--no-ocr`.
    """

    profile: str = ""
    waivers: Path | None = None
    guessing: bool = True
    ocr: bool = True


def checked(paths: list[Path], only: str, skip: str, changes: list[str], office: Office) -> Docket:
    """Review files with the checks named by `--only` and `--skip`, else by the profile."""
    files = _existing(paths)
    profile = profile_for(office.profile, files, FAMILIES)
    waivers = load_waivers(office.waivers) if office.waivers else None
    known = knowledge_for(changes, profile, Scanning(read=office.ocr))
    chosen = selected(only, skip, profile)
    docket = review_files(files, chosen, _told, known, office.guessing)
    if profile is not None:
        docket = weigh(docket, profile)
    return docket if waivers is None else waive(docket, waivers, clock.today())


def parsed(paths: list[Path], changes: list[str], *, ocr: bool = True) -> Docket:
    """Read files and ask no check."""
    known = knowledge_for(changes, scanning=Scanning(read=ocr))
    return review_files(_existing(paths), frozenset(), _told, known, True)


def has_errors(docket: Docket) -> bool:
    """Whether a report has a finding that is surely wrong."""
    return docket.count(Severity.ERROR) > 0


def knowledge_for(
    changes: list[str], profile: Profile | None = None, scanning: Scanning = RECOGNISED
) -> Knowledge:
    """What is known beforehand, with the limits of `--limit` and the thresholds of a profile."""
    known = load_knowledge()  # a fault in a data file is told once, before the first report
    known = replace(known, limits=with_changes(known.limits, changes), scanning=scanning)
    if profile is None:
        return known
    stricter = with_thresholds(known.thresholds, profile.thresholds, load_thresholds())
    return replace(known, thresholds=stricter)


def selected(only: str, skip: str, profile: Profile | None) -> frozenset[str]:
    """The checks named by `--only` and `--skip`, else by the profile, else all.

    Raises:
        HccError: If there is no such check, or none is left.
    """
    usual = profile.asked if profile is not None else frozenset(CATALOGUE)
    chosen = (_named(only) if only else usual) - _named(skip)
    if not chosen:
        raise HccError("Không còn phép kiểm tra nào để chạy; xem lại --only và --skip.")
    return chosen


def _named(words: str) -> frozenset[str]:
    """Check ids meant by `A,C03`: a family letter stands for all of its checks."""
    found: set[str] = set()
    for word in filter(None, (w.strip().upper() for w in words.split(","))):
        named = {id for id in CATALOGUE if id == word or (len(word) == 1 and id[0] == word)}
        if not named and word not in FAMILIES:
            raise HccError(f"Không có phép kiểm tra “{word}”; xem `hcc-parse explain --all`.")
        found |= named
    return frozenset(found)


def _existing(paths: list[Path]) -> list[Path]:
    """The files meant; nothing at all to read is a mistake of use, not a clean result."""
    files = list(files_of(paths))
    if not files:
        raise HccError("Không có tệp nào trong thư mục đã cho.")
    return files


def _told(path: Path) -> None:
    if sys.stderr.isatty():
        print(safe(f"Đang đọc {path} …"), file=sys.stderr)
