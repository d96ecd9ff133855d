"""Small reports in the plain notation, and what the stages make of them."""

from hcc_parse.domain import (
    Address,
    DateMention,
    Dossier,
    Figure,
    Grid,
    Mentions,
    Passage,
    Period,
    Provenance,
    Sum,
    SumKind,
)
from hcc_parse.extract import extract
from hcc_parse.extract.timing import find_dates, find_periods
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain

KNOWLEDGE = load_knowledge()
CITY_HEADER = """
| STT | Lĩnh vực | Số lượng hồ sơ tiếp nhận | < | < | < \
| Số lượng hồ sơ đã giải quyết | < | < | < | < | < \
| Số lượng hồ sơ đang giải quyết | < | < | < |
| ^ | ^ | Tổng số | Trong kỳ | < | Từ kỳ trước \
| Tổng số | Trước hạn | Đúng hạn | Quá hạn | Từ chối, không giải quyết | Hồ sơ rút \
| Tổng số | Trong hạn | Quá hạn | Yêu cầu bổ sung |
| ^ | ^ | ^ | Trực tuyến | Trực tiếp, dịch vụ bưu chính | ^ \
| ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ |
"""


def passage(text: str) -> Passage:
    """A paragraph of its own."""
    return Passage(text=text, address=Address(0))


def written_in(place: Provenance, text: str) -> str:
    """What a text of one paragraph says at a place."""
    return text[place.start : place.end]


def dates_of(text: str) -> list[DateMention]:
    """The dates of one paragraph."""
    return list(find_dates(passage(text), KNOWLEDGE.labels))


def periods_of(text: str) -> list[Period]:
    """The stretches of time of one paragraph."""
    return list(find_periods(passage(text), dates_of(text), KNOWLEDGE.labels))


def mentions_of(text: str) -> Mentions:
    """What a report states."""
    return extract(parse_plain(text), KNOWLEDGE)


def places_of(mentions: Mentions) -> list[tuple[Provenance, str]]:
    """Where each figure, date, period, citation and symbol stands, and what it is said to be."""
    return [
        *((figure.place, figure.text) for figure in mentions.figures),
        *((date.place, date.text) for date in mentions.dates),
        *((period.place, period.text) for period in mentions.periods),
        *((citation.place, citation.text) for citation in mentions.citations),
        *((citation.symbol_place, citation.symbol) for citation in mentions.citations),
    ]


def figures_of(text: str) -> tuple[Figure, ...]:
    """The figures of the running text."""
    return mentions_of(text).figures


def grid_of(text: str) -> Grid:
    """The only table of figures."""
    (grid,) = mentions_of(text).grids
    return grid


def dossier_of(text: str) -> Dossier:
    """What can be compared within a report."""
    return understand(parse_plain(text), KNOWLEDGE)


def meanings_of(text: str) -> list[tuple[str, str]]:
    """Each figure that is understood, as written, with its indicator."""
    return [(fact.figure.text, fact.indicator) for fact in dossier_of(text).facts]


def sums_of(text: str, kind: SumKind) -> list[Sum]:
    """The sums of one kind that a report states."""
    return [sum_ for sum_ in dossier_of(text).relations.sums if sum_.kind == kind]


def broken(sums: list[Sum]) -> list[str]:
    """The arithmetic of the sums that do not hold."""
    return [sum_.arithmetic for sum_ in sums if not sum_.holds]
