"""What the commands print: dockets, explanations, the list of limits; and where it goes."""

import errno
import json
import sys
from pathlib import Path

from hcc_parse.check import EVERY_CHECK, explain, explain_all
from hcc_parse.cli.whole import write_whole
from hcc_parse.domain import Comparison, Docket, Language, Standing, Verdict
from hcc_parse.errors import HccError, why_unread
from hcc_parse.knowledge import load_knowledge, load_limits
from hcc_parse.render import (
    Kind,
    comparison_json,
    comparison_text,
    result_of,
    safe,
    text_of,
    tool_version,
    transcript_of,
    unmatched_csv,
    unmatched_text,
)
from hcc_parse.render.letter import blank_letter, letter_to


def as_text(docket: Docket, language: Language) -> str:
    """A docket as people read it."""
    return text_of(docket, language)


def as_transcript(docket: Docket, language: Language) -> str:
    """What was understood of each report, as people read it."""
    return transcript_of(docket, language)


def as_json(docket: Docket, language: Language, *, findings: bool = True) -> str:
    """A docket as programs read it."""
    known = load_knowledge().version
    result = result_of(docket, knowledge=known, language=language, findings=findings)
    return json.dumps(result, ensure_ascii=False, indent=1) + "\n"


def as_compared(comparison: Comparison, language: Language, *, rows: bool) -> str:
    """Two submissions beside each other, for people or for programs."""
    if rows:
        told = comparison_json(comparison, language)
        return json.dumps(told, ensure_ascii=False, indent=1) + "\n"
    known = load_knowledge().indicators
    labels = {id: indicator.label for id, indicator in known.items()}
    return comparison_text(comparison, labels, language)


def as_unmatched(docket: Docket, table: str, *, rows: bool, language: Language) -> str:
    """The labels that no term matches, as tables to read or as rows to paste."""
    tables: dict[str, tuple[Kind, ...]] = {"wordings": ("indicator",), "fields": ("field",)}
    kinds = tables.get(table, ("indicator", "field"))
    return unmatched_csv(docket, kinds) if rows else unmatched_text(docket, kinds, language)


def form_for(output: Path | None) -> str:
    """What `parse` writes unless told: a transcript for a person at a screen, else JSON."""
    return "text" if output is None and sys.stdout is not None and sys.stdout.isatty() else "json"


def catalogue(language: Language) -> str:
    """Every check explained."""
    return explain_all((EVERY_CHECK[key] for key in sorted(EVERY_CHECK)), language)


def explained(id: str, language: Language) -> str:
    """One check explained."""
    found = EVERY_CHECK.get(id.upper())
    if found is None:
        known = ", ".join(sorted(EVERY_CHECK))
        raise HccError(f"Không có phép kiểm tra “{id}”. Các phép hiện có: {known}.")
    return explain(found, language)


def limits() -> str:
    """The limits, a line each: name, value, unit, explanation."""
    rows = [
        (limit.name, f"{limit.value:,}".replace(",", "."), limit.unit, limit.explanation)
        for limit in load_limits()
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    return "".join(
        f"{name:<{widths[0]}}  {value:>{widths[1]}} {unit:<{widths[2]}}  {explanation}\n"
        for name, value, unit, explanation in rows
    )


def version() -> str:
    """The versions of the program and of what it knows."""
    return f"hcc-parse {tool_version()}, tri thức {load_knowledge().version}\n"


def letter(file: Path, language: Language) -> str:
    """Write the template of the letters to a file; what is said of it."""
    if file.exists():
        raise HccError(f"{file} đã có; hãy chọn tên khác.")
    try:
        write_whole(file, blank_letter(language))
    except OSError as error:
        raise HccError(f"Không ghi được mẫu vào {file}: {reason(error)}.") from error
    use = f"hcc-parse batch … --letter {file}"
    told = {
        "vi": f"Đã ghi mẫu phiếu vào {file}; sửa bằng Word rồi dùng: {use}",
        "en": f"The template is in {file}; edit it in Word, then: {use}",
    }
    return safe(told[language]) + "\n"


def template_in(file: Path) -> bytes:
    """The template of the letters in a file.

    Raises:
        HccError: If it cannot be read or filled.
    """
    try:
        template = file.read_bytes()
    except OSError as error:
        raise HccError(f"Không đọc được mẫu phiếu {file}: {why_unread(error)}.") from error
    silent = Standing(unit="xã", slug="xa", verdict=Verdict.ABSENT, brief=None)
    letter_to(silent, None, template=template)
    return template


def told_failures(docket: Docket, language: Language = "vi") -> bool:
    """Name the files that could not be read on standard error; whether there is any."""
    for failure in docket.failures:
        print(safe(f"{failure.path}: {failure.said.in_(language)}"), file=sys.stderr)
    return bool(docket.failures) or any(review.unread for review in docket.reviews)


def write(text: str, output: Path | None = None) -> None:
    """Write to a file, or to standard output.

    Raises:
        HccError: When the system refuses.
    """
    try:
        if output is not None:
            write_whole(output, text.encode("utf-8", errors="replace"))
        elif sys.stdout is not None:
            sys.stdout.write(text)
            sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        where = output if output is not None else "màn hình"
        raise HccError(f"Không ghi được kết quả vào {where}: {reason(error)}.") from error


def reason(error: OSError) -> str:
    """Why the system refused, in Vietnamese where it is one of the common reasons."""
    reasons = {
        errno.ENOENT: "thư mục không tồn tại",
        errno.EACCES: "không có quyền ghi",
        errno.EISDIR: "đó là một thư mục",
        errno.EEXIST: "đó là một tệp, không phải thư mục",
        errno.ENOTDIR: "đó là một tệp, không phải thư mục",
        errno.ENOSPC: "hết chỗ trống trên đĩa",
        errno.EROFS: "đĩa chỉ cho đọc",
        errno.EFBIG: "tệp lớn hơn mức hệ thống cho phép",
        errno.ENAMETOOLONG: "tên tệp quá dài",
    }
    return reasons.get(error.errno or 0, error.strerror or str(error))
