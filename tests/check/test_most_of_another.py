"""What is told to be the most bears the figure that the table has for it."""

import pytest

from hcc_parse.domain import Finding
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

TABLE = """
| Tháng | Số hồ sơ tiếp nhận | Số hồ sơ đã giải quyết |
| Tháng 7 | 48 | 84 |
| Tháng 8 | 57 | 50 |
| Tháng 9 | 84 | 61 |
"""


def found(text: str) -> tuple[Finding, ...]:
    return review(parse_plain(f"{text}\n{TABLE}"), load_knowledge(), only=("C11",)).findings


def test_another_name_with_its_figure_is_told() -> None:
    (finding,) = found("Tháng 8 là tháng có số hồ sơ tiếp nhận nhiều nhất (84 hồ sơ).")
    assert "57" in finding.message.vi


@pytest.mark.parametrize(
    "text",
    [
        "Tháng 9 là tháng có số hồ sơ tiếp nhận nhiều nhất (84 hồ sơ).",
        "Tháng 8 có số hồ sơ từ chối nhiều nhất (84 hồ sơ).",
        "Tháng 8 có số hồ sơ tiếp nhận nhiều nhất (90 hồ sơ).",
        "So với tháng 7, tháng 8 có số hồ sơ tiếp nhận nhiều nhất (84 hồ sơ).",
    ],
)
def test_what_may_be_right_is_not(text: str) -> None:
    assert found(text) == ()


LISTS = """
| Lĩnh vực | Tháng 8 | Tháng 7 | Tỷ lệ (%) |
| Hộ tịch | 199 | 214 | 98,0 |
| Chứng thực | 634 | 588 | 99,4 |
| Đất đai | 94 | 81 | 91,4 |
| Văn hóa | 31 | 19 | 95,6 |
"""


def beside(text: str) -> tuple[Finding, ...]:
    return review(parse_plain(f"{text}\n{LISTS}"), load_knowledge(), only=("C11",)).findings


@pytest.mark.parametrize(
    "text",
    [
        "Cao nhất là hộ tịch (99,4%), thấp nhất là đất đai (91,4%).",
        "Ít nhất là đất đai với 31 hồ sơ.",
        "Đứng thứ hai là đất đai với 199 hồ sơ.",
        "Xét theo lĩnh vực, vị trí thứ ba thuộc văn hóa với 94 hồ sơ.",
        "Tăng nhiều nhất là đất đai (thêm 46 hồ sơ).",
        "Đất đai là lĩnh vực duy nhất giảm (giảm 15 hồ sơ).",
        "Có 01 lĩnh vực giảm (đất đai, giảm 15 hồ sơ).",
    ],
)
def test_a_place_told_of_another_name_is_told(text: str) -> None:
    assert len(beside(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Cao nhất là chứng thực (99,4%), thấp nhất là đất đai (91,4%).",
        "Ít nhất là văn hóa với 31 hồ sơ. Mỗi quầy có ít nhất 31 ghế cho đất đai.",
        "Đứng thứ hai là hộ tịch với 199 hồ sơ, thứ ba là đất đai 94 hồ sơ.",
        "Tăng nhiều nhất là chứng thực (thêm 46 hồ sơ); hộ tịch là lĩnh vực duy nhất giảm (giảm "
        "15 hồ sơ).",
        "Tăng nhiều nhất về tiền nộp là đất đai, hơn hộ tịch 46 hồ sơ.",
        "Chênh lệch giữa lĩnh vực cao nhất và thấp nhất là 603 hồ sơ.",
    ],
)
def test_a_place_of_its_own_is_not(text: str) -> None:
    assert beside(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Quầy số 1 đứng đầu (1.662 hồ sơ), quầy số 3 đứng thứ tư (439 hồ sơ), quầy số 2 đứng "
        "thứ ba (421 hồ sơ).",
        "Nhiều nhất là Trung tâm 1.555 hồ sơ, thứ ba là thôn Hạ Bì 451 hồ sơ, thứ ba là thôn Lương "
        "Sa 313 hồ sơ.",
        "Tỷ lệ thấp nhất là Trung tâm xã 98,29%, kế đến Khau Slin 94,36%, thấp nhất Nà Pàn 93,00%.",
        "Tháng cao nhất là tháng 6 (348 hồ sơ), thấp nhất là tháng 2 (388 hồ sơ).",
        "Nhiều nhất là thôn An 100 hồ sơ, kế đến là thôn Bình 190 hồ sơ, thôn Cát 80 hồ sơ.",
        "Tháng thấp nhất là tháng 3 với 902 hồ sơ. Cả kỳ nhận 4.651 hồ sơ (tháng 1: 1.187; "
        "tháng 2: 902; tháng 3: 1.294; tháng 4: 1.268).",
    ],
)
def test_words_that_deny_their_own_list_are_told(text: str) -> None:
    assert len(found(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Quầy số 1 đứng đầu (1.662 hồ sơ), quầy số 3 đứng thứ hai (439 hồ sơ), quầy số 2 đứng "
        "thứ ba (421 hồ sơ).",
        "Nhanh nhất là quầy 1, đứng thứ nhất (12 ngày), quầy 2 đứng thứ hai (15 ngày).",
        "Tiếp nhận nhiều nhất là tháng 1 với 100 hồ sơ, quá hạn nhiều nhất là tháng 2 với 5 hồ sơ, "
        "ít nhất là tháng 3 với 1 hồ sơ.",
        "Tiếp nhận cao nhất là tháng 1 với 100 hồ sơ; quá hạn ít nhất là tháng 2 với 150 hồ sơ.",
        "Tháng 3 xếp thứ 5 (90,1 điểm), tháng 4 thứ 3 (89,7 điểm), tháng 5 xếp thứ 4 (91 điểm).",
        "Thứ nhất là thiếu 02 máy tính, thứ hai là thiếu 05 máy tính, thứ ba là thiếu 03 máy tính.",
        "Đông nhất vào thứ Hai (45 hồ sơ), thấp nhất vào thứ Sáu (24 hồ sơ).",
        "Ngày cao nhất có 41 hồ sơ, tháng thấp nhất có 388 hồ sơ.",
        "Theo tỷ lệ đúng hạn, cao nhất là quầy 1 (95 hồ sơ), thấp nhất là quầy 3 (120 hồ sơ).",
        "Tháng thấp nhất là tháng 2 với 902 hồ sơ. Cả kỳ nhận 4.651 hồ sơ (tháng 1: 1.187; "
        "tháng 2: 902; tháng 3: 1.294; tháng 4: 1.268).",
    ],
)
def test_words_that_fit_their_list_are_not(text: str) -> None:
    assert found(text) == ()


BY_QUARTER = """
| Chỉ tiêu | Quý I | Quý II | Quý III | Quý IV | Cả năm |
| Hồ sơ tiếp nhận mới | 2.983 | 3.127 | 3.308 | 3.295 | 12.713 |
| Hồ sơ đã giải quyết | 2.900 | 3.100 | 3.200 | 3.210 | 12.410 |
"""


@pytest.mark.parametrize(
    ("text", "many"),
    [
        ("Quý I có số hồ sơ tiếp nhận mới nhiều nhất với 3.308 hồ sơ.", 1),
        ("Quý II giải quyết nhiều nhất với 3.210 hồ sơ.", 1),
        ("Hồ sơ tiếp nhận mới ít nhất ở quý II (2.983 hồ sơ).", 1),
        ("Quý III có số hồ sơ tiếp nhận mới nhiều nhất với 3.308 hồ sơ.", 0),
        ("Quý IV giải quyết nhiều nhất với 3.210 hồ sơ.", 0),
        ("Quý I có số hồ sơ chứng thực nhiều nhất với 1.308 hồ sơ.", 0),
    ],
)
def test_quarters_along_a_row_are_names_too(text: str, many: int) -> None:
    found = review(parse_plain(BY_QUARTER + text), load_knowledge(), only=("C11",)).findings
    assert len(found) == many
