"""Plans the pages of a report for both setters: what stands together, and where it is signed."""

from dataclasses import dataclass, field

from corpus.generate.draft import ABOVE, LEFT, Draft, Line, Sheet, plain
from corpus.letterhead import MOTTO, RECIPIENTS, Closing, Letterhead
from corpus.table import PrintedRow

ANNEX_LINES = {"annex", "title", "subtitle"}
FIRST_COLUMN_CM = 0.12  # for each point of the size of its letters
STRONG = {"total", "ratio", "group"}
GAP_CM = 0.8  # between two tables side by side
UPRIGHT_COLUMNS = 2  # number of order and name, whose heads are never turned


@dataclass(slots=True, kw_only=True)
class Part:
    """Blocks on pages of one kind; each part but the first begins a new page."""

    landscape: bool = False
    blocks: list[Line | Sheet] = field(default_factory=list)

    @property
    def opens_annex(self) -> bool:
        """Whether this part is an annex, by its first block and by having no headings."""
        first = self.blocks[0]
        if isinstance(first, Line) and first.role == "annex":
            return True
        return not any(isinstance(block, Line) and block.role == "heading" for block in self.blocks)

    def take_annex_lines(self) -> list[Line | Sheet]:
        """Give away the lines at the end that announce an annex."""
        start = len(self.blocks)
        while start and _announces(self.blocks[start - 1]):
            start -= 1
        if not _is_annex(self.blocks[start : start + 1]):
            return []
        taken = self.blocks[start:]
        del self.blocks[start:]
        return taken


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How a line is written that does not run from margin to margin."""

    bold: bool
    italic: bool
    right: bool = False


def parts_of(draft: Draft) -> tuple[list[Part], list[Part]]:
    """The parts of a report before its signature, and those after it."""
    parts = [Part()]
    for block in draft.body:
        part = parts[-1]
        if isinstance(block, Sheet) and block.own_page:
            taken = part.take_annex_lines()
            if not part.blocks and len(parts) > 1:
                parts.pop()
            parts.append(Part(landscape=block.landscape, blocks=[*taken, block]))
        elif isinstance(block, Line) and _turns(block, part):
            parts.append(Part(blocks=[block]))
        else:
            part.blocks.append(block)
    signed = len(parts)
    while signed > 1 and parts[signed - 1].opens_annex:
        signed -= 1
    return parts[:signed], parts[signed:]


def _announces(block: Line | Sheet) -> bool:
    return isinstance(block, Line) and block.role in ANNEX_LINES


def _is_annex(blocks: list[Line | Sheet]) -> bool:
    return any(isinstance(block, Line) and block.role == "annex" for block in blocks)


def _turns(line: Line, part: Part) -> bool:
    """Whether a line begins a new page: an annex, or a heading after a page on its side."""
    if line.role == "annex":
        return not (part.blocks and _announces(part.blocks[-1]))
    return line.role == "heading" and part.landscape


def letterhead_of(draft: Draft) -> Letterhead:
    """The letterhead as printed."""
    return Letterhead(
        issuer=[draft.shown(line) for line in draft.issuer],
        number=draft.shown(draft.number),
        place=draft.shown(draft.place),
        motto=tuple(map(draft.shown, draft.motto or MOTTO)),
    )


def closing_of(draft: Draft) -> Closing:
    """The signature and the recipients as printed."""
    return Closing(
        role=[draft.shown(line) for line in draft.role],
        signer=draft.shown(draft.signer),
        recipients=[draft.shown(line) for line in draft.recipients],
        opening=draft.shown(RECIPIENTS) if draft.recipients else "",
    )


def typed(draft: Draft, line: Line) -> str:
    """A line with its number typed before it."""
    return f"{draft.shown(line.number)} {draft.shown(line.template)}".strip()


def printed_rows(draft: Draft, sheet: Sheet) -> list[PrintedRow]:
    """The rows of a table as printed; the head repeats if the sheet says so."""
    return [
        PrintedRow(
            texts=[draft.shown(cell) for cell in row.cells],
            bold=row.role == "head" or row.role in STRONG,
            in_head=row.role in ("head", "code"),
            repeated=sheet.repeat_head and place < head_rows(sheet),
        )
        for place, row in enumerate(sheet.rows)
    ]


def column_widths(sheet: Sheet, room: float, least: float) -> list[float]:
    """The widths of the columns in a room; the first one holds a number of order at least."""
    scale = room / sum(sheet.widths)
    first, *rest = (width * scale for width in sheet.widths)
    wider = max(first, least) if rest else room
    narrower = (room - wider) / sum(rest) if rest else 0
    return [wider, *(width * narrower for width in rest)]


def head_rows(sheet: Sheet) -> int:
    """How many rows at the top are the head, codes of columns included."""
    return next(
        (place for place, row in enumerate(sheet.rows) if row.role not in ("head", "code")),
        len(sheet.rows),
    )


def centred_manner(line: Line, shown: str) -> Manner:
    """How a line of a title is written; the unit of a table stands on the right."""
    strong = line.role in ("title", "annex", "heading") and not shown.startswith("(")
    unit = line.role == "text" and plain(shown).lstrip("(").startswith(("Đơn vị", "ĐVT"))
    return Manner(bold=strong, italic=not strong, right=unit)


def ends_head(rows: list[PrintedRow], at: int, column: int) -> bool:
    """Whether a cell is the last above the figures of its column: a name that may be turned."""
    row = rows[at]
    if not (row.in_head and row.bold) or row.texts[column] in (LEFT, ABOVE):
        return False
    across = row.texts[column + 1 : column + 2] == [LEFT]
    below = [one.texts[column] for one in rows[at + 1 :] if one.in_head and one.bold]
    return not across and all(text == ABOVE for text in below)
