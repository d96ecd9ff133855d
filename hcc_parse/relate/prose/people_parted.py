"""People parted in two, by sex, contract or party: `09 công chức, trong đó 06 nữ, 04 nam`."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from hcc_parse.domain import Figure, Knowledge, Said, Sum
from hcc_parse.relate.prose.in_one_breath import is_nearly_all
from hcc_parse.relate.prose.like_units import Kinds, kinds_of
from hcc_parse.relate.quoting import quoted
from hcc_parse.relate.word_patterns import words_of
from hcc_parse.vietnamese import unmark

PAIRS = (("part-man", "part-woman"), ("part-lasting", "part-hired"), ("part-party", "part-free"))
SEXES = 0  # the first pair, which leaves no one out
NEAR = 2  # people, by which a list may be off without a slip of the hand
LONGEST = 80  # letters between a whole and its list
TAIL = re.compile(r"[,;:.()]")
NEXT = re.compile(r"[^\d.;:()]{0,30}(?:,|;| va)(?: va)?(?: (?:so|co))?(?: [a-z]+){0,4} ?:? ?")
LISTED = re.compile(r"(?: [a-z]+){1,4}(?:,|;| va) ")
SAID = Said("hai bộ phận chia hết số người", "the two parts into which people divide")


class _Parts(NamedTuple):
    names: tuple[tuple[frozenset[str], frozenset[str]], ...]
    kinds: Kinds
    qualities: frozenset[str]

    def divide(self, one: Figure, two: Figure) -> bool:
        """Whether the names of two figures leave no one out."""
        names = _name(one), _name(two)
        return any(
            (names[0] in first and names[1] in last) or (names[0] in last and names[1] in first)
            for first, last in self.names
        )

    def has_quality(self, figure: Figure) -> bool:
        """Whether a count is of people of one sex, party, study or kind of contract."""
        named = f"{_name(figure)} ".startswith(tuple(f"{name} " for name in self.qualities))
        return named or self.group_of(figure) is not None

    def group_of(self, figure: Figure) -> int | None:
        """Which pair a figure is named in, by the first words of its name."""
        words = f"{_name(figure)} "
        for place, (first, last) in enumerate(self.names):
            if words.startswith(tuple(f"{name} " for name in first | last)):
                return place
        return None


def people_parted(figures: Sequence[Figure], knowledge: Knowledge) -> Iterator[Sum]:
    """Yield counts of people whose two parts are told behind them and are not as many.

    Nothing is told where the parts make up another count of people told there, or several told
    one after the other.

    Args:
        figures: Those of the running text, in its order.
        knowledge: The `part-` roles name the two parts of each pair.
    """
    words = _parts_of(knowledge)
    for _, found in groupby(figures, key=lambda figure: figure.place.address):
        told = list(found)
        for place, (one, two) in enumerate(pairwise(told)):
            if not (_are_plain(one, two) and _is_next(one, two) and words.divide(one, two)):
                continue
            whole = _whole_of(one, told[:place], words)
            if whole is None or _is_explained(one, two, whole, told, words):
                continue
            added = one.value + two.value
            if added < whole.value and words.group_of(one) != SEXES:
                continue  # others may be of no such kind
            if abs(added - whole.value) <= NEAR or is_nearly_all(whole, [one, two]):
                yield Sum(
                    kind="breakdown",
                    total=whole,
                    parts=(one, two),
                    basis=SAID,
                    subject=quoted(whole.label or whole.unit or ""),
                    certain=False,
                    one_list=True,
                )


def is_of_more_people(sum_: Sum, figures: Sequence[Figure], knowledge: Knowledge) -> bool:
    """Whether a sum only seems one: its part may be of people counted before its whole.

    `09 công chức và 01 nhân viên, trong đó 06 nữ`; `05 nữ, 04 nam (02 nam, 03 nữ là đảng viên)`.

    Args:
        sum_: A part beyond its whole, or a breakdown.
        figures: Those of the running text.
        knowledge: The `part-` roles.
    """
    words, whole = _parts_of(knowledge), sum_.total
    groups = {words.group_of(part) for part in sum_.parts} - {None}
    if not groups:
        return False
    if sum_.kind == "breakdown":
        return words.group_of(whole) in groups or _are_qualities(sum_, words)
    return sum_.kind == "part" and any(
        one.value >= sum_.parts[0].value and _is_of_people(one, words.kinds)
        for one in figures
        if one.place.address == whole.place.address and whole.lead.startswith(one.lead + one.text)
    )


def _are_qualities(sum_: Sum, words: _Parts) -> bool:
    """`11 công chức, gồm 06 nữ, 10 đảng viên, 10 đại học`: each of them may be all of these."""
    told = {words.group_of(part) for part in sum_.parts if words.has_quality(part)}
    within = all(part.value <= sum_.total.value for part in sum_.parts)
    return within and len(told) > 1 and sum_.added > sum_.total.value


def _whole_of(one: Figure, before: Sequence[Figure], words: _Parts) -> Figure | None:
    """The people that a list is of: the outermost that its words tie it to, else those before."""
    whole = one.whole
    while whole is not None and whole.whole is not None:
        whole = whole.whole
    if whole is None and before and one.lead.startswith(before[-1].lead + before[-1].text):
        between = unmark(one.lead[len(before[-1].lead) + len(before[-1].text) :])
        apart = ";" in between or "." in between or len(between) > LONGEST
        whole = None if apart or before[-1].unit is None else before[-1]
    if whole is None or not _are_plain(whole) or not _is_of_people(whole, words.kinds):
        return None
    return whole if one.lead.startswith(whole.lead + whole.text) else None


def _is_explained(
    one: Figure, two: Figure, whole: Figure, told: Sequence[Figure], words: _Parts
) -> bool:
    added = one.value + two.value
    others = [f for f in told if f not in (one, two) and f.kind == "count"]
    if any(f.value == added and _is_of_people(f, words.kinds) for f in others):
        return True
    run, last = whole.value, whole
    for figure in reversed([f for f in others if f.place.start < whole.place.start]):
        between = unmark(last.lead[len(figure.lead) + len(figure.text) :])
        if not last.lead.startswith(figure.lead) or not LISTED.fullmatch(between):
            break
        run, last = run + figure.value, figure
        if run == added:
            return True
    return False


def _is_of_people(figure: Figure, kinds: Kinds) -> bool:
    return figure.unit is None or kinds.are_people(figure.unit)


def _are_plain(*figures: Figure) -> bool:
    return all(f.kind == "count" and f.qualifier is None and not f.decimals for f in figures)


def _is_next(one: Figure, two: Figure) -> bool:
    """Whether the second is the next item of a list, `06 nữ, 04 nam`."""
    told = one.lead + one.text
    return two.lead.startswith(told) and NEXT.fullmatch(unmark(two.lead[len(told) :])) is not None


def _name(figure: Figure) -> str:
    """The words before a number, else those behind it, up to the next sign."""
    before = unmark(figure.path[0]).rpartition(":")[2].strip()
    behind = unmark(figure.path[1]) or unmark(figure.phrase).partition(figure.text)[2]
    return before or TAIL.split(behind)[0].strip()


def _parts_of(knowledge: Knowledge) -> _Parts:
    names = [
        tuple(frozenset(map(unmark, words_of(knowledge, role))) for role in pair) for pair in PAIRS
    ]
    qualities = frozenset(map(unmark, words_of(knowledge, "staff-group")))
    return _Parts(tuple((first, last) for first, last in names), kinds_of(knowledge), qualities)
