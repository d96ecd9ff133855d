"""Changes told from one figure to another: `giảm từ 64 ngày xuống 41 ngày, giảm 23 ngày`."""

import re
from collections.abc import Iterator

from hcc_parse.domain import Passage, Shift, Turn
from hcc_parse.extract.changes import figure_at, is_one_slip, shift_of
from hcc_parse.extract.numbers.patterns import WRITTEN
from hcc_parse.vietnamese import unmark

UNIT = r"(?:\s?(?P<{0}>%|diem %|diem phan tram|(?!len|xuong|nay|con|giam|tang|tu)[a-z]+))?"
RANKS = r"(?P<{0}>(?:vi tri )?(?:thu hang|thu|hang)(?: thu)? )?"
OUT_OF = r"(?:/\d{1,4})?"
WORDS = r"(?:\s[^\W\d_]+){0,5}?(?:\s?\([^()\n]{1,40}\))?,?\s"
LEADS = r"(?:giam xuong|tang len|giam con|len|xuong|nay con|con)(?: toi| den| con| muc| chi con)?"
FROM_TO = re.compile(
    rf"(?:\b(?P<way>tang|giam|rut ngan|cat giam)(?: manh| nhe| dan)? )?\btu (?:muc )?"
    rf"{RANKS.format('rank')}(?P<first>{WRITTEN})(?!\d){OUT_OF}{UNIT.format('unit')}"
    rf"{WORDS}(?P<lead>{LEADS}) {RANKS.format('other_rank')}"
    rf"(?P<then>{WRITTEN})(?!\d){OUT_OF}{UNIT.format('other_unit')}"
)
CHANGE = re.compile(
    rf"{WORDS.replace(',?', '[,;]?')}?\(?(?:tuc |tuong duong |tuong ung )?(?:la )?"
    rf"(?P<way>tang|giam|rut ngan|cat giam)(?: duoc| di| them| len)?\s"
    rf"(?P<n>{WRITTEN})(?!\d)\s?(?P<unit>%|diem %|diem phan tram|[a-z]+)(?! so voi (?:quy dinh|ke"
    r" hoach|chi tieu))"
)
RANKED = re.compile(r"\b(?:thu|hang|vi tri|bac|xep|muc do|cap do)\b")
NEAR = 40
POINTS = ("diem", "diem %", "diem phan tram")


def find_turned(passage: Passage) -> Iterator[Shift]:
    """Yield the changes behind their two figures that these do not give, one slip off.

    Args:
        passage: A paragraph.
    """
    folded = unmark(passage.plain)
    for match in FROM_TO.finditer(folded):
        change = CHANGE.match(folded, match.end())
        if change is None or not _is_of_one_unit(match):
            continue
        ranks = match["rank"] is not None or match["other_rank"] is not None
        unit = match["other_unit"] if not ranks else "bac"
        alike = change["unit"] == unit or (unit == "%" and change["unit"] in POINTS)
        if not alike:
            continue
        told = shift_of(
            *(figure_at(passage, *m.span(n)) for m, n in _places(match, change)),
            rises=(change["way"] == "tang") != ranks,
        )
        if told is not None and is_one_slip(told, alone=True):
            yield told


def find_turns(passage: Passage) -> Iterator[Turn]:
    """Yield what is told to fall and rises, or the other way: `giảm từ 199 xuống 229 hồ sơ`.

    Args:
        passage: A paragraph.
    """
    folded = unmark(passage.plain)
    for match in FROM_TO.finditer(folded):
        start = max(0, match.start() - NEAR)
        if not _is_of_one_unit(match) or RANKED.search(folded, start, match.end()):
            continue
        first, then = (figure_at(passage, *match.span(name)) for name in ("first", "then"))
        if first is None or then is None or first.value == then.value:
            continue
        word = match["way"] or ("tang" if match["lead"].startswith(("len", "tang")) else "giam")
        rises = word == "tang"
        against = match["lead"].startswith(("len", "tang")) != rises
        if against or (match["way"] is None and match["lead"] in ("con", "nay con")):
            continue
        if (then.value > first.value) != rises:
            yield Turn(rises=rises, first=first, then=then)


def _places(match: re.Match[str], change: re.Match[str]) -> tuple[tuple[re.Match[str], str], ...]:
    return (match, "then"), (change, "n"), (match, "first")


def _is_of_one_unit(match: re.Match[str]) -> bool:
    """Whether nothing says that the two figures count two things; years count nothing."""
    one, other = match["unit"], match["other_unit"]
    years = all(re.fullmatch(r"20\d\d", match[name]) for name in ("first", "then"))
    return not years and (one is None or other is None or one == other)
