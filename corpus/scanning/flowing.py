"""Counts the words of a scan: all of them in any order, the running text in its own."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from corpus.generate.draft import Draft, plain
from corpus.reading.cells import Matched, rows_but_heads_again
from corpus.reading.truth import frame_of, paragraphs_of, tables_of
from corpus.scanning.counted import Counted, Fault, is_doubtful
from corpus.scanning.gold import alike, bare, gold_words, has_digit
from hcc_parse.domain import Block, Paragraph, Passage, Report, Table

WORD = re.compile(r"\S+")


class Told(NamedTuple):
    """A word that was read, with the piece of its passage that it is."""

    text: str
    doubtful: bool
    piece: Passage


def count_words(counted: Counted, draft: Draft, report: Report, matched: Matched) -> None:
    """All words in any order; a head that is printed again on the next page counts once."""
    wanted = Counter(map(alike, gold_words(draft).elements()))
    texts = [block.passage.text for block in report.blocks if isinstance(block, Paragraph)
             and block.aside is None]  # fmt: skip
    for table in matched.read.values():
        rows = rows_but_heads_again(table)
        texts += [cell.passage.text for row in rows for cell in row]
    told = Counter(word for text in texts for word in _words(text))
    told -= (told - wanted) & _heads_again(draft, matched)
    counted.added += told - wanted
    hits = (wanted & told).total()
    counted.add("words, recall", hits, wanted.total())
    counted.add("words, precision", hits, told.total())


def _heads_again(draft: Draft, matched: Matched) -> Counter[str]:
    """The words of the heads of tables, as often as each goes on on another page."""
    found = Counter[str]()
    for number, one in enumerate(tables_of(draft)):
        pieces = matched.pieces(number)
        cells = [cell for piece in pieces for cell in piece.cells]
        pages = {word.box.page for cell in cells for word in cell.passage.words}
        head = _words(" ".join(text for row in (*one.heads, *one.codes) for text in row))
        found.update(head * (max(len(pages), len(pieces)) - 1))
    return found


def count_flow(counted: Counted, draft: Draft, blocks: list[Block], matched: Matched) -> None:
    """The running text in its order, and the numbers in it; a table that was missed is no fault."""
    wanted = _words(" ".join(paragraphs_of(draft)))
    told = list(_told(blocks))
    found = LCSseq.similarity(wanted, [one.text for one in told])
    counted.add("running text in order", int(found), len(wanted))
    _count_misread(counted, wanted, told)
    numbers = Counter(map(bare, filter(has_digit, [*wanted, *frame_of(draft).elements()])))
    read = [one for one in told if has_digit(one.text)]
    hits = (numbers & Counter(bare(one.text) for one in read)).total()
    counted.add("numbers of the text, recall", hits, numbers.total())
    numbers += _numbers_missed(draft, matched)
    for one in read:
        text = bare(one.text)
        right = numbers[text] > 0
        numbers[text] -= right
        counted.add(
            f"{'right' if right else 'wrong'} numbers of the text doubtful", one.doubtful, 1
        )
        if not right:
            fault = Fault(kind="text", wanted="", told=text, doubtful=one.doubtful, where="",
                          cell=one.piece)  # fmt: skip
            counted.faults.append(fault)


def _numbers_missed(draft: Draft, matched: Matched) -> Counter[str]:
    """The numbers of the tables that were not read as such: they may stand in the text."""
    found = set(matched.of_table.values())
    missed = [one.words for n, one in enumerate(tables_of(draft)) if n not in found]
    return Counter(map(bare, filter(has_digit, sum(missed, Counter[str]()).elements())))


def _count_misread(counted: Counted, wanted: list[str], told: list[Told]) -> None:
    """The words that stand in the place of others, and whether doubt was told of them."""
    words = [one.text for one in told]
    lost, read = list[str](), list[Told]()
    for code in LCSseq.opcodes(wanted, words):
        if code.tag == "equal":
            _put(counted, lost, read)
            lost, read = [], []
            for one in told[code.dest_start : code.dest_end]:
                counted.add("right words doubtful", one.doubtful, 1)
        else:
            lost += wanted[code.src_start : code.src_end]
            read += told[code.dest_start : code.dest_end]
    _put(counted, lost, read)


def _put(counted: Counted, lost: list[str], read: list[Told]) -> None:
    if not (lost and read):
        return  # what is only lost bears no doubt, what only stands there may be of the frame
    one_each = len(lost) == len(read)
    pairs = (
        zip(lost, ([one] for one in read), strict=True) if one_each else [(" ".join(lost), read)]
    )
    for text, words in pairs:
        doubtful = any(one.doubtful for one in words)
        counted.add("wrong words doubtful", doubtful, 1)
        counted.misread[text, " ".join(one.text for one in words), doubtful] += 1


def _words(text: str) -> list[str]:
    return alike(plain(text)).split()


def _told(blocks: list[Block]) -> Iterator[Told]:
    for passage in _passages(blocks):
        for found in WORD.finditer(passage.text):
            start, end = found.span()
            words = tuple(word for word in passage.words if word.start < end and start < word.end)
            piece = Passage(text=found[0], address=passage.address, words=words)
            yield Told(alike(found[0]), is_doubtful(piece), piece)


def _passages(blocks: list[Block]) -> Iterator[Passage]:
    for block in blocks:
        if isinstance(block, Table):
            yield from (cell.passage for cell in block.cells)
        elif block.aside is None:
            yield block.passage
