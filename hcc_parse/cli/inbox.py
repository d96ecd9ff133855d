"""The command `batch`: an inbox in, results out."""

from pathlib import Path
from typing import Annotated

import typer

from hcc_parse.cli.commands import Lang, Limited, Profiled, Spoken, Waived
from hcc_parse.cli.follow_up import app
from hcc_parse.cli.options import NoOcr

__all__ = ["app", "batch", "letter"]


Inbox = Annotated[
    Path, typer.Argument(metavar="HỘP_THƯ", help="Thư mục hoặc tệp .zip chứa các báo cáo.")
]
Out = Annotated[Path, typer.Option("--out", metavar="THƯ_MỤC", help="Nơi ghi kết quả.")]
Asked = Annotated[
    str, typer.Option("--period", metavar="KỲ", help="Kỳ được yêu cầu báo cáo: 2026-Q2.")
]
Previous = Annotated[
    Path | None,
    typer.Option(
        "--previous", metavar="NƠI", help="Thư mục kết quả (--out) của kỳ trước, để so hai kỳ."
    ),
]
Roster = Annotated[
    Path | None,
    typer.Option(
        "--roster",
        metavar="TỆP",
        help="Danh sách đơn vị phải nộp: CSV, cột name, kind, aliases; "
        "nếu không chọn thì dùng danh sách có sẵn.",
    ),
]
Against = Annotated[
    Path | None,
    typer.Option("--against", metavar="TỆP", help="Báo cáo của thành phố để đối chiếu."),
]
Planned = Annotated[bool, typer.Option("--dry-run", help="Chỉ liệt kê việc sẽ làm, không ghi gì.")]
Watched = Annotated[
    bool, typer.Option("--watch", help="Theo dõi thư mục, có tệp mới thì làm, đến khi Ctrl-C.")
]
Workers = Annotated[
    int, typer.Option("--workers", min=0, help="Số tệp đọc cùng lúc; 0: theo số nhân của máy.")
]
Cluster = Annotated[
    str,
    typer.Option(
        "--cluster",
        metavar="ĐỊA_CHỈ",
        help="Đọc bằng cụm máy dask (tcp://máy:8786); kết quả phải nằm trên ổ đĩa dùng chung.",
    ),
]
Letter = Annotated[
    Path | None,
    typer.Option("--letter", metavar="MẪU", help="Mẫu phiếu của cơ quan (.docx); xem lệnh letter."),
]


@app.command()
def letter(
    file: Annotated[Path, typer.Argument(metavar="TỆP", help="Nơi ghi mẫu, .docx.")],
    lang: Spoken = Lang.vi,
) -> None:
    """Ghi mẫu phiếu đề nghị rà soát ra tệp Word, để sửa rồi dùng với batch --letter."""
    from hcc_parse.cli import writing

    writing.write(writing.letter(file, lang.value))


@app.command()
def batch(
    inbox: Inbox,
    out: Out,
    period: Asked = "",
    previous: Previous = None,
    roster: Roster = None,
    against: Against = None,
    dry_run: Planned = False,
    watch: Watched = False,
    workers: Workers = 0,
    cluster: Cluster = "",
    lang: Spoken = Lang.vi,
    profile: Profiled = "",
    waivers: Waived = None,
    limit: Limited = None,
    letter: Letter = None,
    no_ocr: NoOcr = False,
) -> None:
    """Kiểm tra cả hộp thư báo cáo của một kỳ; chạy lại thì chỉ làm những tệp chưa xong."""
    from hcc_parse.batch.run import Asks
    from hcc_parse.cli import batching

    asks = Asks(
        inbox=inbox,
        out=out,
        period=period,
        previous=previous,
        roster=roster,
        against=against,
        language=lang.value,
        slots=workers or batching.cores(),
        cluster=cluster,
        letter=letter,
    )
    work = batching.Work(asks, profile, waivers, limit or [], ocr=not no_ocr)
    if code := work.begin(dry_run=dry_run, watch=watch):
        raise typer.Exit(code)
