"""Claims that nothing was late: those about petitions, letters or tasks say nothing of cases."""

import pytest

from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE

LATE = "Đã giải quyết 4.376 hồ sơ (trước hạn 4.172 hồ sơ; đúng hạn 199 hồ sơ; quá hạn 05 hồ sơ)."


def denied(text: str) -> bool:
    found = review(parse_plain(f"{LATE}\n{text}"), KNOWLEDGE).findings
    return any(finding.check == "C04" for finding in found)


@pytest.mark.parametrize(
    "text",
    [
        "Đã trả lời 09/09 phản ánh, kiến nghị, không có trường hợp quá hạn trả lời.",
        "Tiếp nhận 09 phản ánh, kiến nghị; đã xử lý đủ, không có trường hợp quá hạn.",
        "4. Phản ánh, kiến nghị\nTrung tâm đã trả lời đủ. Không có trường hợp quá hạn.",
        "Đã trả lời 09/09 ý kiến. Không để xảy ra trường hợp nào bị quá hạn phản hồi.",
        "Trung tâm tiếp nhận 03 đơn thư, đều xử lý xong, không phát sinh trường hợp trễ hạn.",
        "Trung tâm nộp 03 báo cáo, không có trường hợp quá hạn nộp.",
        "Văn bản xin lỗi được gửi đủ, không có trường hợp trễ hạn công khai.",
        "Không có trường hợp quá hạn bổ sung hồ sơ.",
        "Các cơ quan phối hợp trả lời đủ, không có trường hợp quá hạn lấy ý kiến.",
        "4. Phản ánh, kiến nghị\nTỷ lệ xử lý đúng hạn đạt 100%.",
    ],
)
def test_a_claim_about_another_matter_is_silent(text: str) -> None:
    assert not denied(text)


@pytest.mark.parametrize(
    "text",
    [
        "Không có hồ sơ quá hạn.",
        "4. Kết quả\nKết quả giải quyết tốt, không có trường hợp giải quyết quá hạn.",
        "Trong kỳ không để xảy ra trường hợp nào trễ hẹn.",
        "Thư xin lỗi gửi đủ. Không có hồ sơ quá hạn trả kết quả cho công dân.",
        "4. Phản ánh, kiến nghị\nTiếp nhận 3 phản ánh.\n5. Đánh giá chung\nHồ sơ được giải quyết "
        "nhanh gọn, không có trường hợp trễ hẹn trả kết quả.",
    ],
)
def test_a_claim_about_cases_is_denied(text: str) -> None:
    assert denied(text)
