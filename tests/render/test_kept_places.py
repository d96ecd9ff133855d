"""Places that the archive kept in Vietnamese, told in English."""

import pytest

from hcc_parse.render import place_in


@pytest.mark.parametrize(
    ("where", "english"),
    [
        ("trang 3, bảng 2, dòng 5, cột 8", "page 3, table 2, row 5, column 8"),
        ("mục I.6, đoạn 19", "section I.6, paragraph 19"),
        ("phần đầu hoặc phần ký", "letterhead or signature"),
        (
            "bảng 1, dòng 2, tệp kèm theo Phụ lục, trang 1.docx",
            "table 1, row 2, of the enclosed file Phụ lục, page 1.docx",
        ),
    ],
)
def test_a_place_is_told_in_either_language(where: str, english: str) -> None:
    assert place_in(where, "vi") == where
    assert place_in(where, "en") == english
