"""Counts of a scan what was read as it is set, what otherwise, and what was told to be unsure."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from rapidfuzz.distance import LCSseq

from corpus.generate.draft import Draft, plain
from corpus.reading.cells import Matched, cells_read, match, rows_but_heads_again
from corpus.reading.truth import frame_of, paragraphs_of, tables_of
from corpus.scanning.aligning import Paired, paired, text_of
from corpus.scanning.gold import NUMBER, bare, gold_tables, gold_words, has_digit
from corpus.score.tally import Tally
from hcc_parse.domain import Block, Cell, Paragraph, Passage, Report, Table

SURE = 0.9  # of a word: below it is doubtful
WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A number that was not read as it is set; `cell` is None where none was read."""

    kind: str
    wanted: str
    told: str
    doubtful: bool
    where: str
    cell: Passage | None


@dataclass(slots=True, kw_only=True)
class Counted:
    """What counting gave, to be added to others' under form and manner."""

    tally: Tally = field(default_factory=Tally)
    faults: list[Fault] = field(default_factory=list)


def count_reading(draft: Draft, report: Report, form: str, manner: str) -> Counted:
    """Hold what was read of a scan against its draft.

    Args:
        draft: What is set.
        report: What was read.
        form: The resolution.
        manner: How it was scanned; each measure is counted under it and under `all`.
    """
    counted = Counted()
    matched = match(report, tables_of(draft), frame_of(draft))
    for number, (gold, rules) in enumerate(zip(gold_tables(draft), tables_of(draft), strict=True)):
        pieces = matched.pieces(number)
        _add(counted, "tables found", form, manner, bool(pieces), 1)
        for pair in paired(gold, pieces):
            _count_row(counted, pair, form, manner)
        figures = Counter(cell for cell in rules.cells if NUMBER.fullmatch(cell.text))
        told = Counter(cell for piece in pieces for cell in cells_read(piece, rules))
        hits = (figures & told).total()
        _add(counted, "numeric cells with row and path", form, manner, hits, figures.total())
    _count_words(counted, draft, report, matched, form, manner)
    running = [
        block for number, block in enumerate(report.blocks) if number not in matched.of_table
    ]
    _count_flow(counted, draft, list(_passages(running)), form, manner)
    return counted


def is_doubtful(passage: Passage) -> bool:
    """Whether a word of a passage was not read for sure."""
    return any(word.confidence < SURE for word in passage.words)


def _add(counted: Counted, measure: str, form: str, manner: str, hits: int, total: int) -> None:
    for key in ("all", manner):
        counted.tally.add(measure, form, key, hits, total)


def _count_row(counted: Counted, pair: Paired, form: str, manner: str) -> None:
    for column, cell in enumerate(pair.read):
        wanted, told = pair.gold.figure_in(column), text_of(cell)
        doubtful = cell is not None and is_doubtful(cell.passage)
        if wanted:
            right = wanted == told
            _add(counted, "numeric cells exact", form, manner, right, 1)
            counted.tally.add("numeric cells exact", form, _length(wanted), right, 1)
            measure = "right cells doubtful" if right else "wrong cells doubtful"
            _add(counted, measure, form, manner, doubtful, 1)
        elif pair.gold.is_blank(column):
            right = not has_digit(told)
            _add(counted, "blank cells with a number", form, manner, not right, 1)
            if not right:
                _add(counted, "wrong cells doubtful", form, manner, doubtful, 1)
        else:
            continue
        if not right:
            counted.faults.append(_fault(pair, wanted, told, doubtful, cell))


def _fault(pair: Paired, wanted: str, told: str, doubtful: bool, cell: Cell | None) -> Fault:
    kind = "invented" if not wanted else "wrong" if told else "missing"
    if kind == "missing" and not any(pair.read):
        kind = "row missing"
    return Fault(
        kind=kind,
        wanted=wanted,
        told=told,
        doubtful=doubtful,
        where=pair.gold.label,
        cell=cell.passage if cell else next((c.passage for c in pair.read if c), None),
    )


def _length(number: str) -> str:
    return "lone digits" if sum(map(str.isdecimal, number)) == 1 else "several digits"


def _count_words(
    counted: Counted, draft: Draft, report: Report, matched: Matched, form: str, manner: str
) -> None:
    """All words in any order; a head that is printed again on the next page counts once."""
    wanted = gold_words(draft)
    texts = [block.passage.text for block in report.blocks if isinstance(block, Paragraph)
             and block.aside is None]  # fmt: skip
    for table in matched.read.values():
        rows = rows_but_heads_again(table)
        texts += [cell.passage.text for row in rows for cell in row]
    told = Counter(word for text in texts for word in plain(text).split())
    for number, one in enumerate(tables_of(draft)):
        head = Counter(" ".join(text for row in one.heads for text in row).split())
        for _ in matched.pieces(number)[1:]:
            told -= head
    hits = (wanted & told).total()
    _add(counted, "words, recall", form, manner, hits, wanted.total())
    _add(counted, "words, precision", form, manner, hits, told.total())


def _count_flow(
    counted: Counted, draft: Draft, passages: list[Passage], form: str, manner: str
) -> None:
    """The running text in its order, and the numbers in it."""
    wanted = " ".join(paragraphs_of(draft)).split()
    told = [word for passage in passages for word in plain(passage.text).split()]
    found = LCSseq.similarity(wanted, told)
    _add(counted, "running text in order", form, manner, int(found), len(wanted))
    set_numbers = Counter(map(bare, filter(has_digit, [*wanted, *frame_of(draft).elements()])))
    read = list(_numbers(passages))
    hits = (set_numbers & Counter(text for text, _, _ in read)).total()
    _add(counted, "numbers of the text, recall", form, manner, hits, set_numbers.total())
    for text, doubtful, passage in read:
        right = set_numbers[text] > 0
        set_numbers[text] -= right
        measure = (
            "right numbers of the text doubtful" if right else "wrong numbers of the text doubtful"
        )
        _add(counted, measure, form, manner, doubtful, 1)
        if not right:
            counted.faults.append(
                Fault(kind="text", wanted="", told=text, doubtful=doubtful, where="", cell=passage)
            )


def _passages(blocks: list[Block]) -> Iterator[Passage]:
    for block in blocks:
        if isinstance(block, Table):
            yield from (cell.passage for cell in block.cells)
        elif block.aside is None:
            yield block.passage


def _numbers(passages: list[Passage]) -> Iterator[tuple[str, bool, Passage]]:
    for passage in passages:
        for found in filter(lambda found: has_digit(found[0]), WORD.finditer(passage.text)):
            start, end = found.span()
            words = tuple(word for word in passage.words if word.start < end and start < word.end)
            alone = Passage(text=found[0], address=passage.address, words=words)
            yield bare(found[0]), is_doubtful(alone), alone
