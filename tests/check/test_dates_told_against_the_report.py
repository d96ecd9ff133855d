"""What is told as past, as due, as the report's own days, against the day of the signing."""

import pytest

from hcc_parse.domain import Finding
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

HEAD = "UBND XÃ AN PHÚ\n\nAn Phú, ngày {}\n\nBÁO CÁO\n\n{}\n\n"
PLANS = "II. PHƯƠNG HƯỚNG, NHIỆM VỤ\n\n"
NEXT = "III. VIỆC LÀM TIẾP\n\n"


def found(
    text: str,
    check: str,
    *,
    signed: str = "04 tháng 11 năm 2026",
    title: str = "Kết quả công tác tháng 10 năm 2026",
) -> list[Finding]:
    report = parse_plain(HEAD.format(signed, title) + text)
    return list(review(report, load_knowledge(), only=(check,)).findings)


@pytest.mark.parametrize(
    "text",
    [
        "Đã trả lời 36, còn 01 trường hợp tiếp nhận ngày 30/11/2026 đang xử lý.",
        "Đã trả lời 22, còn 01 chưa trả lời do mới nhận ngày 23/11/2026.",
        "Đang xử lý 01 phản ánh (nhận ngày 28/12/2026, thời hạn trả lời ngày 07/12/2026).",
        "UBND xã đã tổ chức hội nghị đối thoại vào ngày 15/12/2026.",
        "01 kiến nghị về đất đai nhận được vào ngày 11/11/2026 đang xác minh.",
        "Sự cố xảy ra ngày 15/11/2026 làm gián đoạn hệ thống.",
        "Việc bàn giao đã hoàn thành ngày 20/11/2026.",
    ],
)
def test_what_is_done_lies_before_the_signing(text: str) -> None:
    assert len(found(text, "T14")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Còn 01 trường hợp tiếp nhận ngày 30/10/2026, hẹn trả ngày 30/11/2026.",
        "UBND xã đã ban hành kế hoạch tổ chức hội nghị ngày 15/12/2026.",
        "Đã xây dựng lịch tiếp nhận ngày 20/11/2026 tại thôn.",
        "Đã gửi thư mời họp ngày 10/11/2026.",
        "Áp dụng với hồ sơ nộp từ ngày 01/12/2026.",
        "Đã gia hạn giải quyết đến ngày 20/11/2026.",
        "Dự kiến kiểm tra ngày 20/11/2026 và trả kết quả ngày 25/11/2026.",
        "Luật có hiệu lực từ ngày 01/01/2027.",
        f"{PLANS}Hồ sơ tiếp nhận ngày 20/11/2026 trả trong ngày.",
    ],
)
def test_what_is_to_come_may_lie_behind_the_signing(text: str) -> None:
    assert found(text, "T14") == []


@pytest.mark.parametrize(
    "text",
    [
        f"{PLANS}Trang bị máy quét cho 03 thôn, hoàn thành trước 15/11/2025.",
        f"{PLANS}Xử lý xong 02 hồ sơ đang quá hạn của lĩnh vực đất đai trước ngày 15/10/2026.",
        f"{PLANS}Giải quyết dứt điểm 04 hồ sơ đang quá hạn trước ngày 30/10/2026, gửi thư xin lỗi.",
        f"{NEXT}Số hóa bù 202 kết quả chưa số hóa, xong trước ngày 31/12/2025.",
        "Còn 03 thủ tục, UBND xã sẽ hoàn thành rà soát trước ngày 30/11/2025.",
    ],
)
def test_what_is_planned_is_due_behind_the_signing(text: str) -> None:
    assert len(found(text, "T15")) == 1


@pytest.mark.parametrize(
    "text",
    [
        f"{PLANS}Giải quyết dứt điểm các hồ sơ tiếp nhận trước ngày 31/10/2026.",
        f"{PLANS}Số hóa xong sổ hộ tịch của ba xã cũ trước ngày 01/7/2025.",
        f"{PLANS}Khắc phục dứt điểm 03 hồ sơ quá hạn trước ngày 31/10/2026.",
        f"{PLANS}Chỉnh lý tài liệu hình thành trước ngày 30/6/2025, xong trước ngày 30/11/2026.",
        "Kế hoạch yêu cầu hoàn thành trước ngày 30/9/2026, tuy nhiên xã chưa làm xong.",
        "UBND xã đã hoàn thành rà soát trước ngày 30/9/2026.",
    ],
)
def test_what_is_old_may_lie_before_the_signing(text: str) -> None:
    assert found(text, "T15") == []


@pytest.mark.parametrize(
    ("text", "many"),
    [
        ("Đang xử lý 01 (nhận ngày 28/10/2026, thời hạn trả lời ngày 07/10/2026).", 1),
        ("Hẹn trả ngày 12/9/2026, hồ sơ tiếp nhận ngày 20/9/2026.", 1),
        ("Ngày 27/8/2026, Tổ kiểm tra phát hiện 03 hồ sơ mờ, đã quét xong ngày 28/7/2026.", 1),
        ("Tiếp nhận ngày 12/8/2026, đã trả lời ngày 02/8/2026.", 1),
        ("Đang xử lý 01 (nhận ngày 28/10/2026, thời hạn trả lời ngày 07/11/2026).", 0),
        ("Hẹn trả ngày 12/9/2026, người dân đến nhận ngày 20/9/2026.", 0),
        ("Ngày 27/8/2026, Tổ kiểm tra phát hiện 03 hồ sơ mờ, đã quét xong ngày 28/8/2026.", 0),
        ("Ngày 05/10/2026, xã báo cáo việc đã tổ chức ngày 01/10/2026.", 0),
        ("Ngày 12/10/2026, xã làm việc với đơn vị được kiểm tra ngày 05/9/2026.", 0),
        ("Nhận ngày 12/8/2026 và ngày 20/8/2026, hạn trả ngày 15/8/2026.", 0),
    ],
)
def test_nothing_is_due_or_done_before_it_was_received(text: str, many: int) -> None:
    assert len(found(text, "T16")) == many
