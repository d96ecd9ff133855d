"""What a PDF would do by itself when it is opened in a viewer; we read it and do none of it."""

from collections.abc import Iterator
from io import BytesIO
from itertools import islice

from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import resolve1
from pdfminer.psparser import literal_name

from hcc_parse.domain import Problem, Said

TURNING = {"GoTo", "Named"}  # to a page: what Word and LibreOffice write into every file
SAID = {
    "JavaScript": Said("chạy mã JavaScript", "run JavaScript"),
    "Launch": Said("mở chương trình khác", "start another program"),
    "URI": Said("mở địa chỉ mạng", "open an address of the net"),
    "SubmitForm": Said("gửi dữ liệu đi", "send data away"),
}
OTHER = Said("làm việc khác ngoài hiện trang", "do other things than show a page")
LONGEST = 20  # actions one behind another


def told_deeds(content: bytes) -> Iterator[Problem]:
    """Yield a problem where a file would act when it is opened; none where that cannot be seen."""
    try:
        kinds = sorted(set(_kinds(content)) - TURNING)
    except Exception:  # pdfminer raises bare TypeError, KeyError … on damaged files
        return
    deeds = list(dict.fromkeys(SAID.get(kind, OTHER) for kind in kinds))
    if deeds:
        yield Problem(
            code="acts-when-opened",
            message=f"Tệp PDF có lệnh tự chạy khi mở: {', '.join(deed.vi for deed in deeds)}. "
            "Chương trình chỉ đọc chữ, không chạy lệnh nào; nên cẩn thận khi mở tệp gốc.",
            english=f"The PDF has commands of its own for when it is opened: "
            f"{', '.join(deed.en for deed in deeds)}. We only read its text and ran none; "
            "take care when you open the file.",
        )


def _kinds(content: bytes) -> Iterator[str]:
    """The kinds of the actions of the whole file, as the PDF standard names them."""
    catalog = PDFDocument(PDFParser(BytesIO(content)), fallback=False).catalog
    yield from _chain(catalog.get("OpenAction"))
    for action in (resolve1(catalog.get("AA")) or {}).values():
        yield from _chain(action)
    scripts = resolve1((resolve1(catalog.get("Names")) or {}).get("JavaScript")) or {}
    if any(resolve1(scripts.get(key)) for key in ("Names", "Kids")):
        yield "JavaScript"


def _chain(action: object) -> Iterator[str]:
    """The kind of an action and of those behind it; a place to turn to is none."""
    waiting = [action]
    for _ in range(LONGEST):
        if not waiting:
            return
        one = resolve1(waiting.pop())
        if isinstance(one, dict):
            yield literal_name(resolve1(one["S"]))
            behind = resolve1(one.get("Next"))
            waiting += islice(behind, LONGEST) if isinstance(behind, list) else [behind]
