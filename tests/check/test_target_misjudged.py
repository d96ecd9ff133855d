"""A verdict on a target follows from the target and the result."""

import pytest

from hcc_parse.domain import Finding
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain


def found(text: str) -> tuple[Finding, ...]:
    return review(parse_plain(text), load_knowledge(), only=("C12",)).findings


@pytest.mark.parametrize(
    "text",
    [
        "Tỷ lệ trực tuyến cả kỳ đạt 86,47%, vượt chỉ tiêu 90% dù mạng yếu.",
        "Số hóa hồ sơ đạt 91,2% (1.000/1.096 hồ sơ), chưa đạt chỉ tiêu tỉnh giao là 85%.",
        "Chỉ tiêu giao 80%, kết quả thực hiện 86,5%: chưa đạt.",
        "Vượt chỉ tiêu 90% (đạt 86,47%).",
        "Kết quả: 92,1%, không đạt chỉ tiêu đề ra (90%).",
    ],
)
def test_a_verdict_denied_is_told(text: str) -> None:
    assert len(found(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Tỷ lệ đạt 97,2%, vượt chỉ tiêu 2,2%.",
        "Tỷ lệ đạt 40%, thấp hơn kế hoạch 25%.",
        "Tỷ lệ hồ sơ trực tuyến đạt 97,2% (vượt 2,2% so với chỉ tiêu 95%), đạt chỉ tiêu.",
        "Phấn đấu tỷ lệ đạt 86%, vượt chỉ tiêu 90% của tỉnh.",
        "Tỷ lệ hồ sơ quá hạn 0,5% (chỉ tiêu 1%): đạt.",
        "Tỷ lệ trực tuyến đạt 97%, chưa đạt chỉ tiêu 60% hồ sơ có chữ ký số.",
        "Tháng 6 đạt 91%, tháng 7 đạt 80%, chưa đạt chỉ tiêu 85% do nghẽn mạng.",
    ],
)
def test_what_may_be_true_is_not(text: str) -> None:
    assert found(text) == ()


def test_the_verdicts_of_a_table() -> None:
    findings = found("""
        | STT | Chỉ tiêu | Kế hoạch 2026 | Thực hiện 9 tháng | Đánh giá |
        | 1 | Tỷ lệ hồ sơ trực tuyến | 95% | 96,82% | Đạt |
        | 2 | Tỷ lệ thanh toán trực tuyến | 95% | 94,71% | Đạt |
        | 3 | Tỷ lệ số hóa | 95% | 94,71% | Chưa đạt |
        | 4 | Tỷ lệ hồ sơ quá hạn | 1% | 0,71% | Đạt |
    """)
    assert [finding.evidence[0].text for finding in findings] == ["94,71"]


@pytest.mark.parametrize(("verdict", "told"), [("Đạt", ["89,39"]), ("Chưa đạt", [])])
def test_a_column_of_distances_may_stand_between(verdict: str, told: list[str]) -> None:
    findings = found(f"""
        | TT | Chỉ tiêu | Giao (%) | Thực hiện (%) | Chênh lệch (điểm %) | Đánh giá |
        | 1 | Hồ sơ tiếp nhận trực tuyến | 85 | 96,54 | +11,54 | Đạt |
        | 2 | Số hóa hồ sơ | 95 | 95,10 | +0,10 | Đạt |
        | 3 | Thanh toán trực tuyến | 90 | 89,39 | -0,61 | {verdict} |
    """)
    assert [finding.evidence[0].text for finding in findings] == told


def test_a_column_of_what_was_done_by_hand_over_is_no_target() -> None:
    assert not found("""
        | TT | Nội dung | Giao dịch thành công (%) | Thực hiện (%) | Đánh giá |
        | 1 | Nộp hồ sơ | 85 | 76,54 | Đạt |
        | 2 | Thanh toán | 95 | 85,10 | Đạt |
    """)
