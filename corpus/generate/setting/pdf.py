"""Sets a draft as a PDF by ReportLab: a second producer, beside LibreOffice."""

from functools import partial
from io import BytesIO

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import cm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
)

from corpus.generate.draft import Draft, Line, Sheet
from corpus.generate.setting.pdf_frame import closing, letterhead
from corpus.generate.setting.pdf_table import beside, table_of
from corpus.generate.setting.pdf_text import PLAIN, WIDER, Align, paragraph, register_fonts
from corpus.generate.setting.plan import (
    Part,
    centred_manner,
    closing_of,
    letterhead_of,
    parts_of,
    typed,
)

TOP, SIDE, LEFT_SIDE, RIGHT_SIDE = 2 * cm, 1.5 * cm, 3 * cm, 1.75 * cm
UPRIGHT, WIDE = "upright", "wide"
STEP = 0.5 * cm  # by which each level of items is moved to the right
EDGE = 1.1 * cm  # from the edge of the page to what stands at its head and foot


def set_pdf(draft: Draft) -> bytes:
    """Return the bytes of a report as a PDF file."""
    register_fonts(draft.style.fonts)
    buffer = BytesIO()
    document = BaseDocTemplate(
        buffer,
        pagesize=A4,
        invariant=1,
        title=draft.name,
        author="hcc_parse corpus",
        subject="Đơn vị và số liệu không có thật",
    )
    document.addPageTemplates([_page(UPRIGHT, A4, draft), _page(WIDE, landscape(A4), draft)])
    document.build(_story(draft))
    return buffer.getvalue()


def _page(name: str, size: tuple[float, float], draft: Draft) -> PageTemplate:
    width, height = size
    left, right = (LEFT_SIDE, RIGHT_SIDE) if name == UPRIGHT else (SIDE, SIDE)
    room = (width - left - right, height - 2 * TOP)
    frame = Frame(left, TOP, *room, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
    margins = partial(_print_margins, draft)
    return PageTemplate(name, [frame], onPage=margins, pagesize=size)


def _print_margins(draft: Draft, canvas: Canvas, _: BaseDocTemplate) -> None:
    """Print the number of the page, but for the first, and the line at its foot."""
    width, height = canvas._pagesize
    number, style = canvas.getPageNumber(), draft.style
    canvas.saveState()
    canvas.setFont(PLAIN, 9)
    if style.footer:
        canvas.drawCentredString(width / 2, EDGE, draft.shown(style.footer))
    if number > 1 and style.page_numbers != "none":
        foot = EDGE - 12 if style.footer else EDGE
        line = height - EDGE if style.page_numbers == "header" else foot
        canvas.drawCentredString(width / 2, line, str(number))
    canvas.restoreState()


def _story(draft: Draft) -> list[Flowable]:
    tabs = draft.style.letterhead == "tabs"
    fonts = draft.style.fonts
    head = letterhead(letterhead_of(draft), lined_up=tabs, fonts=fonts)
    story: list[Flowable] = [head, Spacer(1, 14)]
    story += [_centred(draft, line) for line in draft.title]
    story.append(Spacer(1, 10))
    body, annexes = parts_of(draft)
    for place, part in enumerate(body):
        story += _part(draft, part, turned=place > 0)
    story += closing(closing_of(draft), side_by_side=not tabs, fonts=fonts)
    for part in annexes:
        story += _part(draft, part, turned=True)
    return story


def _part(draft: Draft, part: Part, *, turned: bool) -> list[Flowable]:
    width, left, right = A4[0], LEFT_SIDE, RIGHT_SIDE
    if part.landscape:
        width, left, right = A4[1], SIDE, SIDE
    story: list[Flowable] = []
    if turned:
        story += [NextPageTemplate(WIDE if part.landscape else UPRIGHT), PageBreak()]
    for block in part.blocks:
        if isinstance(block, Line):
            story.append(_line(draft, block))
        else:
            story += _sheet(draft, block, width - left - right)
    return story


def _line(draft: Draft, line: Line) -> Paragraph:
    if line.role in ("title", "subtitle", "annex"):
        return _centred(draft, line)
    heading, style = line.role == "heading", draft.style
    return paragraph(
        typed(draft, line),
        style.size - WIDER,
        bold=heading,
        indent=style.indent_cm * cm + (STEP * line.level if line.role == "item" else 0),
        before=4 * heading,
        after=6,
        with_next=heading,
        fonts=style.fonts,
    )


def _centred(draft: Draft, line: Line) -> Paragraph:
    text = typed(draft, line)
    manner = centred_manner(line, text)
    align: Align = "right" if manner.right else "centre"
    style = draft.style
    return paragraph(
        text,
        style.size - WIDER,
        bold=manner.bold,
        align=align,
        with_next=True,
        fonts=style.fonts,
    )


def _sheet(draft: Draft, sheet: Sheet, room: float) -> list[Flowable]:
    title = [_centred(draft, line) for line in sheet.title]
    table = beside(draft, sheet, room) if sheet.beside else table_of(draft, sheet, room)
    return [*title, Spacer(1, 8), table, Spacer(1, 8)]
