"""Lists whose own words tell that they are all: what they add up to is their whole."""

import pytest

from tests.reports import broken, sums_of

LISTS = [
    (
        "Bộ phận có 12 người: 01 Giám đốc, 02 Phó Giám đốc, {} công chức và 01 viên chức.",
        "08",
        "06",
    ),
    (
        "Đơn vị có 11 người: 01 Giám đốc, 02 Phó Giám đốc, {} công chức, 01 nhân viên. Có 10 quầy.",
        "07",
        "06",
    ),
    (
        "Trung tâm cử 09 lượt người dự tập huấn do Sở Tư pháp ({} lượt), Sở Nội vụ (03 lượt) và "
        "Văn phòng UBND tỉnh (02 lượt) tổ chức.",
        "04",
        "05",
    ),
    (
        "Xã hỗ trợ tại nhà 152 trường hợp, gồm 98 người cao tuổi, {} người khuyết tật và 18 trường "
        "hợp khác.",
        "36",
        "63",
    ),
    (
        "Xã được giao 09 chỉ tiêu; kết quả có {} chỉ tiêu vượt, 03 chỉ tiêu đạt và 01 chỉ tiêu "
        "chưa đạt.",
        "05",
        "06",
    ),
    (
        "Chỉ số của phường đạt 66,40 điểm, gồm: công khai 16,20 điểm; tiến độ {} điểm; trực tuyến "
        "11,30 điểm; hài lòng 19,40 điểm.",
        "19,50",
        "15,90",
    ),
    (
        "So với quý trước, có {} lĩnh vực tăng và 02 lĩnh vực giảm. So với cùng kỳ, cả 07 lĩnh vực "
        "đều tăng.",
        "05",
        "06",
    ),
    (
        "Trong năm niêm yết 52 quyết định, trong đó Quý I có 21 quyết định, Quý II có {} quyết "
        "định và từ đầu Quý III đến nay có 12 quyết định.",
        "19",
        "16",
    ),
    (
        "Trong tháng ban hành 09 văn bản, gồm {} công văn, 02 thông báo, 01 kế hoạch và 01 quyết "
        "định.",
        "05",
        "06",
    ),
    (
        "Khảo sát 410 phiếu: rất hài lòng 341, hài lòng {}, bình thường 09, không hài lòng 02.",
        "58",
        "85",
    ),
    ("Nhận 12 phản ánh. Đã xử lý {} phản ánh, còn 01 phản ánh đang xử lý.", "11", "12"),
]
TRUE = [
    "Trung tâm có 12 người: 01 Giám đốc, 02 Phó Giám đốc, 08 công chức, 04 viên chức.",
    "Trong quý có 08 lượt tập huấn; cả năm, nhiều nhất là của Sở Tư pháp (05 lượt), Sở Xây dựng "
    "(04 lượt) và Sở Nội vụ (03 lượt).",
    "Hỗ trợ 186 trường hợp, gồm 126 người cao tuổi, 84 người khuyết tật (có người thuộc cả hai "
    "diện) và 17 trường hợp khác.",
    "Xã được giao 07 chỉ tiêu; kết quả có 04 chỉ tiêu vượt, 06 chỉ tiêu đạt và 01 chỉ tiêu chưa "
    "đạt.",
    "Xã phụ trách 07 chỉ tiêu của tỉnh; toàn tỉnh có 05 chỉ tiêu vượt, 02 chỉ tiêu đạt và 01 chỉ "
    "tiêu chưa đạt.",
    "Bộ chỉ số đạt 91,84 điểm, gồm các điểm: công khai 17,20 điểm; tiến độ 19,46 điểm; trực tuyến "
    "11,38 điểm; thanh toán 9,80 điểm; còn lại là các nhóm khác.",
    "Có 05 lĩnh vực tăng và 03 lĩnh vực giảm so với quý trước; cả 03 lĩnh vực giảm đều do mùa vụ.",
    "Niêm yết 58 quyết định còn hiệu lực, trong đó Quý I có 13 quyết định, Quý II có 17 quyết định "
    "và Quý III có 14 quyết định.",
    "Ban hành 08 văn bản, gồm 05 công văn, 01 thông báo, 01 kế hoạch, 01 quyết định; ngoài ra có "
    "01 báo cáo.",
    "Lấy ý kiến 320 người: nam 152, nữ 168, người dân tộc thiểu số 45.",
    "Nhận 09 phản ánh. Đã xử lý 09, còn 01 phản ánh nhận từ quý I đang xử lý.",
    "Nhận 12 kiến nghị của cử tri. Đã trả lời 12 kiến nghị; còn 02 kiến nghị chờ kinh phí.",
]


@pytest.mark.parametrize(("text", "true", "wrong"), LISTS)
def test_a_list_that_tells_all_adds_up(text: str, true: str, wrong: str) -> None:
    assert broken(sums_of(text.format(true), "breakdown")) == []
    assert len(broken(sums_of(text.format(wrong), "breakdown"))) == 1


@pytest.mark.parametrize("text", TRUE)
def test_lists_of_some_of_others_or_told_twice_are_left_alone(text: str) -> None:
    assert broken(sums_of(text, "breakdown")) == []
