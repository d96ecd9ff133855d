"""Places of numbers that were left blank."""

import pytest

from hcc_parse.extract import extract
from hcc_parse.knowledge import load_knowledge
from hcc_parse.read.plain import parse_plain


def told(text: str) -> list[str]:
    blemishes = extract(parse_plain(text), load_knowledge()).blemishes
    return [blemish.text for blemish in blemishes if blemish.kind == "figure-blank"]


@pytest.mark.parametrize(
    ("text", "blanks"),
    [
        ("- Nhân lực: … người. Trong đó: Giám đốc 01.", ["Nhân lực: … người"]),
        ("- Trong kỳ: 1.560; kỳ trước chuyển sang: .", ["kỳ trước chuyển sang:"]),
        ("Trong kỳ tiếp nhận ...... hồ sơ, tỷ lệ đạt ...%.", 2),
        ("Đã số hóa ___ hồ sơ trong kỳ.", ["Đã số hóa ___ hồ sơ"]),
        ("Trong quý, tiếp nhận … hồ sơ.", ["tiếp nhận … hồ sơ"]),
        ("Phản ánh: đúng hạn: ; quá hạn: 0.", 1),
        ("- Máy tính: 12 bộ\n- Máy in: …\n- Máy quét: 03 cái", ["Máy in:"]),
        ("Hồ sơ quá hạn: 02 (đất đai: …; xây dựng: 01).", ["đất đai:"]),
        ("Tỷ lệ trực tuyến đạt……%, tăng so với quý trước.", 1),
        ("Trung tâm có … công chức, viên chức.", ["Trung tâm có … công chức"]),
    ],
)
def test_a_blank_where_a_number_belongs_is_told(text: str, blanks: list[str] | int) -> None:
    found = told(text)
    assert len(found) == blanks if isinstance(blanks, int) else found == blanks


@pytest.mark.parametrize(
    "text",
    [
        "Trang bị máy tính, máy in,… phục vụ người dân.",
        "Thực hiện hướng dẫn, tiếp nhận … hồ sơ của công dân.",
        "Bố trí ghế, nước uống, máy quét … người dân sử dụng.",
        "Sao y, chứng thực, v.v… hồ sơ của người dân.",
        "Tổng số hồ sơ ........ 120 hồ sơ; tỷ lệ ........ 98%.",
        "Số: …/BC-UBND, ngày … tháng … năm 2026",
        "Điện thoại: 0243; Fax: ; Email: .",
        "Theo mẫu ghi “tiếp nhận … hồ sơ” để trống.",
        "Kết quả như sau: .",
        "- Công văn: 12\n- Quyết định:\n- Kế hoạch: 5",
        "Trong kỳ: 1.560; kỳ trước chuyển sang:",
        "Người lập biểu: …\nHọ và tên: ........",
        "Mẫu số 01\nĐã tiếp nhận ...... hồ sơ.",
        "Đã giải quyết: (trước hạn: 5; đúng hạn: 3).",
    ],
)
def test_what_is_no_blank_of_a_number_is_left_alone(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "3.183 hồ sơ trước hạn; 52 hồ sơ đúng hạn; … hồ sơ từ chối; 16 hồ sơ công dân rút.",
        "Có 12 hồ sơ đất đai, ... hồ sơ hộ tịch, 04 hồ sơ chứng thực.",
        "Có 12 PAKN về đất đai; …… PAKN về hộ tịch.",
        "Mở 02 lớp cho công chức, … lớp cho tổ công nghệ số, 01 lớp cho hội viên.",
        "Gửi 30 tin nhắn cho công chức và … tin nhắn cho người dân, 12 tin nhắn cho hộ kinh doanh.",
        "Hướng dẫn 21 lượt tại quầy; ___ lượt qua điện thoại; 05 lượt qua Zalo.",
    ],
)
def test_a_blank_among_counts_of_one_unit_is_told(text: str) -> None:
    assert len(told(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Ban hành 03 kế hoạch, 12 công văn, … công văn chỉ đạo kịp thời.",
        "Nhận 12 hồ sơ trực tiếp, 14 hồ sơ trực tuyến, … hồ sơ nào cũng được cấp mã.",
        "Có 12 hồ sơ đất đai, 04 hồ sơ hộ tịch,… được giải quyết.",
        "Trả 12 hồ sơ (đất đai, hộ tịch, …) hồ sơ còn lại trả sau.",
        "Có 05 hồ sơ thiếu giấy tờ, sai mẫu, … Hồ sơ còn lại hợp lệ.",
        "Rà soát 5 hồ sơ, 3 hồ sơ… hồ sơ nào chậm đều xin lỗi, 2 hồ sơ đã trả.",
    ],
)
def test_dots_that_go_on_are_not(text: str) -> None:
    assert told(text) == []


def test_a_blank_behind_a_count_of_its_unit_is_told() -> None:
    assert told("Đã giải quyết 1.203 hồ sơ, còn ... hồ sơ đang giải quyết.") == ["còn ... hồ sơ"]
    assert told("Tiếp nhận hồ sơ đất đai, hộ tịch, còn ... hồ sơ khác chuyển cấp tỉnh.") == []
