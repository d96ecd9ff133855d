"""What the name of a file says of its version, and the order of the versions of a report."""

from datetime import date

import pytest

from hcc_parse.domain import Term
from hcc_parse.domain.versions import Name, Version, by_name, grouped, in_order
from hcc_parse.knowledge import load_knowledge

LABELS = load_knowledge().labels


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("012_BC-TTHC_xa-an-phu.docx", Name(1, True)),
        ("BC xã An Phú lần 2.docx", Name(2, True)),
        ("BC xã An Phú lần 1.docx", Name(1, True)),
        ("bc_v3.pdf", Name(3, True)),
        ("BC bản thay thế.docx", Name(2, True)),
        ("BC đính chính.docx", Name(2, True)),
        ("BC (1).docx", Name(1, False)),
        ("Gửi lại/BC.docx", Name(1, False)),
        ("BC - Copy.docx", Name(1, False)),
        ("xã Lan 22.docx", Name(1, True)),
        ("văn bản 1234.docx", Name(1, True)),
        ("BC xã An Phú (sửa).docx", Name(2, True)),
        ("BC xã An Phú [Bổ sung] lần 3.docx", Name(3, True)),
        ("Báo cáo bổ sung xã An Phú.docx", Name(2, True)),
        ("BC sửa đổi, bổ sung thủ tục.docx", Name(1, True)),
        ("BC (sửa chữa nhỏ).docx", Name(1, True)),
        ("", Name(1, True)),
    ],
)
def test_words_and_numbers_of_a_name(path: str, said: Name) -> None:
    assert by_name(path, LABELS) == said


def _version(
    path: str, *, day: int | None = None, number: str | None = "5", symbol: str = "BC-UBND"
) -> Version:
    issued = date(2026, 6, day) if day else None
    time = by_name(path, LABELS).time
    return Version(path, Term("quarter-2", 2026), issued, number, symbol, "Báo cáo", (), time)


def test_the_date_tells_before_the_number_and_the_name() -> None:
    versions = [
        _version("a lần 2.docx", day=14),
        _version("b.docx", day=15),
        _version("c.docx", day=15, number="6"),
        _version("d (sửa).docx", day=15),
    ]
    told = [version.path for version in in_order(versions)]
    assert told == ["a lần 2.docx", "b.docx", "d (sửa).docx", "c.docx"]


def test_reports_with_other_letters_are_no_versions_of_each_other() -> None:
    one, other = _version("a.docx"), _version("b.docx", symbol="BC-VP")
    again = _version("c.docx")
    assert grouped([one, other, again]) == [[other], [one, again]]
