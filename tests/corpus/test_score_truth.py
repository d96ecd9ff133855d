"""What stands in a generated report is read from its draft, as it is printed."""

import json
from dataclasses import replace
from random import Random

from corpus.generate.draft import Line, Mark
from corpus.generate.style import draw_style
from corpus.score.truth import Truth, truth_of
from tests.corpus.score_draft import small_draft


def test_the_letterhead_is_read_as_printed() -> None:
    assert truth_of(small_draft()).header == {
        "issuer": "XÃ HÒA AN",
        "number": "07",
        "symbol": "BC-UBND",
        "date": "2026-06-16",
        "locality": "Hòa An",
        "signatory": "Nguyễn Văn An",
        "type": "BÁO CÁO",
        "title": "Kết quả kiểm soát thủ tục hành chính 6 tháng đầu năm 2026 "
        "(Số liệu từ ngày 15/12/2025 đến ngày 14/6/2026)",
        "recipients": "2",
        "period days": "2025-12-15..2026-06-14",
        "period name": "6 tháng đầu năm 2026",
    }


def test_a_blank_number_is_absent() -> None:
    draft = small_draft()
    draft.number = "Số:      /BC-UBND"
    assert "number" not in truth_of(draft).header
    assert truth_of(draft).header["symbol"] == "BC-UBND"


def test_the_days_of_periods_and_citations_are_dates_too_and_blank_ones_words() -> None:
    dates = truth_of(small_draft()).dates
    assert sorted(dates) == ["2025-06-09", "2025-12-15", "2026-06-14", "2026-06-16", "6 2026"]


def test_a_date_that_a_citation_does_not_print_is_none() -> None:
    draft = small_draft()
    draft.change("law", text="Nghị định số 118/2025/NĐ-CP", iso=())
    assert "2025-06-09" not in truth_of(draft).dates
    assert truth_of(draft).citations[0].date == ""


def test_a_mark_printed_twice_counts_twice() -> None:
    draft = small_draft()
    draft.body.insert(0, Line(template="Đã nhận {received} hồ sơ."))
    assert [f.value for f in truth_of(draft).figures].count("1200") == 2


def test_a_cell_bears_its_row_and_all_headers_above_it() -> None:
    cells = truth_of(small_draft()).cells
    assert cells[0] == ("đất đai", ("tiếp nhận", "tổng số"), "120")
    assert cells[1] == ("đất đai", ("tiếp nhận", "trong kỳ", "trực tuyến"), "80")


def test_an_unmarked_number_is_a_cell_and_a_blank_or_a_number_of_order_is_none() -> None:
    cells = truth_of(small_draft()).cells
    assert [cell.value for cell in cells if cell.row == "hộ tịch"] == ["7", "7"]
    assert [cell.value for cell in cells if cell.row == "total"] == ["127"]


def test_only_what_is_printed_is_a_figure() -> None:
    draft = small_draft()
    assert [f.value for f in truth_of(draft).figures] == ["1200", "99.1"]
    draft.change("received", text="……")
    assert [f.value for f in truth_of(draft).figures] == ["99.1"]


def test_every_number_of_the_text_is_kept_with_the_letters_before_it() -> None:
    numbers = truth_of(small_draft()).numbers
    assert [(n.kind, n.digits) for n in numbers] == [
        ("count", "1.200"),
        ("share", "99,1"),
        ("phone", "02253841222"),
        ("target", "95"),
    ]
    assert numbers[0].before == "hủxãnhận"


def test_the_truth_does_not_hang_on_how_letters_are_written() -> None:
    draft, decomposed = small_draft(), small_draft()
    decomposed.style = replace(draw_style(Random(1)), letters_as="decomposed")
    draft.style = replace(draw_style(Random(1)), letters_as="composed")
    assert truth_of(draft) == truth_of(decomposed)


def test_truth_survives_json() -> None:
    truth = truth_of(small_draft())
    assert Truth.from_json(json.loads(json.dumps(truth.to_json()))) == truth


def test_a_figure_without_a_value_is_no_figure() -> None:
    draft = small_draft()
    draft.marks["received"] = Mark(kind="count", text="…", meaning="received_total")
    assert len(truth_of(draft).figures) == 1
