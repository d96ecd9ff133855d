"""The three commands: check, parse, explain."""

import errno
import json
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from hcc_parse.batch import files_of, review_files
from hcc_parse.check import CATALOGUE, explain_all
from hcc_parse.check import explain as explained
from hcc_parse.domain import Docket, Language, Severity
from hcc_parse.errors import HccError
from hcc_parse.knowledge import load_knowledge
from hcc_parse.render import result_of, safe, text_of, tool_version

FAMILIES = tuple("ACMTLFXS")  # some have no check yet

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


Paths = Annotated[
    list[Path], typer.Argument(metavar="TỆP...", help="Tệp .docx, .pdf hoặc thư mục.")
]
Output = Annotated[
    Path | None, typer.Option("--output", "-o", help="Ghi kết quả vào tệp thay vì màn hình.")
]
Chosen = Annotated[
    str, typer.Option(help="Chỉ kiểm tra các phép này: A, C01 … (cách nhau dấu phẩy).")
]
Skipped = Annotated[str, typer.Option(help="Bỏ các phép này: S, L05 … (cách nhau dấu phẩy).")]
Spoken = Annotated[Lang, typer.Option("--lang", help="Ngôn ngữ của kết quả.")]


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
) -> None:
    """Kiểm tra báo cáo: số cộng không khớp, kỳ, văn bản viện dẫn, chỗ bỏ trống."""
    docket = _reviewed(paths, _selected(only, skip))
    _write(_rendered(docket, form, lang.value), output)
    _leave(docket, exit_zero=exit_zero)


@app.command()
def parse(paths: Paths, output: Output = None, lang: Spoken = Lang.vi) -> None:
    """Trích số liệu, kỳ, văn bản viện dẫn, bảng của báo cáo ra JSON, không kiểm tra."""
    docket = _reviewed(paths, frozenset())
    knowledge = load_knowledge().version
    result = result_of(docket, knowledge=knowledge, language=lang.value, findings=False)
    _write(_dumped(result), output)
    _leave(docket, exit_zero=True)


@app.command()
def explain(
    id: Annotated[str, typer.Argument(metavar="PHÉP", help="Ví dụ A01.")] = "",
    whole: Annotated[bool, typer.Option("--all", help="Cả danh mục.")] = False,
    lang: Spoken = Lang.vi,
) -> None:
    """Giải thích một phép kiểm tra: hỏi gì, vì sao, ví dụ bị nêu và không bị nêu."""
    if whole:
        _write(explain_all((CATALOGUE[key] for key in sorted(CATALOGUE)), lang.value), None)
        return
    found = CATALOGUE.get(id.upper())
    if found is None:
        known = ", ".join(sorted(CATALOGUE))
        raise HccError(f"Không có phép kiểm tra “{id}”. Các phép hiện có: {known}.")
    _write(explained(found, lang.value), None)


@app.callback(invoke_without_command=True)
def about(
    version: Annotated[bool, typer.Option("--version", help="In phiên bản.")] = False,
) -> None:
    """Đọc báo cáo thủ tục hành chính của xã, phường, đặc khu và chỉ ra chỗ không khớp."""
    if version:
        _write(f"hcc-parse {tool_version()}, tri thức {load_knowledge().version}\n", None)
        raise typer.Exit


def _selected(only: str, skip: str) -> frozenset[str]:
    chosen = (_named(only) if only else frozenset(CATALOGUE)) - _named(skip)
    if not chosen:
        raise HccError("Không còn phép kiểm tra nào để chạy; xem lại --only và --skip.")
    return chosen


def _named(words: str) -> frozenset[str]:
    """Check ids meant by `A,C03`: a family letter stands for all of its checks."""
    found: set[str] = set()
    for word in filter(None, (w.strip().upper() for w in words.split(","))):
        named = {id for id in CATALOGUE if id == word or (len(word) == 1 and id[0] == word)}
        if not named and word not in FAMILIES:
            raise HccError(f"Không có phép kiểm tra “{word}”; xem `hcc-parse explain --all`.")
        found |= named
    return frozenset(found)


def _rendered(docket: Docket, form: Form, language: Language) -> str:
    if form is Form.text:
        return text_of(docket, language)
    result = result_of(docket, knowledge=load_knowledge().version, language=language)
    return _dumped(result)


def _dumped(result: dict[str, Any]) -> str:
    return json.dumps(result, ensure_ascii=False, indent=1) + "\n"


def _leave(docket: Docket, *, exit_zero: bool) -> None:
    """Exit 3 when a file could not be read, else 1 when a report has an error, else 0."""
    for failure in docket.failures:
        print(safe(f"{failure.path}: {failure.message}"), file=sys.stderr)
    if docket.failures or any(review.unread for review in docket.reviews):
        raise typer.Exit(3)
    if docket.count(Severity.ERROR) and not exit_zero:
        raise typer.Exit(1)


def _reviewed(paths: list[Path], chosen: frozenset[str]) -> Docket:
    load_knowledge()  # a fault in a data file is told once, before the first report
    return review_files(_existing(paths), chosen, _told)


def _existing(paths: list[Path]) -> list[Path]:
    """The files meant; nothing at all to read is a mistake of use, not a clean result."""
    files = list(files_of(paths))
    if not files:
        raise HccError("Không có tệp nào trong thư mục đã cho.")
    return files


def _write(text: str, output: Path | None) -> None:
    try:
        if output is not None:
            output.write_text(text, "utf-8", errors="replace", newline="\n")
        elif sys.stdout is not None:
            sys.stdout.write(text)
            sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        where = output if output is not None else "màn hình"
        raise HccError(f"Không ghi được kết quả vào {where}: {_reason(error)}.") from error


def _reason(error: OSError) -> str:
    """Why the system refused, in Vietnamese where it is one of the common reasons."""
    reasons = {
        errno.ENOENT: "thư mục không tồn tại",
        errno.EACCES: "không có quyền ghi",
        errno.EISDIR: "đó là một thư mục",
        errno.ENOSPC: "hết chỗ trống trên đĩa",
        errno.EROFS: "đĩa chỉ cho đọc",
    }
    return reasons.get(error.errno or 0, error.strerror or str(error))


def _told(path: Path) -> None:
    if sys.stderr.isatty():
        print(safe(f"Đang đọc {path} …"), file=sys.stderr)
