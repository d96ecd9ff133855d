"""Read Word files. A DOCX has no pages, so its words have no boxes.

The XML is walked here, part by part, because a merged cell, a tracked change, a content control
and a text box each get lost or doubled otherwise. Every character of every story becomes part of
the running text, or is set aside with the reason.
"""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from lxml import etree

from hcc_parse.domain import Limits, Problem, Report, Said, Source
from hcc_parse.errors import UnreadableFileError
from hcc_parse.read.word.blocks import Blocks
from hcc_parse.read.word.bounds import MOST_FIGURES_TOLD, MOST_OBJECTS_TOLD
from hcc_parse.read.word.columns import tables_laid_out
from hcc_parse.read.word.inline import Inline, Met
from hcc_parse.read.word.markup import corrupt
from hcc_parse.read.word.names import P, W
from hcc_parse.read.word.numbering import Numbering
from hcc_parse.read.word.objects import text_width
from hcc_parse.read.word.package import Package
from hcc_parse.read.word.story import Stories
from hcc_parse.read.word.styles import Styles
from hcc_parse.read.word.tracked import REVISIONS, capped

MORE_FIGURES = Said(
    "Còn {} số khác nằm trong phần sửa đổi (Track Changes), không kể ra hết.",
    "{} more numbers stand in tracked changes.",
)
MORE_OBJECTS = Said(
    "Còn {} hình ảnh, biểu đồ, đối tượng khác không đọc được, không kể ra hết.",
    "{} more pictures, charts or objects were not read.",
)
SEPARATORS = ("separator", "continuationSeparator", "continuationNotice")


def read_docx(path: Path, limits: Limits) -> Report:
    """Read paragraphs and tables in the order in which they stand, then the notes below them.

    Raises:
        UnreadableFileError: When the file is locked, damaged, no Word file, or passes a limit.
    """
    content = path.read_bytes()
    package = _open(content, limits)
    styles = Styles(package.root("styles"), package.root("theme"))
    inline = Inline(styles, text_width(package.document))
    inline.origins = {p: number for number, p in enumerate(package.document.iter(P))}
    stories = Stories(inline, Numbering(package.root("numbering"), styles), limits)
    blocks = Blocks()
    blocks.add(tables_laid_out(stories.read(package.body)))
    _add_notes(package, stories, blocks)
    _set_aside(package, stories, blocks)
    blocks.end()
    return Report(
        source=Source(path=str(path), sha256=sha256(content).hexdigest(), format="docx"),
        blocks=tuple(blocks.found),
        repairs=tuple(blocks.repairs),
        problems=tuple(_problems(package, blocks, inline.met)),
    )


def _open(content: bytes, limits: Limits) -> Package:
    try:
        return Package(content, limits)
    except (UnreadableFileError, MemoryError):
        raise
    except Exception as error:  # lxml, zipfile and zlib errors share no base class
        raise corrupt() from error


def _add_notes(package: Package, stories: Stories, blocks: Blocks) -> None:
    """Add footnotes and endnotes in the order of their marks; a note without one is not shown."""
    notes = {
        (kind, note.get(f"{W}id", "")): note
        for kind in ("footnote", "endnote")
        for part in package.roots(f"{kind}s")
        for note in part.iter(f"{W}{kind}")
    }
    marks = [
        mark
        for kind in ("footnote", "endnote")
        for mark in stories.inline.met.notes
        if mark[0] == kind
    ]
    for mark in marks:
        note = notes.pop(mark, None)
        if note is not None:
            blocks.add(stories.read(note))
    for note in notes.values():
        is_line = note.get(f"{W}type") in SEPARATORS
        blocks.set_aside(stories.read(note), "note-separator" if is_line else "note-without-mark")


def _set_aside(package: Package, stories: Stories, blocks: Blocks) -> None:
    """Keep comments, headers and footers, which are no part of the report."""
    for part in package.roots("comments"):
        for comment in part.iter(f"{W}comment"):
            blocks.set_aside(stories.read(comment), "comment")
    for head in package.roots("header", "footer"):
        blocks.set_aside(stories.read(head), "header-or-footer", once=True)


def _problems(package: Package, blocks: Blocks, met: Met) -> Iterator[Problem]:
    if not blocks.found:
        message, english = "Tệp Word không có chữ nào đọc được.", "The Word file has no text."
        yield Problem(code="no-text", message=message, english=english)
    for name in package.missing:
        message = f"Tệp Word thiếu hoặc hỏng phần “{name}”; phần đó không đọc được."
        english = f"The part “{name}” of the Word file is missing or damaged; it was not read."
        yield Problem(code="part-missing", message=message, english=english)
    if any(next(story.iter(*REVISIONS), None) is not None for story in _stories(package)):
        yield Problem(
            code="tracked-changes",
            message="Tệp còn dấu vết sửa đổi (Track Changes); được đọc như đã chấp nhận mọi sửa.",
            english="The file holds tracked changes; it is read as if all were accepted.",
        )
    yield from capped(blocks.figures, MOST_FIGURES_TOLD, MORE_FIGURES)
    yield from capped(blocks.unread, MOST_OBJECTS_TOLD, MORE_OBJECTS)
    if blocks.whites:
        message = (
            f"Tệp có {blocks.whites} ký tự màu trắng trên nền trắng: không coi là nội dung báo cáo."
        )
        english = f"{blocks.whites} letters are white on white: not taken for the report's text."
        yield Problem(code="unseen-text", message=message, english=english)
    if met.unknown:
        signs = ", ".join(sorted(met.unknown)[:5])
        message = f"Có {sum(met.unknown.values())} ký hiệu phông riêng không đọc được ({signs})."
        english = (
            f"{sum(met.unknown.values())} signs of fonts of their own cannot be read ({signs})."
        )
        yield Problem(code="unknown-symbol", message=message, english=english)


def _stories(package: Package) -> Iterator[etree._Element]:
    yield package.body
    yield from package.roots("footnotes", "endnotes", "header", "footer")
