"""What a report says is attached to it: `(Chi tiết tại Phụ lục I gửi kèm theo)`, `xem biểu 02`."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Announcement, Knowledge, Passage
from hcc_parse.extract.word_patterns import alternatives, ignoring, whole

NUMBER = r"(?:[IVX]{1,4}|\d{1,2})(?!\w)"
NAMES = re.compile(
    rf"(?:[Pp]hụ lục|PHỤ LỤC|[Bb]iểu|[Pp]hụ biểu|[Bb]ảng)\s+(?:số\s+)?"
    rf"({NUMBER}(?:(?:\s*,\s*|\s+và\s+){NUMBER})*)"
)
ENDS = ".;\n"
CLAUSE = f"(){ENDS}"
AHEAD = 120  # characters of a sentence before a thing that still belong to its announcement
BEHIND = 0  # the way that tells of attaching behind the thing, of the four
REFERRED = 2  # the way that says only where to look


class Told(NamedTuple):
    """An announcement as found: its stretch, the word for the thing in it, and the way."""

    start: int
    end: int
    what: int
    way: int


class Shapes(NamedTuple):
    """The ways of announcing what is attached.

    Attributes:
        ways: Each way; `what` is the word for the thing.
        thing: The words for what may be attached.
        appendix: The words for an appendix, other than for a table.
        opening: Words of attaching at the head of a sentence: it is the report that attaches.
        own: What a sentence speaks of that announces a table: details, figures, results.
        of_another: In such a sentence: another document, to which the thing belongs, or somebody
            who attaches it to something else.
        telling: Just before the thing: words that only a report's own result stands with.
        bound: Behind it: the document that it belongs to.
    """

    ways: tuple[re.Pattern[str], ...]
    thing: re.Pattern[str]
    appendix: re.Pattern[str]
    opening: re.Pattern[str]
    own: re.Pattern[str]
    of_another: re.Pattern[str]
    telling: re.Pattern[str]
    bound: re.Pattern[str]


def find_announcements(passage: Passage, knowledge: Knowledge) -> Iterator[Announcement]:
    """Yield what the text says is attached to the report.

    Args:
        passage: A paragraph.
        knowledge: The words of the roles `attach:…`.
    """
    labels = knowledge.labels
    shapes = _shapes(tuple((r, labels[r]) for r in sorted(labels) if r.startswith("attach:")))
    text, taken = passage.plain, 0
    if not shapes.thing.search(text):
        return
    for told in sorted(_told(text, shapes), key=lambda one: (one.start, -one.end)):
        if told.what < taken or _is_of_another(text, told, shapes):
            continue
        taken, words = told.end, text[told.start : told.end]
        what = "appendix" if shapes.appendix.search(words) else "table"
        start, end = _trimmed(text, told)
        for name in _names(words) or [None]:
            yield Announcement(
                text=passage.text[start:end], what=what, name=name, place=passage.at(start, end)
            )


def _told(text: str, shapes: Shapes) -> Iterator[Told]:
    """All that is told in one of the ways; `… Phụ lục I kèm theo` with the words before it."""
    done = 0
    for number, way in enumerate(shapes.ways):
        for match in way.finditer(text):
            start, what = match.start(), match.start("what")
            if number == BEHIND:
                least = max(done, what - AHEAD)
                start = max(least, *(text.rfind(sign, least, what) + 1 for sign in CLAUSE))
                done = match.end()
            yield Told(start, match.end(), what, number)


def _is_of_another(text: str, told: Told, shapes: Shapes) -> bool:
    """Whether the thing belongs to another document, or is attached to something else."""
    if shapes.bound.match(text, told.end):
        return True
    start = max(text.rfind(sign, 0, told.what) for sign in ENDS) + 1
    stop = min((at for s in ENDS if (at := text.find(s, told.end)) >= 0), default=len(text))
    before, behind = text[start : told.what], text[told.what : stop]
    in_brackets = before.rfind("(") > before.rfind(")")
    if in_brackets:
        before = before[before.rfind("(") + 1 :]
    if shapes.of_another.search(behind):
        return True
    if shapes.telling.search(before):
        return False
    if shapes.of_another.search(before):
        return True
    words = text[told.start : told.end]
    sure = shapes.appendix.search(words) and told.way != REFERRED
    opened = shapes.opening.match(before)
    return not (sure or in_brackets or opened or shapes.own.search(f"{before}{words}"))


def _trimmed(text: str, told: Told) -> tuple[int, int]:
    words = text[told.start : told.end]
    start = told.start + len(words) - len(words.lstrip(" (,-+*•:"))
    return start, told.start + len(words.rstrip())


def _names(text: str) -> list[str | None]:
    """The numbers of all things that are announced: `Phụ lục I, II và Phụ lục III`."""
    return [name for run in NAMES.findall(text) for name in re.findall(r"[IVX]+|\d+", run)]


@cache
def _shapes(roles: tuple[tuple[str, tuple[str, ...]], ...]) -> Shapes:
    said: Mapping[str, tuple[str, ...]] = {r.removeprefix("attach:"): w for r, w in roles}
    words = {role: alternatives(these) for role, these in said.items()}
    appendix = rf"\b(?:{words['appendix']})\b"
    thing = rf"\b(?P<what>{words['appendix']}|{words['table']})\b"
    number = r"(?:\s+(?:số\s+)?(?:[ivx]{1,4}|\d{1,2})(?!\w))"
    along = rf"\b(?:{words['along']})\b"
    report = r"(?:(?:với\s+)?báo cáo(?:\s+này)?\s*,?\s*)?(?:(?:là|có|gồm)\s+)?(?:các\s+|\d+\s+)?"
    return Shapes(
        ways=(
            ignoring(rf"{thing}[^().;\n]{{0,60}}?{along}"),
            ignoring(rf"{along}\s*:?\s+(?:(?:tại|theo|cùng|là)\s+)?{report}{thing}[^().;\n]*"),
            ignoring(
                rf"\b(?:{words['refer']})\s+(?:các\s+)?(?P<what>{words['appendix']})\b"
                r"[^().;\n]*"
            ),
            ignoring(rf"\((?:[^().;\n]{{0,60}}\s)?{thing}{number}[^().;\n]*(?=\))"),
        ),
        thing=ignoring(thing),
        appendix=ignoring(appendix),
        opening=ignoring(rf"\W*{along}"),
        own=whole(said["own"]),
        of_another=whole(said["of-another"]),
        telling=ignoring(rf"\b(?:{words['telling']})\s+(?:(?:tại|ở|trong|theo|như|các)\s+)*$"),
        bound=ignoring(rf"\s*(?:các\s+)?(?:{words['bound']})\b"),
    )
