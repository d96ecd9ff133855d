"""What was dealt with, and what is open, out of what came: `phát hiện 07, đã khắc phục 05`."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from hcc_parse.domain import Figure, Knowledge, Said, Sum
from hcc_parse.domain.roles import list_openers
from hcc_parse.relate.quoting import quoted
from hcc_parse.relate.word_patterns import one_of, words_of
from hcc_parse.vietnamese import unmark

ROLES = (
    "came",
    "found",
    "answered",
    "dealt-with",
    "still-open",
    "dealt-with-behind",
    "brought-over",
    "rise",
    "fall",
)
BRACKETS = re.compile(r"\([^()]*\)")
COUNTS_OF_CASES = ("hồ sơ", "lượt")  # what an earlier period left is dealt with among them
SO_FAR = "luy ke"
COMPLAINTS = "phản ánh"


class _Words(NamedTuple):
    came: re.Pattern[str]
    found: re.Pattern[str]
    answered: re.Pattern[str]  # from the number that came up to the one answered
    dealt: re.Pattern[str]  # up to the one dealt with in any way
    opens: re.Pattern[str]  # a sentence that begins with what was dealt with
    still: re.Pattern[str]
    behind: re.Pattern[str]
    over: re.Pattern[str]


def handled_within(figures: tuple[Figure, ...], knowledge: Knowledge) -> Iterator[Sum]:
    """Yield what came, and what of it was dealt with; both with what is open are no more than it.

    Only numbers that name no thing themselves count what came. Nothing is told of cases, nor where
    the paragraph speaks of what an earlier period left.

    Args:
        figures: Those of the running text, in its order.
        knowledge: `came`, `found`, `answered`, `dealt-with` and `still-open` are words before a
            number, `dealt-with-behind` words behind it that name no other thing; `brought-over`
            tells of what an earlier period left.
    """
    words = _words(
        tuple((role, words_of(knowledge, role)) for role in ROLES), list_openers(knowledge)
    )
    by_paragraph: dict[str, list[Figure]] = {}
    for figure in figures:
        by_paragraph.setdefault(str(figure.place.address), []).append(figure)
    for own in by_paragraph.values():
        if any(words.over.search(unmark(f"{f.lead} {f.path[1]}")) for f in own if f.path):
            continue
        for place, whole in enumerate(own):
            if _came(whole, words):
                yield from _dealt_with(whole, own[place + 1 :], words)


def _came(whole: Figure, words: _Words) -> bool:
    """Whether a number is that of what came in or was found."""
    if not _is_plain(whole) or whole.unit in COUNTS_OF_CASES or whole.value < 1:
        return False
    lead = unmark(whole.lead)
    told_so_far = whole.unit == COMPLAINTS and SO_FAR in lead and lead.rstrip().endswith(":")
    return told_so_far or words.came.search(lead) is not None


def _ways(whole: Figure, words: _Words) -> re.Pattern[str]:
    """Any way of dealing with complaints and with what was found; others may be old cases."""
    found = whole.unit == COMPLAINTS or words.found.search(unmark(whole.lead))
    return words.dealt if found else words.answered


def _is_plain(figure: Figure) -> bool:
    so_far = figure.qualifier == "comparison" and SO_FAR in unmark(figure.lead)
    return figure.kind == "count" and bool(figure.path) and (figure.qualifier is None or so_far)


def _dealt_with(whole: Figure, after: Sequence[Figure], words: _Words) -> Iterator[Sum]:
    """The first number behind it that is of what was dealt with, and that left open behind that."""
    for place, part in enumerate(after):
        if part.lead.startswith(f"{whole.lead}{whole.text}"):
            between = BRACKETS.sub(" ", unmark(part.lead[len(whole.lead) + len(whole.text) :]))
            if _ways(whole, words).fullmatch(between) is None:
                continue
        elif not _opens_next(whole, after[:place], part, words):
            return
        parts = [part, *_left_open(after[place:], words)]
        if all(_is_plain(one) and _is_bare(one, words, after) for one in parts):
            yield from _sums(whole, parts)
        return


def _opens_next(whole: Figure, before: Sequence[Figure], part: Figure, words: _Words) -> bool:
    """Whether the sentence behind begins with it: `Nhận 46 phản ánh: … . Đã trả lời 43`."""
    first = not any(map(str.isdigit, whole.lead)) and whole.unit == COMPLAINTS
    own = all(one.lead.startswith(whole.lead) and one.unit in (None, whole.unit) for one in before)
    return first and own and words.opens.fullmatch(unmark(part.lead)) is not None


def _left_open(figures: Sequence[Figure], words: _Words) -> Iterator[Figure]:
    for one, other in pairwise(figures):
        if not other.lead.startswith(one.lead):
            return
        if words.still.fullmatch(unmark(other.lead[len(one.lead) + len(one.text) :])) is None:
            return
        yield other


def _is_bare(part: Figure, words: _Words, after: Sequence[Figure]) -> bool:
    """Whether nothing is named behind a number, so that it can only be of what came.

    `nhận 05 phản ánh; đã trả lời 07 phản ánh` may tell of older ones too.
    """
    if part.unit is not None:
        return False
    later = [f for f in after if f.lead.startswith(f"{part.lead}{part.text}")]
    end = len(part.lead) + len(part.text)
    behind = unmark(later[0].lead[end:] if later else part.path[1]).lstrip(" ")
    return words.behind.match(behind) is not None


def _sums(whole: Figure, parts: list[Figure]) -> Iterator[Sum]:
    first = parts[0]
    subject = quoted(whole.label or first.label or whole.unit or "")
    basis = Said("số đã xử lý và số còn lại", "those dealt with and those open")
    if len(parts) > 1 and first.value <= whole.value:
        yield Sum(
            kind="breakdown",
            total=whole,
            parts=tuple(parts),
            basis=basis,
            subject=subject,
            certain=False,
            at_most=True,
        )
    elif first.whole is not whole or first.unit != whole.unit:
        yield Sum(
            kind="part",
            total=whole,
            parts=(first,),
            basis=basis,
            subject=subject,
            certain=False,
            at_most=True,
        )


@cache
def _words(roles: tuple[tuple[str, tuple[str, ...]], ...], openers: tuple[str, ...]) -> _Words:
    told: Mapping[str, str] = {role: one_of(words) for role, words in roles}
    way = rf"\b(?! (?:{told['rise']}|{told['fall']}|them))[a-z ]{{0,20}}"
    answered = rf"(?:(?:da|duoc|deu|va)\s)*(?:{told['answered']}){way}"
    dealt = rf"(?:(?:da|duoc|deu|va)\s)*(?:{told['answered']}|{told['dealt-with']}){way}"
    listed = rf"(?:,? {one_of(openers)}\b|:)[^;.]{{0,200}};"
    between = rf"[^\d.;:]{{0,60}}?(?:{listed}|[,;])\s*"
    return _Words(
        re.compile(rf"\b(?:{told['came']}|{told['found']})\s*$"),
        re.compile(rf"\b(?:{told['found']})\s*$"),
        re.compile(between + answered),
        re.compile(between + dealt),
        re.compile(rf"\s*{dealt}"),
        re.compile(rf"[^\d.;:()]{{0,40}}[,;]\s(?:va )?(?:{told['still-open']})\b[a-z ]{{0,25}}"),
        re.compile(rf"$|[,;.)]|(?:{told['dealt-with-behind']})\b"),
        re.compile(rf"\b(?:{told['brought-over']})\b"),
    )
