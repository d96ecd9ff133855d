"""The header of a table: how high it is, what each column is called, coded and made of."""

import re
from collections.abc import Iterator
from itertools import groupby, pairwise

from hcc_parse.domain import Cell, Column, Formula, Knowledge
from hcc_parse.extract.numbers.numerals import read_cell
from hcc_parse.extract.word_patterns import whole
from hcc_parse.vietnamese import fold

CODE = re.compile(r"\(?(?P<code>\d{1,2}|[A-ZĐ])\)?")
FORMULA = re.compile(
    r"\(?(?P<total>\d{1,2})\)?\s*=\s*(?P<parts>\(?\d{1,2}\)?(?:\s*\+\s*\(?\d{1,2}\)?)+)"
)
ORDINAL = re.compile(r"(?:\d{1,3}(?:\.\d{1,2})*|[IVXLC]{1,6}|[A-ZĐ]|[a-zđ])[.)]?")
# With marks, so that "Công an" is no total; nor are "Cộng đồng" and "Cộng tác viên".
TOTAL = re.compile(r"(?:tổng cộng|tổng chung|cộng(?!\s+(?:tác|đồng|sinh)))\b")
Lines = list[list[Cell]]


def header_height(lines: Lines, knowledge: Knowledge) -> int:
    """How many rows stand above the data: up to the codes, or up to the first row of figures."""
    for n, line in enumerate(lines[:8]):
        if is_code_row(line):
            return n + 1
        if n and (_has_figure(line) or _opens(line, knowledge)):
            return n
    return next((n for n, line in enumerate(lines) if n and _has_figure(line)), 0)


def _has_figure(line: list[Cell]) -> bool:
    """Whether a row states a figure; a row of years alone (`2025 | 2026`) is a header."""
    found = [read_cell(cell.passage.plain) for cell in line if column_of(cell) > 0]
    return any(read is not None and not 2000 <= read[0] <= 2100 for read in found)


def _opens(line: list[Cell], knowledge: Knowledge) -> bool:
    """Whether a row without figures is the first of the data: its number of order is 1 or I."""
    texts = [cell.passage.plain.strip() for cell in line]
    return (
        len(texts) > 2
        and column_of(line[0]) == 0
        and (texts[0].rstrip(".)") in ("1", "01", "I", "A") or is_total(texts[0], knowledge))
    )


def is_code_row(line: list[Cell]) -> bool:
    """`(1) (2) (3)=(4)+(5) …`, `1 2 3 …`, `A B 1 2 …`: numbers of columns, rising by one."""
    texts = ["".join(cell.passage.plain.split()) for cell in line if cell.passage.plain.strip()]
    if len(texts) < 3:
        return False
    codes = [FORMULA.match(text) or CODE.fullmatch(text) for text in texts]
    if sum(match is not None for match in codes) < 0.8 * len(texts):
        return False
    numbers = [
        int(value)
        for match in codes
        if match
        and (value := match.groupdict().get("total") or match.groupdict().get("code", ""))
        and value.isdecimal()
    ]
    rising = sum(b == a + 1 for a, b in pairwise(numbers))
    return len(numbers) > 2 and rising >= 0.7 * (len(numbers) - 1)


def columns_of(header: Lines, codes: list[Cell] | None, knowledge: Knowledge) -> Iterator[Column]:
    """Yield each column with the header texts that stand above it."""
    width = max((column_of(cell) + cell.column_span for line in header for cell in line), default=0)
    for index in range(width):
        above = [
            cell
            for line in header
            if line is not codes
            for cell in line
            if column_of(cell) <= index < column_of(cell) + cell.column_span
        ]
        path = tuple(" ".join(cell.passage.plain.split()) for cell in above)
        path = tuple(text for text, _ in groupby(text for text in path if text))
        yield Column(
            index=index,
            path=path,
            code=_code(codes, index),
            summed=_is_summed(path, knowledge),
        )


def _is_summed(path: tuple[str, ...], knowledge: Knowledge) -> bool:
    """Whether a column adds up; its words are compared with marks: `Năm` is not `Nam`."""
    if not path or path[-1].strip(" .:").lower() in knowledge.labels["not-summed-header"]:
        return False
    header = " ".join(path).lower()
    return whole(knowledge.labels["not-summed"]).search(header) is None


def _code(codes: list[Cell] | None, index: int) -> str | None:
    for cell in codes or ():
        if column_of(cell) == index:
            text = "".join(cell.passage.plain.split())
            match = FORMULA.match(text) or CODE.fullmatch(text)
            return f"({next(iter(match.groupdict().values()))})" if match else None
    return None


def formulas_of(header: Lines, columns: tuple[Column, ...]) -> Iterator[Formula]:
    """Yield what the header declares: `(3)=(4)+(5)+(6)`."""
    by_code = {column.code: column.index for column in columns if column.code}
    for line in header:
        for cell in line:
            text = "".join(cell.passage.plain.split())
            if not (match := FORMULA.search(text)):
                continue
            total = by_code.get(f"({match['total']})")
            parts = [by_code.get(f"({n})") for n in re.findall(r"\d+", match["parts"])]
            known = [part for part in parts if part is not None]
            if total is not None and len(known) == len(parts):
                yield Formula(text=match[0], total=total, parts=tuple(known))


def is_total(label: str, knowledge: Knowledge) -> bool:
    """Whether a row with this label adds up the others."""
    plain = label.strip()
    words = (plain[: plain.rfind("(")] if plain.endswith(")") else plain).strip(" :.()").lower()
    return fold(words) in knowledge.labels["total-row"] or bool(TOTAL.match(words))


def column_of(cell: Cell) -> int:
    """The column in which a cell begins."""
    return cell.passage.address.column or 0
