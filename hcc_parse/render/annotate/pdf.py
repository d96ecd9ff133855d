"""A commune's own PDF with a highlight and a note at each finding; what it shows stays as it is."""

from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import groupby

import pikepdf

from hcc_parse.domain import Crossing, Language, Report, Review, Said, Severity
from hcc_parse.render.annotate.marked_boxes import boxes_to_mark
from hcc_parse.render.annotate.page_frame import PageFrame
from hcc_parse.render.annotate.passages import passages_of
from hcc_parse.render.annotate.pdf_marks import highlight, note
from hcc_parse.render.annotate.remarks import Remark, remarks_of

LETTER = (0.0, 0.0, 612.0, 792.0)  # the page of a file that names none
DEEPEST = 64  # nodes above a page, in a tree that may be hostile
SIGNED = Said(
    "Bản gốc có chữ ký số. Chữ ký ấy chỉ có giá trị với tệp gốc; bản đánh dấu này là bản sao để "
    "xem, không thay bản gốc.",
    "The original is signed. The signature holds for the original file only; this marked copy is "
    "for reading and does not take its place.",
)
UNLOCKED = Said(
    "Bản gốc có đặt hạn chế quyền (không cần mật khẩu để mở); bản đánh dấu này không còn hạn chế.",
    "The original restricts what may be done with it; this marked copy does not.",
)
DAMAGE = (pikepdf.PdfError, pikepdf.ForeignObjectError, ValueError, TypeError, KeyError)
"""What a damaged file raises."""


def highlighted(
    content: bytes, review: Review, crossings: Iterable[Crossing] = (), language: Language = "vi"
) -> bytes | None:
    """A copy of a PDF with a highlight over the words of each finding, and its remark as a note.

    Remarks without words to mark stand in one note at the corner of the first page, behind what
    is to be said of a signature, which a copy cannot keep, or of a protection.

    Args:
        content: The bytes of the file that was reviewed.
        review: Its review.
        crossings: What checks across reports say of its unit.
        language: Of the notes.

    Returns:
        The bytes of the copy, the same for the same file; None where there is nothing to mark, or
        the file is damaged, however little: the copy might show something else.
    """
    remarks = remarks_of(review, crossings, language)
    if not remarks:
        return None
    try:
        with pikepdf.open(BytesIO(content)) as document:
            _mark(document, remarks, review.dossier.report, language)
            target = BytesIO()
            document.save(target, deterministic_id=True)
            mended = document.get_warnings()  # a copy of what was mended may show other figures
    except DAMAGE:
        return None
    return None if mended else target.getvalue()


def _mark(
    document: pikepdf.Pdf, remarks: Iterable[Remark], report: Report, language: Language
) -> None:
    pages = list(document.pages)
    frames: dict[int, PageFrame] = {}
    found: dict[int, list[pikepdf.Dictionary]] = {}
    loose: list[Remark] = []
    passages = passages_of(report)
    for number, remark in enumerate(remarks):
        boxes = boxes_to_mark(remark.place, report, passages)
        boxes = [box for box in boxes if box.page <= len(pages)]
        if not boxes:
            loose.append(remark)
        for at, on_page in groupby(boxes, key=lambda box: box.page):
            frame = frames.get(at) or frames.setdefault(at, _frame_of(pages[at - 1]))
            mark = highlight(document, frame, list(on_page), remark)
            mark.NM = pikepdf.String(f"hcc-{number}-{at}")
            found.setdefault(at, []).append(mark)
    lines = [said.in_(language) for said in _first_words(document)]
    lines += ["\n".join(remark.lines) for remark in loose]
    if lines:
        worst = min(
            (remark.severity for remark in loose), key=lambda s: s.rank, default=Severity.NOTE
        )
        sign = note(document, _frame_of(pages[0], "/CropBox"), "\n\n".join(lines), worst)
        found.setdefault(1, []).insert(0, sign)
    for at, marks in found.items():
        _add(pages[at - 1], marks)


def _first_words(document: pikepdf.Pdf) -> Iterator[Said]:
    if _is_signed(document):
        yield SIGNED
    if document.is_encrypted:
        yield UNLOCKED


def _is_signed(document: pikepdf.Pdf) -> bool:
    """Whether the form of a file says that it is signed, or has a field that holds a signature."""
    form = document.Root.get("/AcroForm")
    if not isinstance(form, pikepdf.Dictionary):
        return False
    flags, fields = form.get("/SigFlags"), form.get("/Fields")
    if isinstance(flags, int) and flags & 1:
        return True
    return isinstance(fields, pikepdf.Array) and any(map(_holds_signature, fields))


def _holds_signature(field: object) -> bool:
    return isinstance(field, pikepdf.Dictionary) and (
        field.get("/FT") == pikepdf.Name.Sig and "/V" in field
    )


def _add(page: pikepdf.Page, marks: list[pikepdf.Dictionary]) -> None:
    old = page.obj.get("/Annots")
    kept = list(old) if isinstance(old, pikepdf.Array) else []
    for mark in marks:
        mark.P = page.obj
    page.obj.Annots = pikepdf.Array([*kept, *marks])


def _frame_of(page: pikepdf.Page, key: str = "/MediaBox") -> PageFrame:
    """The frame of a page by one of its boxes; the reader counts from the media box."""
    corners = _numbers(_inherited(page.obj, key)) or _numbers(_inherited(page.obj, "/MediaBox"))
    left, bottom, right, top = corners if len(corners) == 4 else LETTER
    turned = _numbers([_inherited(page.obj, "/Rotate")])
    quarters = int(turned[0]) // 90 % 4 if turned else 0
    if left == right or bottom == top:
        left, bottom, right, top = LETTER
    return PageFrame(
        min(left, right), min(bottom, top), max(left, right), max(bottom, top), quarters
    )


def _inherited(node: pikepdf.Object, key: str) -> object:
    """A value of a page, or of the nearest node of the page tree above it that has one."""
    for _ in range(DEEPEST):
        if not isinstance(node, pikepdf.Dictionary):
            return None
        if key in node:
            return node[key]
        if "/Parent" not in node:
            return None
        node = node["/Parent"]
    return None


def _numbers(values: object) -> list[float]:
    if not isinstance(values, (list, pikepdf.Array)):
        return []
    found = []
    for value in values:
        try:
            found.append(float(value))
        except (TypeError, ValueError):
            return []
    return found
