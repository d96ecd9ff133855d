"""Words of one family name one thing; words that only sound like it name none."""

import pytest

from tests.reports import meanings_of


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("Số hồ sơ vào sổ lần đầu trong kỳ: 640 hồ sơ", "received_in_period"),
        ("Công dân tự nộp trên máy tính: 640 hồ sơ", "received_online"),
        ("Nộp hồ sơ bằng hình thức trực tuyến (HS): 640", "received_online"),
        ("Hồ sơ nộp không qua mạng: 640 hồ sơ", "received_direct_or_post"),
        ("Hồ sơ gối đầu từ kỳ trước: 640 hồ sơ", "carried_over"),
        ("Tổng cộng tiếp nhận trong kỳ và kỳ trước chuyển sang (hồ sơ): 640", "received_total"),
        ("Hồ sơ xong đúng lịch hẹn: 640 hồ sơ", "resolved_on_time"),
        ("Giải quyết sớm hơn hẹn: 640 hồ sơ", "resolved_early"),
        ("Hồ sơ chưa xong, gối sang kỳ sau: 640 hồ sơ", "in_progress_total"),
        ("Đang chờ người nộp bổ sung giấy tờ: 640 hồ sơ", "awaiting_supplement"),
        ("Số lượng cán bộ, công chức và người lao động: 12", "staff_total"),
        ("Có 94% số hồ sơ phải nộp phí đã thanh toán trực tuyến.", "fee_online_rate"),
        ("Tỷ lệ hồ sơ trả chậm (%): 1,5", "overdue_rate"),
        ("Nếu so với số đã giải quyết thì 640 hồ sơ trước hạn là nhiều.", "resolved_early"),
        # what only sounds so
        ("Gửi 640 tin nhắn báo cho người dân.", None),
        ("Số tin nhắn tự động báo cho người dân: 640 tin", None),
        ("Số lượt người dân được hướng dẫn đăng nhập VNeID: 640 lượt", None),
        ("Số hồ sơ hướng dẫn nộp trực tuyến: 640 hồ sơ", None),
        ("Kiểm tra ngẫu nhiên 640 hồ sơ đã trả.", None),
        ("Hồ sơ trả kết quả qua bưu điện: 640 hồ sơ", None),
        ("Số cán bộ, công chức có trình độ đại học: 12 người", None),
        ("Xã phấn đấu đạt chỉ tiêu năm: trực tuyến từ 90%; hài lòng từ 98%.", None),
        ("Mục tiêu giải quyết hồ sơ trước hạn được đặt ở mức 95%.", None),
    ],
)
def test_a_family_names_what_it_means(text: str, indicator: str | None) -> None:
    assert [name for _, name in meanings_of(text)] == ([indicator] if indicator else [])
