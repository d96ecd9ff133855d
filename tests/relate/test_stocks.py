"""Small accounts in one paragraph: what was there, came, went and is there."""

import pytest

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain


def told(text: str) -> list[str | None]:
    found = review(parse_plain(text), load_knowledge(), {"A21"}).findings
    return [finding.explanation for finding in found]


@pytest.mark.parametrize(
    ("text", "account"),
    [
        (
            "Số TTHC đầu kỳ: 421; trong kỳ bổ sung 12, bãi bỏ 19; số TTHC cuối kỳ: 428, trong đó "
            "toàn trình 251, một phần 158, cung cấp thông tin 19.",
            "421 + 12 - 19 = 414 ≠ 428",
        ),
        (
            "Đầu năm có 15 người; trong kỳ tiếp nhận thêm 03 người, chuyển công tác 02 người; "
            "hiện có 17 người (01 Giám đốc, 16 công chức).",
            "15 + 3 - 2 = 16 ≠ 17",
        ),
        (
            "Đầu quý có 429 TTHC, sau khi thêm 40 và bỏ 18 TTHC, đến ngày 14/9/2026 có 415 TTHC.",
            "429 + 40 - 18 = 451 ≠ 415",
        ),
        (
            "Khi khai trương có 08 bộ máy tính, đã mua bổ sung 07 bộ, hiện có 13 bộ.",
            "8 + 7 = 15 ≠ 13",
        ),
        (
            "Kỳ trước chuyển sang: 01; nhận mới: 07; tổng phải xử lý: 09. Đã xử lý: 07 (đúng hạn: "
            "07; quá hạn: 0), đạt 87,5%; đang xử lý: 01 (trong hạn).",
            "1 + 7 = 8 ≠ 9",
        ),
        (
            "Số phản ánh, kiến nghị kỳ trước chuyển sang: 02; tiếp nhận trong kỳ: 17; đã xử lý: "
            "18, trong đó đúng hạn 18, quá hạn 0; đang xử lý: 03.",
            "2 + 17 - 18 = 1 ≠ 3",
        ),
        ("Tổng số phản ánh 12, đã trả lời 10, đang xem xét 01.", "12 - 10 = 2 ≠ 1"),
        ("- Tồn Quý I: 2; tiếp nhận mới: 9; tổng: 13 PAKN.", "2 + 9 = 11 ≠ 13"),
    ],
)
def test_an_account_that_does_not_come_out_is_told(text: str, account: str) -> None:
    assert told(text) == [account]


@pytest.mark.parametrize(
    "text",
    [
        "Số TTHC đầu kỳ: 421; trong kỳ bổ sung 19, bãi bỏ 12; số TTHC cuối kỳ: 428.",
        "Đến ngày 14/6/2026 có 397 TTHC (đầu kỳ: 389; bổ sung mới: 15; bãi bỏ: 07).",
        "- Tồn Quý I: 2; tiếp nhận mới: 9; tổng: 11 PAKN.",
        "Tồn Quý I: 2; tiếp nhận mới: 9; tổng: 13 PAKN (có 2 PAKN xã khác chuyển đến).",
        "Tồn Quý I: 2; tiếp nhận mới: 9; rút: 1; tổng: 10 PAKN.",
        "Tổng số phản ánh 12, đã trả lời 10, đang xem xét 01, chuyển cơ quan khác 01.",
        "Đầu năm có 15 người; bổ sung 03 người theo kế hoạch được giao 5; hiện có 17 người.",
        "Đầu kỳ 421 TTHC; sửa đổi, bổ sung 19, bãi bỏ 12; cuối kỳ 409.",
        "Tiếp nhận 12 phản ánh, đã xử lý 10, từ chối 1, đang xử lý 1.",
        "Tổng số 12 phản ánh, đã trả lời 10/11, đang xem xét 1.",
        "Đầu năm có 15 người, đề nghị bổ sung 02 người, hiện có 15 người.",
        "Kỳ trước chuyển sang 05 hồ sơ; tiếp nhận mới 20 hồ sơ; tổng số 26 hồ sơ.",
        "Đầu năm có 15 người, trong đó chuyển đến 03 người; cuối năm có 11 máy tính.",
    ],
)
def test_what_holds_or_may_be_read_otherwise_is_left_alone(text: str) -> None:
    assert told(text) == []
