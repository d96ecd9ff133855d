"""Labels that stand before what merely leads to a number."""

import pytest

from tests.reports import meanings_of


@pytest.mark.parametrize(
    ("text", "meanings"),
    [
        ("Đã trả, quá hạn (số lượng: 28 hồ sơ)", "28 resolved_overdue"),
        ("Trả trước thời hạn: thống kê được 640 hồ sơ", "640 resolved_early"),
        ("Tổng tiếp nhận (mới và cũ): con số là 640 hồ sơ", "640 received_total"),
        (
            "Số PAKN nhận được - gửi lên Cổng: 08, trên tổng đài: 03, cộng: 11",
            "11 feedback_received",
        ),
        ("Trả trước hạn; số liệu: 640 hồ sơ", "640 resolved_early"),
        ("Giải quyết quá hạn ........ 12 hồ sơ", "12 resolved_overdue"),
        # another number stands between, or other words do
        ("Đã trả 640 hồ sơ, số lượng 28 bộ", "640 resolved_total"),
        ("Trả trước thời hạn (khen thưởng 640 hồ sơ)", ""),
    ],
)
def test_what_stands_before_a_colon_names(text: str, meanings: str) -> None:
    assert "; ".join(f"{text} {name}" for text, name in meanings_of(text)) == meanings
