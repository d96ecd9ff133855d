"""From a system with broken equations to what may have broken them: every smallest repair."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice, product

from hcc_parse.diagnose.covers import groups, smallest_covers
from hcc_parse.diagnose.pieces import Changes, Piece, pieces, smallest_of
from hcc_parse.diagnose.solver import Effort, other_set, smallest_sets
from hcc_parse.diagnose.stale import rows_amiss
from hcc_parse.diagnose.system import System
from hcc_parse.domain import Limits

MOST_OPTIONS = 400  # ways to mend one cause that are kept
EXACT = 2  # sets of so many changes are all enumerated


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """Broken equations that have one cause, and the smallest changes that mend them.

    Attributes:
        mends: The numbers of the broken equations, bounds left aside.
        options: Each a smallest set of changes; none when none was found.
        proved: Whether no other set is as small.
    """

    mends: frozenset[int]
    options: tuple[Changes, ...] = ()
    proved: bool = True

    @property
    def size(self) -> int:
        """How many figures change."""
        return len(self.options[0]) if self.options else 0


def causes_of(system: System, limits: Limits) -> Iterator[Cause]:
    """Yield the causes of all that is broken, connected part by connected part."""
    effort = Effort(limits)
    for part in parts(system):
        broken = [e for e in part if system.equations[e].broken and not system.equations[e].at_most]
        if 0 < len(broken) <= limits.diagnosis_broken:
            yield from _of_part(system, part, broken, effort)


def parts(system: System) -> Iterator[tuple[int, ...]]:
    """Yield the equations that share figures, directly or by others, in reading order."""
    by_figure: dict[int, int] = {}
    owner = list(range(len(system.equations)))

    def root(one: int) -> int:
        while owner[one] != one:
            owner[one] = owner[owner[one]]
            one = owner[one]
        return one

    for number, equation in enumerate(system.equations):
        for figure in equation.weights:
            owner[root(number)] = root(by_figure.setdefault(figure, number))
    members: dict[int, list[int]] = {}
    for number in range(len(system.equations)):
        members.setdefault(root(number), []).append(number)
    yield from (tuple(part) for part in members.values())


def _of_part(
    system: System, part: tuple[int, ...], broken: list[int], effort: Effort
) -> Iterator[Cause]:
    found = pieces(system, broken)
    causes: list[Cause] = []
    for group, numbers in groups(broken, found):
        causes += _of_group(group, numbers, found)
    unexplained = {e for cause in causes if not cause.options for e in cause.mends}
    amiss = list(rows_amiss(system, unexplained))
    if unexplained and unexplained == set().union(*(mends for mends, _ in amiss)):
        yield from (replace(cause, proved=False) for cause in causes if cause.options)
        for mends, changes in amiss:
            fits = system.mended(dict(changes)) is not None
            yield Cause(mends=mends, options=(changes,) if fits else (), proved=False)
    elif unexplained:
        yield from _beyond(system, part, broken, causes, effort)
    elif sum(cause.size for cause in causes) > EXACT:
        yield from _proved(system, part, causes, effort)
    else:
        yield from causes


def _of_group(group: frozenset[int], numbers: list[int], found: list[Piece]) -> Iterator[Cause]:
    covers = smallest_covers(group, numbers, found)
    if not covers:
        yield Cause(mends=group)
        return
    sure = frozenset.intersection(*covers)
    for n in sorted(sure):
        yield Cause(mends=found[n].mends, options=found[n].options[:MOST_OPTIONS])
    rest = group.difference(*(found[n].mends for n in sure))
    if rest:
        options: set[Changes] = set()
        for cover in covers:
            ways = product(*(found[n].options for n in sorted(cover - sure)))
            options |= {_joined(way) for way in islice(ways, MOST_OPTIONS)}
        yield Cause(mends=rest, options=tuple(sorted(options))[:MOST_OPTIONS])


def _joined(changes: tuple[Changes, ...]) -> Changes:
    return tuple(sorted(change for piece in changes for change in piece))


def _proved(
    system: System, part: tuple[int, ...], causes: list[Cause], effort: Effort
) -> Iterator[Cause]:
    """Have the solver look for another set as small; what stands in every such set is proved."""
    size = sum(cause.size for cause in causes)
    sure = [cause for cause in causes if len(cause.options) == 1]
    while sure:
        without = _joined(tuple(cause.options[0] for cause in sure))
        answer = other_set(system, part, effort, without=without, most=size)
        if answer.finished and not answer.found:
            break
        other = {change for changes in answer.found for change in changes}
        sure = [cause for cause in sure if answer.found and other.issuperset(cause.options[0])]
    for cause in causes:
        yield replace(cause, proved=cause in sure)


def _beyond(
    system: System, part: tuple[int, ...], broken: list[int], causes: list[Cause], effort: Effort
) -> Iterator[Cause]:
    """Have the solver find sets of three changes and more; without them, what was found stays."""
    answer = smallest_sets(system, part, effort)
    proved = tuple(one for one in answer.found if system.mended(dict(one)) is not None)
    if not proved:
        yield from (replace(cause, proved=False) for cause in causes)
        return
    yield from _split(system, frozenset(broken), smallest_of(proved), finished=answer.finished)


def _split(
    system: System, broken: frozenset[int], found: tuple[Changes, ...], *, finished: bool
) -> Iterator[Cause]:
    """Whole sets cut into the pieces that all of them have; else they are one cause."""
    cut = [_pieces_of(system, changes, broken) for changes in found]
    if all(one.keys() == cut[0].keys() for one in cut):
        for mends in sorted(cut[0], key=sorted):
            options = tuple(sorted({one[mends] for one in cut}))
            yield Cause(mends=mends, options=options, proved=finished)
    else:
        yield Cause(mends=broken, options=found, proved=finished)


def _pieces_of(
    system: System, changes: Changes, broken: frozenset[int]
) -> dict[frozenset[int], Changes]:
    """Cut a set of changes where no equation ties its figures; by what each piece mends."""
    cut: dict[frozenset[int], Changes] = {}
    left = list(changes)
    while left:
        piece, touched = [left.pop(0)], set[int]()
        grown = True
        while grown:
            touched = {e for number, _ in piece for e in system.touching[number]}
            near = [one for one in left if touched & set(system.touching[one[0]])]
            grown = bool(near)
            piece += near
            left = [one for one in left if one not in near]
        cut[frozenset(touched) & broken] = tuple(sorted(piece))
    return cut
