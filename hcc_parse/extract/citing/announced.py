"""Documents that are counted and then listed one by one: `ban hành 05 văn bản:` with four below."""

import re
from collections.abc import Iterator, Mapping, Sequence

from hcc_parse.domain import (
    Address,
    Citation,
    Figure,
    Knowledge,
    Passage,
    Refuted,
    Report,
    Table,
    slip_between,
)
from hcc_parse.extract.grids.beside import title_above
from hcc_parse.extract.word_patterns import bare
from hcc_parse.vietnamese import fold

MOST = 60  # documents
NEAR = 2  # documents too many or too few, where no one slip of the hand makes the difference
MARK = re.compile(r"[-–+*•\s]*(?:\(?[\da-zđ]{1,2}[.)])?\s*", re.IGNORECASE)
COLON = re.compile(r"[^:;.\d]{0,80}:\s*")
NEXT = re.compile(r"\s*(?:và\s+)?(?:\(?\d{1,2}[.)]\s*)?")
OPEN = ("…", "...", "v.v")
At = Mapping[Address, Sequence[Citation]]


def find_announced(
    report: Report, figures: Sequence[Figure], citations: Sequence[Citation], knowledge: Knowledge
) -> Iterator[Refuted]:
    """Yield counts of documents that are not as many as those listed right behind or in a table.

    Args:
        report: The report.
        figures: Those of the running text.
        citations: The documents that it cites.
        knowledge: `document-unit` are the words for what is counted, `listed-for` what documents
            are for, `some-listed` those of a list that leaves some out; the types of documents
            begin items that have no number.
    """
    cited: dict[Address, list[Citation]] = {}
    for one in citations:
        cited.setdefault(one.place.address, []).append(one)
    body = list(report.paragraphs())
    order = {passage.address: at for at, passage in enumerate(body)}
    counts = [f for f in figures if _counts_documents(f, knowledge)]
    for figure in counts:
        at = order.get(figure.place.address)
        listed = _behind(figure, body[at:], cited, knowledge) if at is not None else []
        if len(listed) > 1 and len(listed) != figure.value and _is_near(figure, len(listed)):
            yield _refuted(figure, listed)
    for words, rows in _tables(report, cited, knowledge):
        told = [f for f in counts if (name := _names(f, knowledge)) and name in words]
        most = max(told, key=lambda f: f.value, default=None)
        if most and all(f.value != len(rows) for f in told) and _is_near(most, len(rows)):
            yield _refuted(most, rows)


def _counts_documents(figure: Figure, knowledge: Knowledge) -> bool:
    plain = figure.kind == "count" and figure.qualifier is None and figure.whole is None
    units = knowledge.labels["document-unit"]
    return plain and fold(figure.unit or "") in units and 1 < figure.value <= MOST


def _behind(
    figure: Figure, body: Sequence[Passage], cited: At, knowledge: Knowledge
) -> list[Citation]:
    """The documents behind the colon, in the sentence or one a paragraph; none where in doubt."""
    here = body[0]
    opened = COLON.match(here.plain, figure.place.end)
    if opened is None or _are_some(opened[0], knowledge):
        return []
    if opened.end() < len(here.plain.rstrip()):
        return _in_sentence(here, opened.end(), cited)
    items: list[Citation] = []
    for passage in body[1:]:
        first = next(iter(cited.get(passage.address, [])), None)
        mark = MARK.match(passage.plain)
        start = mark.end() if mark else 0
        if first is None or first.place.start != start:
            return [] if _begins_as_document(passage.plain[start:], knowledge) else items
        if first.abbreviated or first.range_end or ";" in passage.plain.rstrip(" ;"):
            return []
        items.append(first)
    return items


def _in_sentence(passage: Passage, start: int, cited: At) -> list[Citation]:
    """The documents that semicolons part, up to the end of the paragraph."""
    text, items = passage.plain, list[Citation]()
    for piece in re.finditer(r"[^;]+", text[start:].rstrip(" .")):
        begin = start + piece.start()
        mark = NEXT.match(text, begin)
        first = mark.end() if mark else begin
        own = [
            c
            for c in cited.get(passage.address, [])
            if first <= c.place.start < start + piece.end()
        ]
        if not own or own[0].place.start != first or own[0].abbreviated or own[0].range_end:
            return []
        items.append(own[0])
        if ". " in piece[0]:
            return []
    return items


def _are_some(words: str, knowledge: Knowledge) -> bool:
    """Whether words announce some of the documents only: `trong đó có các văn bản:`."""
    some = (*knowledge.labels["some-listed"], *knowledge.labels["of-which"])
    return bare(map(fold, some)).search(fold(words)) is not None


def _begins_as_document(text: str, knowledge: Knowledge) -> bool:
    words = fold(text)
    return words.startswith(OPEN) or any(
        words.startswith(fold(kind.name)) for kind in knowledge.document_types
    )


def _tables(
    report: Report, cited: At, knowledge: Knowledge
) -> Iterator[tuple[str, list[Citation]]]:
    """The title of each table in which every row is a document, with the documents."""
    for number, block in enumerate(report.blocks):
        if not isinstance(block, Table) or not block.ruled:
            continue
        title = fold(title_above(report, number))
        rows: dict[int | None, list[Citation]] = {}
        for cell in block.cells:
            found = cited.get(cell.passage.address, ())
            rows.setdefault(cell.passage.address.row, []).extend(found)
        told = [found for _, found in sorted(rows.items(), key=lambda pair: pair[0] or 0)]
        while told and not told[0]:
            told.pop(0)
        while told and not told[-1]:
            told.pop()
        whole = not any(word in title for word in knowledge.labels["some-listed"])
        if whole and len(told) > 1 and all(len(found) == 1 for found in told):
            yield title, [found[0] for found in told]


def _names(figure: Figure, knowledge: Knowledge) -> str:
    """What a count is of: its unit, and the words behind it that say what for."""
    behind = fold(figure.path[1]) if len(figure.path) > 1 else ""
    said = (words for words in knowledge.labels["listed-for"] if behind.startswith(words))
    what = next(said, "")
    return f"{fold(figure.unit or '')} {what}" if what else ""


def _is_near(figure: Figure, many: int) -> bool:
    told = int(figure.value)
    return abs(told - many) <= NEAR or slip_between(f"{told:02}", f"{many:02}") is not None


def _refuted(figure: Figure, listed: Sequence[Citation]) -> Refuted:
    return Refuted(
        way="count",
        text=f"{figure.text} {figure.unit or ''}".strip(),
        place=figure.place,
        against=tuple(
            Figure(text=c.symbol, value=figure.value, kind="other", place=c.symbol_place)
            for c in listed
        ),
    )
