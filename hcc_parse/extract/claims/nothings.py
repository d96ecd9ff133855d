"""Statements of nothing, which are figures of zero: `Không phát sinh hồ sơ quá hạn`."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Figure, Heading, Knowledge, Passage, Unit
from hcc_parse.extract.word_patterns import alternatives, ignoring, whole

SENTENCE = re.compile(r"[^.;\n]+")
MARKER = re.compile(r"[\s*+•–-]*")


class Shapes(NamedTuple):
    """The ways of saying that there is nothing, and the words that limit what is said."""

    sentence: re.Pattern[str]  # `Trong kỳ không phát sinh hồ sơ quá hạn`
    label: re.Pattern[str]  # `Số hồ sơ quá hạn: không phát sinh`
    here: re.Pattern[str]  # `Trong kỳ chưa phát sinh trường hợp nào`, below a heading
    part: re.Pattern[str]
    wish: re.Pattern[str]


def find_nothings(
    passages: Iterable[Passage],
    headings: Iterable[Heading],
    plans: Sequence[tuple[int, int]],
    knowledge: Knowledge,
) -> Iterator[Figure]:
    """Yield a figure of value 0 for each sentence that says there was none of something.

    Only a whole sentence of known words counts: what is denied, and that it is denied for the whole
    report, must be certain. A sentence under a heading that limits it (`lĩnh vực đất đai`) or among
    the plans is left alone. These figures are shown, never added up: claims that figures deny are
    the matter of `claims.py`.

    Args:
        passages: The paragraphs in order.
        headings: The numbered headings among them.
        plans: The stretches of blocks that speak of what is to come.
        knowledge: The words and units.
    """
    shapes = _shapes(tuple(knowledge.number_words.items()))
    opened = {heading.place.address: heading for heading in headings}
    titles: dict[int, str] = {}  # by level, of the headings that stand open
    just_above = ""
    for passage in passages:
        block = passage.address.block
        if heading := opened.get(passage.address):
            titles = {level: title for level, title in titles.items() if level < heading.level}
            titles[heading.level] = heading.title
        part = any(map(shapes.part.search, titles.values()))
        if not part and not any(start <= block < end for start, end in plans):
            yield from _nothings(passage, just_above, shapes, knowledge.units)
        just_above = heading.title if heading else ""


def _nothings(
    passage: Passage, title: str, shapes: Shapes, units: tuple[Unit, ...]
) -> Iterator[Figure]:
    text = passage.plain
    for sentence in SENTENCE.finditer(text):
        if shapes.part.search(sentence[0]) or shapes.wish.search(sentence[0]):
            continue
        begin = MARKER.match(text, *sentence.span())
        start = begin.end() if begin else sentence.start()
        for shape in (shapes.sentence, shapes.label, shapes.here):
            match = shape.fullmatch(text, start, sentence.end())
            label = _label(passage, match, title) if match else ""
            if match and label:
                yield _zero(passage, match, sentence, label, units)
                break


def _label(passage: Passage, match: re.Match[str], title: str) -> str:
    if "label" in match.groupdict():
        return passage.text[slice(*match.span("label"))].strip()
    return title


def _zero(
    passage: Passage,
    match: re.Match[str],
    sentence: re.Match[str],
    label: str,
    units: tuple[Unit, ...],
) -> Figure:
    at, end = match.span("said")
    return Figure(
        text=passage.text[at:end],
        value=Decimal(0),
        unit=_unit(label, units) if "label" in match.groupdict() else None,
        label=label,
        path=(label, ""),
        phrase=passage.text[match.start() : sentence.end()].strip(),
        lead=passage.text[sentence.start() : at],
        place=passage.at(at, end),
    )


def _unit(label: str, units: tuple[Unit, ...]) -> str | None:
    """The unit whose spelling stands first in a label, the longest of those."""
    found = [
        (match.start(), -len(spelling), unit.name)
        for unit in units
        for spelling in unit.spellings
        if unit.kind == "counted" and (match := whole((spelling,)).search(label))
    ]
    return min(found)[2] if found else None


@cache
def _shapes(items: tuple[tuple[str, tuple[str, ...]], ...]) -> Shapes:
    words: Mapping[str, tuple[str, ...]] = dict(items)
    opening, verb, thing, state, here = (
        alternatives(words[f"nothing-{role}"])
        for role in ("opening", "verb", "object", "state", "here")
    )
    arising = alternatives(words["nothing-arising"])
    opened = rf"(?:(?:{opening})(?:\s*,)?\s+){{0,3}}"
    denied = rf"(?P<label>(?:{thing})(?:\s+(?:{state})){{0,4}})"
    named = rf"(?P<label>(?:(?:tổng\s+)?số\s|số\s+lượng\s|{thing})[^:;.\d]{{0,120}}?)"
    in_period = r"(?:\s+trong\s+kỳ(?:\s+báo\s+cáo)?)?"
    return Shapes(
        sentence=ignoring(rf"{opened}(?P<said>(?:{verb})\s+{denied})\s*"),
        label=ignoring(rf"{named}\s*:\s*(?P<said>{verb}|không)\s*"),
        here=ignoring(rf"{opened}(?P<said>(?:{arising})(?:\s+(?:{here}))?){in_period}\s*"),
        part=whole(words["nothing-limit"]),
        wish=whole(words["nothing-limit-sentence"]),
    )
