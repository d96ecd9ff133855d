"""Read PDF files that carry their own text; a page without text is told, not guessed."""

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from hcc_parse.domain import Address, Block, Limits, Paragraph, Passage, Problem, Report, Source
from hcc_parse.read.printed.eyes.turning import turned_back
from hcc_parse.read.printed.margins import set_margins_aside
from hcc_parse.read.printed.opening import open_pdf
from hcc_parse.read.printed.pages import Page, blocks_of
from hcc_parse.read.printed.recoding import repairs_in
from hcc_parse.read.printed.words import Line, join_lines

STAMP = 200  # letters: a scan carries no more of its own than a page number and a signature
ASKEW = 60  # letters: a watermark or the edge of a stamp has fewer
UNSEEN = ("invisible", "white", "outside")


def read_pdf(path: Path, limits: Limits) -> Report:
    """Read paragraphs and tables in reading order.

    Raises:
        UnreadableFileError: When the file is locked, damaged, empty or passes a limit.
    """
    content = path.read_bytes()
    pages = open_pdf(content, limits)
    for page in pages:
        _refuse_rubbish(page)
    set_margins_aside(pages)
    blocks: list[Block] = blocks_of(pages)
    turned = {page.number: page for page in pages if page.turned}
    for page in pages:
        for line, reason in page.asides:
            passage = join_lines([line], Address(len(blocks)))
            blocks.append(Paragraph(passage=passage, aside=reason))
    digest = sha256(content).hexdigest()
    return Report(
        source=Source(path=str(path), sha256=digest, format="pdf", pages=len(pages)),
        blocks=tuple(_turned_back(block, turned) for block in blocks) if turned else tuple(blocks),
        repairs=tuple(repairs_in(blocks)),
        problems=tuple(problem for page in pages for problem in _problems(page)),
    )


def _turned_back(block: Block, pages: dict[int, Page]) -> Block:
    """A block whose boxes are those of the pages as they are shown."""
    if isinstance(block, Paragraph):
        return replace(block, passage=_shown(block.passage, pages))
    return replace(
        block, cells=tuple(replace(c, passage=_shown(c.passage, pages)) for c in block.cells)
    )


def _shown(passage: Passage, pages: dict[int, Page]) -> Passage:
    words = []
    for word in passage.words:
        page = pages.get(word.box.page)
        box = turned_back(word.box, page.turned, page.width, page.height) if page else word.box
        words.append(word._replace(box=box))
    return replace(passage, words=tuple(words))


def _refuse_rubbish(page: Page) -> None:
    """Set everything on a page aside whose letters stand for others."""
    if page.broken:
        cells = (cell for table in page.tables for cell in table.cells)
        words: list[Line] = [cell.words for cell in cells if cell.words]
        page.asides += [(line, "broken-text-map") for line in (*page.lines, *words)]
        page.lines, page.tables = [], []


def _problems(page: Page) -> Iterator[Problem]:
    number = page.number
    if page.annotations:
        yield _unread_notes(page)
    if page.broken:
        yield Problem(
            code="broken-text-map",
            message=f"Trang {number}: bảng mã chữ trong tệp PDF bị hỏng, chữ lấy ra không đúng với "
            "chữ nhìn thấy: chưa đọc, chưa kiểm tra được nội dung trang này.",
            english=f"Page {number}: the PDF's table of letters is damaged, its text is not "
            "what is seen: this page was not read and not checked.",
        )
        return
    if page.doubts:
        yield Problem(
            code="table-unsure",
            message=f"Trang {number} có chỗ trông như một bảng không kẻ khung nhưng không chắc cột "
            "nào, dòng nào: đã đọc như văn bản, chưa kiểm tra được theo bảng.",
            english=f"Page {number} has what looks like a table without rules, its columns or rows "
            "in doubt: read as text, not checked as a table.",
        )
    words = [word for line in page.lines for word in line]
    hidden = sum(len(w.text) for line, reason in page.asides if reason in UNSEEN for w in line)
    blank = page.drawn and not words and not page.tables
    blank = blank and all(reason in UNSEEN for _, reason in page.asides)
    stamped = page.scanned and sum(len(word.text) for word in words) < STAMP
    if blank or (stamped and not page.tables):
        layer = " (chỉ có lớp chữ ẩn do máy nhận dạng, không dùng)" if hidden else ""
        yield Problem(
            code="page-without-text",
            message=f"Trang {number} không có chữ đọc được (trang quét){layer}: chưa đọc, "
            "chưa kiểm tra được nội dung trang này.",
            english=f"Page {number} has no text (a scanned page): not read, not checked.",
        )
    else:
        yield from _set_aside(page, hidden)


def _set_aside(page: Page, hidden: int) -> Iterator[Problem]:
    """What is said of letters that do not run with the text, or that nobody sees."""
    number = page.number
    if sum(len(word.text) for line, why in page.asides if why == "turned" for word in line) > ASKEW:
        yield Problem(
            code="turned-text",
            message=f"Trang {number} có đoạn chữ nằm nghiêng hoặc xoay ngang ngoài bảng: chưa đọc, "
            "chưa kiểm tra được.",
            english=f"Page {number} has turned text outside a table: not read, not checked.",
        )
    if hidden:
        yield Problem(
            code="unseen-text",
            message=f"Trang {number} có {hidden} ký tự không nhìn thấy được (ẩn, màu trắng hoặc "
            "nằm ngoài trang): không coi là nội dung báo cáo.",
            english=f"Page {number} has {hidden} letters that nobody sees (hidden, white or off "
            "the page): not taken for the report's text.",
        )


def _unread_notes(page: Page) -> Problem:
    message = (
        f"Trang {page.number} có {page.annotations} ô nhập hoặc chú thích có chữ đặt trên trang: "
        "chưa đọc, chưa kiểm tra được; hãy in lại ra PDF để chữ nằm trong trang."
    )
    english = (
        f"Page {page.number} has {page.annotations} form fields or notes with text on the page: "
        "not read, not checked; please print it to PDF again."
    )
    return Problem(code="unread-annotation", message=message, english=english)
