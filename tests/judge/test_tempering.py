"""Findings on scanned pages: stated where all is surely read, asked where it is not."""

import pytest

from hcc_parse.check import CATALOGUE
from hcc_parse.domain import Finding, Severity
from hcc_parse.judge.on_scans import confused, may_be_confused, scan_rules
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE
from tests.scans import Read, Spot, scanned

TABLE = """
| STT | Lĩnh vực | Tiếp nhận | < | < | < |
| ^ | ^ | Tổng số | Trực tuyến | Trực tiếp | Từ kỳ trước |
| (1) | (2) | (3)=(4)+(5)+(6) | (4) | (5) | (6) |
| 1 | Hộ tịch | 154 | 123 | 30 | 4 |
| 2 | Đất đai | 60 | 50 | 8 | 2 |
| 3 | Y tế | 40 | 31 | 7 | 2 |
| 4 | Nội vụ | 85 | 70 | 12 | 3 |
| 5 | Tư pháp | 20 | 15 | 4 | 1 |
| 6 | Xây dựng | 30 | 22 | 6 | 2 |
| Tổng cộng | < | 389 | 311 | 67 | 14 |
"""
ONE_ROW = """
| STT | Lĩnh vực | Tiếp nhận | Trực tuyến | Trực tiếp |
| (1) | (2) | (3)=(4)+(5) | (4) | (5) |
| 1 | Hộ tịch | 154 | 120 | 31 |
| 2 | Đất đai | 60 | 50 | 10 |
| 3 | Y tế | 40 | 27 | 13 |
"""


def findings(text: str, reads: dict[Spot, Read] | None = None) -> list[Finding]:
    return list(review(scanned(text, reads or {}), KNOWLEDGE, guessing=False).findings)


def on(check: str, found: list[Finding]) -> Finding:
    return next(finding for finding in found if finding.check == check)


def test_an_error_of_surely_read_numbers_is_stated_of_a_scan_too() -> None:
    found = on("A02", findings(TABLE))
    assert found.severity is Severity.ERROR
    assert not found.reading_doubt
    assert "Bản quét" not in found.message.vi


def test_an_error_that_rests_on_a_doubtful_number_asks_and_says_both_readings() -> None:
    found = on("A02", findings(TABLE, {(0, 3, 3): Read("123", rivals=("128",))}))
    assert found.severity is Severity.WARNING
    assert found.reading_doubt
    assert "Bản quét: số 123 (có thể là 128) đọc chưa chắc" in found.message.vi
    assert "Scan: 123 (may be 128) read with doubt" in found.message.en
    rivals = {evidence.text: evidence.rivals for evidence in found.evidence}
    assert rivals["123"] == ("128",)
    assert rivals["154"] == ()


def test_what_is_no_number_is_not_told_as_what_a_number_may_be() -> None:
    found = on("A02", findings(TABLE, {(0, 3, 3): Read("123", rivals=("I23", "128"))}))
    assert "số 123 (có thể là 128) đọc chưa chắc" in found.message.vi


def test_a_number_that_other_sums_bear_out_may_accuse() -> None:
    found = findings(TABLE, {(0, 4, 3): Read("50", rivals=("56",))})
    assert on("A02", found).severity is Severity.ERROR


def test_a_usual_confusion_of_digits_must_be_read_more_surely() -> None:
    text = TABLE.replace("123", "126").replace("311", "308")
    assert on("A02", findings(text)).severity is Severity.ERROR
    asked = on("A02", findings(text, {(0, 3, 3): Read("126", 0.95)}))
    assert asked.severity is Severity.WARNING
    assert "số 126 chỉ cần đọc lẫn một chữ số là khớp" in asked.message.vi


def test_a_formula_that_other_rows_bear_out_may_accuse() -> None:
    found = findings(TABLE, {(0, 2, 2): Read("(3)=(4)+(5)+(6)", 0.7)})
    assert on("A02", found).severity is Severity.ERROR


def test_a_date_that_was_read_with_doubt_accuses_nobody() -> None:
    text = "I. Kết quả\nBáo cáo số 5/BC-UBND ngày 31/6/2026 của UBND xã."
    assert on("T03", findings(text)).severity is Severity.ERROR
    asked = on("T03", findings(text, {(1, "31/6/2026"): Read("31/6/2026", 0.8, ("21/6/2026",))}))
    assert asked.severity is Severity.WARNING
    assert "“31/6/2026” (có thể là 21/6/2026) đọc chưa chắc" in asked.message.vi


def test_notes_stay_notes_and_say_no_more() -> None:
    text = "I. Kết quả\nThực hiện Nghị định số 118/2025/NĐ-CP của Chính phủ."
    reads: dict[Spot, Read] = {(1, "118/2025/NĐ-CP"): Read("118/2025/NĐ-CP", 0.5)}
    found = on("L05", findings(text, reads))
    assert found.severity is Severity.NOTE
    assert found.reading_doubt
    assert "Bản quét" not in found.message.vi


def test_what_is_absent_from_a_scan_is_told_with_a_doubt() -> None:
    text = CATALOGUE["M09"].wrong
    digital = on("M09", list(review(parse_plain(text), KNOWLEDGE).findings))
    found = on("M09", findings(text))
    assert found.severity is Severity.NOTE
    assert found.message.vi == f"{digital.message.vi} {scan_rules()['M09'].said.vi}"


def test_a_heading_that_was_not_read_is_asked_for() -> None:
    found = on("M04", findings(CATALOGUE["M04"].wrong))
    assert found.severity is Severity.WARNING
    assert found.message.vi.endswith(scan_rules()["M04"].said.vi)


def test_what_a_check_says_of_scans_is_said_once_however_it_was_read() -> None:
    text = "UBND XÃ AN PHÚ\nSố: /BC-UBND\nBÁO CÁO\nKết quả quý I năm 2026"
    found = on("M01", findings(text, {(1, "/BC-UBND"): Read("/BC-UBND", 0.6)}))
    assert found.severity is Severity.WARNING
    assert found.reading_doubt
    assert found.message.vi.count("Bản quét") == 1


def test_a_blank_cell_of_a_scan_may_be_a_number_that_was_lost() -> None:
    text = ONE_ROW.replace("| 31 |", "| |")
    digital = on("A02", list(review(parse_plain(text), KNOWLEDGE).findings))
    asked = on("A02", findings(text))
    assert (digital.severity, asked.severity) == (Severity.ERROR, Severity.WARNING)
    assert "ô để trống có thể có số mà máy chưa đọc được" in asked.message.vi


def test_a_blank_cell_does_not_excuse_parts_that_are_too_much() -> None:
    text = ONE_ROW.replace("| 31 |", "| |").replace("154", "114")
    assert on("A02", findings(text)).severity is Severity.ERROR


def test_a_blank_cell_with_ink_is_a_doubtful_reading() -> None:
    text = ONE_ROW.replace("| 31 |", "| |").replace("154", "114")
    asked = on("A02", findings(text, {(0, 2, 4): Read("", 0.3)}))
    assert asked.severity is Severity.WARNING
    assert "ô có mực" in asked.message.vi


def test_spelling_is_checked_of_surely_read_words_only() -> None:
    text = CATALOGUE["F02"].wrong
    assert on("F02", findings(text)).severity is Severity.NOTE
    doubted = findings(text, {(0, "các"): Read("các", 0.8)})
    assert not [finding for finding in doubted if finding.check == "F02"]


def test_a_lone_bracket_is_told_where_all_of_its_paragraph_is_surely_read() -> None:
    text = "I. Kết quả\nTiếp nhận 20 hồ sơ (trực tuyến 15 hồ sơ tại Trung tâm."
    assert on("F01", findings(text)).severity is Severity.NOTE
    assert not [f for f in findings(text, {(1, "tâm."): Read("tâm.", 0.8)}) if f.check == "F01"]


@pytest.mark.parametrize("check", sorted(scan_rules()))
def test_every_rule_is_about_a_check_and_never_harsher(check: str) -> None:
    most = scan_rules()[check].most
    assert most is None or most.rank >= CATALOGUE[check].severity.rank


def test_every_check_of_what_is_missing_has_a_rule() -> None:
    missing = {check for check in CATALOGUE if check.startswith("M")}
    assert missing <= scan_rules().keys()
    assert all(scan_rules()[check].said.vi for check in missing)


def test_confusions_go_both_ways() -> None:
    assert ("8", "3") in confused()
    assert may_be_confused("186", "136")
    assert may_be_confused("6", "16")
    assert not may_be_confused("186", "168")
    assert not may_be_confused("186", "142")


def test_doubt_about_other_documents_of_a_paragraph_does_not_excuse_one() -> None:
    text = "I. Kết quả\nThực hiện Quyết định số 118/2025/NĐ-CP ngày 09/6/2025 và 66/NQ-CP."
    found = on("L01", findings(text, {(1, "66/NQ-CP."): Read("66/NQ-CP.", 0.5)}))
    assert found.severity is Severity.ERROR


def test_a_difference_that_stands_in_another_column_may_be_a_part_that_was_lost() -> None:
    text = """
        | STT | Lĩnh vực | Tiếp nhận | Trực tuyến | Trực tiếp | Từ kỳ trước |
        | (1) | (2) | (3)=(4)+(5) | (4) | (5) | (6) |
        | 1 | Hộ tịch | 154 | 120 | 30 | 4 |
        | 2 | Đất đai | 58 | 50 | 8 | 0 |
        | 3 | Y tế | 38 | 31 | 7 | 0 |
        | 4 | Nội vụ | 82 | 70 | 12 | 0 |
    """
    digital = on("A02", list(review(parse_plain(text), KNOWLEDGE).findings))
    asked = on("A02", findings(text))
    assert (digital.severity, asked.severity) == (Severity.ERROR, Severity.WARNING)
    assert "có thể máy bỏ sót hoặc đọc lẫn một dòng, một cột" in asked.message.vi


def test_two_columns_of_one_total_row_that_lack_as_much_may_be_a_row_that_was_lost() -> None:
    text = """
        | STT | Lĩnh vực | Tiếp nhận | Trả | Nợ | Rút | Hỏi | Gọi |
        | 1 | Hộ tịch | 12 | 10 | 3 | 1 | 2 | 3 |
        | 2 | Đất đai | 8 | 7 | 2 | 1 | 2 | 3 |
        | Tổng cộng | < | 24 | 21 | 5 | 2 | 4 | 6 |
    """
    digital = on("A01", list(review(parse_plain(text), KNOWLEDGE).findings))
    asked = on("A01", findings(text))
    assert (digital.severity, asked.severity) == (Severity.ERROR, Severity.WARNING)
    one = text.replace("| 21 |", "| 17 |")
    assert on("A01", findings(one)).severity is Severity.ERROR


GROUPS = """
    | STT | Lĩnh vực | Tiếp nhận | Trả | Nợ |
    | I | Tư pháp | 20 | 17 | 3 |
    | 1 | Hộ tịch | 12 | 10 | 2 |
    | 2 | Chứng thực | 8 | 7 | 1 |
    | II | Đất đai | 9 | 5 | {} |
    | 1 | Cấp sổ | 5 | 4 | 1 |
    | 2 | Đo đạc | 4 | 1 | 3 |
"""


def test_a_group_of_rows_is_no_error_where_a_number_of_order_is_in_doubt() -> None:
    text = GROUPS.format(5)
    doubted = findings(text, {(0, 4, 0): Read("II", 0.6, ("11",))})
    assert on("A01", findings(text)).severity is Severity.ERROR
    assert on("A01", doubted).severity is Severity.WARNING
    assert "bỏ sót hoặc đọc lẫn một dòng" in on("A01", doubted).message.vi


def test_sums_of_rows_in_disorder_are_one_note() -> None:
    text = GROUPS.format(5).replace("| 9 |", "| 7 |").replace("| 17 |", "| 11 |")
    sure = [f for f in findings(text) if f.check == "A01"]
    assert [finding.severity for finding in sure] == [Severity.WARNING] * 3
    doubted = findings(text, {(0, 4, 0): Read("II", 0.6, ("11",))})
    (asked,) = (finding for finding in doubted if finding.check == "A01")
    assert asked.severity is Severity.NOTE
    assert "Còn 2 phép cộng khác của bảng này cũng không so được" in asked.message.vi


def test_no_finding_names_another_that_is_not_told() -> None:
    text = GROUPS.format(5).replace("| 9 |", "| 7 |").replace("| 17 |", "| 11 |")
    found = findings(text, {(0, 4, 0): Read("II", 0.6, ("11",))})
    told = {finding.id for finding in found}
    assert all(finding.cause in (None, *told) for finding in found)
    assert all(set(finding.remedy.restores) <= told for finding in found if finding.remedy)


LETTERHEAD = "UBND XÃ AN PHÚ\nAn Phú, ngày 16 tháng 6 năm 2026\nBÁO CÁO\nKết quả quý II năm 2026\n"


def test_a_date_that_was_read_with_doubt_is_asked_about_once() -> None:
    text = f"{LETTERHEAD}Thực hiện Nghị định số 118/2025/NĐ-CP ngày 09/6/2028 của Chính phủ."
    checks = {"L03", "L04", "T10"}
    sure = [finding for finding in findings(text) if finding.check in checks]
    assert {finding.check for finding in sure} == checks
    assert {finding.severity for finding in sure} == {Severity.WARNING}
    (year,) = (finding for finding in sure if finding.check == "L04")
    assert "số 2028 chỉ cần đọc lẫn một chữ số là khớp" in year.message.vi
    assert not any(finding.cause for finding in sure)
    doubted = findings(text, {(4, "09/6/2028"): Read("09/6/2028", rivals=("09/6/2026",))})
    (root,) = (one for one in doubted if one.check in checks and one.cause is None)
    later = [finding for finding in doubted if finding.cause == root.id]
    assert {root.check, *(finding.check for finding in later)} == checks
    assert {finding.severity for finding in later} == {Severity.WARNING}


def test_years_that_are_not_easily_confused_accuse_on_a_scan_too() -> None:
    text = f"{LETTERHEAD}Thực hiện Nghị định số 118/2025/NĐ-CP ngày 09/6/2024 của Chính phủ."
    (year,) = (finding for finding in findings(text) if finding.check == "L04")
    assert year.severity is Severity.ERROR


def test_two_doubtful_dates_are_asked_about_apart() -> None:
    text = (
        f"{LETTERHEAD}Thực hiện Kế hoạch số 43/KH-UBND ngày 12/8/2026 của UBND xã.\n"
        "Thực hiện Kế hoạch số 44/KH-UBND ngày 13/8/2026 của UBND xã."
    )
    reads: dict[Spot, Read] = {
        (4, "12/8/2026"): Read("12/8/2026"),
        (5, "13/8/2026"): Read("13/8/2026"),
    }
    asked = [finding for finding in findings(text, reads) if finding.check == "T10"]
    assert [finding.cause for finding in asked] == [None, None]


SKIPPING = (
    "I. Kết quả\n1. Công khai thủ tục hành chính\n{0}\n3. Rà soát thủ tục hành chính\n4. Kiểm tra"
)


@pytest.mark.parametrize(
    ("line", "read", "severity"),
    [
        ("2. Niêm yết thủ tục", Read("Z.", 0.6), Severity.NOTE),
        ("2. Niêm yết thủ tục", Read("Z.", 0.95), Severity.WARNING),
        ("Đã niêm yết đủ thủ tục", None, Severity.WARNING),
    ],
)
def test_a_heading_missed_where_a_line_was_read_with_doubt_is_a_note(
    line: str, read: Read | None, severity: Severity
) -> None:
    reads: dict[Spot, Read] = {(2, "2."): read} if read else {}
    found = on("M04", findings(SKIPPING.format(line), reads))
    assert found.severity is severity
