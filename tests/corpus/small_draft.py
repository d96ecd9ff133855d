"""A report of two pages, made by hand: every kind of line and of table that a setter must set."""

from dataclasses import replace
from decimal import Decimal
from random import Random

from corpus.generate.draft import Draft, Line, Mark, Row, Sheet
from corpus.generate.style import Style, draw_style

HEAD = [
    ["STT", "Lĩnh vực", "Tiếp nhận", "<", "<", "Đã giải quyết", "<"],
    ["^", "^", "Tổng số", "Trong kỳ", "<", "Tổng số", "Quá hạn"],
    ["^", "^", "^", "Trực tuyến", "Trực tiếp", "^", "^"],
]
CODES = ["(1)", "(2)", "(3)=(4)+(5)", "(4)", "(5)", "(6)", "(7)"]
DATA = [
    ["1", "Hộ tịch", "12", "10", "2", "12", "1"],
    ["2", "Đất đai và môi trường ở các thôn", "30", "21", "9", "30", ""],
]
TOTAL = ["Tổng cộng", "<", "{a1}", "31", "11", "42", "1"]
PATHS = [
    ("STT",),
    ("Lĩnh vực",),
    ("Tiếp nhận", "Tổng số"),
    ("Tiếp nhận", "Trong kỳ", "Trực tuyến"),
    ("Tiếp nhận", "Trong kỳ", "Trực tiếp"),
    ("Đã giải quyết", "Tổng số"),
    ("Đã giải quyết", "Quá hạn"),
]
OUTLINE = (
    ("I.", 0, "KẾT QUẢ THỰC HIỆN"),
    ("1.", 1, "Giải quyết hồ sơ"),
    ("2.", 1, "Số hóa kết quả"),
    ("II.", 0, "ĐÁNH GIÁ CHUNG"),
    ("1.", 1, "Ưu điểm"),
    ("4.", 1, "Một mục đánh số nhảy"),
    ("2.", 1, "Hạn chế"),
    ("2.1.", 2, "Về tiến độ"),
    ("2.2.", 2, "Về con người"),
    ("a)", 3, "Nguyên nhân khách quan"),
    ("IV.", 0, "PHƯƠNG HƯỚNG"),
)


def small_style(**choices: object) -> Style:
    """A style in which only what a test is about differs."""
    plain: dict[str, object] = {
        "letters_as": "composed",
        "bullets": ("-", "+", "*"),
        "automatic": False,
        "letterhead": "table",
        "footer": "",
        "page_numbers": "header",
        "size": 13,
        "indent_cm": 1.27,
    }
    return replace(draw_style(Random(1)), **{**plain, **choices})  # type: ignore[arg-type]


def small_draft(style: Style | None = None, *, more_rows: int = 0) -> Draft:
    """Build the report; `more_rows` make its landscape table longer."""
    draft = Draft(
        name="small",
        kind="quarter",
        style=style or small_style(),
        issuer=["ỦY BAN NHÂN DÂN", "XÃ THỦY HÒA"],
        number="Số: {n1}/BC-UBND",
        place="Thủy Hòa, {d1}",
        title=[
            Line(template="BÁO CÁO", role="title"),
            Line(template="Công tác kiểm soát thủ tục hành chính {s1}", role="title"),
            Line(template="(Số liệu từ ngày 15/3/2026 đến ngày 14/6/2026)", role="subtitle"),
        ],
        body=[],
        role=["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
        signer="Đào Quang Lập",
        recipients=["Văn phòng UBND thành phố (để b/c);", "Lưu: VT."],
    )
    draft.put(Mark(kind="header", text="132", meaning="number"), "n1")
    draft.put(Mark(kind="date", text="ngày 16 tháng 6 năm 2026", iso=("2026-06-16",)), "d1")
    draft.put(Mark(kind="span", text="Quý II năm 2026"), "s1")
    draft.put(Mark(kind="count", text="42", value=Decimal(42), meaning="received_total"), "a1")
    draft.body = [*_body(), _narrow(), _last_line(), _wide(more_rows), _list_of_documents()]
    return draft


def _body() -> list[Line | Sheet]:
    lines: list[Line | Sheet] = [Line(template="Ủy ban nhân dân xã báo cáo {s1} như sau:")]
    for number, level, text in OUTLINE:
        lines.append(Line(template=text, role="heading", level=level, number=number))
        if level:
            lines += _items()
    return lines


def _items() -> list[Line | Sheet]:
    return [
        Line(template="Tổng số hồ sơ: {a1} hồ sơ & giấy tờ.", role="item", number="-"),
        Line(template="Trực tuyến: 31 hồ sơ;", role="item", level=1, number="+"),
        Line(template="Trực tiếp: 11 hồ sơ.", role="item", level=1, number="+"),
    ]


def _last_line() -> Line:
    return Line(template="Trên đây là báo cáo của Ủy ban nhân dân xã./.")


def _narrow() -> Sheet:
    rows = [
        Row(role="head", cells=["Chỉ tiêu", "Kỳ này", "Kỳ trước"]),
        Row(role="data", cells=["Hồ sơ tiếp nhận", "{a1}", "1.017"]),
        Row(role="data", cells=["Hồ sơ quá hạn", "1", "-"]),
    ]
    title = [Line(template="Bảng 1. So sánh với kỳ trước", role="title")]
    return Sheet(name="b0", rows=rows, widths=[3, 1, 1], title=title)


def _wide(more_rows: int) -> Sheet:
    data = [*DATA, *([str(n), f"Lĩnh vực thứ {n}", *"00000"] for n in range(3, 3 + more_rows))]
    rows = [Row(role="head", cells=cells) for cells in HEAD]
    rows.append(Row(role="code", cells=CODES))
    rows += [Row(role="data", cells=cells) for cells in data]
    rows.append(Row(role="total", cells=TOTAL))
    title = [
        Line(template="PHỤ LỤC I", role="annex"),
        Line(template="(Kèm theo Báo cáo số {n1}/BC-UBND)", role="annex"),
        Line(template="Đơn vị tính: hồ sơ", role="text"),
    ]
    widths = [1, 5, 2, 2, 2, 2, 2.0]
    return Sheet(name="b1", rows=rows, widths=widths, title=title, own_page=True, landscape=True)


def _list_of_documents() -> Sheet:
    rows = [
        Row(role="head", cells=["STT", "Số, ký hiệu", "Trích yếu"]),
        Row(role="group", cells=["I", "Quyết định", "<"]),
        Row(role="data", cells=["1", "12/QĐ-UBND", "Kế hoạch kiểm soát TTHC"]),
    ]
    title = [Line(template="PHỤ LỤC II", role="annex")]
    return Sheet(name="b2", rows=rows, widths=[1, 3, 8], title=title, own_page=True)
