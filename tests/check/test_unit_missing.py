"""Units of measure: which lines and columns lack one, and which need none."""

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

ROWS = "| 1 | Hộ tịch | 32 | 31 | 1 |\n| 2 | Đất đai | 18 | 16 | 2 |\n"


def told(above: str, *columns: str) -> list[str]:
    head = "| STT | Lĩnh vực | Phí, lệ phí | < | < |\n"
    text = f"I. Kết quả\n{above}\n{head}| ^ | ^ | {' | '.join(columns)} |\n{ROWS}"
    return [f.subject for f in review(parse_plain(text), load_knowledge(), {"M12"}).findings]


def test_a_column_without_the_unit_of_the_others_is_told() -> None:
    columns = ("Phải thu (triệu đồng)", "Đã thu (ĐVT: triệu đồng)", "Còn phải thu")
    assert told("", *columns) == ["cột “Phí, lệ phí › Còn phải thu”"]


def test_a_blank_unit_above_a_table_is_told() -> None:
    assert told("Đơn vị tính: ……", "Phải thu", "Đã thu", "Còn lại") == ["đơn vị tính của bảng"]
    assert told("(ĐVT: )", "Phải thu", "Đã thu", "Còn lại") == ["đơn vị tính của bảng"]


def test_what_needs_no_unit_is_left_alone() -> None:
    assert told("Đơn vị tính: triệu đồng", "Phải thu", "Đã thu", "Còn lại") == []
    assert told("Đơn vị tính: %", "Phải thu", "Đã thu", "Còn lại") == []
    assert told("", "Phải thu (triệu đồng)", "Đã thu", "Còn lại") == []
    assert told("", "Hồ sơ (hồ sơ)", "Số tiền (triệu đồng)", "Còn lại") == []
    assert told("", "Phải thu (triệu đồng)", "Đã thu (triệu đồng)", "Tỷ lệ") == []
