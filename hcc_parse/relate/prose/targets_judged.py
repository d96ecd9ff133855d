"""Targets by how they were met: `07 chỉ tiêu: 04 chỉ tiêu vượt, 01 đạt và 02 chỉ tiêu chưa đạt`."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from hcc_parse.domain import Figure, Knowledge, Said, Sum
from hcc_parse.relate.behind import words_behind
from hcc_parse.relate.prose.in_one_breath import is_nearly_all
from hcc_parse.relate.prose.told_sums import parts_sum
from hcc_parse.relate.quoting import quoted
from hcc_parse.relate.word_patterns import one_of, words_of
from hcc_parse.vietnamese import unmark

STATES = 3
NEXT = re.compile(r"[^;:.()\d]{1,50}(?:,| va|, va|;)(?: co)? $")
LONGEST = 90  # letters between a whole and its list
SAID = Said("số vượt, số đạt và số chưa đạt", "those beyond, those met and those not met")


class _Words(NamedTuple):
    opens: re.Pattern[str]
    beyond: re.Pattern[str]
    met: re.Pattern[str]
    not_met: re.Pattern[str]

    def state_of(self, figure: Figure) -> str:
        """How the words behind a number say that it was met; empty where they do not."""
        behind = words_behind(figure)
        if self.not_met.match(behind):
            return "not met"
        return "beyond" if self.beyond.match(behind) else "met" if self.met.match(behind) else ""


def targets_judged(figures: Sequence[Figure], knowledge: Knowledge) -> Iterator[Sum]:
    """Yield wholes with those beyond, those met and those not met behind them, if they are more.

    Where those beyond may be some of those met nothing is told.

    Args:
        figures: Those of the running text, in its order.
        knowledge: `beyond-told`, `met-told` and `not-met-told` are the words,
            `judged-opening` those that may stand before the first of them.
    """
    words = _words_of(knowledge)
    for _, found in groupby(figures, key=lambda figure: figure.place.address):
        told = list(found)
        for place in range(1, len(told) - STATES + 1):
            parts = told[place : place + STATES]
            states = {words.state_of(part): part for part in parts}
            if set(states) != {"beyond", "met", "not met"} or not _follow(parts):
                continue
            whole = told[place - 1]
            if not _is_whole(whole, parts, words):
                continue
            met = states["met"].value
            within = met >= states["beyond"].value
            if within and met + states["not met"].value == whole.value:
                continue
            if parts_sum(parts) > whole.value and is_nearly_all(whole, parts):
                yield Sum(
                    kind="breakdown",
                    total=whole,
                    parts=tuple(parts),
                    basis=SAID,
                    subject=quoted(whole.unit or ""),
                    certain=False,
                    at_most=True,
                    one_list=True,
                )


def _is_whole(whole: Figure, parts: Sequence[Figure], words: _Words) -> bool:
    first = parts[0]
    plain = whole.kind == "count" and whole.qualifier is None and whole.unit is not None
    units = {part.unit for part in parts} - {None}
    if not plain or units != {whole.unit} or max(p.value for p in parts) > whole.value:
        return False
    told = whole.lead + whole.text
    return first.lead.startswith(told) and bool(
        words.opens.fullmatch(unmark(first.lead[len(told) :]))
    )


def _follow(parts: Sequence[Figure]) -> bool:
    """Whether they stand in one list."""
    for one, other in pairwise(parts):
        told = one.lead + one.text
        if not other.lead.startswith(told) or not NEXT.fullmatch(unmark(other.lead[len(told) :])):
            return False
    return all(part.kind == "count" and not part.decimals for part in parts)


def _words_of(knowledge: Knowledge) -> _Words:
    beyond, met, not_met = (
        one_of(words_of(knowledge, role)) for role in ("beyond-told", "met-told", "not-met-told")
    )
    some = r"^[^,;.()\d]{0,30}?"
    opening = one_of(words_of(knowledge, "judged-opening"))
    return _Words(
        re.compile(rf"[^,;:.()\d]{{1,{LONGEST}}}[,;:] (?:{opening} )?"),
        re.compile(rf"{some}\b{beyond}\b"),
        re.compile(rf"{some}\b{met}\b"),
        re.compile(rf"{some}\b{not_met} {met}\b"),
    )
