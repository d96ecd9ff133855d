"""Counts of the tables of a scan what was read as it is set, and what was told to be unsure."""

from collections import Counter

from corpus.generate.draft import Draft
from corpus.reading.cells import cells_read, match
from corpus.reading.truth import frame_of, tables_of
from corpus.scanning.aligning import Paired, paired, text_of
from corpus.scanning.counted import Counted, Fault, is_doubtful
from corpus.scanning.flowing import count_flow, count_words
from corpus.scanning.gold import NUMBER, alike, gold_tables, has_digit, unspaced
from hcc_parse.domain import Cell, Report


def count_reading(draft: Draft, report: Report, form: str, manner: str) -> Counted:
    """Hold what was read of a scan against its draft.

    Args:
        draft: What is set.
        report: What was read.
        form: The resolution.
        manner: How it was scanned; each measure is counted under it and under `all`.
    """
    counted = Counted(form=form, manner=manner)
    matched = match(report, tables_of(draft), frame_of(draft))
    for number, (gold, rules) in enumerate(zip(gold_tables(draft), tables_of(draft), strict=True)):
        pieces = matched.pieces(number)
        counted.add("tables found", bool(pieces), 1)
        for pair in paired(gold, pieces):
            _count_row(counted, pair)
        figures = Counter(cell for cell in rules.cells if NUMBER.fullmatch(cell.text))
        told = Counter(cell for piece in pieces for cell in cells_read(piece, rules))
        hits = (figures & told).total()
        counted.add("numeric cells with row and path", hits, figures.total())
    count_words(counted, draft, report, matched)
    running = [
        block for number, block in enumerate(report.blocks) if number not in matched.of_table
    ]
    count_flow(counted, draft, running, matched)
    return counted


def _count_row(counted: Counted, pair: Paired) -> None:
    for column, cell in enumerate(pair.read):
        wanted, told = pair.gold.figure_in(column), text_of(cell)
        doubtful = cell is not None and is_doubtful(cell.passage)
        if wanted:
            right = unspaced(wanted) == unspaced(told)
            counted.add("numeric cells exact", right, 1)
            counted.tally.add("numeric cells exact", counted.form, _length(wanted), right, 1)
            measure = "right cells doubtful" if right else "wrong cells doubtful"
            counted.add(measure, doubtful, 1)
        elif pair.gold.is_blank(column):
            right = not has_digit(told)
            counted.add("blank cells with a number", not right, 1)
            if not right:
                counted.add("wrong cells doubtful", doubtful, 1)
        else:
            _count_words_in(counted, pair.gold.texts[column] or "", told, doubtful)
            continue
        if not right:
            counted.faults.append(_fault(pair, wanted, told, doubtful, cell))


def _count_words_in(counted: Counted, wanted: str, told: str, doubtful: bool) -> None:
    """Headers, names of rows, codes, numbers of order."""
    if wanted:
        right = alike(wanted) == alike(told)
        counted.add("cells of words exact", right, 1)
        if not right:
            counted.misread[wanted, told, doubtful] += 1


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
