"""Sentences that speak for another commune are told; mentions of neighbours are not."""

from dataclasses import replace

import pytest

from hcc_parse.domain import Address, Commune, Passage
from hcc_parse.extract.around.voices import find_other_communes
from tests.reports import KNOWLEDGE


def told(text: str, own: str = "An Phú") -> list[str]:
    passage = Passage(text=text, address=Address(0))
    found = list(find_other_communes(passage, own, [], KNOWLEDGE))
    assert all(passage.text[b.place.start : b.place.end] == b.text for b in found)
    return [blemish.text for blemish in found]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Trên đây là báo cáo của UBND xã Đông Phú Thượng về kết quả quý II.",
            "xã Đông Phú Thượng",
        ),
        ("UBND phường Bến Vân báo cáo kết quả quý II như sau:", "phường Bến Vân"),
        ("(Kèm theo Báo cáo số 12/BC-UBND ngày 15/6/2026 của UBND xã Ấp Bắc)", "xã Ấp Bắc"),
        ("Căn cứ tình hình thực tế, UBND xã Bình Hòa báo cáo kết quả sau:", "xã Bình Hòa"),
        ("Xã Bình Hòa trân trọng báo cáo./.", "Xã Bình Hòa"),
        (
            "Thi hành Nghị quyết số 66.7/2025/NQ-CP của Chính phủ, UBND xã Bình Hòa đã giao việc.",
            "xã Bình Hòa",
        ),
        ("Thi hành kế hoạch của thành phố, UBND xã Bình Hòa đã giao việc.", "xã Bình Hòa"),
        ("Địa chỉ nhận kiến nghị của xã Bình Hòa được ghi trên bảng.", "xã Bình Hòa"),
        ("Cùng với việc ấy, phường Bình Hòa còn tổ chức 02 hội nghị.", "phường Bình Hòa"),
        ("UBND xã Bình Hòa tiếp tục chỉ đạo các bộ phận niêm yết TTHC.", "xã Bình Hòa"),
        ("Thực hiện kế hoạch năm, xã Bình Hòa ban hành văn bản hướng dẫn.", "xã Bình Hòa"),
        ("UBND xã Bình Hòa tổng hợp kết quả quý II, cụ thể:", "xã Bình Hòa"),
        ("Bám sát văn bản của tỉnh, xã Bình Hòa điều chỉnh cách bố trí quầy.", "xã Bình Hòa"),
        ("Xã Bình Hòa đã sao gửi Quyết định đến các phòng chuyên môn.", "Xã Bình Hòa"),
        (
            "Trong kỳ, Trung tâm Phục vụ hành chính công phường Bến Vân tập trung triển khai "
            "Thông tư về cơ chế một cửa, một cửa liên thông.",
            "phường Bến Vân",
        ),
        ("Xã Bình Hòa đã mở sổ theo dõi hồ sơ.", "Xã Bình Hòa"),
        ("Xã Bình Hòa mở sổ theo dõi hồ sơ.", "Xã Bình Hòa"),
        ("Thủ tục được niêm yết tại trụ sở UBND xã Bình Hòa.", "xã Bình Hòa"),
        ("Lãnh đạo UBND xã Bình Hòa trực tiếp đối thoại với người dân.", "xã Bình Hòa"),
        ("Tình hình kinh tế - xã hội xã Bình Hòa ổn định.", "xã Bình Hòa"),
        ("Đề nghị Sở Tư pháp bố trí phần mềm cho xã Bình Hòa.", "xã Bình Hòa"),
        ("Số liệu đã chốt. Xã Bình Hòa có 05 công chức trực quầy.", "Xã Bình Hòa"),
        ("Căn cứ Thông báo số 23/TB-UBND, UBND xã Bình Hòa tổ chức thực hiện.", "xã Bình Hòa"),
        ("4. Bồi dưỡng công chức làm việc tại Bộ phận Một cửa xã Bình Hòa.", "xã Bình Hòa"),
        (
            "Tập huấn cho công chức làm việc tại Trung tâm Phục vụ hành chính công xã Bình Hòa.",
            "xã Bình Hòa",
        ),
        (
            "Cơ chế phối hợp giữa Trung tâm Phục vụ hành chính công xã Bình Hòa với công an xã "
            "được duy trì.",
            "xã Bình Hòa",
        ),
    ],
)
def test_a_report_in_the_name_of_another_commune_is_told(text: str, name: str) -> None:
    assert told(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Trên đây là báo cáo của UBND xã An Phú./.",
        "UBND xã An Phú báo cáo kết quả như sau:",
        "XÃ AN PHÚ báo cáo",
        "Kính gửi: UBND xã Bình Hòa",
        "UBND xã Bình Hòa (cũ) tiếp nhận 120 hồ sơ trước khi sáp nhập.",
        "Trên đây là báo cáo của UBND xã An Phú về việc học tập tại xã Bình Hòa./.",
        "UBND xã An Phú phối hợp với UBND xã Bình Hòa tổ chức hội nghị.",
        "Người dân xã Bình Hòa nộp 12 hồ sơ không phụ thuộc địa giới.",
        "Xã được thành lập trên cơ sở sáp nhập xã Bình Hòa và xã An Lạc.",
        "Tiếp tục hoàn thiện báo cáo.",
        "Xã Bình Hòa đã gửi 05 hồ sơ.",
        "Xã Bình Hòa có 10 hồ sơ chuyển đến.",
        "Xã Bình Hòa còn 02 hồ sơ chưa trả lời.",
        "Xã Bình Hòa có 10 tin, bài viết về Trung tâm của xã ta.",
        "Ngay khi nhận hồ sơ, UBND xã Bình Hòa đã giao trả người dân.",
        "Địa chỉ, số điện thoại của UBND xã Bình Hòa được gửi kèm để công dân liên hệ.",
        "Địa chỉ của cơ sở ở xã Bình Hòa được ghi trong hồ sơ gửi đến xã ta.",
        "Xã Nông thôn mới nâng cao là mục tiêu năm 2026.",
        "Chủ tịch UBND xã Nguyễn Văn An chỉ đạo các bộ phận.",
        "Xã Bình Hòa chưa trả lời văn bản xác minh.",
        "Như xã Bình Hòa, nhiều nơi bố trí máy tính.",
        "Công chức xã đi học tập tại Trung tâm Phục vụ hành chính công xã Bình Hòa.",
        "Biệt phái 02 công chức sang làm tại Trung tâm Phục vụ hành chính công xã Bình Hòa.",
        "Người dân nộp hồ sơ tại Trung tâm Phục vụ hành chính công xã Bình Hòa, xã An Lạc.",
    ],
)
def test_other_communes_may_be_named(text: str) -> None:
    assert told(text) == []


def test_a_special_zone_speaks_for_itself() -> None:
    assert told("Trên đây là báo cáo của UBND đặc khu Hòn Vọng./.", "Hòn Vọng") == []


def test_of_a_commune_on_the_roster_any_deed_is_told() -> None:
    known = replace(KNOWLEDGE, communes=(Commune(name="Bình", kind="xã", aliases=()),))
    passage = Passage(text="Xã Bình mở sổ theo dõi hồ sơ.", address=Address(0))
    assert [b.text for b in find_other_communes(passage, "An Phú", [], known)] == ["Xã Bình"]
    assert not [*find_other_communes(passage, "An Phú", [], KNOWLEDGE)]
    passage = Passage(text="Xã Bình thuộc địa bàn phía nam.", address=Address(0))
    assert not [*find_other_communes(passage, "An Phú", [], known)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("UBND xã Bình Hòa công khai mức thu để người dân biết trước khi nộp hồ sơ.", True),
        ("Hồ sơ của xã Bình Hòa trước khi thành lập được lưu tại Trung tâm.", False),
        ("Văn phòng HĐND và UBND xã Bình Hòa tham mưu kế hoạch.", True),
        ("Trung tâm phối hợp với HĐND và UBND xã Bình Hòa rà soát địa giới.", False),
        ("Hội Nông dân xã Bình Hòa vận động hội viên nộp hồ sơ trực tuyến.", True),
        ("Đường dây nóng của UBND xã Bình Hòa được niêm yết công khai.", True),
        ("Học tập mô hình một cửa của UBND xã Bình Hòa về số hóa.", False),
    ],
)
def test_words_of_others_and_what_only_looks_like_them(text: str, found: bool) -> None:
    assert bool(told(text)) is found


def test_somebody_who_works_elsewhere_is_no_author() -> None:
    desk = "Trung tâm Phục vụ hành chính công phường Bến Vân"
    assert told(f"Bà Hoàng Thị Lụa (Giám đốc {desk}) trao đổi kinh nghiệm.") == []
    assert told(f"Đồng chí Lê Văn Nam, công chức {desk} được biệt phái đến.") == []
    assert told(f"Công chức {desk} hướng dẫn công dân nộp hồ sơ.") == ["phường Bến Vân"]
