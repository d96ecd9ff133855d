"""An appendix finds its letter by number, by unit, by period; in doubt it finds none."""

from dataclasses import replace
from datetime import date

import pytest

from hcc_parse.batch.assembling import appendices_of, assemble
from hcc_parse.batch.briefs import brief_of
from hcc_parse.domain import Brief, Commune, State, Term
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.rounds import received

UNITS = (
    Commune(name="Bình An Đông", kind="xã"),
    Commune(name="Cẩm Lang", kind="xã"),
    Commune(name="Cẩm Làng", kind="xã"),
)
Q2 = Term("quarter-2", 2026)
APPENDIX = """
PHỤ LỤC I
TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH QUÝ II NĂM 2026
{with_letter}
| STT | Lĩnh vực | Tổng số hồ sơ tiếp nhận |
| 1 | Đất đai | {number} |
"""
WITH = "(Kèm theo Báo cáo số 87/BC-UBND ngày 16/6/2026 của UBND xã Bình An Đông)"


def _letter(path: str = "bc.docx", unit: str = "xã Bình An Đông", number: str = "87") -> Brief:
    return Brief(
        path=path,
        sha256=path,
        format="docx",
        pages=None,
        unit=unit,
        title="Báo cáo",
        number=number,
        symbol="BC-UBND",
        issued=date(2026, 6, 16),
        term=Term("quarter-2", 2026),
    )


def _annex(path: str, with_letter: str = WITH, number: str = "1.250") -> Brief:
    text = APPENDIX.format(with_letter=with_letter, number=number)
    brief = brief_of(review(parse_plain(text, path=path), load_knowledge(), only=frozenset()))
    return replace(brief, sha256=path)


def _joined(*briefs: Brief) -> dict[str, tuple[str, ...]]:
    """Which appendices are read behind which letter."""
    return dict(appendices_of([received(brief) for brief in briefs], Q2, UNITS))


def _letters(*briefs: Brief) -> dict[str, str | None]:
    """Which letter each appendix is said to belong to."""
    round = assemble([received(brief) for brief in briefs], Q2, UNITS)
    return {file.path: file.of for file in round.received if file.state is State.JOINED}


def test_an_appendix_knows_itself() -> None:
    annex = _annex("pl.docx")
    assert annex.annex
    assert annex.term[:2] == ("quarter-2", 2026)


def test_it_joins_the_letter_whose_number_it_names() -> None:
    files = [_letter(), _annex("pl.xlsx"), _letter("khac.docx", number="88")]
    assert _joined(*files) == {"bc.docx": ("pl.xlsx",)}
    assert _letters(*files) == {"pl.xlsx": "bc.docx"}


def test_two_appendices_come_in_the_order_of_their_names() -> None:
    files = [_annex("2.xlsx"), _letter(), _annex("1.xlsx")]
    assert _joined(*files) == {"bc.docx": ("1.xlsx", "2.xlsx")}


def test_without_a_number_it_joins_the_only_letter_of_the_unit_in_its_name() -> None:
    annex = _annex("xã Bình An Đông - phụ lục.xlsx", "")
    assert _joined(_letter(), annex) == {"bc.docx": (annex.path,)}


def test_one_named_an_appendix_is_joined_as_one_that_says_so() -> None:
    named = replace(_annex("phụ lục xã Bình An Đông.xlsx", ""), annex=False)
    assert _joined(_letter(), named) == {"bc.docx": (named.path,)}
    assert _letters(_letter(), named) == {named.path: "bc.docx"}


@pytest.mark.parametrize(
    ("letter", "annex"),
    [
        (_letter(number="86"), _annex("pl.xlsx")),  # another number
        (_letter(unit="xã Cẩm Lang"), _annex("pl.xlsx")),  # another unit
        (replace(_letter(), issued=date(2026, 6, 17)), _annex("pl.xlsx")),  # another date
        (replace(_letter(), term=Term("quarter-1", 2026)), _annex("pl.xlsx")),
        (_letter(), _annex("phu-luc.xlsx", "")),  # nothing says whose it is
        (_letter(), _annex("xã Cẩm Lang.xlsx")),  # its name says another unit than its text
        (_letter(unit="xã Cẩm Lang"), _annex("xa cam lang.xlsx", "")),  # or Cẩm Làng
    ],
)
def test_in_doubt_it_joins_none(letter: Brief, annex: Brief) -> None:
    assert _joined(letter, annex) == {}
    assert _letters(letter, annex) == {}


def test_of_two_letters_that_fit_the_one_that_counts_has_it() -> None:
    older = replace(_letter("a.docx"), issued=None)
    files = [older, _letter("b.docx"), _annex("pl.xlsx")]
    assert _joined(*files) == {"b.docx": ("pl.xlsx",)}
    assert _letters(*files) == {"pl.xlsx": "b.docx"}


def test_without_a_number_it_is_not_read_behind_one_of_two_letters() -> None:
    older = replace(_letter("a.docx"), issued=None)
    files = [older, _letter("b.docx"), _annex("xã Bình An Đông - phụ lục.xlsx", "")]
    assert _joined(*files) == {}
    assert list(_letters(*files).values()) == ["b.docx"]


def test_an_appendix_that_lies_beside_a_letter_is_joined_and_not_read_behind_it() -> None:
    files = [_letter("a/bc.docx"), _annex("a/phu-luc.xlsx", "")]
    assert _joined(*files) == {}
    assert _letters(*files) == {"a/phu-luc.xlsx": "a/bc.docx"}


def test_an_appendix_and_what_may_be_its_newer_version_are_not_read_behind_one_letter() -> None:
    files = [_letter(), _annex("1.xlsx"), _annex("2.xlsx", number="1.260")]
    assert _joined(*files) == {}
    assert _letters(*files) == {"1.xlsx": "bc.docx", "2.xlsx": "bc.docx"}


def test_a_letter_is_no_appendix() -> None:
    assert _joined(_letter(), _letter("b.docx")) == {}
