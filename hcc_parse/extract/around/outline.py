"""The skeleton of a report: numbered headings, appendices that are there."""

import re
from collections.abc import Iterable, Iterator

from hcc_parse.domain import Heading, Provenance, Report
from hcc_parse.vietnamese import fold

HEADING = re.compile(
    r"(?P<ordinal>[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])(?:[.)/]\s*|\s*-\s+)"
    r"(?P<title>(?:[^\W\d]|(?<=[.]\s)\d|[“\"(]).*)",
    re.DOTALL,
)
# `PHẦN II. NHIỆM VỤ`, `B. NHIỆM VỤ`: it stands above all that is numbered
PART = re.compile(
    r"(?:phần\s+(?:thứ\s+)?(?P<part>[IVX]{1,4}|\d|nhất|hai|ba|tư)\b|(?-i:(?P<letter>[A-EĐ])[.)/]\s))"
    r"[\s.:)–-]*(?P<title>[^\n]*)",
    re.IGNORECASE,
)
# A line; a number alone at its end belongs to the line below: a break right behind it is no title.
ALONE = r"[ \t]*(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3})[.)/]"
LINE = re.compile(rf"(?:{ALONE}[ \t]*\n(?!{ALONE}))?[^\n]+")
APPENDIX = re.compile(
    r"\W*phụ lục(?:\s+(?:số\s+)?(?P<name>[IVX]{1,4}|\d{1,2}))?\W*(?:\n.*)?$",
    re.IGNORECASE | re.DOTALL,
)


def find_headings(report: Report) -> Iterator[Heading]:
    """Yield the numbered headings; `I.6` is number 6 below number I."""
    above: dict[int, str] = {}
    for passage in report.paragraphs():
        for line in LINE.finditer(passage.plain):
            match = HEADING.fullmatch(line[0].strip())
            if not match:
                continue
            written = passage.text[slice(*line.span())].strip()
            ordinal = match["ordinal"]
            level = _level(ordinal)
            above = {n: number for n, number in above.items() if n < level}
            parent = above[max(above)] if above else ""
            dotted = parent and ordinal.startswith(f"{parent.rsplit('.', 1)[-1]}.")
            number = f"{parent}.{ordinal.rsplit('.', 1)[-1] if dotted else ordinal}".lstrip(".")
            above[level] = number
            yield Heading(
                number=number,
                ordinal=ordinal,
                title=written[match.start("title") :].strip(),
                level=len(above),
                place=passage.at(*line.span()),
            )


def find_parts(report: Report) -> Iterator[Heading]:
    """Yield the headings above all that is numbered; one behind a letter is in capitals."""
    for passage in report.paragraphs():
        match = PART.match(passage.plain.strip())
        if match is None or (match["letter"] and not match["title"].isupper()):
            continue
        ordinal = match["part"] or match["letter"]
        place = passage.at(0, len(passage.text))
        title = match["title"].strip()
        yield Heading(number=ordinal, ordinal=ordinal, title=title, level=0, place=place)


def find_plans(
    headings: Iterable[Heading], words: Iterable[str], openings: Iterable[str] = ()
) -> Iterator[tuple[int, int]]:
    """Yield the stretches that speak of plans, where figures are targets: first block, and end.

    Args:
        headings: The numbered ones, and those of parts, in any order.
        words: What the titles of plans hold, in plain letters.
        openings: With what they begin: `nhiem vu quy iv`, but `ket qua nhiem vu quy iii` is none.
    """
    words, openings = tuple(words), tuple(openings)
    headings = sorted(headings, key=lambda heading: heading.place.address.block)
    for n, heading in enumerate(headings):
        title = fold(heading.title)
        if title.startswith(openings) or any(word in title for word in words):
            after = (h for h in headings[n + 1 :] if h.level <= heading.level)
            end = next(after, None)
            start = heading.place.address.block
            yield start, end.place.address.block if end else 10**9


def _level(ordinal: str) -> int:
    if ordinal[0] in "IVX":
        return 1
    return 2 + ordinal.count(".") if ordinal[0].isdigit() else 6


def find_appendices(report: Report) -> Iterator[Provenance]:
    """Yield the headings of appendices: `PHỤ LỤC II` on a line of its own."""
    for passage in report.passages():
        first = passage.plain.split("\n", 1)[0]
        if len(first) < 80 and (APPENDIX.match(passage.plain) or _is_capital_appendix(first)):
            yield passage.at(0, len(first))


def _is_capital_appendix(line: str) -> bool:
    return line.strip(" *").startswith("PHỤ LỤC")
