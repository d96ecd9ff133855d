"""What a report says is attached to it: `(Chi tiết tại Phụ lục I gửi kèm theo)`, `xem biểu 02`."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Announcement, Knowledge, Passage
from hcc_parse.extract.word_patterns import alternatives, bare
from hcc_parse.vietnamese import unmark

NUMBER = r"(?:[IVX]{1,4}|\d{1,2})(?!\w)"
NAMES = re.compile(
    rf"(?:[Pp]hụ lục|PHỤ LỤC|[Bb]iểu|[Pp]hụ biểu|[Bb]ảng)\s+(?:số\s+)?"
    rf"({NUMBER}(?:(?:\s*,\s*|\s+và\s+){NUMBER})*)"
)
ENDS = ".;\n"
REFERRED = 2  # the way that says only where to look, of the four


class Shapes(NamedTuple):
    """The ways of announcing what is attached.

    Attributes:
        ways: Each way; `what` is the word for the thing.
        appendix: The words for an appendix, other than for a table.
        opening: Words of attaching at the head of a sentence: it is the report that attaches.
        own: What a sentence speaks of that announces a table: details, figures, results.
        of_another: In such a sentence: another document, to which the thing belongs, or somebody
            who attaches it to something else.
        telling: Just before the thing: words that only a report's own result stands with.
        bound: Behind it: the document that it belongs to.
    """

    ways: tuple[re.Pattern[str], ...]
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
    text = passage.plain
    folded, taken = unmark(text), 0
    for match in sorted(
        (m for way in shapes.ways for m in way.finditer(folded)),
        key=lambda m: (m.start(), -m.end()),
    ):
        if match.start("what") < taken or _is_of_another(folded, match, shapes):
            continue
        taken = match.end()
        what = "appendix" if shapes.appendix.search(match[0]) else "table"
        start, end = _trimmed(text, match)
        for name in _names(text[slice(*match.span())]) or [None]:
            yield Announcement(
                text=passage.text[start:end], what=what, name=name, place=passage.at(start, end)
            )


def _is_of_another(folded: str, match: re.Match[str], shapes: Shapes) -> bool:
    """Whether the thing belongs to another document, or is attached to something else."""
    if shapes.bound.match(folded, match.end()):
        return True
    start = max(folded.rfind(sign, 0, match.start("what")) for sign in ENDS) + 1
    stop = min((at for s in ENDS if (at := folded.find(s, match.end())) >= 0), default=len(folded))
    before, behind = folded[start : match.start("what")], folded[match.start("what") : stop]
    in_brackets = before.rfind("(") > before.rfind(")")
    if in_brackets:
        before = before[before.rfind("(") + 1 :]
    if shapes.of_another.search(behind):
        return True
    if shapes.telling.search(before):
        return False
    if shapes.of_another.search(before):
        return True
    sure = shapes.appendix.search(match[0]) and match.re is not shapes.ways[REFERRED]
    opened = shapes.opening.match(before)
    return not (sure or in_brackets or opened or shapes.own.search(f"{before}{match[0]}"))


def _trimmed(text: str, match: re.Match[str]) -> tuple[int, int]:
    words = text[slice(*match.span())]
    start = match.start() + len(words) - len(words.lstrip(" (,-+*•:"))
    return start, match.start() + len(words.rstrip())


def _names(text: str) -> list[str | None]:
    """The numbers of all things that are announced: `Phụ lục I, II và Phụ lục III`."""
    return [name for run in NAMES.findall(text) for name in re.findall(r"[IVX]+|\d+", run)]


@cache
def _shapes(roles: tuple[tuple[str, tuple[str, ...]], ...]) -> Shapes:
    said: Mapping[str, tuple[str, ...]] = {r.removeprefix("attach:"): w for r, w in roles}
    words = {role: alternatives(these) for role, these in said.items()}
    appendix = rf"\b(?:{words['appendix']})\b"
    thing = rf"\b(?P<what>{words['appendix']}|{words['table']})\b"
    number = r"(?:\s+(?:so\s+)?(?:[ivx]{1,4}|\d{1,2})(?!\w))"
    along = rf"\b(?:{words['along']})\b"
    report = r"(?:(?:voi\s+)?bao cao(?:\s+nay)?\s*,?\s*)?(?:(?:la|co|gom)\s+)?(?:cac\s+|\d+\s+)?"
    return Shapes(
        ways=(
            re.compile(rf"[^().;\n]{{0,120}}?{thing}[^().;\n]{{0,60}}?{along}"),
            re.compile(rf"{along}\s*:?\s+(?:(?:tai|theo|cung|la)\s+)?{report}{thing}[^().;\n]*"),
            re.compile(
                rf"\b(?:{words['refer']})\s+(?:cac\s+)?(?P<what>{words['appendix']})\b"
                r"[^().;\n]*"
            ),
            re.compile(rf"\((?:[^().;\n]{{0,60}}\s)?{thing}{number}[^().;\n]*(?=\))"),
        ),
        appendix=re.compile(appendix),
        opening=re.compile(rf"\W*{along}"),
        own=bare(said["own"]),
        of_another=bare(said["of-another"]),
        telling=re.compile(rf"\b(?:{words['telling']})\s+(?:(?:tai|o|trong|theo|nhu|cac)\s+)*$"),
        bound=re.compile(rf"\s*(?:cac\s+)?(?:{words['bound']})\b"),
    )
