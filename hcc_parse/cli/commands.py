"""The commands. What does the work is imported when one is run."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from hcc_parse.cli.options import NoOcr

app = typer.Typer(
    help="Đọc báo cáo thủ tục hành chính của xã, phường, đặc khu và chỉ ra chỗ không khớp.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


class Lang(StrEnum):
    """The language of the answer."""

    vi = "vi"
    en = "en"


class Form(StrEnum):
    """How the answer is written."""

    text = "text"
    json = "json"


class Sheet(StrEnum):
    """How a list is written."""

    text = "text"
    csv = "csv"


class Terms(StrEnum):
    """Which table of the knowledge base the labels would go to."""

    wordings = "wordings"
    fields = "fields"
    both = "all"


Paths = Annotated[
    list[Path],
    typer.Argument(
        metavar="TỆP...",
        help="Tệp .docx, .pdf hoặc thư mục; tệp .doc, .odt, .rtf nếu máy có LibreOffice.",
    ),
]
Output = Annotated[
    Path | None, typer.Option("--output", "-o", help="Ghi kết quả vào tệp thay vì màn hình.")
]
Chosen = Annotated[
    str, typer.Option(help="Chỉ kiểm tra các phép này: A, C01 … (cách nhau dấu phẩy).")
]
Skipped = Annotated[str, typer.Option(help="Bỏ các phép này: S, L05 … (cách nhau dấu phẩy).")]
Spoken = Annotated[Lang, typer.Option("--lang", help="Ngôn ngữ của kết quả.")]
Limited = Annotated[
    list[str] | None,
    typer.Option(
        "--limit",
        metavar="TÊN=GIÁ_TRỊ",
        help="Đổi một giới hạn: pdf_pages=3000, file_bytes=200MB … (dùng được nhiều lần); "
        "xem tên và mức hiện có bằng lệnh limits.",
    ),
]
Profiled = Annotated[
    str,
    typer.Option(
        "--profile",
        metavar="TÊN|TỆP",
        help="Cấu hình: city, commune, tệp TOML, hoặc none; nếu không chọn thì dùng "
        "hcc-parse.toml của thư mục đang đứng, trừ khi báo cáo nằm trong đó.",
    ),
]
Waived = Annotated[
    Path | None,
    typer.Option("--waivers", metavar="SỔ", help="Sổ miễn trừ (TOML hoặc CSV); xem lệnh waive."),
]


@app.command()
def check(
    paths: Paths,
    form: Annotated[Form, typer.Option("--format", help="Dạng kết quả.")] = Form.text,
    output: Output = None,
    only: Chosen = "",
    skip: Skipped = "",
    lang: Spoken = Lang.vi,
    exit_zero: Annotated[
        bool, typer.Option("--exit-zero", help="Mã thoát 0 dù có lỗi trong báo cáo.")
    ] = False,
    limit: Limited = None,
    profile: Profiled = "",
    waivers: Waived = None,
    no_ocr: NoOcr = False,
) -> None:
    """Kiểm tra báo cáo: số cộng không khớp, kỳ, văn bản viện dẫn, chỗ bỏ trống."""
    from hcc_parse.cli import reviewing, writing

    guessing = form is Form.json  # the text shows no names, and rests on none that are guessed
    office = reviewing.Office(profile, waivers, guessing, not no_ocr)
    docket = reviewing.checked(paths, only, skip, limit or [], office)
    text = writing.as_text if form is Form.text else writing.as_json
    writing.write(text(docket, lang.value), output)
    _leave(
        writing.told_failures(docket, lang.value), reviewing.has_errors(docket) and not exit_zero
    )


@app.command()
def parse(
    paths: Paths,
    form: Annotated[
        Form | None,
        typer.Option(
            "--format",
            help="Dạng kết quả; nếu không chọn: bản chép để đọc khi ra màn hình, JSON khi ra tệp.",
        ),
    ] = None,
    output: Output = None,
    lang: Spoken = Lang.vi,
    limit: Limited = None,
    no_ocr: NoOcr = False,
) -> None:
    """Trích số liệu, kỳ, văn bản viện dẫn, bảng của báo cáo, không kiểm tra."""
    from hcc_parse.cli import reviewing, writing

    docket = reviewing.parsed(paths, limit or [], ocr=not no_ocr)
    if (form or writing.form_for(output)) == Form.text:
        writing.write(writing.as_transcript(docket, lang.value), output)
    else:
        writing.write(writing.as_json(docket, lang.value, findings=False), output)
    _leave(writing.told_failures(docket, lang.value), False)


@app.command()
def terms(
    paths: Paths,
    form: Annotated[
        Sheet, typer.Option("--format", help="Bảng để đọc, hoặc dòng CSV để dán vào kho tri thức.")
    ] = Sheet.text,
    table: Annotated[
        Terms, typer.Option("--table", help="Lời chỉ chỉ tiêu, tên lĩnh vực, hoặc cả hai.")
    ] = Terms.both,
    output: Output = None,
    lang: Spoken = Lang.vi,
    limit: Limited = None,
) -> None:
    """Liệt kê các lời trong báo cáo mà kho tri thức chưa nhận ra, hay gặp nhất đứng trước."""
    from hcc_parse.cli import reviewing, writing

    docket = reviewing.parsed(paths, limit or [])
    rows = form is Sheet.csv
    writing.write(writing.as_unmatched(docket, table, rows=rows, language=lang.value), output)
    _leave(writing.told_failures(docket, lang.value), False)


@app.command()
def explain(
    id: Annotated[str, typer.Argument(metavar="PHÉP", help="Ví dụ A01.")] = "",
    whole: Annotated[bool, typer.Option("--all", help="Cả danh mục.")] = False,
    lang: Spoken = Lang.vi,
) -> None:
    """Giải thích một phép kiểm tra: hỏi gì, vì sao, ví dụ bị nêu và không bị nêu."""
    from hcc_parse.cli import writing

    writing.write(writing.catalogue(lang.value) if whole else writing.explained(id, lang.value))


@app.command()
def limits() -> None:
    """Liệt kê các giới hạn của tệp được kiểm tra; đổi bằng tùy chọn --limit."""
    from hcc_parse.cli import writing

    writing.write(writing.limits())


@app.callback(invoke_without_command=True)
def about(
    version: Annotated[bool, typer.Option("--version", help="In phiên bản.")] = False,
) -> None:
    """Đọc báo cáo thủ tục hành chính của xã, phường, đặc khu và chỉ ra chỗ không khớp."""
    if version:
        from hcc_parse.cli import writing

        writing.write(writing.version())
        raise typer.Exit


def _leave(unread: bool, faulty: bool) -> None:
    """Exit 3 when a file could not be read, else 1 when a report has an error, else 0."""
    if unread or faulty:
        raise typer.Exit(3 if unread else 1)
