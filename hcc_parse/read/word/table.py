"""A Word table as cells with spans, in time that grows with the number of its cells."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from lxml import etree

from hcc_parse.domain import Address, Cell, Passage, Table
from hcc_parse.read.word.text import W, shown_paragraphs
from hcc_parse.vietnamese import nfc

WIDEST_SPAN = 1024  # Word itself allows 63 columns; a larger number is a damaged or hostile file
WRAPPERS = {f"{W}sdt", f"{W}sdtContent", f"{W}customXml", f"{W}ins"}


@dataclass(slots=True)
class _Draft:
    row: int
    column: int
    texts: list[str]
    across: int
    rows: int = field(default=1)


def table_from(
    element: etree._Element, *, block: int, text_of: Callable[[etree._Element], str]
) -> Table:
    """Read a `w:tbl`; a cell merged over rows or columns stands once, with its spans."""
    drafts: list[_Draft] = []
    open_above: dict[int, _Draft] = {}
    for row, line in enumerate(_rows(element)):
        column = _number(line, f"{W}trPr/{W}gridBefore")
        for tc in _cells(line):
            across = max(1, _number(tc, f"{W}tcPr/{W}gridSpan", default=1))
            merge = tc.find(f"{W}tcPr/{W}vMerge")
            continues = merge is not None and merge.get(f"{W}val", "continue") == "continue"
            above = open_above.get(column)
            if continues and above is not None:
                above.rows += 1
                above.texts += [text_of(p) for p in shown_paragraphs(tc)]
            else:
                draft = _Draft(row, column, [text_of(p) for p in shown_paragraphs(tc)], across)
                drafts.append(draft)
                for covered in range(column, column + across):
                    open_above.pop(covered, None)
                if merge is not None:
                    open_above[column] = draft
            column += across
    return Table(cells=tuple(_cell(draft, block) for draft in drafts))


def _cell(draft: _Draft, block: int) -> Cell:
    text = nfc("\n".join(text for text in draft.texts if text.strip())).strip()
    passage = Passage(text=text, address=Address(block, draft.row, draft.column))
    return Cell(passage=passage, row_span=draft.rows, column_span=draft.across)


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    for child in table:
        if child.tag == f"{W}tr":
            if child.find(f"{W}trPr/{W}del") is None:  # a row whose deletion is tracked
                yield child
        elif child.tag in WRAPPERS:
            yield from _rows(child)


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    for child in row:
        if child.tag == f"{W}tc":
            yield child
        elif child.tag in WRAPPERS:
            yield from _cells(child)


def _number(element: etree._Element, path: str, *, default: int = 0) -> int:
    found = element.find(path)
    value = found.get(f"{W}val", "") if found is not None else ""
    return min(int(value), WIDEST_SPAN) if value.isdecimal() and len(value) < 10 else default
