"""What follows a symbol: the date, the body that issued the document, its subject."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from hcc_parse.domain import DateMention
from hcc_parse.extract.citing.grammar import Grammar

NEAR = 40  # characters between a symbol and its date
DATED = re.compile(r"[\s,(]{0,8}(?:\d{4}\s{1,3})?(?:ký\s{1,3}|ban hành\s{1,3})?")
CLOSE = re.compile(r"\s{1,3}")  # behind an issuer: `của UBND xã ngày 12/3/2026`
JOINTS = re.compile(r"(?:[\s,;(&]|(?<!\w)(?:và|các|cùng|với|hoặc|theo|tại|gửi)(?!\w)){0,20}\Z")
PARTED = re.compile(r"[,;:.(&\n]|(?<!\w)(?:và|hoặc|cùng|với|gửi)(?!\w)")
LONGEST_SUBJECT = 160
Span = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Following:
    """What was read behind a symbol: spans of the text.

    `end` is where the citation ends (behind its date), `named` where its issuer does, `reach` where
    all that was read does; `open_ended` is whether the subject runs on into the next citation.
    """

    date: DateMention | None
    issuer: Span | None
    subject: Span | None
    end: int
    named: int
    reach: int
    open_ended: bool = False


def following(
    text: str, end: int, bound: int, dates: Sequence[DateMention], grammar: Grammar
) -> Following:
    """Read what follows a symbol that ends at `end`, up to the next citation at `bound`.

    Args:
        text: The paragraph.
        end: Where the symbol ends.
        bound: Where the next citation begins, or the text ends.
        dates: The dates of the paragraph from left to right.
        grammar: The words that end the name of a body, and a subject.
    """
    date = _date(text, end, bound, dates)
    after = date.place.end if date else end
    issuer = _issuer(text, after, bound, grammar)
    named = issuer[1] if issuer else after
    if date is None and issuer and (date := _date_behind(text, issuer, bound, dates)):
        issuer = (issuer[0], min(issuer[1], len(text[: date.place.start].rstrip())))
        after = named = date.place.end
    subject = _subject(text, named, bound, grammar, opens=date is not None or issuer is not None)
    return Following(
        date=date,
        issuer=issuer,
        subject=subject,
        end=after,
        named=named,
        reach=subject[1] if subject else named,
        open_ended=subject is not None
        and bound < len(text)
        and PARTED.search(text, subject[1], bound) is None
        and bound - subject[1] < NEAR,
    )


def _date(
    text: str,
    end: int,
    bound: int,
    dates: Sequence[DateMention],
    between: re.Pattern[str] = DATED,
) -> DateMention | None:
    at = bisect_left(dates, end, key=lambda date: date.place.start)
    if at == len(dates):
        return None
    start = dates[at].place.start
    if start >= bound or start - end > NEAR or not between.fullmatch(text, end, start):
        return None
    return dates[at] if text[start : start + 4].lower() == "ngày" else None


def _date_behind(
    text: str, issuer: Span, bound: int, dates: Sequence[DateMention]
) -> DateMention | None:
    """The date behind the name of an issuer, which may have been read into that name."""
    for date in dates:
        if issuer[0] < date.place.start < min(bound, issuer[1] + NEAR):
            name = text[issuer[0] : date.place.start]
            end = issuer[0] + len(name.rstrip())
            return _date(text, end, bound, dates, CLOSE) if end <= issuer[1] else None
    return None


def _issuer(text: str, at: int, bound: int, grammar: Grammar) -> Span | None:
    match = grammar.issuer.match(text, at, bound)
    return _trimmed(text, *match.span("name"), bound) if match else None


def _subject(text: str, at: int, bound: int, grammar: Grammar, *, opens: bool) -> Span | None:
    match = grammar.subject.match(text, at, bound)
    if match is None or (match["doing"] and not opens):
        return None
    start, end = match.span("about" if match["about"] else "doing")
    if close := grammar.subject_end.search(text, start, end):
        end = close.start()
    elif end - start >= LONGEST_SUBJECT:  # cut between two words
        end = max(text.rfind(" ", start, end), start)
    return _trimmed(text, start, end, bound)


def _trimmed(text: str, start: int, end: int, bound: int) -> Span | None:
    """Leave out spaces, and the words that lead to the next citation, if there is one."""
    while start < end and text[start].isspace():
        start += 1
    kept = JOINTS.sub("", text[start:end]) if bound < len(text) else text[start:end].rstrip()
    end = start + len(kept)
    return (start, end) if end > start else None
