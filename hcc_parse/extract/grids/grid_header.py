"""The header of a table: how high it is, what each column is called, coded and made of."""

import re
from collections.abc import Iterator
from itertools import groupby, pairwise

from hcc_parse.domain import Cell, Column, Formula, Knowledge, Unit
from hcc_parse.extract.numbers.numerals import read_cell
from hcc_parse.extract.word_patterns import whole
from hcc_parse.vietnamese import fold

CODE = re.compile(r"\(?(?P<code>\d{1,2}|[A-ZĐ])\)?")
FORMULA = re.compile(
    r"\(?(?P<total>\d{1,2})\)?\s*=\s*(?P<parts>\(?\d{1,2}\)?(?:\s*\+\s*\(?\d{1,2}\)?)+)"
)
DERIVED = re.compile(r"\(?(?P<total>\d{1,2})\)?=[-()\d+*×xX:/.,%−–]+")  # `(4)=(1)x(3)`
GOES_ON = re.compile(
    r"[+*×x:/−–-]?\(?\d|[+*×/−–-]"
)  # behind a formula: it has terms not understood
# `Tổng số (1+2)`: a total column that names its parts, `Trực tuyến (1)` one that bears its number.
ADDED = re.compile(r"[^\d=+*×:/−–-]\(?(?P<parts>\(?\d{1,2}\)?(?:\+\(?\d{1,2}\)?)+)\)?$")
NUMBERED = re.compile(r"[^\d+=]\((?P<code>\d{1,2})\)$")
IN_BRACKETS = re.compile(r"\((?P<words>[^()]{1,40})\)\s*$")
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
    codes = [_column_number(text) for text in texts]
    told = [text for text in texts if any(map(str.isdigit, text))]
    among = told if all(text.startswith("(") for text in told) else texts
    if sum(match is not None for match in codes) < 0.8 * len(among):
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


def _column_number(text: str) -> re.Match[str] | None:
    return FORMULA.match(text) or CODE.fullmatch(text) or DERIVED.fullmatch(text)


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
            unit=_unit(path, knowledge),
            summed=_is_summed(path, knowledge),
        )


def _unit(path: tuple[str, ...], knowledge: Knowledge) -> str | None:
    """The unit in brackets at the end of the innermost header."""
    match = IN_BRACKETS.search(path[-1]) if path else None
    words = fold(match["words"]).removeprefix("don vi tinh").removeprefix("dvt") if match else ""
    return next((u.name for u in knowledge.units if _names(u, words.strip(" :"))), None)


def _names(unit: Unit, words: str) -> bool:
    return bool(words) and any(fold(spelling) == words for spelling in unit.spellings)


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
    own = _numbered(columns)
    for line in header:
        for cell in line:
            text = "".join(cell.passage.plain.split())
            if match := FORMULA.search(text):
                if GOES_ON.match(text, match.end()):
                    continue
                total, codes = by_code.get(f"({match['total']})"), by_code
            elif "=" not in text and (match := ADDED.search(text)) and cell.column_span == 1:
                total, codes = column_of(cell), own or by_code
            else:
                continue
            numbers = re.findall(r"\d+", match["parts"])
            parts = [codes.get(f"({number})") for number in numbers]
            known = [part for part in parts if part is not None and columns[part].summed]
            if total is not None and len(known) == len(parts) and total not in known:
                text = match[0] if "=" in match[0] else _added(numbers)
                sure = cell.passage.at(0, len(cell.passage.text)).confidence
                yield Formula(text=text, total=total, parts=tuple(known), confidence=sure)


def _added(numbers: list[str]) -> str:
    """Parts as a formula writes them.

    >>> _added(["1", "2"])
    '(1)+(2)'
    """
    return "+".join(f"({number})" for number in numbers)


def _numbered(columns: tuple[Column, ...]) -> dict[str, int]:
    """The columns that bear their numbers in their names: `Trực tuyến (1)`; each number once."""
    found: dict[str, int] = {}
    for column in columns:
        text = "".join(column.path[-1].split()) if column.path else ""
        if match := NUMBERED.search(text):
            key = f"({match['code']})"
            found[key] = -1 if key in found else column.index
    return {code: index for code, index in found.items() if index >= 0}


def is_total(label: str, knowledge: Knowledge) -> bool:
    """Whether a row with this label adds up the others."""
    plain = label.strip()
    words = (plain[: plain.rfind("(")] if plain.endswith(")") else plain).strip(" :.()").lower()
    if words in knowledge.labels["head:no-total"]:
        return False
    return fold(words) in knowledge.labels["total-row"] or bool(TOTAL.match(words))


def column_of(cell: Cell) -> int:
    """The column in which a cell begins."""
    return cell.passage.address.column or 0
