"""Citations: "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ", as written."""

import re
from collections.abc import Iterator
from functools import cache

from hcc_parse.domain import Citation, DateMention, DocumentType, Knowledge, Passage
from hcc_parse.extract.symbols import well_formed
from hcc_parse.vietnamese import fold

LETTERS = r"[A-ZĐ][A-Za-zĐđ]*\d{0,2}(?:&[A-ZĐ][A-Za-zĐđ]*)*"
SYMBOL = re.compile(
    rf"""
    (?<![\w./-])
    (?P<number> \d{{1,5}} (?:\.\d{{1,2}})? )
    (?:
        \s?/\s? (?: (?P<year> (?:19|20)\d\d ) \s?/\s? )?
        (?P<state> {LETTERS} (?: \s?[-–_]\s?{LETTERS} )* )
      | \s?[-–]\s? (?P<party> [A-ZĐ][A-Za-zĐđ]{{0,4}} \s?/\s? {LETTERS} )
    )
    (?! \w | /\d )
    """,
    re.VERBOSE,
)
NUMBER_WORD = re.compile(r"(?:số|Số|SỐ)\s?:?$")
DATED = re.compile(r"[\s,(]*(?:\d{4}\s+)?(?:ký\s+|ban hành\s+)?$")
ISSUER = re.compile(
    r"\s*(?:,\s*)?của\s+(?P<name>[^,;:.()]{3,80}?)(?=\s+(?:về|quy định|ban hành|hướng "
    r"dẫn|sửa đổi|phê duyệt|triển khai|công bố|tổng kết|thực hiện)\b|[,;:.()]|$)"
)
TITLE = re.compile(r"\s*(?:,\s*)?(?:[Vv]/v|[Vv]ề(?:\s+việc)?)\s+(?P<title>[^;.()]{3,160})")
FAR = 220  # characters between a type and its number: "Kế hoạch xây dựng … số 43/KH-UBND"


def find_citations(
    passage: Passage, dates: list[DateMention], knowledge: Knowledge
) -> Iterator[Citation]:
    """Yield the citations of a passage from left to right."""
    for match in SYMBOL.finditer(passage.plain):
        codes = tuple(re.split(r"\s?[-–_/]\s?", match["state"] or match["party"]))
        if not _is_symbol(codes, match, knowledge):
            continue
        kind, start = _type_before(passage.plain, match.start(), codes[0], knowledge)
        date = _date_after(passage, match.end(), dates)
        end = date.place.end if date else match.end()
        issuer = ISSUER.match(passage.plain, end)
        after = issuer.end() if issuer else end
        title = TITLE.match(passage.plain, after)
        yield Citation(
            text=passage.text[start:end],
            type=kind,
            number=match["number"],
            year=int(match["year"]) if match["year"] else None,
            symbol=passage.text[slice(*match.span())],
            codes=codes,
            well_formed=well_formed(match, codes, kind, knowledge),
            date=date,
            issuer=passage.text[slice(*issuer.span("name"))].strip() if issuer else None,
            title=passage.text[slice(*title.span("title"))].strip() if title else None,
            place=passage.at(start, end),
            symbol_place=passage.at(*match.span()),
        )


def _is_symbol(codes: tuple[str, ...], match: re.Match[str], knowledge: Knowledge) -> bool:
    """Tell `118/2025/NĐ-CP` from `12/Ban` and other words behind a slash."""
    if match["party"] or match["year"] or len(codes) > 1:
        return all(code[0].isupper() for code in codes)
    return codes[0] in knowledge.issuers or sum(c.isupper() for c in codes[0]) > 2


@cache
def _types(types: tuple[DocumentType, ...]) -> re.Pattern[str]:
    names = sorted({re.escape(t.name) for t in types}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(names)})(?!\w)", re.IGNORECASE)


def _type_before(
    text: str, position: int, code: str, knowledge: Knowledge
) -> tuple[str | None, int]:
    """The type word that ends where the number begins, and where the citation then starts.

    A type further off in the clause ("Kế hoạch xây dựng … số 43/KH-UBND") is taken only when the
    symbol bears it out.
    """
    types = knowledge.document_types
    before = text[max(0, position - FAR) : position].rstrip()
    word = NUMBER_WORD.search(before)
    head = (
        position - min(position, FAR) + len((before[: word.start()] if word else before).rstrip())
    )
    clause = max(text.rfind(sign, 0, head) for sign in (";", ". ", "\n")) + 1
    found = list(_types(types).finditer(text, max(clause, head - FAR), head))
    if found and not text[found[-1].end() : head].strip(" \t,:"):
        return _spelt(found[-1][0], types), found[-1].start()
    for match in reversed(found):
        name = _spelt(match[0], types)
        if any(t.name == name and t.abbreviation == code for t in types):
            return name, position
    return None, position


def _spelt(word: str, types: tuple[DocumentType, ...]) -> str:
    return next(t.name for t in types if fold(t.name) == fold(word) and len(t.name) == len(word))


def _date_after(passage: Passage, position: int, dates: list[DateMention]) -> DateMention | None:
    for date in dates:
        if date.place.start >= position:
            close = DATED.fullmatch(passage.plain, position, date.place.start)
            named = passage.plain[date.place.start : date.place.end].lower().startswith("ngày")
            return date if close and named else None
    return None
