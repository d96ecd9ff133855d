"""Read PDF files: the text that they carry, and that of pages which are pictures."""

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from hcc_parse.domain import (
    Address,
    Block,
    Box,
    Limits,
    Paragraph,
    Passage,
    Problem,
    Report,
    Scanning,
    Source,
)
from hcc_parse.read.printed.eyes.deeds import told_deeds
from hcc_parse.read.printed.eyes.turning import turned_back
from hcc_parse.read.printed.margins import set_margins_aside
from hcc_parse.read.printed.opening import open_pdf
from hcc_parse.read.printed.pages import Page, blocks_of
from hcc_parse.read.printed.pictures import UNSEEN, Scans, is_picture, recognise, what_is_said
from hcc_parse.read.printed.recoding import repairs_in
from hcc_parse.read.printed.straight import as_shown
from hcc_parse.read.printed.words import Line, join_lines

ASKEW = 60  # letters: a watermark or the edge of a stamp has fewer
RECOGNISED = Scanning()
MOSTLY = 0.5  # of the pages of a scan are pictures


def read_pdf(path: Path, limits: Limits, scanning: Scanning = RECOGNISED) -> Report:
    """Read paragraphs and tables in reading order; pages that are pictures as `scanning` says.

    Raises:
        UnreadableFileError: When the file is locked, damaged, empty or passes a limit.
    """
    content = path.read_bytes()
    pages = open_pdf(content, limits)
    scans = recognise(content, pages, limits, scanning)
    for page in pages:
        _refuse_rubbish(page)
    set_margins_aside(pages)
    blocks: list[Block] = blocks_of(pages)
    turned = {page.number: page for page in pages if page.turned or page.back}
    for page in pages:
        for line, reason in page.asides:
            passage = join_lines([line], Address(len(blocks)))
            blocks.append(Paragraph(passage=passage, aside=reason))
    digest = sha256(content).hexdigest()
    return Report(
        source=Source(
            path=str(path),
            sha256=digest,
            format="scan" if sum(bool(p.back) for p in pages) > MOSTLY * len(pages) else "pdf",
            pages=len(pages),
            ocr=scans.by,
        ),
        blocks=tuple(_turned_back(block, turned) for block in blocks) if turned else tuple(blocks),
        repairs=tuple(repairs_in(blocks)),
        problems=(
            *told_deeds(content),
            *what_is_said(scans, pages),
            *(problem for page in pages for problem in _problems(page, scans)),
        ),
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
        words.append(word._replace(box=_shown_box(word.box, page)) if page else word)
    return replace(passage, words=tuple(words))


def _shown_box(box: Box, page: Page) -> Box:
    if page.back:
        return as_shown(box, page.back)
    return turned_back(box, page.turned, page.width, page.height)


def _refuse_rubbish(page: Page) -> None:
    """Set everything on a page aside whose letters stand for others."""
    if page.broken:
        cells = (cell for table in page.tables for cell in table.cells)
        words: list[Line] = [cell.words for cell in cells if cell.words]
        page.asides += [(line, "broken-text-map") for line in (*page.lines, *words)]
        page.lines, page.tables = [], []


def _problems(page: Page, scans: Scans) -> Iterator[Problem]:
    number, why = page.number, scans.because(page)
    if page.annotations:
        yield _unread_notes(page)
    if page.broken:
        yield Problem(
            code="broken-text-map",
            message=f"Trang {number}: bảng mã chữ trong tệp PDF bị hỏng, chữ lấy ra không đúng với "
            f"chữ nhìn thấy: chưa đọc, chưa kiểm tra được nội dung trang này{why.vi}.",
            english=f"Page {number}: the PDF's table of letters is damaged, its text is not "
            f"what is seen: this page was not read and not checked{why.en}.",
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
    hidden = sum(len(w.text) for line, reason in page.asides if reason in UNSEEN for w in line)
    if is_picture(page):
        layer = " (chỉ có lớp chữ ẩn do máy nhận dạng, không dùng)" if hidden else ""
        yield Problem(
            code="page-without-text",
            message=f"Trang {number} không có chữ đọc được (trang quét){layer}: chưa đọc, "
            f"chưa kiểm tra được nội dung trang này{why.vi}.",
            english=f"Page {number} has no text (a scanned page): not read, not checked{why.en}.",
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
