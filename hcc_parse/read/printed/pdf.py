"""Read PDF files that carry their own text; a page without text is told, not guessed."""

import logging
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

import pdfplumber
from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect
from pdfplumber.page import Page as PlumberPage
from pdfplumber.utils.exceptions import PdfminerException

from hcc_parse.domain import Address, Block, Paragraph, Problem, Report, Source
from hcc_parse.errors import UnreadableFileError
from hcc_parse.read.printed.lines import lines_of
from hcc_parse.read.printed.pages import Page, blocks_of
from hcc_parse.read.printed.rules import Drawing, Rule, outline, stroke
from hcc_parse.read.printed.table import tables_on, words_of
from hcc_parse.read.printed.unruled import find_unruled
from hcc_parse.read.printed.words import Line, join_lines

for library in ("pdfminer", "pdfplumber"):  # their warnings help no official
    logging.getLogger(library).setLevel(logging.ERROR)

MARGIN = 0.09  # of the longer side of a page: where page numbers and running heads stand
MOST_PAGES = 2000
STAMP = 200  # letters: a scan carries no more of its own than a page number and a signature


def read_pdf(path: Path) -> Report:
    """Read paragraphs and ruled tables in reading order."""
    content = path.read_bytes()
    pages = _without_running_heads(_pages(content))
    blocks: list[Block] = blocks_of([page.body for page in pages])
    for page in pages:
        for line, reason in page.asides:
            passage = join_lines([line], Address(len(blocks)))
            blocks.append(Paragraph(passage=passage, aside=reason))
    return Report(
        source=Source(
            path=str(path), sha256=sha256(content).hexdigest(), format="pdf", pages=len(pages)
        ),
        blocks=tuple(blocks),
        problems=tuple(_problems(pages)),
    )


@dataclass(slots=True)
class _Sheet:
    body: Page
    asides: list[tuple[Line, str]]


def _pages(content: bytes) -> list[Page]:
    try:
        with pdfplumber.open(BytesIO(content)) as pdf:
            if len(pdf.pages) > MOST_PAGES:
                message = f"Tệp PDF có {len(pdf.pages)} trang, nhiều hơn mức {MOST_PAGES} trang."
                raise UnreadableFileError("too-large", message)
            if not pdf.pages:
                raise _corrupt()
            return [_page(page) for page in pdf.pages]
    except UnreadableFileError:
        raise
    except PdfminerException as error:
        cause = error.args[0] if error.args else None
        if isinstance(cause, (PDFPasswordIncorrect, PDFEncryptionError)):
            message = "Tệp PDF có mật khẩu; hãy gửi bản không khóa."
            raise UnreadableFileError("encrypted", message) from error
        raise _corrupt() from error
    except MemoryError as error:
        raise UnreadableFileError("out-of-memory", "Tệp PDF cần quá nhiều bộ nhớ.") from error
    except Exception as error:  # pdfminer raises bare TypeError, IndexError … on damaged files
        raise _corrupt() from error


def _corrupt() -> UnreadableFileError:
    message = "Tệp PDF bị hỏng hoặc bị cắt cụt; hãy xuất lại từ bản gốc."
    return UnreadableFileError("corrupt", message)


def _page(page: PlumberPage) -> Page:
    drawing = _drawing(page)
    ruled = tables_on(drawing)
    outside = [char for char in drawing.chars if not any(table.holds(char) for table in ruled)]
    found = find_unruled(words_of(outside, drawing.number), ruled)
    read = Page(
        number=drawing.number,
        width=drawing.width,
        height=drawing.height,
        lines=lines_of(found.words),
        tables=found.tables,
        doubts=found.doubts,
        drawn=bool(page.images or page.rects or page.curves),
        scanned=_covered(page) > 0.4,
    )
    page.close()
    return read


def _drawing(page: PlumberPage) -> Drawing:
    return Drawing(
        number=page.page_number,
        width=float(page.width),
        height=float(page.height),
        chars=page.chars,
        rules=list(_rules(page)),
    )


def _rules(page: PlumberPage) -> Iterator[Rule]:
    """The rules among which pdfplumber looks for tables."""
    for line in page.lines:
        yield from stroke(*_sides(line))
    for rect in page.rects:
        yield from outline(*_sides(rect), shade=bool(rect["fill"] and not rect["stroke"]))
    for edge in page.curve_edges:
        yield from stroke(*_sides(edge))


def _sides(shape: dict[str, Any]) -> tuple[float, float, float, float]:
    x0, top, x1, bottom = (float(shape[side]) for side in ("x0", "top", "x1", "bottom"))
    return x0, top, x1, bottom


def _covered(page: PlumberPage) -> float:
    """How much of a page its pictures cover, from 0 to 1 (more where they overlap)."""
    areas = (float(image["width"]) * float(image["height"]) for image in page.images)
    return sum(areas) / max(float(page.width) * float(page.height), 1.0)


def _without_running_heads(pages: list[Page]) -> list[_Sheet]:
    """Set aside page numbers, and lines that stand at one place of the margin on many pages."""
    repeated = Counter(key for page in pages for key in {_key(line) for line in _margin(page)})
    sheets: list[_Sheet] = []
    for page in pages:
        kept, asides = [], []
        margin = {id(line) for line in _margin(page)}
        for line in page.lines:
            if id(line) in margin and _is_page_number(line):
                asides.append((line, "page-number"))
            elif id(line) in margin and len(pages) > 2 and repeated[_key(line)] > len(pages) / 2:
                asides.append((line, "running-head"))
            else:
                kept.append(line)
        page.lines = kept
        sheets.append(_Sheet(page, asides))
    return sheets


def _margin(page: Page) -> Iterator[Line]:
    depth = MARGIN * max(page.width, page.height)  # a page on its side has the same margins
    for line in page.lines:
        box = line[0].box
        if box.bottom < depth or box.top > page.height - depth:
            yield line


def _is_page_number(line: Line) -> bool:
    text = " ".join(word.text for word in line).casefold().removeprefix("trang ")
    number, _, total = text.strip("-– ").partition("/")
    return number.strip().isdecimal() and len(number) < 5 and (not total or total.isdecimal())


def _key(line: Line) -> str:
    return "".join("#" if c.isdigit() else c for word in line for c in word.text)


def _problems(pages: list[_Sheet]) -> Iterator[Problem]:
    for sheet in pages:
        page = sheet.body
        words = [word for line in page.lines for word in line]
        if page.doubts:
            yield Problem(
                code="table-unsure",
                message=f"Trang {page.number} có chỗ trông như một bảng không kẻ khung nhưng không "
                "chắc cột nào, dòng nào: đã đọc như văn bản, chưa kiểm tra được theo bảng.",
            )
        blank = page.drawn and not words and not sheet.asides
        stamped = page.scanned and sum(len(word.text) for word in words) < STAMP
        if (blank or stamped) and not page.tables:
            yield Problem(
                code="page-without-text",
                message=f"Trang {page.number} không có chữ đọc được (trang quét): chưa đọc, "
                "chưa kiểm tra được nội dung trang này.",
            )
