"""The tables of a round: nothing is left out, nothing told twice, words of both languages."""

from dataclasses import replace
from decimal import Decimal

import pytest

from hcc_parse.check import CATALOGUE
from hcc_parse.domain import Language, State, Term
from hcc_parse.knowledge import load_knowledge
from hcc_parse.render.sheets import Cell, Link, Marked, Sheet, Telling, remarks_of, sheets_of
from hcc_parse.render.sheets.words import name_in_words, period_in_words
from tests.render.rounds import round_of

UNITS = 20
REVIEW = round_of(UNITS, 30)


def sheets(language: Language = "vi", papers: frozenset[str] | None = None) -> dict[str, Sheet]:
    telling = Telling(
        review=REVIEW,
        knowledge=load_knowledge(),
        language=language,
        checks=CATALOGUE,
        papers=papers,
    )
    return {sheet.key: sheet for sheet in sheets_of(telling)}


def column(sheet: Sheet, title: str) -> list[Cell]:
    at = [column.title.vi for column in sheet.columns].index(title)
    return [row[at] for row in sheet.rows()]


def words(cell: Cell) -> str:
    return cell.text if isinstance(cell, Link | Marked) else str(cell)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_row_is_as_wide_as_the_head(language: Language) -> None:
    for sheet in sheets(language).values():
        assert {len(row) for row in sheet.rows()} == {len(sheet.columns)}
        assert len(sheet.title.in_(language)) <= 31


def test_there_is_a_row_for_each_thing_of_the_round() -> None:
    briefs = [standing.brief for standing in REVIEW.standings if standing.brief]
    counts = {key: sum(1 for _ in sheet.rows()) for key, sheet in sheets().items()}
    assert counts == {
        "don-vi": UNITS,
        "diem-can-xem": sum(len(brief.noted) for brief in briefs) + len(REVIEW.crossings),
        "tong-thanh-pho": len(REVIEW.totals),
        "so-lieu-theo-linh-vuc": 5 * len(briefs),
        "so-lieu": sum(len(brief.stated) for brief in briefs),
        "van-ban": sum(len(brief.cited) for brief in briefs),
        "tep-nhan-duoc": len(REVIEW.round.received),
    }


def test_rows_may_be_read_again() -> None:
    for sheet in sheets().values():
        assert list(sheet.rows()) == list(sheet.rows())


def test_a_finding_leads_to_its_place_and_tells_its_waiver() -> None:
    sheet = sheets()["diem-can-xem"]
    link = column(sheet, "Chỗ trong báo cáo")[0]
    assert link == Link("bảng 1, dòng 6", "bao-cao/xa-so-0.html#f-000000000000")
    assert column(sheet, "Kéo theo từ")[1] == "000000000000"
    waived = column(sheet, "Miễn trừ")[3]
    assert waived == "miễn trừ đến 31/12/2026, người ghi Nguyễn Văn A: đã đối chiếu"
    assert words(column(sheet, "Mức")[3]) == "ĐÃ MIỄN TRỪ (LỖI)"
    assert column(sheet, "Nội dung kiểm tra")[0] == CATALOGUE["A01"].title.vi


def test_a_finding_across_reports_is_told_once() -> None:
    ids = [remark.finding.id for remark in remarks_of(REVIEW)]
    assert len(ids) == len(set(ids))
    assert {one.finding.id for one in REVIEW.crossings} <= set(ids)


def test_a_report_that_was_not_wholly_checked_does_not_just_pass() -> None:
    verdicts = column(sheets()["don-vi"], "Kết luận")
    assert verdicts[2] == Marked("ĐẠT (chưa kiểm đủ)", "look")
    assert verdicts[4] == Marked("CHƯA NỘP", "dim")


def test_a_figure_leads_to_its_cell() -> None:
    sheet = sheets()["so-lieu"]
    assert column(sheet, "Chỗ trong báo cáo")[1] == Link(
        "bảng 1, dòng 2", "bao-cao/xa-so-0.html#o-12-1-4"
    )
    assert column(sheet, "Giá trị")[1] == Decimal(1)


def test_figures_of_one_field_that_differ_are_all_shown() -> None:
    sheet = sheets()["so-lieu-theo-linh-vuc"]
    cells = column(sheet, "Tổng số hồ sơ tiếp nhận")
    assert cells[0] == "0; 25"
    assert cells[2] == Decimal(10)


def test_a_total_names_who_is_missing() -> None:
    sheet = sheets()["tong-thanh-pho"]
    total = REVIEW.totals[0]
    assert column(sheet, "Đơn vị thiếu")[0] == "; ".join(part.unit for part in total.missing)
    assert column(sheet, "Số đơn vị thiếu")[0] == len(total.missing) == 6
    assert column(sheet, "Chênh lệch")[0] == Decimal(-5)
    assert words(column(sheet, "Lưu ý khi so sánh")[0]) == "Tổng chưa đủ các đơn vị."
    assert column(sheet, "Từng đơn vị")[0] == Link("Xem cộng", "tong-hop/received-total.html")


def test_no_link_leads_to_a_page_that_is_not_there() -> None:
    found = sheets(papers=frozenset({"bao-cao/xa-so-0.html"}))
    pages = column(found["don-vi"], "Trang báo cáo")
    assert pages[0] == Link("Mở trang", "bao-cao/xa-so-0.html")
    assert pages[1:] == [None] * (UNITS - 1)
    assert column(found["so-lieu"], "Chỗ trong báo cáo")[-1] == Link("đoạn 30", None)


def test_a_file_that_counts_and_has_no_letter_to_read_is_not_green() -> None:
    file = next(one for one in REVIEW.round.received if one.state is State.USED)
    assert file.brief is not None
    scan = replace(file, brief=replace(file.brief, unread=True))
    review = replace(REVIEW, round=replace(REVIEW.round, received=(scan,)))
    telling = Telling(review=review, knowledge=load_knowledge(), language="vi", checks=CATALOGUE)
    (sheet,) = (one for one in sheets_of(telling) if one.key == "tep-nhan-duoc")
    (state,) = column(sheet, "Tình trạng")
    assert isinstance(state, Marked)
    assert (state.text, state.tone) == ("được dùng", "bad")
    assert column(sheet, "Vì sao") == ["Không đọc được chữ nào (trang quét, ảnh)."]


def test_what_became_of_each_file_is_told() -> None:
    sheet = sheets()["tep-nhan-duoc"]
    states = list(map(words, column(sheet, "Tình trạng")))
    assert states[-1] == "trùng nội dung với tệp khác"
    assert column(sheet, "Vì sao")[-1] == "Xem tệp x"
    assert column(sheet, "Vì sao")[states.index("không đọc được")] == "Tệp hỏng."


@pytest.mark.parametrize(
    ("name", "vi", "en"),
    [
        ("quarter-2", "quý II", "quarter 2"),
        ("half-1", "6 tháng đầu năm", "half 1"),
        ("nine-months", "9 tháng", "nine months"),
        ("months-5", "5 tháng đầu năm", "the first 5 months"),
        ("2026-01-01..", "2026-01-01..", "2026-01-01.."),
    ],
)
def test_periods_have_names(name: str, vi: str, en: str) -> None:
    assert (name_in_words(name, "vi"), name_in_words(name, "en")) == (vi, en)


def test_a_report_without_a_period_has_none() -> None:
    assert period_in_words(Term(None, None), "vi") == ""
    assert period_in_words(Term("quarter-2", 2026), "vi") == "Quý II năm 2026"
