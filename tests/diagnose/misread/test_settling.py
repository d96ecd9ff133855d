"""Readings taken, confirmed and left open by the sums of a scanned report."""

from hcc_parse.domain import Dossier, Review
from hcc_parse.pipeline import review
from tests.reports import KNOWLEDGE
from tests.scans import Read, Spot, scanned

TABLE = """
| STT | Lĩnh vực | Tiếp nhận | < | < | < |
| ^ | ^ | Tổng số | Trực tuyến | Trực tiếp | Từ kỳ trước |
| (1) | (2) | (3)=(4)+(5)+(6) | (4) | (5) | (6) |
| 1 | Hộ tịch | 154 | 120 | 30 | 4 |
| 2 | Đất đai | 60 | 50 | 8 | 2 |
| 3 | Y tế | 40 | 31 | 7 | 2 |
| 4 | Nội vụ | 85 | 70 | 12 | 3 |
| Tổng cộng | < | 339 | 271 | 57 | 11 |
"""
ONE_SUM = """
| STT | Lĩnh vực | Tiếp nhận | Trực tuyến | Trực tiếp |
| (1) | (2) | (3)=(4)+(5) | (4) | (5) |
| 1 | Hộ tịch | 154 | 120 | 34 |
| 2 | Đất đai | 60 | 50 | 10 |
| 3 | Y tế | 40 | 31 | 9 |
"""
TOLD = """
I. Kết quả
Tổng số hồ sơ tiếp nhận: 20 hồ sơ; đã giải quyết 18 hồ sơ; đang giải quyết 2 hồ sơ \
(trong hạn 2 hồ sơ; yêu cầu bổ sung 0 hồ sơ).
| STT | Lĩnh vực | Tiếp nhận | Đã giải quyết | Đang giải quyết | < | < |
| ^ | ^ | ^ | ^ | Tổng số | Trong hạn | Yêu cầu bổ sung |
| 1 | Hộ tịch | 12 | 11 | 1 | 1 | 0 |
| 2 | Đất đai | 8 | 7 | 1 | 1 | 0 |
| Tổng cộng | < | 20 | 18 | 2 | 2 | 0 |
"""


def reviewed(reads: dict[Spot, Read], text: str = TABLE) -> Review:
    return review(scanned(text, reads), KNOWLEDGE, guessing=False)


def outcomes(dossier: Dossier) -> dict[str, str]:
    return {one.figure.text: one.outcome for one in dossier.unsure}


def test_a_rival_under_which_all_sums_hold_is_taken_and_told() -> None:
    found = reviewed({(0, 3, 3): Read("170", rivals=("720", "120"))})
    report = found.dossier.report
    assert [(r.before, r.after, r.reason) for r in report.repairs] == [("170", "120", "scan-sums")]
    assert report.text_at(report.repairs[0].place) == "120"
    assert [problem.message for problem in found.problems] == [
        "Trang 1, dòng 1 (Hộ tịch), cột (4) Tiếp nhận › Trực tuyến: đọc là 120 (máy đọc ban đầu: "
        "170), đã kiểm theo tổng."
    ]
    assert not found.findings


def test_the_first_reading_stays_on_record_and_is_a_rival_now() -> None:
    found = reviewed({(0, 3, 3): Read("170", rivals=("720", "120"))})
    report = found.dossier.report
    (word,) = report.passage_at(report.repairs[0].place).words
    assert (word.before, word.reason, word.rivals) == ("170", "scan-sums", ("170", "720"))
    assert word.confidence == 0.6
    assert outcomes(found.dossier) == {"120": "taken"}


def test_a_first_reading_under_which_all_sums_hold_is_confirmed() -> None:
    found = reviewed({(0, 3, 3): Read("120", rivals=("720",))})
    assert outcomes(found.dossier) == {"120": "confirmed"}
    assert not found.problems
    assert not found.dossier.report.repairs


def test_where_no_reading_makes_the_sums_hold_nothing_changes() -> None:
    found = reviewed({(0, 3, 3): Read("170", rivals=("720",))})
    assert outcomes(found.dossier) == {"170": "open"}
    assert not found.dossier.report.repairs
    assert [problem.code for problem in found.problems] == ["reading-unsure"]
    assert "170 (có thể là 720)" in found.problems[0].message


def test_a_surely_read_number_never_changes_whatever_its_rivals() -> None:
    found = reviewed({(0, 3, 3): Read("170", 0.93, rivals=("120",))})
    assert not found.dossier.report.repairs
    assert not found.dossier.unsure


def test_a_digit_that_is_only_usually_confused_is_no_reason_to_change() -> None:
    found = reviewed({(0, 3, 3): Read("126")})
    assert found.dossier.report.text_at(found.dossier.unsure[0].figure.place) == "126"
    assert not found.dossier.report.repairs


def test_two_numbers_of_one_row_are_settled_by_row_and_columns() -> None:
    reads: dict[Spot, Read] = {
        (0, 3, 3): Read("170", rivals=("120",)),
        (0, 3, 4): Read("80", rivals=("60", "30")),
    }
    assert outcomes(reviewed(reads).dossier) == {"120": "taken", "30": "taken"}


def test_two_rivals_that_both_fit_change_nothing() -> None:
    reads: dict[Spot, Read] = {
        (0, 2, 3): Read("170", rivals=("120",)),
        (0, 2, 4): Read("34", rivals=()),
        (0, 2, 2): Read("154", rivals=("204",)),
    }
    found = reviewed(reads, ONE_SUM)
    assert not found.dossier.report.repairs
    assert outcomes(found.dossier) == {"170": "open", "34": "open", "154": "open"}


def test_two_changes_that_one_sum_alone_would_prove_are_not_made() -> None:
    reads: dict[Spot, Read] = {
        (0, 2, 3): Read("170", rivals=("120",)),
        (0, 2, 4): Read("84", rivals=("34",)),
    }
    assert not reviewed(reads, ONE_SUM).dossier.report.repairs


def test_one_sum_alone_proves_the_likeliest_rival_only() -> None:
    first = reviewed({(0, 2, 3): Read("170", rivals=("120", "720"))}, ONE_SUM)
    later = reviewed({(0, 2, 3): Read("170", rivals=("720", "120"))}, ONE_SUM)
    assert outcomes(first.dossier) == {"120": "taken"}
    assert outcomes(later.dossier) == {"170": "open"}


def test_a_number_in_brackets_is_not_taken_for_one_without() -> None:
    found = reviewed({(0, 3, 3): Read("(170)", rivals=("120",))})
    assert not found.dossier.report.repairs


def test_a_number_misread_twice_alike_is_not_confirmed_by_itself() -> None:
    text = """
        | STT | Lĩnh vực | Tiếp nhận | Trực tuyến | Trực tiếp |
        | (1) | (2) | (3)=(4)+(5) | (4) | (5) |
        | 1 | Hộ tịch | 136 | 136 | 0 |
        | 2 | Đất đai | 60 | 50 | 10 |
        | 3 | Y tế | 40 | 31 | 9 |
    """
    found = reviewed({(0, 2, 2): Read("136"), (0, 2, 3): Read("136")}, text)
    assert [one.outcome for one in found.dossier.unsure] == ["open", "open"]


def test_rivals_that_fit_together_as_well_leave_a_first_reading_open() -> None:
    reads: dict[Spot, Read] = {
        (0, 2, 2): Read("154", rivals=("184",)),
        (0, 2, 3): Read("120", rivals=("150",)),
    }
    assert set(outcomes(reviewed(reads, ONE_SUM).dossier).values()) == {"open"}


def test_a_wrong_total_of_the_author_is_never_made_right() -> None:
    text = TABLE.replace("339", "331")
    found = reviewed({(0, 7, 3): Read("271", rivals=("279", "211"))}, text)
    assert not found.dossier.report.repairs
    assert {finding.check for finding in found.findings} == {"A01", "A02"}


def test_a_number_of_the_text_is_settled_by_the_table() -> None:
    found = reviewed({(1, "20"): Read("26", rivals=("20",))}, TOLD)
    assert outcomes(found.dossier) == {"20": "taken"}
    assert "Tổng số hồ sơ tiếp nhận: 20 hồ sơ; đã" in found.dossier.report.blocks[1].passage.text  # type: ignore[union-attr]
    assert not [finding for finding in found.findings if finding.category == "consistency"]


def test_what_stands_behind_a_longer_reading_keeps_its_place() -> None:
    found = reviewed({(1, "20"): Read("2", rivals=("20",))}, TOLD)
    report = found.dossier.report
    figures = found.dossier.mentions.figures
    assert [report.text_at(figure.place) for figure in figures] == [f.text for f in figures]
    assert figures[0].text == "20"
    passage = report.passage_at(figures[0].place)
    assert [passage.text[w.start : w.end] for w in passage.words] == passage.text.split(" ")


def test_a_number_that_stands_in_no_sum_stays_open() -> None:
    text = "I. Kết quả\nĐã tập huấn cho 45 cán bộ, công chức."
    assert outcomes(reviewed({(1, "45"): Read("45", rivals=("46",))}, text).dossier) == {
        "45": "open"
    }


def test_a_digital_report_has_nothing_unsure() -> None:
    assert reviewed({}).dossier.unsure == ()
    assert not reviewed({}).problems


def test_numbers_of_order_are_no_numbers_in_doubt() -> None:
    assert reviewed({(0, 3, 0): Read("1", rivals=("7",))}).dossier.unsure == ()
