"""Where text stands: passages, places, and what is set aside."""

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hcc_parse.domain import Address, Box, Paragraph, Passage, Problem, Report, Source, Word
from hcc_parse.read.plain import parse_plain
from tests.reports import passage

TABLE = """
Trước bảng
| STT | Lĩnh vực | Số hồ sơ |
| 1 | Hộ tịch | 12 |
Sau bảng
"""


def test_text_with_unstable_offsets_is_refused() -> None:
    with pytest.raises(ValueError, match="not NFC"):
        passage(unicodedata.normalize("NFD", "hồ sơ"))


@given(st.data())
def test_a_place_leads_back_to_its_characters(data: st.DataObject) -> None:
    report = parse_plain(TABLE)
    where = data.draw(st.sampled_from(list(report.passages())))
    start = data.draw(st.integers(min_value=0, max_value=len(where.text)))
    end = data.draw(st.integers(min_value=start, max_value=len(where.text)))
    assert report.text_at(where.at(start, end)) == where.text[start:end]
    assert report.passage_at(where.at(start, end)) is where


@pytest.mark.parametrize(
    ("codes", "troubled"),
    [((), False), (("acts-when-opened",), False), (("acts-when-opened", "table-unsure"), True)],
)
def test_only_what_takes_from_the_reading_is_trouble(
    codes: tuple[str, ...], troubled: bool
) -> None:
    told = tuple(Problem(code=code, message="…") for code in codes)
    assert replace(parse_plain("Một dòng"), problems=told).troubled == troubled


def test_a_place_of_another_report_is_not_looked_up_silently() -> None:
    report = parse_plain("Một dòng")
    elsewhere = Passage(text="12", address=Address(7)).at(0, 2)
    with pytest.raises(LookupError):
        report.text_at(elsewhere)


def test_passages_stand_in_reading_order_and_paragraphs_leave_tables_out() -> None:
    report = parse_plain(TABLE)
    assert [p.text for p in report.passages()] == [
        "Trước bảng",
        *("STT", "Lĩnh vực", "Số hồ sơ", "1", "Hộ tịch", "12"),
        "Sau bảng",
    ]
    assert [p.text for p in report.paragraphs()] == ["Trước bảng", "Sau bảng"]


def test_what_was_set_aside_is_no_running_text() -> None:
    page = Paragraph(passage=Passage(text="2", address=Address(0)), aside="page number")
    text = Paragraph(passage=Passage(text="Nội dung", address=Address(1)))
    report = Report(source=Source(path="x", sha256="", format="txt"), blocks=(page, text))
    assert [p.text for p in report.passages()] == ["Nội dung"]
    assert report.text_at(page.passage.at(0, 1)) == "2"


def test_a_place_is_as_sure_as_its_least_certain_word() -> None:
    boxes = [Box(page=1, x0=10.0 * n, top=0.0, x1=10.0 * n + 8, bottom=9.0) for n in range(3)]
    words = (
        Word(start=0, end=2, box=boxes[0], confidence=0.9),
        Word(start=3, end=5, box=boxes[1], confidence=0.4),
        Word(start=6, end=8, box=boxes[2]),
    )
    scanned = Passage(text="12 hồ sơ", address=Address(0), words=words)
    assert scanned.at(0, 5).confidence == 0.4
    assert scanned.at(0, 5).boxes == (boxes[0], boxes[1])
    assert scanned.at(6, 8).confidence == 1.0
    assert scanned.at(2, 3).boxes == ()


def test_a_format_without_pages_has_no_boxes() -> None:
    assert passage("12 hồ sơ").at(0, 2).boxes == ()
