"""Laws by their name: `Luật Tổ chức chính quyền địa phương năm 2025`, `Bộ luật Dân sự`."""

import re
from collections.abc import Iterator

from hcc_parse.domain import Passage, Reference
from hcc_parse.extract.citing.grammar import Grammar
from hcc_parse.vietnamese import fold

LONGEST = 120  # letters of a name
LAW = re.compile(r"(?P<type>(?:Bộ l|L)uật|Pháp lệnh|Hiến pháp)\s{1,2}(?=[^\W\d_])")
YEAR = r"\s{1,2}(?:\(sửa đổi\)\s{1,2})?(?:năm\s{1,2})?(?P<year>(?:19|20)\d\d)(?![\w/]|[.,]\d)"
DATED = re.compile(YEAR)
NAMED = re.compile(rf"[^;:.()“”\"\d\n/]{{2,{LONGEST}}}?(?={YEAR})")
WORD = re.compile(r"[^\W\d_]{1,12},?\s{0,2}")
AMENDING = re.compile(
    r"sửa đổi(?:, bổ sung|,? bổ sung)?(?: một số điều)? của (?:các )?(?:Bộ luật|Luật|Pháp lệnh)\s"
)


def find_laws(passage: Passage, text: str, grammar: Grammar) -> Iterator[Reference]:
    """Yield the laws that are named with a year, or under a name that the registry knows.

    Args:
        passage: The paragraph.
        text: Its plain text.
        grammar: The names of laws.
    """
    if "uật " not in text and "Pháp lệnh" not in text and "Hiến pháp" not in text:
        return
    reach = 0
    for match in LAW.finditer(text):
        start, at = match.start(), match.end()
        if start < reach or text[start - 1 : start].isalnum():
            continue
        name_end = _name_end(text, at, grammar)
        constitution = match["type"] == "Hiến pháp"
        if constitution:
            at = name_end = match.end("type")
        if name_end is None:
            continue
        year = DATED.match(text, name_end)
        if constitution and not year:
            continue
        reach = year.end() if year else name_end
        name = " ".join(text[at:name_end].split())
        known = grammar.laws.get(fold(name), ())
        written = int(year["year"]) if year else None
        yield Reference(
            text=passage.text[start:reach],
            manner="law",
            type=match["type"],
            year=written,
            name=passage.text[at:name_end].strip() or None,
            candidates=tuple(s for s in known if written is None or f"/{written}/" in s),
            place=passage.at(start, reach),
        )


def _name_end(text: str, at: int, grammar: Grammar) -> int | None:
    """Where the name of a law ends: that of the longest known one, or before its year."""
    if known := _known_end(text, at, grammar):
        return known
    opening = AMENDING.match(text, at)
    start = opening.end() if opening else at
    if not text[start].isupper():
        return None
    named = NAMED.match(text, start)
    if named is None or grammar.foreign.search(named[0]):
        return None
    return named.end()


def _known_end(text: str, at: int, grammar: Grammar) -> int | None:
    """Where the longest name that the registry knows ends."""
    end, opening, found = at, "", None
    while match := WORD.match(text, end, at + LONGEST):
        end = match.end()
        word = match[0].rstrip()
        opening = f"{opening} {fold(word)}".strip()
        named = opening in grammar.laws or opening.rstrip(",") in grammar.laws
        if named and (text[at].isupper() or " " in opening):
            found = match.start() + len(word.rstrip(","))
        if opening not in grammar.openings:
            break
    return found
