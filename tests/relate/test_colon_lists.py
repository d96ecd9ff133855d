"""Lists behind a colon: all of their whole, or none of it."""

import pytest

from tests.reports import broken, sums_of

ASKED = "Lấy ý kiến 340 người: rất hài lòng 241, hài lòng 88, tạm được 09, không hài lòng {}."
SERVICES = (
    "Toàn bộ 371 thủ tục được rà soát để đưa lên mạng, kết quả: 157 thủ tục cung cấp một phần, "
    "{} thủ tục cung cấp toàn trình và 18 thủ tục chưa cung cấp."
)
FEES = "Tổng thu phí, lệ phí 10.090.000 đồng: trực tuyến 9.876.000 đồng, tiền mặt {} đồng."


@pytest.mark.parametrize(
    ("text", "right", "wrong", "said"),
    [
        (ASKED, "02", "08", "340 ≠ 241 + 88 + 9 + 8 = 346"),
        (SERVICES, "196", "169", "371 ≠ 157 + 169 + 18 = 344"),
        (SERVICES, "196", "418", "371 ≠ 157 + 418 + 18 = 593"),  # more than all
        (FEES, "214.000", "24.000", "10.090.000 ≠ 9.876.000 + 24.000 = 9.900.000"),
    ],
)
def test_a_list_behind_a_colon_makes_its_whole_up(
    text: str, right: str, wrong: str, said: str
) -> None:
    assert broken(sums_of(text.format(right), "breakdown")) == []
    assert broken(sums_of(text.format(wrong), "breakdown")) == [said]


@pytest.mark.parametrize(
    "text",
    [
        "Phục vụ lưu động 499 lượt người: đảo Trúc Lớn 11 chuyến, 318 lượt; đảo Nhỏ 07 chuyến.",
        "Ban hành 52 văn bản chỉ đạo: 07 quyết định, 05 kế hoạch, còn lại là công văn.",
        "Lấy ý kiến 340 người: rất hài lòng 241, hài lòng 88, tạm được 09, không hài lòng 30.",
        "Lấy ý kiến 340 người: trong đó rất hài lòng 241, hài lòng 88, tạm được 09, chê 08.",
        "Lấy ý kiến 340 người: rất hài lòng 241, hài lòng 88, tạm được 09, không hài lòng 08…",
        "Lấy ý kiến 340 người: rất hài lòng 241, hài lòng 88, tăng 09, không hài lòng 08.",
        "Trung tâm có 21 công chức: 15 nữ, 18 đảng viên, 8 thạc sĩ.",
        "Đã trang bị 25 máy: 10 máy tính, 8 máy in, 5 máy quét.",
        "Tiếp nhận 45 hồ sơ lưu động: thôn Đông 20, thôn Tây 15, thôn Nam 5.",
    ],
    ids=["other things", "open", "no slip", "some", "dots", "moves", "people", "few", "villages"],
)
def test_a_list_of_other_things_or_far_off_is_no_breakdown(text: str) -> None:
    assert broken(sums_of(text, "breakdown")) == []
