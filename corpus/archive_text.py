"""Synthetic reports for the archive: distinct text of ten pages, figures, citations."""

import json
import lzma
import random
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from hashlib import sha256

from corpus.archive_words import sentences
from hcc_parse.archive.words import BREAK, Index, Word, index_of, symbols_of, tokens_of
from hcc_parse.domain import Brief, Cited, Said, Spot, Stated, Term
from hcc_parse.domain.holding import Holding, Line
from hcc_parse.knowledge import load_knowledge, load_roster

CHARACTERS = 22_000  # of ten pages
ROWS = 14  # of the table of fields
COUNTED = (
    "received_total",
    "received_online",
    "carried_over",
    "resolved_total",
    "resolved_early",
    "resolved_on_time",
    "resolved_overdue",
    "in_progress_total",
)
PRINTS = 128
ENTRIES = 64  # made once, for reports in turn
NOTHING = Index("", "", "", "", "")
QUARTERS = [(year, quarter) for year in range(2016, 2027) for quarter in range(1, 5)]
ENDS = {1: (3, 14), 2: (6, 14), 3: (9, 14), 4: (12, 14)}


def reports(count: int, seed: int = 1) -> Iterator[Holding]:
    """Yield so many reports, each other than all before.

    Args:
        count: How many.
        seed: For the words and numbers.
    """
    for number in range(count):
        yield report(number, seed)


def report(number: int, seed: int = 1) -> Holding:
    """The report of a number: of one unit for one quarter; of sentences drawn from many."""
    chance = random.Random(f"{seed} {number}")
    units = _units()
    unit = units[number % len(units)]
    year, quarter = QUARTERS[number // len(units) % len(QUARTERS)]
    title = f"Kết quả giải quyết thủ tục hành chính quý {quarter} năm {year} của {unit}"
    rows, stated = _table(chance)
    text, cited, index = _text(chance, len(rows), sentences(seed))
    first = (Line("title", _spot(9999), title), *rows)
    brief = Brief(
        path=f"{number:06}.docx",
        sha256=sha256(f"{seed} {number}".encode()).hexdigest(),
        format="docx",
        pages=10,
        unit=unit,
        title=title,
        number=str(number % 400 + 1),
        symbol="BC-UBND",
        issued=date(year, ENDS[quarter][0], chance.randint(15, 28)),
        term=Term(f"quarter-{quarter}", year, None, date(year, *ENDS[quarter])),
        stated=tuple(stated),
        cited=tuple(cited),
        prints=tuple(sorted(chance.getrandbits(64) for _ in range(PRINTS))),
    )
    words = _joined(index_of(title, [line.text for line in first]), index)
    lines, entry = (*first, *text), _entry(number % ENTRIES)
    return Holding(brief=brief, key="synthetic", lines=lines, entry=entry, words=words)


def _text(
    chance: random.Random, block: int, pool: list[tuple[str, Index]]
) -> tuple[list[Line], list[Cited], Index]:
    """Paragraphs of ten pages, the documents cited in them, and what they are found by."""
    lines, cited = list[Line](), list[Cited]()
    found, length = list[Index](), 0
    while length < CHARACTERS:
        (text, index), number = chance.choice(pool), chance.randint(1, 9999)
        symbol, named = "", NOTHING
        if chance.random() < 0.1:
            symbol, named = chance.choice(_symbols())
            cited.append(_cited(symbol, block, chance))
            symbol = f" theo số {symbol}"
        written = f"{text} {number} hồ sơ{symbol}."
        lines.append(Line("paragraph", _spot(block), written))
        folded = f"{index.words} {number} ho so{named.words}"
        spelled = f"{index.spelled} {number} hồ sơ{named.spelled}"
        found.append(NOTHING._replace(words=folded, spelled=spelled))
        length += len(written)
        block += 1
    symbols = " ".join(dict.fromkeys(part for one in cited for part in symbols_of(one.symbol)))
    words, spelled = (f" {BREAK} ".join(told) for told in list(zip(*found, strict=True))[1:3])
    return lines, cited, NOTHING._replace(words=words, spelled=spelled, symbols=symbols)


def _joined(one: Index, other: Index) -> Index:
    """What a report is found by whose text is two put together."""
    words = f"{one.words} {BREAK} {other.words}"
    spelled = f"{one.spelled} {BREAK} {other.spelled}"
    pairs = {Word(*pair) for pair in set(zip(words.split(), spelled.split(), strict=True))}
    tokens = tokens_of(one.title.split(), pairs, other.symbols.split())
    return Index(one.title, words, spelled, other.symbols, " ".join(tokens))


@cache
def _units() -> list[str]:
    return [f"{unit.kind} {unit.name}" for unit in load_roster(None)]


@cache
def _symbols() -> list[tuple[str, Index]]:
    """Symbols of documents, each with the words of ` theo số` and of itself."""
    known = sorted(load_knowledge().legal_documents)[:200]
    told = [(symbol, index_of("", [f"theo số {symbol}"])) for symbol in known]
    return [(s, i._replace(words=f" {i.words}", spelled=f" {i.spelled}")) for s, i in told]


@cache
def _fields() -> list[str]:
    return sorted({field.name for field in load_knowledge().fields})[:ROWS]


def _table(chance: random.Random) -> tuple[list[Line], list[Stated]]:
    lines, stated = [], []
    for row, field in enumerate(_fields()):
        values = [int(chance.paretovariate(0.6)) % 5000 for _ in COUNTED]
        values[6] = chance.choice([0, 0, 0, 1, 2])
        for column, (indicator, value) in enumerate(zip(COUNTED, values, strict=True)):
            stated.append(_stated(indicator, field, value, _spot(0, row, column + 2)))
        lines.append(
            Line("row", _spot(0, row), " | ".join([str(row + 1), field, *map(str, values)]))
        )
    for column, indicator in enumerate(COUNTED):
        total = sum(int(one.value) for one in stated[column :: len(COUNTED)])
        stated.append(_stated(indicator, None, total, _spot(0, 0, column + 2)))
    return lines, stated


def _stated(indicator: str, field: str | None, value: int, spot: Spot) -> Stated:
    return Stated(
        indicator=indicator,
        field=field,
        channel=None,
        period=None,
        value=Decimal(value),
        text=str(value),
        label="",
        sure=1.0,
        in_table=True,
        total_row=field is None,
        disputed=False,
        spot=spot,
    )


def _cited(symbol: str, block: int, chance: random.Random) -> Cited:
    day = date(2025, 6, chance.randint(1, 28))
    return Cited(
        symbol=symbol,
        type="Nghị định",
        date=day,
        issuer="Chính phủ",
        title=None,
        registered=True,
        spot=_spot(block),
    )


def _spot(block: int, row: int | None = None, column: int | None = None) -> Spot:
    page = block // 12 + 1
    where = f"trang {page}, " + (f"bảng 1, dòng {row + 1}" if row is not None else f"đoạn {block}")
    return Spot(block, row, column, page, Said(where, where))


@cache
def _entry(number: int) -> bytes:
    """About as much as the entry of a real report of ten pages: each figure with its place."""
    told = [
        {
            "indicator": one.indicator,
            "field": one.field,
            "text": one.text,
            "value": int(one.value),
            "place": {
                "block": one.spot.block,
                "row": one.spot.row,
                "column": one.spot.column,
                "boxes": [[one.spot.page, int(one.value) / 7, 100.25, 300.5, 112.75]],
            },
        }
        for one in _table(random.Random(number))[1]
    ]
    return lzma.compress(json.dumps({"figures": told}, ensure_ascii=False).encode(), preset=0)
