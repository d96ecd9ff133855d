"""The commands `archive …`: every past report, found again."""

from pathlib import Path
from typing import Annotated

import typer

from hcc_parse.cli.commands import Form, Lang, Limited, Output, Profiled, Spoken, Waived
from hcc_parse.cli.inbox import app
from hcc_parse.cli.options import NoOcr

__all__ = ["app", "archive"]

archive = typer.Typer(help="Kho lưu các báo cáo đã gửi: tìm chữ, tìm số liệu, tìm văn bản.")
app.add_typer(archive, name="archive", no_args_is_help=True)

Kept = Annotated[
    str,
    typer.Option("--db", metavar="KHO", help="Tệp của kho, hoặc postgresql://tên@máy/cơ-sở."),
]
Given = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar="TỆP...", help="Báo cáo, thư mục, tệp .zip, hoặc nơi batch đã ghi kết quả."
    ),
]
Words = Annotated[
    str, typer.Argument(metavar="CÂU", help='Chữ có dấu hoặc không; "cụm từ", bắt_đầu*, -loại.')
]
Only = Annotated[
    list[str] | None,
    typer.Option(
        "--only",
        metavar="MỤC=GIÁ_TRỊ",
        help="Chỉ báo cáo có: unit=, period=, year=, field=, indicator=, cited=, severity=, "
        "verdict= (dùng được nhiều lần).",
    ),
]
Measured = Annotated[
    list[str] | None,
    typer.Option("--figure", metavar="ĐIỀU_KIỆN", help='Ví dụ "resolved_overdue > 0".'),
]
Period = Annotated[str, typer.Option("--period", metavar="KỲ", help="Kỳ báo cáo: 2026-Q2.")]
Unit = Annotated[str, typer.Option("--unit", metavar="ĐƠN_VỊ", help="Ví dụ xã An Phú.")]
Field = Annotated[str, typer.Option("--field", metavar="LĨNH_VỰC", help="Ví dụ đất đai.")]
Versions = Annotated[bool, typer.Option("--all-versions", help="Cả những bản đã có bản khác thay.")]
Number = Annotated[int, typer.Argument(metavar="SỐ", help="Số của báo cáo, như search in ra.")]


@archive.command()
def add(
    paths: Given = None,
    db: Kept = "archive.db",
    older_than: Annotated[
        str,
        typer.Option(
            "--older-than",
            metavar="NGÀY|rules",
            help="Đọc lại những báo cáo đọc trước ngày ấy, hoặc bằng quy tắc cũ (rules).",
        ),
    ] = "",
    failed: Annotated[
        bool, typer.Option("--failed", help="Đọc lại những tệp chưa đọc được.")
    ] = False,
    workers: Annotated[int, typer.Option("--workers", min=0, help="Số tệp đọc cùng lúc.")] = 0,
    profile: Profiled = "",
    waivers: Waived = None,
    limit: Limited = None,
    lang: Spoken = Lang.vi,
    no_ocr: NoOcr = False,
) -> None:
    """Thêm báo cáo vào kho, kèm tệp gốc; tệp đã có thì không đọc lại."""
    from hcc_parse.cli import archiving

    again = archiving.Again(older_than, failed)
    office = archiving.Office(profile, waivers, limit or [], workers, not no_ocr)
    if archiving.add(db, paths or [], again, office, lang.value):
        raise typer.Exit(3)


@archive.command()
def search(
    text: Words = "",
    db: Kept = "archive.db",
    figure: Measured = None,
    unit: Unit = "",
    period: Period = "",
    field: Field = "",
    only: Only = None,
    all_versions: Versions = False,
    limit: Annotated[int, typer.Option("--limit", min=1, max=1000, help="Số kết quả.")] = 10,
    offset: Annotated[int, typer.Option("--offset", min=0, help="Bỏ qua mấy kết quả đầu.")] = 0,
    form: Annotated[Form, typer.Option("--format", help="Dạng kết quả.")] = Form.text,
    output: Output = None,
    lang: Spoken = Lang.vi,
) -> None:
    """Tìm báo cáo theo chữ, theo số liệu, theo đơn vị, kỳ, lĩnh vực, văn bản."""
    from hcc_parse.cli import archiving, writing
    from hcc_parse.cli.archive_asked import Named

    named = Named(unit, period, field, tuple(only or ()))
    page = archiving.Page(limit, offset, all_versions)
    told = archiving.search(db, text, figure or [], named, page, form.value, lang.value)
    writing.write(told, output)


@archive.command()
def show(
    id: Number,
    db: Kept = "archive.db",
    original: Annotated[
        Path | None, typer.Option("--original", metavar="TỆP", help="Lấy tệp gốc ra đây.")
    ] = None,
    form: Annotated[Form, typer.Option("--format", help="Dạng kết quả.")] = Form.text,
    output: Output = None,
    lang: Spoken = Lang.vi,
) -> None:
    """Xem một báo cáo trong kho, hoặc lấy tệp gốc ra, đúng từng byte."""
    from hcc_parse.cli import archive_care, archiving, writing

    if original is not None:
        writing.write(archive_care.take_out(db, id, original))
    else:
        writing.write(archiving.show(db, id, form.value, lang.value), output)


@archive.command()
def cite(
    symbol: Annotated[str, typer.Argument(metavar="KÝ_HIỆU", help="Ví dụ 118/2025/NĐ-CP.")],
    db: Kept = "archive.db",
    form: Annotated[Form, typer.Option("--format", help="Dạng kết quả.")] = Form.text,
    output: Output = None,
    lang: Spoken = Lang.vi,
) -> None:
    """Ai viện dẫn một văn bản, từ bao giờ, ghi ngày nào."""
    from hcc_parse.cli import archiving, writing

    writing.write(archiving.cite(db, symbol, form.value, lang.value), output)


@archive.command()
def series(
    indicator: Annotated[str, typer.Argument(metavar="CHỈ_TIÊU", help="Ví dụ resolved_overdue.")],
    db: Kept = "archive.db",
    field: Field = "",
    unit: Unit = "",
    chart: Annotated[
        Path | None, typer.Option("--chart", metavar="TỆP.svg", help="Vẽ biểu đồ vào tệp này.")
    ] = None,
    form: Annotated[Form, typer.Option("--format", help="Dạng kết quả.")] = Form.text,
    output: Output = None,
    lang: Spoken = Lang.vi,
) -> None:
    """Một chỉ tiêu qua các kỳ, theo từng đơn vị: bảng và biểu đồ."""
    from hcc_parse.cli import archiving, writing

    told, drawing = archiving.series(db, indicator, field, unit, form.value, lang.value)
    writing.write(told, output)
    if chart is not None:
        writing.write(drawing, chart)
