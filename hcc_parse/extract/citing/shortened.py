"""Later short mentions: `Nghị định số 45`, `Nghị định 118/2025`, `Nghị định này`."""

import re
from collections.abc import Iterator, Sequence

from hcc_parse.domain import DateMention, Passage, Reference
from hcc_parse.extract.citing.following import following
from hcc_parse.extract.citing.grammar import Grammar
from hcc_parse.vietnamese import fold

SEVERAL = re.compile(r"(?:các|những|hai|ba|bốn|\d{1,2})\s{1,2}\Z", re.IGNORECASE)
MORE = re.compile(
    r"(?:\s{0,2},|\s{1,2}(?:và|hoặc))\s{1,2}[Ss]ố\s?:?\s{0,2}"
    r"(?P<number>\d{1,5}(?:/(?:19|20)\d\d)?)(?!\w|[.,]\d|\s?%|\s?/\s?\w|\s?-\s?[A-ZĐ])"
)
COUNTED = re.compile(r"\s{1,2}(?!ngày\s{1,2}\d)(?P<words>[^\W\d_]{1,12}(?:\s[^\W\d_]{1,12})?)")


def find_shortened(
    passage: Passage, text: str, dates: Sequence[DateMention], grammar: Grammar
) -> Iterator[Reference]:
    """Yield types with a number alone, or with a word that looks back.

    A number without the word `số` is one of a document only behind a firm type, and where nothing
    countable follows: `Báo cáo 12 hồ sơ` counts cases.
    """
    for match in grammar.short.finditer(text):
        start = match.start()
        if text[start - 1 : start].isalnum():
            continue
        kind = match["type"]
        if match["looking"]:
            plural = SEVERAL.search(text, max(0, start - 8), start)
            yield Reference(
                text=passage.text[start : match.end()],
                manner="above" if match["looking"] in grammar.above else "this",
                type=kind,
                doubt="plural" if plural else None,
                place=passage.at(start, match.end()),
            )
        elif match["word"] or (
            kind.lower() in grammar.firm and not _is_counted(text, match.end(), grammar)
        ):
            yield _numbered(passage, text, kind, start, match.span("number"), dates, grammar)
            end = match.end()
            while match["word"] and (more := MORE.match(text, end)):
                span = more.span("number")
                yield _numbered(passage, text, kind, span[0], span, dates, grammar)
                end = more.end()


def _numbered(
    passage: Passage,
    text: str,
    kind: str,
    start: int,
    span: tuple[int, int],
    dates: Sequence[DateMention],
    grammar: Grammar,
) -> Reference:
    number, _, year = text[slice(*span)].partition("/")
    follow = following(text, span[1], len(text), dates, grammar)
    return Reference(
        text=passage.text[start : follow.end],
        manner="short",
        type=kind,
        number=number,
        year=int(year) if year else None,
        date=follow.date,
        place=passage.at(start, follow.end),
    )


def _is_counted(text: str, end: int, grammar: Grammar) -> bool:
    match = COUNTED.match(text, end, end + 40)
    if match is None:
        return False
    words = fold(match["words"])
    return words in grammar.units or words.split()[0] in grammar.units
