"""The commands `archive …` that look after it: export, verify, stats, delete, backup."""

from pathlib import Path
from typing import Annotated

import typer

from hcc_parse.cli.archive import Kept, app, archive
from hcc_parse.cli.commands import Form, Lang, Output, Spoken

__all__ = ["app"]


@archive.command()
def export(
    db: Kept = "archive.db",
    ids: Annotated[
        list[int] | None, typer.Option("--id", metavar="SỐ", help="Chỉ báo cáo này (nhiều lần).")
    ] = None,
    redact: Annotated[
        bool, typer.Option("--redact", help="Che số điện thoại, số căn cước, địa chỉ e-mail.")
    ] = False,
    output: Output = None,
) -> None:
    """Xuất báo cáo ra JSON, mỗi dòng một báo cáo."""
    from hcc_parse.cli import archive_care

    archive_care.export(db, ids or [], output, redact=redact)


@archive.command()
def verify(db: Kept = "archive.db", lang: Spoken = Lang.vi) -> None:
    """Kiểm tra kho: băm lại từng tệp gốc, xem chỉ mục, đếm lại các dòng."""
    from hcc_parse.cli import archive_care

    if not archive_care.verify(db, lang.value):
        raise typer.Exit(1)


@archive.command()
def stats(
    db: Kept = "archive.db",
    indicators: Annotated[
        bool, typer.Option("--indicators", help="Liệt kê mã các chỉ tiêu.")
    ] = False,
    form: Annotated[Form, typer.Option("--format", help="Dạng kết quả.")] = Form.text,
    lang: Spoken = Lang.vi,
) -> None:
    """Kho có bao nhiêu báo cáo, của những đơn vị, kỳ, lĩnh vực nào."""
    from hcc_parse.cli import archive_care, writing

    writing.write(archive_care.stats(db, form.value, lang.value, indicators=indicators))


@archive.command()
def delete(
    ids: Annotated[list[int], typer.Argument(metavar="SỐ...", help="Số của báo cáo trong kho.")],
    db: Kept = "archive.db",
    yes: Annotated[bool, typer.Option("--yes", help="Xóa thật; không có thì chỉ hỏi.")] = False,
    later: Annotated[
        bool, typer.Option("--later", help="Chưa ghi lại cả kho; mảnh chữ còn đến lần xóa sau.")
    ] = False,
) -> None:
    """Xóa hẳn báo cáo: chữ, chỉ mục và tệp gốc."""
    from hcc_parse.cli import archive_care, writing

    writing.write(archive_care.delete(db, ids, sure=yes, later=later))


@archive.command()
def backup(
    to: Annotated[Path, typer.Argument(metavar="TỆP", help="Tệp của bản sao.")],
    db: Kept = "archive.db",
) -> None:
    """Chép cơ sở dữ liệu của kho ra một tệp, trọn vẹn dù đang có người dùng."""
    from hcc_parse.cli import archive_care, writing

    writing.write(archive_care.backup(db, to))


@archive.command()
def move(
    source: Annotated[str, typer.Argument(metavar="TỪ", help="Kho đang có: tệp hoặc địa chỉ.")],
    target: Annotated[str, typer.Argument(metavar="SANG", help="Kho mới: tệp hoặc địa chỉ.")],
    lang: Spoken = Lang.vi,
) -> None:
    """Chuyển cả kho từ tệp lên PostgreSQL hoặc ngược lại, rồi so từng báo cáo, từng tệp gốc."""
    from hcc_parse.cli import archive_care

    if not archive_care.move(source, target, lang.value):
        raise typer.Exit(1)


@archive.command()
def roles(
    db: Annotated[str, typer.Option("--db", metavar="ĐỊA_CHỈ", help="postgresql://tên@máy/cơ-sở.")],
) -> None:
    """Trên PostgreSQL: lập vai hcc_reader (chỉ xem) và hcc_writer (thêm, xóa), cấp quyền."""
    from hcc_parse.cli import archive_care, writing

    writing.write(archive_care.roles(db))
