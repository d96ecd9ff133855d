"""Where something stands, in an official's words: `mục I.6, trang 3`, `bảng 1, dòng 5, cột 8`."""

from pathlib import PurePath

from hcc_parse.domain import Dossier, Language, Provenance, Table


def place_in_words(place: Provenance, dossier: Dossier, language: Language) -> str:
    """Name a place by page, section or table, row and column; all counted from 1."""
    words = _EN if language == "en" else _VI
    parts = []
    if pages := sorted({box.page for box in place.boxes}):
        parts.append(f"{words['page']} {pages[0]}")
    address = place.address
    if address.row is not None and _is_ruled(dossier, address.block):
        parts.append(f"{words['table']} {_table_number(dossier, address.block)}")
        parts.append(f"{words['row']} {address.row + 1}")
        parts.append(f"{words['column']} {(address.column or 0) + 1}")
    elif address.row is None:
        if section := _section(dossier, address.block):
            parts.append(f"{words['section']} {section}")
        parts.append(f"{words['paragraph']} {_paragraph_number(dossier, address.block)}")
    else:
        parts.append(words["letterhead"])
    if enclosed := dossier.report.enclosing(address.block):
        parts.append(f"{words['file']} {PurePath(enclosed.path).name}")
    return ", ".join(parts)


def place_in(where: str, language: Language) -> str:
    """A place that was kept in the officials' words, in a language.

    >>> place_in("trang 3, bảng 2, dòng 5", "en")
    'page 3, table 2, row 5'
    """
    return ", ".join(map(_english, where.split(", "))) if language == "en" else where


def _english(part: str) -> str:
    for key, word in _VI.items():
        if part == word or part.startswith(f"{word} "):
            return _EN[key] + part.removeprefix(word)
    return part


_VI = {
    "page": "trang",
    "table": "bảng",
    "row": "dòng",
    "column": "cột",
    "section": "mục",
    "paragraph": "đoạn",
    "letterhead": "phần đầu hoặc phần ký",
    "file": "tệp kèm theo",
}
_EN = {
    "page": "page",
    "table": "table",
    "row": "row",
    "column": "column",
    "section": "section",
    "paragraph": "paragraph",
    "letterhead": "letterhead or signature",
    "file": "of the enclosed file",
}


def _is_ruled(dossier: Dossier, block: int) -> bool:
    return block in _tables(dossier)


def _table_number(dossier: Dossier, block: int) -> int:
    return _tables(dossier).index(block) + 1


def _tables(dossier: Dossier) -> list[int]:
    """The tables below the title of the report; a letterhead set as a table is none."""
    title = dossier.mentions.header.title_place
    after = title.address.block if title else -1
    blocks = enumerate(dossier.report.blocks)
    return [n for n, block in blocks if n > after and isinstance(block, Table) and block.ruled]


def _paragraph_number(dossier: Dossier, block: int) -> int:
    return sum(not isinstance(b, Table) for b in dossier.report.blocks[: block + 1])


def _section(dossier: Dossier, block: int) -> str:
    numbers = [h.number for h in dossier.mentions.headings if h.place.address.block <= block]
    return numbers[-1] if numbers else ""
