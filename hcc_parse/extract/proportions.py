"""Shares told right beside both their figures: `đã trả lời 03/04 (đạt 100%)`."""

import re
from collections.abc import Iterator
from dataclasses import replace

from hcc_parse.domain import Base, Figure, Passage, Ratio
from hcc_parse.extract.numbers.patterns import WRITTEN
from hcc_parse.extract.shifts import figure_at
from hcc_parse.vietnamese import unmark

SHARE = rf"(?P<share>{WRITTEN})\s?%"
# `da tra loi 03/04 (dat 100%)`: nothing but the bracket stands behind the two.
STROKE = re.compile(
    rf"\b(?:da|duoc) (?:[a-z]+ ){{1,3}}(?P<part>\d{{1,6}})/(?P<whole>\d{{1,6}})(?![\d/])"
    rf"(?: (?!so voi)[a-z]+){{0,3}}(?: \(|, )(?:dat |chiem |bang |ty le )?(?:ty le )?{SHARE}"
    r"(?=\)?\s?(?:[.;,]|$))"
)
# `cat giam 24 ngay lam viec tren tong so 96 ngay lam viec, tuong duong cat giam 25%`
OUT_OF = re.compile(
    rf"\b(?P<part>{WRITTEN}) (?P<unit>[a-z]+(?: [a-z]+){{0,3}}?)"
    rf",? tren tong so (?P<whole>{WRITTEN}) (?P=unit)(?:, ?| \()"
    r"(?:tuong duong|tuong ung|dat|chiem|bang|tuc)"
    rf"(?: voi| la| ty le| cat giam| giam){{0,2}} {SHARE}(?=\)?\s?(?:[.;,]|$))"
)
OTHER = re.compile(r"\b(?:so voi|cung ky|ke hoach|chi tieu|lan luot)\b")


def find_proportions(passage: Passage) -> Iterator[Ratio]:
    """Yield the shares whose part and whole are told as such in the words right before them.

    Args:
        passage: A paragraph.
    """
    folded = unmark(passage.plain)
    for match in (m for shape in (STROKE, OUT_OF) for m in shape.finditer(folded)):
        if OTHER.search(match[0]):
            continue
        share, part, whole = (
            figure_at(passage, *match.span(n)) for n in ("share", "part", "whole")
        )
        if share is None or part is None or whole is None or not 0 < part.value <= whole.value:
            continue
        yield Ratio(
            share=replace(share, kind="share", unit="%"),
            numerator=_alone(part),
            bases=(_alone(whole),),
            subject="tỷ lệ",
            told=True,
        )


def _alone(figure: Figure) -> Base:
    return Base(figure.value, (replace(figure, kind="count"),))
