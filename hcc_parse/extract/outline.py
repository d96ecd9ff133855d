"""The skeleton of a report: numbered headings, announced and present appendices."""

import re
from collections.abc import Iterable, Iterator, Sequence

from hcc_parse.domain import Announcement, Heading, Passage, Provenance, Report
from hcc_parse.vietnamese import fold

HEADING = re.compile(
    r"(?P<ordinal>[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])(?:[.)/]\s*|\s*-\s+)"
    r"(?P<title>(?:[^\W\d]|(?<=[.]\s)\d|[“\"(]).*)",
    re.DOTALL,
)
# A line; a number alone at its end belongs to the line below: a break right behind it is no title.
ALONE = r"[ \t]*(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3})[.)/]"
LINE = re.compile(rf"(?:{ALONE}[ \t]*\n(?!{ALONE}))?[^\n]+")
ANNOUNCED = re.compile(
    r"(?:[^().;\n]{0,120}?(?P<what>phụ lục|biểu|bảng)"
    r"(?:\s+(?:số\s+)?(?P<name>[IVX]{1,4}|\d{1,2})(?!\w))?"
    r"[^().;\n]{0,60}?(?:gửi\s+)?(?:kèm theo|gửi kèm|đính kèm)"
    r"|(?:kèm theo|gửi kèm|đính kèm)\s+(?:tại\s+)?(?P<what2>phụ lục|biểu|bảng)"
    r"(?:\s+(?:số\s+)?(?P<name2>[IVX]{1,4}|\d{1,2})(?!\w))?[^().;\n]*)",
    re.IGNORECASE,
)
# "Phụ lục kèm theo Quyết định số …" belongs to the decision, not to the report.
OF_ANOTHER = re.compile(
    r"\s*(?:các\s+)?(?:quyết định|thông tư|nghị định|nghị quyết|kế hoạch|công văn|quy chế"
    r"|tờ trình)",
    re.IGNORECASE,
)
NAMES = re.compile(
    r"(?:[Pp]hụ lục|PHỤ LỤC)\s+(?:số\s+)?"
    r"((?:[IVX]{1,4}|\d{1,2})(?:(?:\s*,\s*|\s+và\s+)(?:[IVX]{1,4}|\d{1,2})\b)*)"
)
SENT_ALONG = re.compile(r"chi tiết|gửi kèm|đính kèm|có (?:bảng|biểu)", re.IGNORECASE)
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


def find_announcements(passage: Passage) -> Iterator[Announcement]:
    """Yield what the text says is attached: `(Chi tiết tại Phụ lục I gửi kèm theo)`."""
    if "kèm" not in passage.plain.lower():
        return
    for match in ANNOUNCED.finditer(passage.plain):
        what = "appendix" if "phu luc" in fold(match[0]) else "table"
        if OF_ANOTHER.match(passage.plain, match.end()) or "ban hanh kem theo" in fold(match[0]):
            continue
        in_brackets = (
            passage.plain[max(0, match.start() - 5) : match.start()].rstrip().endswith("(")
        )
        if what == "table" and not in_brackets and not SENT_ALONG.search(match[0]):
            continue
        for name in _names(match[0]) or [match["name"] or match["name2"]]:
            text, start = match[0].strip(), match.start() + match[0].index(match[0].strip())
            place = passage.at(start, start + len(text))
            yield Announcement(
                text=passage.text[start : place.end], what=what, name=name, place=place
            )


def _names(text: str) -> list[str | None]:
    """The numbers of all appendices that an announcement names: `Phụ lục I, II và Phụ lục III`."""
    return [name for run in NAMES.findall(text) for name in re.findall(r"[IVX]+|\d+", run)]


def find_appendices(report: Report) -> Iterator[Provenance]:
    """Yield the headings of appendices: `PHỤ LỤC II` on a line of its own."""
    for passage in report.passages():
        first = passage.plain.split("\n", 1)[0]
        if len(first) < 80 and (APPENDIX.match(passage.plain) or _is_capital_appendix(first)):
            yield passage.at(0, len(first))


def _is_capital_appendix(line: str) -> bool:
    return line.strip(" *").startswith("PHỤ LỤC")
