"""The end of a report: who signed, and who receives it."""

import re
from itertools import chain

from hcc_parse.domain import Passage, Provenance, Report, Signatory
from hcc_parse.vietnamese import fold, plain

AUTHORITY = re.compile(r"(?:TM|KT|TL|TUQ|Q)\s?\.\s*\S.*")
POSITION = re.compile(
    r"(?:Q\.\s*|QUYỀN\s+)?(?:PHÓ\s+)?"
    r"(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG PHÒNG|CHÁNH VĂN PHÒNG|TRƯỞNG BAN|PHỤ TRÁCH)[^\n]*"
)
# The heading of the list, not "Nơi nhận kết quả" in a sentence.
RECIPIENTS = re.compile(r"\W*nơi nhận\s*:?\s*(?:$|[\n\t-])", re.IGNORECASE | re.MULTILINE)
LAST = re.compile(r"Lưu\b")  # the file copy ends the list of recipients
BEYOND = re.compile(r"phu luc|bieu |bang ")
NEAR = 8  # paragraphs within which a name stands below what somebody signs as, blank ones too
TAIL = 12  # paragraphs at the end of a report
NAME = re.compile(r"[A-ZÀ-ỸĐ][a-zà-ỹđ]*(?:\s+[A-ZÀ-ỸĐ][a-zà-ỹđ]*){1,4}")


def find_signatory(
    report: Report,
) -> tuple[Signatory | None, tuple[str, ...], Provenance | None]:
    """Return the signatory, the recipients, and where the list of recipients begins."""
    passages = list(report.passages())
    start = next((n for n, p in enumerate(passages) if RECIPIENTS.match(p.plain[:60])), None)
    tail = passages[start if start is not None else _signed_at(passages) :][:60]
    recipients = tuple(_recipients(tail)) if start is not None else ()
    place = None
    if start is not None:
        found = re.search(r"nơi nhận", tail[0].plain, re.IGNORECASE)
        place = tail[0].at(*found.span()) if found else tail[0].at(0, len(tail[0].plain))
    before = passages[max(0, start - TAIL) : start] if start is not None else []
    return _signatory([*before, *tail]), recipients, place


def _signed_at(passages: list[Passage]) -> int:
    """Where the signature of a report begins that names no recipients: appendices may follow.

    It is the first line that says as what somebody signs and has a name close behind; where there
    is none, the last lines of the report are looked at.
    """
    lines = [[line.strip() for line in re.split(r"[\n\t]", p.plain)] for p in passages]
    for n, here in enumerate(lines):
        at = next((at for at, line in enumerate(here) if signs(line)), None)
        below = chain(here[at + 1 :], *lines[n + 1 : n + NEAR]) if at is not None else ()
        if any(map(is_name, below)):
            return n
    return max(0, len(passages) - TAIL)


def signs(line: str) -> bool:
    """Whether a line says in whose name or as what somebody signs: `KT. CHỦ TỊCH`."""
    return bool(AUTHORITY.fullmatch(line) or POSITION.fullmatch(line))


def is_name(line: str) -> bool:
    """Whether a line may be the name of a person."""
    return bool(NAME.fullmatch(line))


def _recipients(tail: list[Passage]) -> list[str]:
    """The list, to its end: a page may end within it, and the signature stand between its parts."""
    lines = [line.strip() for passage in tail for line in re.split(r"[\n\t]", passage.text)]
    found: list[str] = []
    open_ = True
    for line in lines[1:]:
        shown = plain(line)
        if shown.startswith(("-", "–")):
            name = line[len(shown) - len(shown.lstrip("-– ")) :]
            found.append(name.rstrip(";."))
            open_ = not name.endswith(".") and not LAST.match(name)
        elif found and (not open_ or BEYOND.match(fold(shown))):
            break
    return found


def _signatory(tail: list[Passage]) -> Signatory | None:
    authority: str | None = None
    position: str | None = None
    name: str | None = None
    place: Provenance | None = None
    name_place: Provenance | None = None
    for passage in tail:
        for match in re.finditer(r"[^\n\t]+", passage.plain):
            line = match[0].strip()
            if name or line.startswith("-") or "noi nhan" in fold(line):
                continue
            written = passage.text[slice(*match.span())].strip()
            if AUTHORITY.fullmatch(line) and not position:
                authority = written
                place = place or passage.at(*match.span())
            elif POSITION.fullmatch(line):
                position = written
                place = place or passage.at(*match.span())
            elif (authority or position) and NAME.fullmatch(line):
                name = written
                start = match.start() + match[0].index(line)
                name_place = passage.at(start, start + len(line))
    if place is None:
        return None
    return Signatory(
        authority=authority, position=position, name=name, place=place, name_place=name_place
    )
