"""Numbers nobody added up are not accused; those that were, one slip or little away, are."""

import pytest

from hcc_parse.domain import Severity
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE

PLACES = (
    "Từ ngày 01/7/2025 đến ngày 14/9/2025 tiếp nhận 4.031 hồ sơ.\n\n"
    "Theo nơi tiếp nhận: trụ sở chính 2.604 hồ sơ (64,6%), điểm thứ nhất 811 hồ sơ (20,1%), điểm "
    "thứ hai 616 hồ sơ (15,3%). Theo cách nộp: trực tuyến 3.508 hồ sơ, trực tiếp 487 hồ sơ, bưu "
    "chính 36 hồ sơ."
)
EACH_QUARTER = (
    "Lấy ý kiến 900 lượt công dân, mỗi quý 300 lượt; tỷ lệ hài lòng Quý I 96,00% (288 lượt), "
    "Quý II 97,00% (291 lượt), Quý III 98,00% (294 lượt), chung 9 tháng 97,00% (873 lượt)."
)
COME_AND_GO = "Tổng số TTHC công khai là 397 TTHC (đầu kỳ: {}; bổ sung mới: 15; bãi bỏ: 07)."
PAID = (
    "Trong tổng số 4.218 hồ sơ phải nộp phí, lệ phí đã có 4.156 hồ sơ thanh toán bằng hình thức "
    "trực tuyến, đạt 98,5%, chỉ còn 62 hồ sơ nộp bằng tiền mặt."
)
LEAFLETS = "Cấp phát 3.200 tờ rơi cho 16 ấp (200 tờ/ấp)."
SEATS = (
    "Trụ sở Trung tâm đặt tại số 12 đường Ngọc Lãm, diện tích 185 m², gồm khu tiếp nhận, khu chờ "
    "40 chỗ ngồi và khu tự phục vụ có 05 máy tính."
)
LIKED = "Khảo sát: 418 lượt; rất hài lòng 388; hài lòng 27; chưa hài lòng 03; tỷ lệ hài lòng {}%."
FIELDS = "Có 04 lĩnh vực phát sinh hồ sơ.\n\n03 lĩnh vực nhiều nhất chiếm 74,0% tổng số."
ANSWERED = (
    "Đã giải quyết: 4.295 hồ sơ; gồm: trước hạn 4.117; đúng hạn 140; quá hạn 02; từ chối 22; "
    "rút 14.\n\nTỷ lệ hồ sơ trước và đúng hạn trên tổng số hồ sơ có trả kết quả ({} hồ sơ): 99,95%."
)

SERVED = "Trung tâm có 13 người, trong đó {}."
OPEN = (
    "Đã giải quyết 17.541 hồ sơ, trong đó quá hạn 08 hồ sơ. Còn 265 hồ sơ đang giải quyết (gồm 205 "
    "hồ sơ trong hạn và 60 hồ sơ chờ bổ sung; không có hồ sơ quá hạn)."
)
LACKING = (
    "Trung tâm bố trí 14 vị trí, hiện có mặt 13 người, thiếu 01 người do nghỉ thai sản. Cơ cấu: {} "
    "Phó Giám đốc, 09 công chức tiếp nhận, 02 nhân viên tổng hợp, 01 nhân viên bưu điện."
)
DEVICES = (
    "Trung tâm có 15 máy tính để bàn, 02 máy tính bảng, 09 máy in, 09 máy quét và 04 camera ({} "
    "thiết bị)."
)
LATE = (
    "Trung tâm có 14 vị trí hồ sơ, 12 hồ sơ mẫu.\n\nVẫn còn 9 hồ sơ quá hạn, tập trung ở đất đai, "
    "môi trường ({}% số quá hạn)."
)
CUT = (
    "Có 52 thủ tục đang áp dụng thời gian cắt giảm: 31 thủ tục cắt 50% thời gian, 14 thủ tục cắt "
    "30%, 07 thủ tục trả trong ngày."
)
AGES = "Độ tuổi dưới 40 là 06 người, từ 40 tuổi trở lên 05 người."
NAMED = "Kết quả công tác kiểm soát thủ tục hành chính {} đạt yêu cầu."
ITEMS = (
    "Đã giải quyết 903 hồ sơ, trong đó quá hạn 03 hồ sơ.\n\n{} Nhận mới 432 hồ sơ, trả 437 hồ sơ. "
    "Không có hồ sơ quá hạn."
)
REACHED = "Tiếp nhận 03 phản ánh, đã trả lời {}. Lũy kế năm 11 (Quý I: 05; Quý II: 03)."
LISTED = (
    "Đã giải quyết theo lĩnh vực: chứng thực 4.093 (53%); hộ tịch 2.040 ({}%); hộ kinh doanh 584 "
    "(7,6%); bảo trợ xã hội 459 (5,9%); đất đai 364 (4,7%); lĩnh vực khác 179 (2,3%)."
)
SURVEYS = (
    "Có 02 đợt khảo sát (240 phiếu, {}%) và (250 phiếu, 97,2%). Số phiếu hài lòng trở lên tương "
    "ứng 232 và 243."
)
IN_TIME = (
    "Người nộp xin rút 16 hồ sơ. Tổng số hồ sơ đang trong quá trình giải quyết là 154. Trong đó: "
    "còn hạn 134 hồ sơ; quá hạn chưa có kết quả 01 hồ sơ."
)
DEPARTMENT = (
    "Phòng Kinh tế: tiếp nhận 547 hồ sơ; đã giải quyết {} hồ sơ, trong đó trước và đúng hạn 492 hồ "
    "sơ, quá hạn 01 hồ sơ, từ chối và rút 07 hồ sơ; đang giải quyết 47 hồ sơ."
)
DEEPER = """
+ Có trả kết quả: 3.827 hồ sơ, gồm:
-- Trước hạn: 3.822 hồ sơ;
-- Quá hạn: 05 hồ sơ.
+ Từ chối: 20 hồ sơ; công dân rút: 18 hồ sơ.
"""
MONTHS = (
    "Trong kỳ xã tiếp nhận mới 2.967 hồ sơ. Hồ sơ trực tuyến 2.961 hồ sơ; trực tiếp 06 hồ sơ. "
    "Trong đó, tháng 4 nhận 880 hồ sơ; tháng 5 nhận 972 hồ sơ; tháng 6 nhận 1.115 hồ sơ."
)
ONLINE = (
    "- Tổng số TTHC: 383 TTHC, trong đó DVCTT toàn trình 221, một phần 162.\n- Số DVCTT phát sinh "
    "hồ sơ: 37 (đạt {}%); gồm toàn trình 19 (8,6%), một phần 18 (11,1%)."
)
CHECKED = (
    "Trong kỳ 0 hồ sơ quá hạn đã giải quyết.\n\nChọn ngẫu nhiên 74 hồ sơ, có 02 hồ sơ chậm cập "
    "nhật trên phần mềm, 72 hồ sơ thực hiện đúng quy trình."
)


@pytest.mark.parametrize(
    "text",
    [
        SERVED.format("phục vụ 300 người dân"),
        SERVED.format("đã hướng dẫn 80 người nộp hồ sơ trực tuyến"),
        OPEN,
        IN_TIME,
        ITEMS.format("* Tháng 8:"),
        ITEMS.format("b) Điểm số 2."),
        REACHED.format("03"),
        LISTED.format("26,4"),
        SURVEYS.format("96,7"),
        "Khai thác, tái sử dụng dữ liệu số hóa 2.665 hồ sơ (đạt 91,39%).\n\nTiếp nhận 2.955 "
        "hồ sơ, đã giải quyết 2.851 hồ sơ.",
        LACKING.format("01"),
        DEVICES.format(39),
        LATE.format("66,7"),
        CUT,
        AGES,
        NAMED.format("Quý III năm 2025 của xã"),
        DEPARTMENT.format(500),
        DEEPER,
        MONTHS,
        ONLINE.format("9,7"),
        CHECKED,
        PLACES,
        EACH_QUARTER,
        COME_AND_GO.format(389),
        PAID,
        LEAFLETS,
        SEATS,
        LIKED.format("99,3"),
        FIELDS,
        ANSWERED.format("4.259"),
    ],
)
def test_numbers_that_nobody_added_up_are_no_fault(text: str) -> None:
    assert _told(text) == []


@pytest.mark.parametrize(
    ("text", "check"),
    [
        ("Phòng hiện có 11 người, gồm 01 Trưởng phòng, 02 Phó Trưởng phòng, 07 công chức.", "A06"),
        (COME_AND_GO.format(359), "A06"),
        ("Trong quý công khai 78 quyết định, trong đó quý I có 92 quyết định.", "A05"),
        (LIKED.format("93,3"), "A07"),
        (ITEMS.format("Kết quả:"), "C04"),
        (LISTED.format("24,6"), "A07"),
        (SURVEYS.format("69,7"), "A07"),
        (SERVED.format("nữ 31 người"), "A05"),
        ("Đã giải quyết 1.541 hồ sơ (quá hạn 08 hồ sơ; không có hồ sơ quá hạn).", "C04"),
        (DEPARTMENT.format(510), "A03"),
        (DEEPER.replace("05", "15"), "A03"),
        (ONLINE.format("7,9"), "A07"),
        ("Nghị quyết số 72/2025/QH15 ngày 16/6/2025 của Chính phủ.", "L07"),
    ],
)
def test_what_was_added_up_and_is_not_far_off_is_told(text: str, check: str) -> None:
    assert check in _told(text)


@pytest.mark.parametrize(
    "citation",
    [
        "Nghị quyết số 1656/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội",
        "Nghị quyết số 190/2025/QH15 ngày 19/02/2025 của Quốc hội",
    ],
)
def test_a_body_in_one_of_its_terms_is_the_body(citation: str) -> None:
    assert _told(f"Thực hiện {citation}.") == []


def _told(text: str) -> list[str]:
    findings = review(parse_plain(text), KNOWLEDGE).findings
    return [one.check for one in findings if one.severity is not Severity.NOTE]
