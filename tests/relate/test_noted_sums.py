"""Lines beside a table that tell how its totals were counted."""

import pytest

from tests.reports import broken, sums_of

VILLAGES = """
{above}
| TT | Thôn | Số buổi | Số người được hỗ trợ | Hồ sơ hướng dẫn |
| 1 | Thôn Đông | 3 | 42 | 51 |
| 2 | Thôn Đoài | 2 | 31 | 36 |
| 3 | Thôn Nam | 4 | 57 | 60 |
| | {total} | 9 | {people} | {cases} |
{below}
"""


def villages(
    *,
    above: str = "1. Kết quả hỗ trợ",
    below: str = "2. Kết quả khác",
    total: str = "Tổng cộng",
    people: str = "121",
    cases: str = "147",
) -> list[str]:
    told = VILLAGES.format(above=above, below=below, total=total, people=people, cases=cases)
    return broken(sums_of(told, "column"))


@pytest.mark.parametrize(
    "note",
    [
        "Ghi chú: có 09 người được hỗ trợ ở hai thôn nên chỉ tính một lần.",
        "(*) Một người có thể tham gia nhiều buổi, tổng số người chỉ thống kê một lần.",
        "Lưu ý: tổng số người đã loại trừ 09 người trùng giữa các thôn.",
        "Có người được hỗ trợ tại nhiều thôn.",
        "Ghi chú: 09 người đến hai buổi.",
    ],
)
def test_persons_whom_a_note_tells_to_be_counted_once(note: str) -> None:
    assert villages(below=note) == []
    assert villages(above=note) == []
    assert villages() == ["121 ≠ 42 + 31 + 57 = 130"]


@pytest.mark.parametrize(
    "line",
    [
        "Công chức tham gia nhiều lớp tập huấn.",
        "Hồ sơ nằm trong Đề án 06 được ưu tiên.",
        "(Ngoài ra còn tiếp dân, tuyên truyền)",
        "Một số kết quả chính cụ thể như sau:",
        "Biểu 1. Kết quả, trong đó nhiều nhất là Thôn Nam",
    ],
)
def test_a_line_on_another_matter_explains_no_total(line: str) -> None:
    assert villages(below=line, people="112") == ["112 ≠ 42 + 31 + 57 = 130"]
    assert villages(above=line, people="148") == ["148 ≠ 42 + 31 + 57 = 130"]


def test_a_note_of_persons_explains_no_cases_and_no_total_beyond_its_rows() -> None:
    note = "Ghi chú: một người có thể tham gia nhiều buổi, chỉ tính một lần."
    assert villages(below=note, cases="138") == ["138 ≠ 51 + 36 + 60 = 147"]
    assert villages(below=note, people="139") == ["139 ≠ 42 + 31 + 57 = 130"]


def test_prose_with_figures_of_its_own_is_no_note() -> None:
    prose = "Trong 130 người có 31 người nghe 2 buổi; hai nhóm người này trùng nhau một phần."
    assert villages(below=prose) == ["121 ≠ 42 + 31 + 57 = 130"]


def test_notes_of_columns_and_of_what_is_not_counted_explain_no_slip_of_a_column() -> None:
    columns = "Cột “Hồ sơ hướng dẫn” nằm trong cột “Số người được hỗ trợ”."
    assert len(villages(below=columns)) == 1
    apart = "Ghi chú: số hồ sơ không gồm hồ sơ của kỳ trước."
    assert len(villages(below=apart)) == 1


def test_the_label_of_a_total_explains_it() -> None:
    label = "Tổng số (một người có thể thuộc nhiều thôn)"
    assert villages(total=label, cases="140") == []
    assert villages(total="Tổng số") == ["121 ≠ 42 + 31 + 57 = 130"]


FIELDS = """
{}
| TT | Lĩnh vực | Tiếp nhận | Đã giải quyết |
| 1 | Chứng thực | 1.384 | 1.380 |
| 2 | Hộ tịch | 612 | 604 |
| 3 | Đất đai | 201 | 188 |
| | Tổng cộng | 2.512 | {} |
"""


@pytest.mark.parametrize(
    "title",
    [
        "Bảng 1. Các lĩnh vực có số hồ sơ lớn",
        "Trong đó, một số lĩnh vực chủ yếu như sau:",
        "(Bảng chỉ nêu 03 lĩnh vực; tổng cộng tính cả các lĩnh vực còn lại)",
    ],
)
def test_a_table_of_some_rows_has_the_total_of_all(title: str) -> None:
    assert broken(sums_of(FIELDS.format(title, "2.466"), "column")) == []
    assert len(broken(sums_of(FIELDS.format("Bảng 1. Các lĩnh vực", "2.466"), "column"))) == 2


def test_a_column_that_adds_up_shows_that_the_rows_are_all() -> None:
    told = FIELDS.format("Bảng 1. Một số lĩnh vực chủ yếu", "2.172")
    assert broken(sums_of(told, "column")) == ["2.512 ≠ 1.384 + 612 + 201 = 2.197"]


def test_a_row_that_is_counted_in_others_is_not_added() -> None:
    text = """
        | STT | Nhóm hồ sơ | Tiếp nhận | Đã giải quyết |
        | 1 | Hộ tịch | 612 | 604 |
        | 2 | Bảo trợ xã hội | 88 | 80 |
        | 3 | Hồ sơ liên thông (đã tính ở mục 1, 2) | 97 | 91 |
        | | Tổng cộng | 700 | {} |
    """
    assert broken(sums_of(text.format(684), "column")) == []
    assert broken(sums_of(text.format(648), "column")) == ["648 ≠ 604 + 80 = 684"]


def test_two_columns_of_which_none_adds_up_are_no_certain_faults() -> None:
    sums = sums_of(FIELDS.format("Bảng 1. Các lĩnh vực", "2.466"), "column")
    assert not any(sum_.certain for sum_ in sums)
    (off,) = [s for s in sums_of(FIELDS.format("", "2.172"), "column") if not s.holds]
    assert off.certain
