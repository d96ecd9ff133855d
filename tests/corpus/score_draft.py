"""A small report with a letterhead, a few figures and a table, and what its reading looks like."""

from decimal import Decimal
from random import Random
from typing import Any

from corpus.generate.draft import ABOVE, LEFT, Draft, Line, Mark, Row, Sheet
from corpus.generate.ledger import Slip
from corpus.generate.style import draw_style


def small_draft() -> Draft:
    """A report of one paragraph and one table."""
    draft = Draft(
        name="small",
        kind="control",
        style=draw_style(Random(1)),
        issuer=["ỦY BAN NHÂN DÂN", "XÃ HÒA AN"],
        number="Số: 07/BC-UBND",
        place="Hòa An, ngày 16 tháng 6 năm 2026",
        title=[
            Line(template="BÁO CÁO", role="title"),
            Line(template="Kết quả kiểm soát thủ tục hành chính {span}", role="subtitle"),
            Line(template="(Số liệu {period})", role="subtitle"),
        ],
        body=[
            Line(
                template="Thực hiện {law} của Chính phủ, xã nhận {received} hồ sơ, đạt {share}; "
                "gọi {phone}; phấn đấu {target}; họp ngày {blank}.",
                number="1.",
            ),
            _sheet(),
        ],
        role=["CHỦ TỊCH"],
        signer="Nguyễn Văn An",
        recipients=["Như trên;", "Lưu: VT."],
    )
    for key, mark in _marks().items():
        draft.put(mark, key)
    return draft


def _sheet() -> Sheet:
    head, code, data, total = "head", "code", "data", "total"
    rows: list[tuple[Any, list[str]]] = [
        (head, ["STT", "Lĩnh vực", "Tiếp nhận", LEFT, LEFT]),
        (head, [ABOVE, ABOVE, "Tổng số", "Trong kỳ", LEFT]),
        (head, [ABOVE, ABOVE, ABOVE, "Trực tuyến", "Trực tiếp"]),
        (code, ["(1)", "(2)", "(3)", "(4)", "(5)"]),
        (data, ["1", "Đất đai", "{a}", "{b}", "{empty}"]),
        (data, ["2", "Hộ tịch", "{c}", "7", "-"]),
        (total, ["Tổng cộng", LEFT, "{d}", "…", ""]),
    ]
    return Sheet(
        name="t",
        rows=[Row(role=role, cells=cells) for role, cells in rows],
        widths=[1.0, 4.0, 2.0, 2.0, 2.0],
    )


def _marks() -> dict[str, Mark]:
    def count(text: str, value: int) -> Mark:
        return Mark(kind="count", text=text, value=Decimal(value), meaning="received_total")

    return {
        "span": Mark(kind="span", text="6 tháng đầu năm 2026"),
        "period": Mark(
            kind="period",
            text="từ ngày 15/12/2025 đến ngày 14/6/2026",
            iso=("2025-12-15", "2026-06-14"),
        ),
        "law": Mark(
            kind="citation",
            text="Nghị định số 118/2025/NĐ-CP ngày 09/6/2025",
            symbol="118/2025/NĐ-CP",
            type="Nghị định",
            iso=("2025-06-09",),
        ),
        "received": count("1.200", 1200),
        "share": Mark(kind="share", text="99,1%", value=Decimal("99.1"), meaning=None),
        "phone": Mark(kind="phone", text="0225 3841 222"),
        "target": Mark(kind="target", text="95%", value=Decimal(95)),
        "blank": Mark(kind="date", text="…/6/2026", iso=(None,)),
        "a": count("120", 120),
        "b": count("80", 80),
        "empty": count("", 0),
        "c": count("07", 7),
        "d": count("127", 127),
    }


def read_report() -> dict[str, Any]:
    """The JSON result that a perfect reader gives of the small report."""
    paths = [["STT"], ["Lĩnh vực"], ["Tiếp nhận", "Tổng số"]]
    paths += [["Tiếp nhận", "Trong kỳ", name] for name in ("Trực tuyến", "Trực tiếp")]
    return {
        "header": _header(),
        "dates": [
            {"text": "", "iso": iso}
            for iso in ("2026-06-16", "2025-12-15", "2026-06-14", "2025-06-09")
        ]
        + [{"text": "ngày …/6/2026", "iso": None}],
        "periods": [
            {"text": "6 tháng đầu năm 2026", "start": None, "end": None, "kind": "name"},
            {"text": "từ ngày …", "start": "2025-12-15", "end": "2026-06-14", "kind": "days"},
        ],
        "citations": [{"symbol": "118/2025/NĐ-CP", "type": "Nghị định", "date": "2025-06-09"}],
        "figures": [figure(1200, "received_total"), figure(99.1), figure(95)],
        "tables": [
            {
                "columns": [{"index": n, "path": path} for n, path in enumerate(paths)],
                "rows": [
                    row(3, "", None, "code", {0: "(1)", 1: "(2)", 2: "(3)"}),
                    row(4, "1", "Đất đai", "data", {0: "1", 2: "120", 3: "80"}),
                    row(5, "2", "Hộ tịch", "data", {0: "2", 2: "07", 3: "7"}),
                    row(6, "", None, "total", {2: "127"}),
                ],
            }
        ],
        "findings": [],
    }


def _header() -> dict[str, Any]:
    return {
        "issuer": {"commune": "xã Hoà An"},
        "number": {"value": "07", "symbol": "BC-UBND"},
        "date": {"iso": "2026-06-16"},
        "locality": "Hòa An",
        "type": "Báo cáo",
        "title": "Kết quả kiểm soát thủ tục hành chính 6 tháng đầu năm 2026 "
        "(Số liệu từ ngày 15/12/2025 đến ngày 14/6/2026)",
        "period": {
            "text": "từ ngày …",
            "start": "2025-12-15",
            "end": "2026-06-14",
            "label": "6 tháng đầu năm 2026",
        },
        "signatory": {"name": "Nguyễn Văn An"},
        "recipients": ["Như trên", "Lưu: VT"],
    }


def figure(value: float, indicator: str | None = None) -> dict[str, Any]:
    """A figure of the JSON result."""
    return {"value": value, "indicator": indicator, "qualifier": None, "period": None}


def row(
    index: int, key: str, field: str | None, role: str, cells: dict[int, str]
) -> dict[str, Any]:
    """A row of a table of the JSON result; each text is a number."""
    told = [
        {"column": column, "text": text, "value": int(text.strip("()"))}
        for column, text in cells.items()
    ]
    return {"index": index, "key": key, "field": field, "role": role, "cells": told}


def finding(
    message: str, severity: str = "error", category: str = "arithmetic", **fields: Any
) -> dict[str, Any]:
    """A finding of the JSON result."""
    silent: dict[str, Any] = {"explanation": None, "evidence": [], "repair": None, "expected": None}
    told = {"check": "A01", "message": message, "severity": severity, "category": category}
    return {**silent, "stated": None, **told, **fields}


def slip(**fields: Any) -> Slip:
    """A slip of a digit in a cell."""
    plain: dict[str, Any] = {
        "kind": "digits-swapped",
        "place": "bảng",
        "before": "181",
        "after": "186",
        "breaks": True,
        "categories": ("arithmetic",),
        "traces": (("186", "Đất đai"), ("6498",)),
        "wrong": Decimal(186),
        "right": Decimal(181),
    }
    return Slip(**plain | fields)
