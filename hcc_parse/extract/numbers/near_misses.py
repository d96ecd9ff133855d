"""What looks like a number and fits no grammar: told as such, never read as another value."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Knowledge, Unit
from hcc_parse.extract.numbers.patterns import START, Typed
from hcc_parse.extract.word_patterns import alternatives

# `l2`, `O5`, `1O.000`: a letter typed, or recognised, in the place of a digit.
LETTER = re.compile(
    r"(?<![\w.,/])(?=[\dlIOo.,]{0,20}(?:\d[lIOo]|[lIOo]\d))(?P<n>[\dlIOo]+(?:[.,][\dlIOo]+)*)(?!\w)"
    r"|(?<![\w.,/])(?P<m>\d{1,3}[ \u00a0](?=[\dO]{3}(?!\w))(?=\d*O)[\dO]{3})"
)
ONE = r"\d(?:[\d.,]*\d)?"
LOOSE = "có dấu cách cạnh dấu chấm hoặc dấu phẩy trong số"
LIKE_TELEPHONE = "giống số điện thoại nhưng thiếu hoặc thừa chữ số"
GAP = r"[ \u00a0]"
# `1 1 25`, `12 3456`: digits with spaces between them; `1 .25`: a space before the mark as well.
PARTED = re.compile(rf"(?<![\w.,/]){ONE}(?:{GAP}{ONE}|{GAP}+[.,]{ONE})+(?!\w)")
LOOSE_MARK = re.compile(rf"{GAP}[.,]")
THOUSANDS = re.compile(r"\d{1,3}(?:[ \u00a0]\d{3})+")
# `1.2345`, `12.34.567`, `6,60.0`: marks that part digits in no way that offices write.
MARKED = re.compile(rf"{START}\d+(?:[.,]+\d+)+(?![\w/])")
WELL_MARKED = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d{1,4})?|\d{1,9},\d{1,4}")
# `50/ 114`: a space beside the stroke; a rank told as such is read all the same.
STROKE = re.compile(rf"(?<![\w.,/]){ONE}(?:\s/\s?|/\s){ONE}(?![\w/])")
NO_MONTH = re.compile(
    r"(?<!\w)(?:tháng|(?<!đầu )(?<!cuối )quý)\s+(?P<n>\d{1,2})(?!\w|[.,/]\d)", re.IGNORECASE
)
CALLED = re.compile(r"0\d{1,3}\.\d[\d.]{5,}")
LINE_START = re.compile(r"(?:^|\n)[\s*+•–-]*$")


class Shapes(NamedTuple):
    """Patterns that look at the unit behind a number."""

    after_mark: re.Pattern[str]  # `98, 5%`, `1. 234 hồ sơ`
    dotted: re.Pattern[str]  # a dot before decimals is read where a unit or per cent follows
    counted: re.Pattern[str]  # `1,234 hồ sơ`
    unit: re.Pattern[str]


def near_misses(text: str, knowledge: Knowledge) -> Iterator[Typed]:
    """Yield stretches that a reader takes for one number and no grammar reads, with what they seem.

    Args:
        text: A paragraph in which what other grammars hold is blanked out.
        knowledge: The units.
    """
    if not any(c.isdigit() for c in text):
        return
    shapes = _shapes(knowledge.units)
    for match in LETTER.finditer(text):
        yield _miss(*match.span(match.lastgroup or 0), "có chữ cái ở chỗ của chữ số")
    for match in PARTED.finditer(text):
        if LOOSE_MARK.search(match[0]):
            yield _miss(*match.span(), LOOSE)
        elif not THOUSANDS.fullmatch(match[0]):
            yield _miss(*match.span(), "các chữ số cách nhau bằng dấu cách, không thành nhóm nghìn")
    for match in shapes.after_mark.finditer(text):
        line_start = LINE_START.search(text, max(0, match.start() - 20), match.start())
        if "," in match[0] or not line_start:
            yield _miss(*match.span(), LOOSE)
    for match in STROKE.finditer(text):
        yield _miss(*match.span(), "có dấu cách cạnh dấu gạch chéo")
    for match in MARKED.finditer(text):
        dotted = shapes.dotted.match(text, match.start())
        if CALLED.fullmatch(match[0]):
            yield _miss(*match.span(), LIKE_TELEPHONE)
        elif not WELL_MARKED.fullmatch(match[0]) and not dotted:
            yield _miss(
                *match.span(), "dấu chấm, dấu phẩy không tách nhóm nghìn hay phần thập phân"
            )
    for match in NO_MONTH.finditer(text):
        if not shapes.unit.match(text, match.end()):
            yield _miss(*match.span("n"), "không có tháng, quý nào mang số ấy")
    for match in shapes.counted.finditer(text):
        yield _miss(*match.span("n"), "dấu phẩy ở chỗ của dấu chấm tách nhóm nghìn")


def _miss(start: int, end: int, reading: str) -> Typed:
    return Typed(start, end, "not-understood", True, reading)


@cache
def _shapes(units: tuple[Unit, ...]) -> Shapes:
    every = alternatives(s for unit in units for s in unit.spellings)
    counted = alternatives(s for u in units if u.kind == "counted" for s in u.spellings)
    measured = alternatives(s for u in units if u.kind != "counted" for s in u.spellings)
    unit = re.compile(rf"\s*(?:%|(?:{every})(?!\w))", re.IGNORECASE)
    behind = rf"(?=\s*(?:%|(?:{every})(?!\w)))"
    decimals = rf"{START}\d{{1,3}},{GAP}\d{{1,2}}(?=\s?%)"
    return Shapes(
        unit=unit,
        after_mark=re.compile(rf"{decimals}|{START}\d{{1,3}}\.{GAP}\d{{3}}{behind}", re.IGNORECASE),
        dotted=re.compile(rf"\d+\.\d{{1,2}}(?=\s*(?:%|(?:{measured})(?!\w)))", re.IGNORECASE),
        counted=re.compile(
            rf"{START}(?P<n>\d{{1,3}},\d{{3}})(?=\s*(?:{counted})(?!\w))", re.IGNORECASE
        ),
    )
