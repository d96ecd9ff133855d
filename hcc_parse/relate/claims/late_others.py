"""Other things than cases all told to be on time, and some of them late elsewhere."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Figure, Knowledge, Mentions, Refuted
from hcc_parse.relate.word_patterns import one_of, said, words_of
from hcc_parse.vietnamese import unmark

TIMES = ("other-time", "previous-time", "time:same", "time:previous")
OPEN = re.compile(
    r"\b(?:dang|chua|con lai|ton dong)\b"
)  # what is open is no part of what was answered


class _Words(NamedTuple):
    all_on_time: re.Pattern[str]
    late: re.Pattern[str]
    times: re.Pattern[str]


def late_others(mentions: Mentions, knowledge: Knowledge) -> Iterator[Refuted]:
    """Yield the counts of complaints, tasks or papers said to be all on time, with the late ones.

    `Đã xử lý 12 PAKN, tất cả đều đúng hạn` and, in another paragraph, `01 PAKN xử lý trễ hạn`. Each
    unit must be told late once only, and all on time once only.

    Args:
        mentions: The figures of the report.
        knowledge: `late-unit` are the units; the `claim:` roles tell what is late, on time, of
            all; other times are left alone.
    """
    labels = knowledge.labels
    words = _words(
        *(labels[f"claim:{role}"] for role in ("all", "each", "on-time", "late")),
        tuple(word for role in TIMES for word in labels[role]),
    )
    units = words_of(knowledge, "late-unit")
    told = [f for f in mentions.figures if f.unit in units and not mentions.in_plan(f.place)]
    counts = [f for f in told if f.kind == "count" and f.qualifier is None and f.value > 0]
    for unit in dict.fromkeys(figure.unit for figure in counts):
        own = [f for f in counts if f.unit == unit and not words.times.search(_around(f))]
        kept = [(f, m) for f in own if (m := words.all_on_time.match(unmark(_behind(f))))]
        late = [f for f in own if _is_late(f, words)]
        if len(kept) != 1 or len(late) != 1:
            continue
        (one, match), (other,) = kept[0], late
        if other.place.address != one.place.address and other.value <= one.value:
            yield Refuted(
                way="all",
                text=f"{one.text} {unit}, {_behind(one)[: match.end()].strip(' ,(')}",
                place=one.place,
                against=(other,),
            )


def _behind(figure: Figure) -> str:
    """What stands behind a number, or else behind its unit and a comma."""
    return figure.path[1] or figure.phrase.partition(figure.text)[2].partition(",")[2].lstrip()


def _around(figure: Figure) -> str:
    return unmark(f"{figure.lead} {figure.path[1]}")


def _is_late(figure: Figure, words: _Words) -> bool:
    """Whether a count is one of late things that were dealt with."""
    behind = unmark(figure.path[1])
    found = words.late.match(behind)
    return found is not None and OPEN.search(f"{unmark(figure.path[0])} {behind}") is None


@cache
def _words(
    all_: tuple[str, ...],
    each: tuple[str, ...],
    on_time: tuple[str, ...],
    late: tuple[str, ...],
    times: tuple[str, ...],
) -> _Words:
    every = rf"(?:{one_of(all_)}(?: [a-z]+){{0,3}}? )?(?:{one_of(each)}|100%)"
    return _Words(
        re.compile(
            rf"[,(]? ?(?:va )?(?:{every}|{one_of(all_)})(?: [a-z]+){{0,4}}? {one_of(on_time)}\b"
        ),
        re.compile(
            rf"(?:duoc |da |bi )?(?:xu ly|tra loi|giai quyet|hoan thanh|thuc hien) "
            rf"(?:bi )?{one_of(late)}\b"
        ),
        said(times),
    )
