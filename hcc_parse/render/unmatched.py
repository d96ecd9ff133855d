"""Labels met in many reports that no term matches: the most frequent first, with an example."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePath
from typing import Literal

from hcc_parse.domain import Docket, Dossier, Knowledge, Language, Said, Unnamed
from hcc_parse.render.columns import set_in_columns, widths_for
from hcc_parse.render.places import place_in_words
from hcc_parse.render.text import closing, failures_in_words, safe
from hcc_parse.vietnamese import fold

Kind = Literal["indicator", "field"]
HEADINGS = {
    "indicator": Said("CHỈ TIÊU CHƯA NHẬN RA", "INDICATORS NOT RECOGNISED"),
    "field": Said("LĨNH VỰC CHƯA NHẬN RA", "FIELDS NOT RECOGNISED"),
}
COLUMNS = (
    Said("Số lần", "Times"),
    Said("Lời trong báo cáo", "Words of the report"),
    Said("Giống nhất (điểm trên 100)", "Most alike (of 100)"),
    Said("Thí dụ", "Example"),
)
NONE = Said("(không có)", "(none)")
EITHER = Said("chưa rõ là cái nào: ", "could be either: ")
MOST = (6, 34, 34, 26)  # letters of each column
LONGEST = 100  # letters of a label; a longer one is a sentence, and shown as far as that


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """A label met in one or more reports.

    Attributes:
        label: The words, as most reports write them.
        count: How often it was met.
        first: Where it was met first, with what it is like.
        dossier: The report of `first`.
    """

    label: str
    count: int
    first: Unnamed
    dossier: Dossier


def labels_met(docket: Docket, of: Kind) -> list[Met]:
    """Gather the unmatched labels of all reports; spellings that fold alike count as one."""
    written: dict[tuple[str, str], Counter[str]] = {}
    firsts: dict[tuple[str, str], tuple[Unnamed, Dossier]] = {}
    for review in docket.reviews:
        for one in review.dossier.names.unnamed:
            if one.of == of:
                key = (fold(one.label), one.under)
                written.setdefault(key, Counter())[one.label] += 1
                firsts.setdefault(key, (one, review.dossier))
    met = [
        Met(
            label=labels.most_common(1)[0][0],
            count=labels.total(),
            first=firsts[key][0],
            dossier=firsts[key][1],
        )
        for key, labels in written.items()
    ]
    return sorted(
        met,
        key=lambda one: (-one.count, len(one.label) > LONGEST, fold(one.label), one.first.under),
    )


def unmatched_text(docket: Docket, kinds: Iterable[Kind], language: Language = "vi") -> str:
    """Write the unmatched labels as tables for human eyes, then the files that failed."""
    lines: list[str] = []
    for kind in kinds:
        met = labels_met(docket, kind)
        lines += [f"{HEADINGS[kind].in_(language)}: {_how_many(met, language)}", ""]
        if met:
            lines += [*_table(met, language), ""]
    lines += failures_in_words(docket, language)
    lines.append(closing(docket, language, findings=False))
    return "\n".join(safe(line) for line in lines) + "\n"


def _how_many(met: list[Met], language: Language) -> str:
    times = sum(one.count for one in met)
    if language == "en":
        return f"{len(met)} labels, met {times} times"
    return f"{len(met)} lời, gặp {times} lần"


def _table(met: list[Met], language: Language) -> Iterator[str]:
    rows = [
        (
            str(one.count),
            _label(one),
            _nearest(one.first, one.dossier.knowledge, language),
            f"{_file(one.dossier)}, {place_in_words(one.first.place, one.dossier, language)}",
        )
        for one in met
    ]
    head = tuple(column.in_(language) for column in COLUMNS)
    widths = widths_for([head, *rows], MOST)
    yield from set_in_columns([head], widths, right=(0,))
    yield from set_in_columns([["-" * width for width in widths]], widths)
    yield from set_in_columns(rows, widths, right=(0,))


def _label(one: Met) -> str:
    label = one.label if len(one.label) <= LONGEST else f"{one.label[:LONGEST].rstrip()}…"
    return f"{label} ({one.first.unit})" if one.first.unit else label


def _nearest(one: Unnamed, knowledge: Knowledge, language: Language) -> str:
    """The candidates with their scores; where neither of two may be taken, that is said."""
    if not one.nearest:
        return NONE.in_(language)
    shown = one.nearest[:2] if one.is_open else one.nearest
    told = "; ".join(
        f"{name_of(near.name, knowledge, language)} {near.score:.0f}" for near in shown
    )
    return EITHER.in_(language) + told if one.is_open else told


def name_of(name: str, knowledge: Knowledge, language: Language) -> str:
    """An indicator by its Vietnamese label, in English by its id; a field by its name."""
    indicator = knowledge.indicators.get(name)
    return indicator.label if indicator and language == "vi" else name


def _file(dossier: Dossier) -> str:
    return PurePath(dossier.report.source.path).name
