"""The commands after a check: waive a finding, compare two submissions."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from hcc_parse.cli.commands import Form, Lang, Output, Profiled, Spoken, Waived, app

__all__ = ["app", "compare", "waive"]


class Answered(StrEnum):
    """What the commune answered."""

    corrected = "corrected"
    confirmed_true = "confirmed-true"


@app.command()
def waive(
    book: Annotated[Path, typer.Argument(metavar="SỔ", help="Sổ miễn trừ, .toml hoặc .csv.")],
    id: Annotated[str, typer.Argument(metavar="MÃ", help="Mã của điểm, như check in ra.")],
    report: Annotated[Path, typer.Option("--report", metavar="TỆP", help="Báo cáo có điểm ấy.")],
    reason: Annotated[str, typer.Option("--reason", help="Lý do.")],
    author: Annotated[str, typer.Option("--author", help="Người quyết định.")],
    until: Annotated[str, typer.Option("--until", help="Ngày cuối còn hiệu lực: 2026-12-31.")],
    answer: Annotated[
        Answered | None,
        typer.Option("--answer", help="Xã trả lời: corrected (đã sửa), confirmed-true (số đúng)."),
    ] = None,
    this_file: Annotated[
        bool, typer.Option("--this-file", help="Chỉ cho đúng tệp này, không cho lần gửi khác.")
    ] = False,
) -> None:
    """Ghi vào sổ miễn trừ một điểm của báo cáo: vì sao để nguyên, ai quyết định, đến ngày nào."""
    from hcc_parse.cli import waiving, writing

    entry = {"finding": id, "reason": reason, "author": author, "until": until}
    given = {**entry, "answer": answer.value if answer else ""}
    writing.write(waiving.waived(book, report, given, this_file=this_file))


@app.command()
def compare(
    old: Annotated[Path, typer.Argument(metavar="LẦN_TRƯỚC", help="Báo cáo, hoặc kết quả JSON.")],
    new: Annotated[Path, typer.Argument(metavar="LẦN_SAU", help="Báo cáo, hoặc kết quả JSON.")],
    form: Annotated[Form, typer.Option("--format", help="Dạng kết quả.")] = Form.text,
    output: Output = None,
    lang: Spoken = Lang.vi,
    profile: Profiled = "",
    waivers: Waived = None,
) -> None:
    """So hai lần gửi của một báo cáo: điểm nào đã sửa, còn lại, mới; số liệu nào đã đổi."""
    from hcc_parse.cli import comparing, reviewing, writing

    office = reviewing.Office(profile, waivers)
    found = comparing.compared(old, new, lang.value, office)
    if found is None:
        raise typer.Exit(3)
    writing.write(writing.as_compared(found, lang.value, rows=form is Form.json), output)
    if found.errors:
        raise typer.Exit(1)
