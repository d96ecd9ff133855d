"""Shares told right beside both their figures: `đã trả lời 03/04 (đạt 100%)`."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Base, Figure, Knowledge, Passage, Ratio
from hcc_parse.extract.comparing import Comparing, comparing
from hcc_parse.extract.numbers.patterns import WRITTEN
from hcc_parse.extract.told.shifts import figure_at
from hcc_parse.vietnamese import unmark

SHARE = rf"(?P<share>{WRITTEN})\s?%"


class _Shapes(NamedTuple):
    told: tuple[re.Pattern[str], ...]
    other: re.Pattern[str]


def find_proportions(passage: Passage, knowledge: Knowledge) -> Iterator[Ratio]:
    """Yield the shares whose part and whole are told as such in the words right before them.

    Args:
        passage: A paragraph.
        knowledge: The words of comparison.
    """
    folded, shapes = unmark(passage.plain), _shapes(comparing(knowledge))
    for match in (m for shape in shapes.told for m in shape.finditer(folded)):
        if shapes.other.search(match[0]):
            continue
        share, part, whole = (
            figure_at(passage, *match.span(n)) for n in ("share", "part", "whole")
        )
        if share is None or part is None or whole is None or not 0 < part.value <= whole.value:
            continue
        yield Ratio(
            share=replace(share, kind="share", unit="%", path=("", "")),
            numerator=_alone(part),
            bases=(_alone(whole),),
            subject="tỷ lệ",
            told=True,
        )


def _alone(figure: Figure) -> Base:
    return Base(figure.value, (replace(figure, kind="count"),))


@cache
def _shapes(words: Comparing) -> _Shapes:
    end = r"(?=\)?\s?(?:[.;,]|$))"
    return _Shapes(
        (
            # `da tra loi 03/04 (dat 100%)`: nothing but the bracket stands behind the two.
            re.compile(
                r"\b(?:da|duoc) (?:[a-z]+ ){1,3}(?P<part>\d{1,6})/(?P<whole>\d{1,6})(?![\d/])"
                rf"(?: (?!{words.against})[a-z]+){{0,3}}(?: \(|, )(?:{words.amounts_to} )?"
                rf"(?:ty le ){{0,2}}{SHARE}{end}"
            ),
            # `cat giam 24 ngay tren tong so 96 ngay, tuong duong cat giam 25%`
            re.compile(
                rf"\b(?P<part>{WRITTEN}) (?P<unit>[a-z]+(?: [a-z]+){{0,3}}?)"
                rf",? tren tong so (?P<whole>{WRITTEN}) (?P=unit)(?:, ?| \(){words.amounts_to}"
                rf"(?: voi| la| ty le| {words.shortened}| {words.fall}){{0,2}} {SHARE}{end}"
            ),
        ),
        re.compile(rf"\b(?:{words.against}|{words.earlier}|{words.planned}|lan luot)\b"),
    )
