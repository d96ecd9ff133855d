"""The corpus, reviewed once for all tests that look at what is made of it."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from hcc_parse.domain import Address, Docket, Language, Passage, Repair, Report, Review
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review, review_file
from hcc_parse.read.plain import parse_plain
from hcc_parse.render import result_of
from hcc_parse.render.json_values import Json

ROOT = Path(__file__).resolve().parents[2]
REPORTS = ROOT / "corpus" / "reports"
FILES = sorted(path for path in REPORTS.iterdir() if path.suffix in (".docx", ".pdf"))
NAMES = sorted({path.stem for path in FILES})


@cache
def reviewed(path: Path) -> Review:
    return review_file(path)


def reviewed_text(text: str, path: str = "text") -> Review:
    return review(parse_plain(text, path=path, sha="0" * 64), load_knowledge())


def repaired_text(text: str, *changes: tuple[str, str, str]) -> Review:
    """A review of a text whose reader changed letters: what stood before, what stands now, why."""
    report = parse_plain(text, sha="0" * 64)
    repairs = tuple(
        Repair(place=passage.at(at, at + len(after)), before=before, after=after, reason=reason)
        for before, after, reason in changes
        for passage in report.passages()
        if (at := passage.text.find(after)) >= 0
    )
    return review(replace(report, repairs=repairs), load_knowledge())


def result(*reviews: Review, language: Language = "vi", findings: bool = True) -> Json:
    docket = Docket(reviews=reviews)
    version = load_knowledge().version
    return result_of(docket, knowledge=version, language=language, findings=findings)


def objects(value: object, path: str = "$") -> Iterator[tuple[str, Json]]:
    """Every object of a JSON value with its path, the outer before the inner."""
    if isinstance(value, dict):
        yield path, value
        for key, inner in value.items():
            yield from objects(inner, f"{path}.{key}")
    if isinstance(value, list):
        for n, inner in enumerate(value):
            yield from objects(inner, f"{path}[{n}]")


def standing_at(place: Json, report: Report) -> str:
    """The characters of a report at a place of its JSON."""
    address = Address(place["block"], place["row"], place["column"])
    return report.text_at(Passage(text="", address=address).at(place["start"], place["end"]))
