"""Sets a draft as a Word document, the same bytes each time."""

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.shared import Cm, Pt
from docx.table import _Cell

from corpus.generate.draft import Draft, Line, Sheet, plain
from corpus.generate.setting.docx_numbering import Lists, add_lists
from corpus.generate.setting.plan import (
    FIRST_COLUMN_CM,
    GAP_CM,
    UPRIGHT_COLUMNS,
    centred_manner,
    closing_of,
    column_widths,
    ends_head,
    letterhead_of,
    parts_of,
    printed_rows,
    typed,
)
from corpus.grid import LANDSCAPE_CM, PORTRAIT_CM, size_for, turn_page
from corpus.letterhead import close_in_table, close_with_tabs, head_in_table, head_with_tabs
from corpus.page import set_first_pages
from corpus.paragraph import put, put_page_number, set_font
from corpus.still import docx_bytes
from corpus.table import add_table
from corpus.table_rules import Manner

BODY_CM = 16.25
MARGINS_CM = 0.38  # of a cell, left and right
STEP_CM = 0.5  # by which each level of items is moved to the right
LONGEST_BEFORE_TAB = 23  # letters; two tab stops would not keep a longer line and the motto apart


def set_docx(draft: Draft) -> bytes:
    """Return the bytes of a report as a Word file."""
    document = Document()
    set_font(document, draft.style.size)
    set_first_pages(document)
    _set_margins(document, draft)
    _open(document, draft)
    lists = None
    if draft.style.automatic:
        lines = [block for block in draft.body if isinstance(block, Line)]
        lists = add_lists(document, lines, draft.style.bullets, draft.style.indent_cm)
    body, annexes = parts_of(draft)
    for place, part in enumerate([*body, *annexes]):
        if place == len(body):
            _close(document, draft)
        if place:
            turn_page(document, landscape=part.landscape)
        own = LANDSCAPE_CM if part.landscape else PORTRAIT_CM
        for block in part.blocks:
            if isinstance(block, Line):
                _add_line(document, draft, block, lists)
            else:
                _add_sheet(document, draft, block, own if place else BODY_CM)
    if not annexes:
        _close(document, draft)
    return docx_bytes(document, draft.name)


def _set_margins(document: WordDocument, draft: Draft) -> None:
    """Set what stands at the head and the foot of each page."""
    section, style = document.sections[0], draft.style
    section.different_first_page_header_footer = style.page_numbers != "none"
    if style.footer:
        for footer in (section.footer, section.first_page_footer):
            if footer is section.footer or style.page_numbers != "none":
                put(footer.paragraphs[0], draft.shown(style.footer), italic=True, size=10)
    if style.page_numbers == "header":
        put_page_number(section.header.paragraphs[0])
    elif style.page_numbers == "footer":
        first = section.footer.paragraphs[0]
        put_page_number(section.footer.add_paragraph() if style.footer else first)


def _open(document: WordDocument, draft: Draft) -> None:
    head = letterhead_of(draft)
    fits = all(len(plain(line)) <= LONGEST_BEFORE_TAB for line in [*head.issuer, head.number])
    by_tabs = draft.style.letterhead == "tabs" and fits
    (head_with_tabs if by_tabs else head_in_table)(document, head)
    for place, line in enumerate(draft.title):
        _add_centred(document, draft, line, before=14 * (place == 0))
    document.paragraphs[-1].paragraph_format.space_after = Pt(10)


def _close(document: WordDocument, draft: Draft) -> None:
    by_tabs = draft.style.letterhead == "tabs"
    (close_with_tabs if by_tabs else close_in_table)(document, closing_of(draft))


def _add_centred(
    document: WordDocument, draft: Draft, line: Line, size: float | None = None, before: float = 0
) -> None:
    paragraph, text = document.add_paragraph(), typed(draft, line)
    manner = centred_manner(line, text)
    align = ALIGN.RIGHT if manner.right else ALIGN.CENTER
    bold, italic = manner.bold, manner.italic
    put(paragraph, text, bold=bold, italic=italic, size=size, before=before, align=align)
    paragraph.paragraph_format.keep_with_next = True


def _add_line(document: WordDocument, draft: Draft, line: Line, lists: Lists | None) -> None:
    if line.role in ("title", "subtitle", "annex"):
        _add_centred(document, draft, line)
        return
    paragraph = document.add_paragraph()
    heading, style = line.role == "heading", draft.style
    listed = lists is not None and lists.number(paragraph, line)
    text = draft.shown(line.template) if listed else typed(draft, line)
    put(paragraph, text, bold=heading, before=4 * heading, align=ALIGN.JUSTIFY)
    form = paragraph.paragraph_format
    form.space_after = Pt(6)
    form.keep_with_next = heading or None
    if line.role == "item" and listed:
        return  # the list has an indent of its own
    indent = style.indent_cm + (STEP_CM * line.level if line.role == "item" else 0)
    if indent:
        form.first_line_indent = Cm(indent)


def _add_sheet(document: WordDocument, draft: Draft, sheet: Sheet, room_cm: float) -> None:
    for place, line in enumerate(sheet.title):
        _add_centred(document, draft, line, size=13, before=6 * (place == 0))
    if sheet.title:
        document.paragraphs[-1].paragraph_format.space_after = Pt(8)
    elif document.element.body[-2].tag.endswith("}tbl"):
        document.add_paragraph()  # or Word would make one table of two
    if sheet.beside:
        _add_beside(document, draft, sheet, room_cm)
    else:
        _add_rows(document, draft, sheet, room_cm)
    if not sheet.own_page:
        document.add_paragraph().paragraph_format.line_spacing = Pt(8)


def _add_beside(document: WordDocument, draft: Draft, sheet: Sheet, room_cm: float) -> None:
    """Two tables in the cells of one without rules."""
    half = (room_cm - GAP_CM) / 2
    outer = document.add_table(rows=1, cols=3)
    outer.autofit = False
    for place, (width, one) in enumerate(((half, sheet), (GAP_CM, None), (half, sheet.beside))):
        cell = outer.rows[0].cells[place]
        outer.columns[place].width = cell.width = Cm(width)
        if one:
            _add_rows(cell, draft, one, half - MARGINS_CM)


def _add_rows(place: WordDocument | _Cell, draft: Draft, sheet: Sheet, room_cm: float) -> None:
    size = size_for(len(sheet.widths))
    widths = column_widths(sheet, room_cm, FIRST_COLUMN_CM * size)
    figures = ALIGN.CENTER if sheet.own_page else ALIGN.RIGHT
    rows = printed_rows(draft, sheet)
    turned = [
        (at, column)
        for at in range(len(rows) if sheet.turned_head else 0)
        for column in range(UPRIGHT_COLUMNS, len(sheet.widths))
        if ends_head(rows, at, column)
    ]
    manner = Manner(rules=sheet.rules, turned=frozenset(turned))
    add_table(place, rows, widths, size, figures, manner)
