"""The skeleton of a report: numbered headings, appendices that are there."""

import re
from collections.abc import Iterable, Iterator, Sequence

from hcc_parse.domain import Heading, Provenance, Report
from hcc_parse.vietnamese import fold

HEADING = re.compile(
    r"(?P<ordinal>[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])(?:[.)/]\s*|\s*-\s+)"
    r"(?P<title>(?:[^\W\d]|(?<=[.]\s)\d|[“\"(]).*)",
    re.DOTALL,
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


def find_plans(headings: Sequence[Heading], words: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Yield the stretches that speak of plans, where figures are targets: first block, and end."""
    for n, heading in enumerate(headings):
        if any(word in fold(heading.title) for word in words):
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
