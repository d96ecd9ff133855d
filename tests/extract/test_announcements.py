"""What is said to be attached, and what belongs to another document."""

import pytest

from hcc_parse.extract.around.announcements import find_announcements
from tests.reports import KNOWLEDGE, passage, written_in


@pytest.mark.parametrize(
    ("text", "what", "name"),
    [
        ("(Chi tiết tại Phụ lục I gửi kèm theo)", "appendix", "I"),
        ("(Có phụ lục kèm theo)", "appendix", None),
        ("(Kèm theo Phụ lục II)", "appendix", "II"),
        ("Chi tiết tại Phụ lục 1 đính kèm", "appendix", "1"),
        ("Số liệu gửi kèm tại Phụ lục III báo cáo này", "appendix", "III"),
        ("(Có bảng số liệu từng lĩnh vực gửi kèm)", "table", None),
        ("(Có biểu số 01 kèm theo)", "table", "01"),
        ("Đính kèm biểu số 2", "table", "2"),
        ("Kèm theo báo cáo này có 02 phụ lục", "appendix", None),
        ("(Xem Phụ lục số 02)", "appendix", "02"),
        ("(Tổng hợp tại Biểu 01)", "table", "01"),
        ("Số liệu thể hiện ở biểu tổng hợp kèm theo", "table", None),
    ],
)
def test_what_is_said_to_be_attached_is_announced(text: str, what: str, name: str | None) -> None:
    sentence = f"Kết quả đúng quy định. {text}."
    (found,) = find_announcements(passage(sentence), KNOWLEDGE)
    assert (found.what, found.name) == (what, name)
    assert found.text == written_in(found.place, sentence).strip()


@pytest.mark.parametrize(
    "text",
    [
        "theo Phụ lục của Nghị định số 118/2025/NĐ-CP",
        "bảng niêm yết tại trụ sở",
        "xem phụ lục II",
        "lập biểu theo dõi hằng tuần",
        "Đạt kết quả, bằng 92,57% số tiếp nhận trong kỳ, kèm theo khó khăn",
        "Hồ sơ gửi kèm bảng kê giấy tờ theo quy định",
        "Ban hành quyết định kèm theo phụ lục danh sách cán bộ",
        "Báo cáo này thay thế Báo cáo số 110/BC-UBND và các phụ lục kèm theo",
    ],
)
def test_what_belongs_to_another_is_not_announced(text: str) -> None:
    assert list(find_announcements(passage(text), KNOWLEDGE)) == []


def test_every_appendix_that_is_named_is_announced() -> None:
    text = "(Chi tiết tại Phụ lục I, II và Phụ lục III kèm theo)"
    names = [one.name for one in find_announcements(passage(text), KNOWLEDGE)]
    assert names == ["I", "II", "III"]
