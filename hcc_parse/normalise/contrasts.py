"""What a sentence that sets two periods against each other says of its own figures."""

import re
from dataclasses import replace
from functools import cache

from hcc_parse.domain import Figure, Knowledge
from hcc_parse.vietnamese import alternatives, plain, unmark

# `So với kỳ trước, …`: behind the comma, or `thì`, the sentence speaks of its own period again.
AGAINST = re.compile(r"\bso voi [^,;]*?(?:[,;]|\bthi\b)")
BASE = re.compile(r"\bso voi(?: tong so| tong)?\s*$")
THIS = re.compile(r"\b(?:ky|quy|thang|nam) nay\b")
THIS_PERIOD = re.compile(
    r"\s*(?<!\w)(?:của\s+|trong\s+)?(?:kỳ|quý|tháng|năm)\s+này\b", re.IGNORECASE
)
BEFORE = re.compile(
    r"\b(?:cung ky|(?:ky|quy|thang|nam)(?: bao cao)?(?: lien)? truoc)(?! (?:chuyen|de lai|mang))"
)


def of_own_time(figure: Figure, knowledge: Knowledge) -> str:
    """The part of a sentence before a figure that may tell its time, folded to plain letters.

    `Chậm so với ngày hẹn` and `300 hồ sơ với …` are no comparison; what was said before
    `kỳ này` is of the other period.

    Args:
        figure: The figure; of `90% so với 200 hồ sơ phải nộp` the base, which is of its own time.
        knowledge: The phrases that only look like a comparison.
    """
    lead = unmark(figure.lead)
    if figure.qualifier == "base":
        lead = BASE.sub("", lead)
    text = AGAINST.sub(" ", _without(lead, knowledge.labels["no-comparison"]))
    again = list(THIS.finditer(text))
    return text[again[-1].start() :] if again else text


def before_growth(label: str, knowledge: Knowledge) -> str | None:
    """What a label says before it tells of growth, as in `Số tiếp nhận tăng`, or None."""
    _, ends = _growing(_ways(knowledge), knowledge.number_words["against"])
    grown = ends.search(label)
    return label[: grown.start()] if grown else None


def _ways(knowledge: Knowledge) -> tuple[str, ...]:
    words = knowledge.number_words
    return tuple(word for role in ("rise", "fall", "above", "below") for word in words[role])


@cache
def _growing(
    ways: tuple[str, ...], against: tuple[str, ...]
) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Words of growth, without marks; such at the end of a label, with theirs."""
    other = rf"(?:\s+(?:(?:{alternatives(against)})\s+)?(?:kỳ|quý|năm) [^,]*)?$"
    return (
        re.compile(rf"\b(?:{alternatives(map(unmark, (*ways, *against)))})\b"),
        re.compile(rf"\s*(?:kỳ này\s+)?(?:{alternatives(ways)}){other}", re.IGNORECASE),
    )


def comma_behind(figure: Figure) -> str:
    """The comma of `tiếp nhận trong kỳ có 04, được gửi qua Cổng`: the name stands before it."""
    tail = plain(figure.phrase).partition(plain(figure.text))[2]
    named = any(map(str.isalpha, figure.path[0]))
    return "," if named and tail.lstrip().removeprefix(figure.unit or "").startswith(",") else ""


def _without(text: str, phrases: tuple[str, ...]) -> str:
    """Only `so với …` and `hồ sơ với` are left out: other phrases tell of another time."""
    for phrase in phrases:
        if "so voi" in phrase:
            text = text.replace(phrase, "")
    return text


def without_this_period(figure: Figure, knowledge: Knowledge) -> Figure:
    """`Kỳ này tiếp nhận 482 hồ sơ, tăng 5% so với kỳ trước`: `kỳ này` says only which period."""
    sentence = unmark(f"{figure.lead} {figure.phrase}")
    grows, _ = _growing(_ways(knowledge), knowledge.number_words["against"])
    if not (grows.search(sentence) and BEFORE.search(sentence)):
        return figure
    before, after = (" ".join(THIS_PERIOD.sub(" ", words).split()) for words in figure.path)
    return replace(figure, path=(before, after))
