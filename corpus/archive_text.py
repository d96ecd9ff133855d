"""Synthetic reports for the archive: distinct text of ten pages, figures, citations."""

import json
import lzma
import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache
from hashlib import sha256

from corpus.archive_words import sentence
from hcc_parse.archive.adding import words_in
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
    """The report of a number: of one unit for one quarter."""
    chance = random.Random(f"{seed} {number}")
    units = _units()
    unit = units[number % len(units)]
    year, quarter = QUARTERS[number // len(units) % len(QUARTERS)]
    title = f"Kết quả giải quyết thủ tục hành chính quý {quarter} năm {year} của {unit}"
    lines, stated, cited = _table(chance)
    block = len(lines)
    length = 0
    while length < CHARACTERS:
        text = sentence(chance)
        if chance.random() < 0.1:
            symbol = chance.choice(_symbols())
            cited.append(_cited(symbol, block, chance))
            text += f" theo số {symbol}"
        lines.append(Line("paragraph", _spot(block), f"{text}."))
        length += len(text)
        block += 1
    lines.insert(0, Line("title", _spot(9999), title))
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
    entry = lzma.compress(_entry(brief), preset=0)
    found = Holding(brief=brief, key="synthetic", lines=tuple(lines), entry=entry)
    return replace(found, words=tuple(words_in(found)))


@cache
def _units() -> list[str]:
    return [f"{unit.kind} {unit.name}" for unit in load_roster(None)]


@cache
def _symbols() -> list[str]:
    known = load_knowledge().legal_documents
    return sorted(known)[:200]


@cache
def _fields() -> list[str]:
    return sorted({field.name for field in load_knowledge().fields})[:ROWS]


def _table(chance: random.Random) -> tuple[list[Line], list[Stated], list[Cited]]:
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
    return lines, stated, []


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


def _entry(brief: Brief) -> bytes:
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
        for one in brief.stated
    ]
    return json.dumps({"figures": told, "title": brief.title}, ensure_ascii=False).encode()
