"""Lists behind words that divide make their whole up."""

import pytest

from tests.reports import broken, sums_of


@pytest.mark.parametrize(
    ("text", "true", "wrong"),
    [
        (
            "Phân loại 9 PAKN mới: đất đai 4, hộ tịch {}, thái độ phục vụ 1, lỗi thanh toán 2.",
            "2",
            "3",
        ),
        ("Phân loại 9 PAKN mới: đất đai 4, hộ tịch {}, thái độ 1, lỗi thanh toán 2.", "2", "1"),
        (
            "Xã tiếp nhận 28 phản ánh, kiến nghị: quý III 19, quý IV 09. Nội dung gồm: thái độ "
            "phục vụ 03, thời gian giải quyết đất đai {}, địa điểm tiếp nhận 08, nội dung khác 06.",
            "11",
            "17",
        ),
        (
            "Tiếp nhận 18 PAKN trong quý, nhiều hơn Quý I 06 PAKN (12 PAKN). Phân theo kênh: Cổng "
            "DVC quốc gia 07, tổng đài 1022 thành phố {}, trực tiếp 02. Đã trả lời 17/18 PAKN.",
            "09",
            "19",
        ),
        (
            "Trong quý tiếp nhận 17 PAKN.\n- Phân theo nội dung: về hành vi, thái độ của công chức "
            "{}; về quy định hành chính 2; về lỗi hệ thống, thanh toán trực tuyến 12.",
            "3",
            "5",
        ),
        (
            "Nhận 17 phản ánh. Theo nội dung: 09 về tiến độ, {} về thành phần hồ sơ, 03 về thái "
            "độ. Đã trả lời đủ 17 phản ánh.",
            "05",
            "07",
        ),
        (
            "Nhận 8 PAKN, phân loại theo lĩnh vực: đất đai 04; bảo trợ xã hội 02; thái độ 01; "
            "khác {}.",
            "01",
            "03",
        ),
        ("Nhận 19 PAKN. Phân theo tháng: tháng 7: 09; tháng 8: {}; tháng 9: 04.", "06", "08"),
    ],
)
def test_a_list_that_divides_makes_its_whole_up(text: str, true: str, wrong: str) -> None:
    assert broken(sums_of(text.format(true), "breakdown")) == []
    assert len(broken(sums_of(text.format(wrong), "breakdown"))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Nhận 10 phản ánh. Theo nội dung: thái độ 5, đất đai 4, hộ tịch 3 (một phản ánh có thể nêu "
        "nhiều nội dung).",
        "Kỳ trước chuyển sang 2 PAKN, tiếp nhận mới 9 PAKN. Phân theo kênh: Cổng DVC quốc gia 6, "
        "tổng đài 1022 3, trực tiếp 2.",
        "Trong quý nhận 9 PAKN; lũy kế từ đầu năm 21 PAKN. Phân theo kênh: Cổng DVC quốc gia 12, "
        "tổng đài 1022 6, trực tiếp 3.",
        "Phân loại 9 PAKN mới: đất đai 4, hộ tịch 3, còn lại là nội dung khác.",
        "Rà soát 60 thủ tục, theo lĩnh vực: đất đai 40, hộ tịch 12, xây dựng 5.",
        "Xã có 5 lĩnh vực có hồ sơ quá hạn. Theo lĩnh vực: đất đai 4, hộ tịch 3, xây dựng 1.",
        "Nhận 7 hồ sơ đất đai và 5 hồ sơ hộ tịch. Phân theo nơi nhận: trụ sở 6, điểm Đông 4, điểm "
        "Tây 2.",
        "Mở 4 lớp tập huấn. Theo nội dung: kỹ năng số 3 lớp, hộ tịch 2 lớp, văn hóa công sở 1 lớp "
        "(có lớp dạy hai nội dung).",
        "Nhận 10 PAKN mới và 3 PAKN kỳ trước. Phân loại: đất đai 6, hộ tịch 4, thái độ phục vụ 3.",
        "Trung tâm có 10 công chức. Phân loại: đảng viên 8, đại học 9, thạc sĩ 2.",
        "Nhận 8 phản ánh. Theo nội dung: nhiều nhất là đất đai 5, hộ tịch 3, môi trường 2.",
    ],
)
def test_other_wholes_and_open_lists_are_left_alone(text: str) -> None:
    assert broken(sums_of(text, "breakdown")) == []
