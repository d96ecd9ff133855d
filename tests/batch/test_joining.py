"""A letter finds its appendices by number, by unit, by period; in doubt it finds none."""

from dataclasses import replace
from datetime import date

import pytest

from hcc_parse.batch.briefs import brief_of
from hcc_parse.batch.joining import appendices_of
from hcc_parse.domain import Brief, Commune, Directory, Term
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

UNITS = Directory(
    [
        Commune(name="Bình An Đông", kind="xã"),
        Commune(name="Cẩm Lang", kind="xã"),
        Commune(name="Cẩm Làng", kind="xã"),
    ]
)
APPENDIX = """
PHỤ LỤC I
TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH QUÝ II NĂM 2026
{with_letter}
| STT | Lĩnh vực | Tổng số hồ sơ tiếp nhận |
| 1 | Đất đai | 1.250 |
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


def _annex(path: str, with_letter: str = WITH) -> Brief:
    report = parse_plain(APPENDIX.format(with_letter=with_letter), path=path)
    return brief_of(review(report, load_knowledge(), only=frozenset()))


def test_an_appendix_knows_itself() -> None:
    annex = _annex("pl.docx")
    assert annex.annex
    assert annex.term[:2] == ("quarter-2", 2026)


def test_it_joins_the_letter_whose_number_it_names() -> None:
    files = [_letter(), _annex("pl.xlsx"), _letter("khac.docx", number="88")]
    assert appendices_of(files, UNITS) == {"bc.docx": ("pl.xlsx",)}


def test_two_appendices_come_in_the_order_of_their_names() -> None:
    files = [_annex("2.xlsx"), _letter(), _annex("1.xlsx")]
    assert appendices_of(files, UNITS) == {"bc.docx": ("1.xlsx", "2.xlsx")}


def test_without_a_number_it_joins_the_only_letter_of_the_unit_in_its_name() -> None:
    annex = _annex("xã Bình An Đông - phụ lục.xlsx", "")
    assert appendices_of([_letter(), annex], UNITS) == {"bc.docx": (annex.path,)}


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
    assert appendices_of([letter, annex], UNITS) == {}


def test_two_letters_that_fit_are_one_too_many() -> None:
    files = [_letter("a.docx"), _letter("b.docx"), _annex("pl.xlsx")]
    assert appendices_of(files, UNITS) == {}


def test_a_letter_is_no_appendix() -> None:
    assert appendices_of([_letter(), _letter("b.docx")], UNITS) == {}
