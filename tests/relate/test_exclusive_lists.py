"""Parts that exclude one another are together no more than their whole."""

import pytest

from tests.reports import broken, sums_of


@pytest.mark.parametrize(
    ("text", "true", "wrong"),
    [
        (
            "Trung tâm tiếp nhận 12 phản ánh, kiến nghị, trong đó {} PAKN trên Cổng DVC quốc gia, "
            "3 PAKN qua tổng đài 1022 và 2 PAKN qua đường dây nóng.",
            "7",
            "9",
        ),
        (
            "Trong 13 hồ sơ quá hạn, đất đai có {} hồ sơ, thủy sản 4 hồ sơ, hộ tịch 2 hồ sơ và "
            "xây dựng 1 hồ sơ.",
            "6",
            "8",
        ),
        (
            "Đặc khu nhận 12 phản ánh, kiến nghị (PAKN): {} qua Cổng Dịch vụ công quốc gia, 4 qua "
            "đường dây nóng, 1 qua tiếp công dân.",
            "7",
            "9",
        ),
        ("Tiếp nhận 9 PAKN (Cổng DVCQG 5, tổng đài của tỉnh {}, hòm thư góp ý 1).", "3", "6"),
        (
            "Trong 9 hồ sơ quá hạn có 7 hồ sơ đất đai, {} hồ sơ hộ tịch và 1 hồ sơ bảo trợ xã hội.",
            "1",
            "3",
        ),
        (
            "Tiếp nhận 14 PAKN, tăng 03 PAKN so với Quý I (11 PAKN); trong đó: 09 PAKN qua Cổng "
            "Dịch vụ công quốc gia, {} PAKN qua tổng đài 1022 và 01 PAKN bằng văn bản.",
            "04",
            "06",
        ),
        ("Nhận 9 phản ánh, trong đó 4 về đất đai, {} về hộ tịch và 2 về xây dựng.", "3", "5"),
        ("Nhận 9 phản ánh: thôn Đông {}, thôn Tây 3, thôn Nam 2.", "4", "7"),
        ("Nhận 28 phản ánh, kiến nghị: quý III 19, quý IV {}.", "09", "19"),
    ],
)
def test_more_than_the_whole_is_told(text: str, true: str, wrong: str) -> None:
    assert broken(sums_of(text.format(true), "breakdown")) == []
    assert len(broken(sums_of(text.format(wrong), "breakdown"))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Tiếp nhận 12 phản ánh, trong đó 9 PAKN trên Cổng DVC quốc gia, 8 PAKN trả lời đúng hạn.",
        "Trong 13 hồ sơ quá hạn, đất đai có 8 hồ sơ, nộp trực tuyến 7 hồ sơ.",
        "Nhận 12 phản ánh, trong đó 9 về đất đai, 3 về hộ tịch và 2 phản ánh trả lời chậm.",
        "Trung tâm có 12 công chức, trong đó 7 nữ, 9 đảng viên và 10 người trình độ đại học.",
        "Nhận 12 PAKN: 7 qua Cổng DVC quốc gia, 3 qua tổng đài 1022; đã trả lời 11, đang xử lý 1.",
        "Nhận 40 ý kiến, trong đó 30 về thời gian, 15 về thái độ và 9 về cơ sở vật chất; mỗi phiếu "
        "có thể góp nhiều nội dung.",
        "Nhận 8 PAKN về đất đai và 4 PAKN về hộ tịch, trong đó 7 PAKN qua Cổng DVC quốc gia, 3 "
        "PAKN qua tổng đài và 2 PAKN trực tiếp.",
        "Nhận 12 phản ánh, trong đó 9 phản ánh qua Cổng Dịch vụ công quốc gia, 3 qua tổng đài "
        "1022; ngoài ra còn 2 ý kiến qua hòm thư góp ý.",
        "Có 15 hồ sơ phải bổ sung, trong đó 9 hồ sơ thiếu giấy tờ, 5 hồ sơ sai mẫu và 4 hồ sơ "
        "chưa ký số.",
        "Xã có 12 thôn, trong đó thôn Đông 3 tổ, thôn Tây 8 tổ và thôn Nam 4 tổ công nghệ số.",
        "Trong 5 ngày có 3 phản ánh tại thôn Đông, 2 phản ánh tại thôn Tây và 1 tại thôn Nam.",
        "Còn 10 hồ sơ quá hạn ở 03 lĩnh vực (đất đai 07, hộ tịch 02, xây dựng, hạ tầng 01).",
        "Có 10 hồ sơ trễ hạn ở 04 lĩnh vực: đất đai 04, hộ tịch 02, xây dựng 03, thủy sản 01.",
        "Hỗ trợ 22 trường hợp, trong đó 15 người cao tuổi, 7 người khuyết tật và 5 hộ nghèo.",
        "Tiếp nhận 12 phản ánh, trong đó 9 qua Cổng DVC quốc gia, 3 qua tổng đài 1022 và 2 qua "
        "đường dây nóng (02 phản ánh gửi cả hai kênh).",
        "Đối với 4 điểm tiếp nhận, điểm Đông 3 phản ánh, điểm Tây 2 phản ánh và điểm Nam 1.",
    ],
)
def test_what_may_overlap_or_is_of_another_is_left_alone(text: str) -> None:
    assert broken(sums_of(text, "breakdown")) == []
