"""What is of another number, of each, or of one month, is not told as wrong; a slip in it is."""

import pytest

from hcc_parse.domain import Severity
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE, figures_of

EACH = "Trung tâm được trang bị 14 bộ máy tính (trụ sở 10 bộ, hai điểm hỗ trợ {} 02 bộ), 07 máy in."
POST = (
    "Trung tâm hiện có {} người làm việc, gồm Giám đốc (do Phó Chủ tịch UBND xã kiêm nhiệm), "
    "01 Phó Giám đốc, 06 công chức và 01 nhân viên bưu điện."
)
ONE_MONTH = (
    "- Tổng số hồ sơ có phí, lệ phí 4157, thanh toán trực tuyến 4112, đạt 98,92%; {} 93,28% do lỗi "
    "tích hợp cổng thanh toán."
)
OTHER_BRACKET = (
    "Trong kỳ tiếp nhận 800 hồ sơ. Tăng nhiều nhất về số lượng là chứng thực (tăng 254 hồ sơ){} là "
    "giáo dục, văn hóa (55,56%, tuy số tuyệt đối nhỏ)."
)
TWICE = (
    "Tiếp nhận 267 hồ sơ. Đất đai chỉ chiếm 7,01% tổng số hồ sơ phải giải quyết {}số hồ sơ quá hạn "
    "(11/20 hồ sơ)."
)
HALF = (
    "Giai đoạn từ ngày 01/7/2025 đến ngày 14/11/2025 (4 tháng{} đầu tiên của xã mới) tiếp nhận "
    "1.233 hồ sơ, bình quân 274,0 hồ sơ mỗi tháng."
)
REASONS = (
    "Có {} hồ sơ phải yêu cầu bổ sung, 19 hồ sơ phải bổ sung lần thứ hai (nằm trong 236 hồ sơ nêu "
    "trên); nguyên nhân chủ yếu là bản chụp mờ (131 hồ sơ), thiếu giấy tờ (74 hồ sơ), còn lại là "
    "kê khai sai mẫu (31 hồ sơ)."
)
COMPARED = "Điểm Kim Quan mất kết nối 17 lần, {} (trụ sở chính 05, Lương Điền 08)."
BEFORE = "Trong quý bổ sung 4 máy tính và 2 máy quét ({} 16 máy tính, 8 máy quét)."
TWO_GROUPS = "Có 36 hồ sơ giải quyết quá hạn. {} không có hồ sơ trễ hạn{}."
SERVICES = (
    "Tổng số TTHC thực hiện tại Trung tâm: 416 thủ tục. Trong đó: DVCTT toàn trình 236 thủ tục; "
    "DVCTT một phần 158 thủ tục; chưa cung cấp DVCTT 22 thủ tục.\n\nSố DVCTT phát sinh hồ sơ: 74 "
    "thủ tục (toàn trình 41, một phần 33), đạt {}% tổng số DVCTT."
)
OPEN = (
    "Không đi đến kết quả: từ chối 35 hồ sơ, công dân rút 10 hồ sơ. Đến hết kỳ, các phòng chuyên "
    "môn đang thụ lý 124 hồ sơ, số {} là 111 hồ sơ."
)
REFUSED = (
    "Kết quả tiếp nhận: tổng số 2642 hồ sơ; trong đó tiếp nhận trong kỳ 2551 hồ sơ, từ kỳ trước "
    "chuyển sang 91 hồ sơ. Trong 2491 hồ sơ đã giải quyết, số trả trước hạn là 1668 hồ sơ, số trả "
    "đúng ngày hẹn là 785 hồ sơ, số trả quá hạn là {} hồ sơ. Ngoài số hồ sơ có kết quả, cơ quan "
    "giải quyết đã từ chối 12 hồ sơ; người nộp xin rút 18 hồ sơ."
)
ROUNDED = (
    "Trong quý, tiếp nhận 4.012 hồ sơ; đã giải quyết 3.924 hồ sơ: trước hạn 3.532, đúng hạn 382, "
    "quá hạn 10; đang giải quyết 88 hồ sơ.\n\n"
    "Trước hạn 3.532 hồ sơ chiếm {}%, đúng hạn 382 hồ sơ chiếm 9,73%, quá hạn 10 hồ sơ chiếm 0,26%."
)
SYSTEMS = (
    "Hệ thống của Bộ Tư pháp tiếp nhận 1.704 hồ sơ (kể cả kỳ trước chuyển qua), {} Hệ thống thành "
    "phố (2.967 hồ sơ)."
)
ITEM = "h) Đề xuất thay thế {} thành phần hồ sơ (giấy khai sinh 05, kết hôn 03, cư trú 04) tại xã."


def told(text: str) -> set[str]:
    found = review(parse_plain(text), KNOWLEDGE).findings
    return {one.check for one in found if one.severity is not Severity.NOTE}


@pytest.mark.parametrize(
    ("true", "wrong", "check"),
    [
        (EACH.format("mỗi điểm"), EACH.format("tổng cộng"), "A06"),
        (POST.format(9), POST.format(11), "A06"),
        (
            ONE_MONTH.format("riêng tháng thứ sáu chỉ đạt"),
            ONE_MONTH.format("tỷ lệ thanh toán trực tuyến đạt"),
            "A07",
        ),
        (
            OTHER_BRACKET.format("; tăng nhanh nhất về tỷ lệ"),
            "Trong kỳ tiếp nhận 800 hồ sơ; chứng thực 254 hồ sơ (chiếm 55,56%).",
            "A07",
        ),
        (
            TWICE.format("nhưng chiếm hơn một nửa "),
            "Lĩnh vực đất đai chiếm 46,51% tổng số hồ sơ (11/20 hồ sơ).",
            "A07",
        ),
        (HALF.format(" rưỡi"), HALF.format(""), "A13"),
        (REASONS.format(236), REASONS.format(263).replace("236", "263"), "A05"),
        (COMPARED.format("nhiều hơn tổng số của hai nơi kia"), COMPARED.format("gồm"), "A06"),
        (TWO_GROUPS.format("Hai nhóm", " là hộ tịch, thuế"), TWO_GROUPS.format("Xã", ""), "C04"),
        (SERVICES.format("18,78"), SERVICES.format("17,88"), "A07"),
        (ITEM.format(12), ITEM.format(13), "A06"),
        (BEFORE.format("đầu quý có"), BEFORE.format("gồm"), "A06"),
        (OPEN.format("chưa đến hạn"), OPEN.format("còn lại"), "A15"),
        (REFUSED.format(8), REFUSED.format(18), "A03"),
        (ROUNDED.format("90,01"), ROUNDED.format("90,11"), "A07"),
        (SYSTEMS.format("đứng thứ hai sau"), SYSTEMS.format("gồm"), "A05"),
    ],
    ids=lambda given: given[:24],
)
def test_what_is_of_another_is_not_told(true: str, wrong: str, check: str) -> None:
    assert told(true) == set()
    assert check in told(wrong)


def test_the_letter_of_an_item_closes_no_bracket() -> None:
    assert [one.text for one in figures_of(ITEM.format(12))] == ["12", "05", "03", "04"]


RESOLVED = "Đã giải quyết 3924 hồ sơ, trong đó trước và đúng hạn 3914 hồ sơ, quá hạn 10 hồ sơ. "


@pytest.mark.parametrize(
    "rate",
    [
        "Tỷ lệ giải quyết trước và đúng hạn năm 2025 đạt 97,2%.",
        "Tỷ lệ trước và đúng hạn tính đến 31/3 là 97,2%.",
        "Theo khảo sát, tỷ lệ trước và đúng hạn đạt 97,2%.",
        "Đối với hồ sơ đất đai, tỷ lệ trước và đúng hạn đạt 97,2%.",
    ],
)
def test_a_rate_of_one_time_or_kind_is_not_that_of_all(rate: str) -> None:
    assert told(RESOLVED + rate) == set()


@pytest.mark.parametrize("opening", ["Tỷ lệ", "Như vậy, tỷ lệ", "Theo đó, tỷ lệ"])
def test_a_rate_of_all_is_held_against_the_counts(opening: str) -> None:
    assert told(f"{RESOLVED}{opening} trước và đúng hạn đạt 97,2%.") == {"A07"}
