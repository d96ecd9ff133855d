"""Findings of one cause: one is the root and carries the repair, the others point to it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from hcc_parse.diagnose.followers import followers
from hcc_parse.diagnose.pieces import Changes
from hcc_parse.diagnose.proving import holds_after
from hcc_parse.diagnose.ranking import Rank, ranked
from hcc_parse.diagnose.repairs import Cause
from hcc_parse.diagnose.sentences import behind, row_amiss, row_left_out, told_in_doubt, told_surely
from hcc_parse.diagnose.shares import Shares
from hcc_parse.diagnose.stale import is_row_left_out, rows_amiss
from hcc_parse.diagnose.system import System, spot
from hcc_parse.domain import (
    Change,
    Evidence,
    Finding,
    Relations,
    Remedy,
    Sum,
)

RIVALS = 5  # other repairs that are named in the result
CLEAR = 100  # hundredths of a logarithm between the first repair and the next: 2.7 to 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The repair of a cause that comes first, and those that it was held against."""

    changes: Changes
    unique: bool
    rivals: tuple[Changes, ...]
    clear: bool


class Tracer:
    """Marks the findings of one report with their causes."""

    def __init__(self, findings: Iterable[Finding], system: System, relations: Relations) -> None:
        self.found = list(findings)
        self.system, self.relations = system, relations
        self.shares = Shares(relations.ratios)
        self.by_source = dict(self._sources())
        self.traced: set[int] = set()

    def trace(self, cause: Cause, *, doubtful: bool) -> None:
        """Mark the findings of a cause; with `doubtful` its repair is not called the only one."""
        choice = self._choice(cause, doubtful=doubtful)
        in_row = any(mends == cause.mends for mends, _ in rows_amiss(self.system, cause.mends))
        lost = choice is not None and is_row_left_out(self.system, choice.changes)
        choice = None if lost else choice
        if not (lost or in_row or cause.size == 1 or (choice is not None and choice.unique)):
            return
        mended = cause.mends
        if choice is not None:
            mended = self.system.mended(dict(choice.changes)) or mended
        numbers = [self.by_source[key] for e in sorted(mended) if (key := self._key(e)) is not None]
        numbers = [n for n in dict.fromkeys(numbers) if n not in self.traced]
        if not numbers:
            return
        if choice is not None and choice.unique:
            more = dict.fromkeys(followers(self.found, self.system, self.shares, choice.changes))
            numbers += [n for n in more if n not in numbers and n not in self.traced]
        self.traced.update(numbers)
        root = min(numbers, key=self._weight)
        for n in numbers:
            self.found[n] = replace(
                self.found[n],
                remedy=self._remedy(choice, numbers),
                cause=None if n == root else self.found[root].id,
            )
        if lost:
            self.found[root] = behind(self.found[root], row_left_out(len(cause.mends)))
        elif in_row and not (choice is not None and choice.unique):
            self.found[root] = behind(self.found[root], row_amiss(len(cause.mends)))
        elif choice is not None and self._says_more(choice, mended):
            self.found[root] = self._told(self.found[root], choice, mended, len(cause.options))

    def _choice(self, cause: Cause, *, doubtful: bool) -> Choice | None:
        """The repair to name: the only one, or the one that a slip or other figures speak for."""
        options = ranked(self.system, cause.options, self.shares)
        options = [one for one in options if holds_after(self.system, cause.mends, one[1])]
        if not options:
            return None
        (best, changes), rest = options[0], options[1:]
        if not best.fills:  # a total left blank states nothing: filling it changes no figure
            rest = [one for one in rest if not one[0].fills]
        unique = cause.proved and not rest and not doubtful and self._is_trusted(cause, changes)
        if rest and not best < rest[0][0]:
            return None
        return Choice(
            changes=changes,
            unique=unique,
            rivals=tuple(one[1] for one in rest[:RIVALS]),
            clear=not rest or _stands_out(best, rest[0][0]),
        )

    def _says_more(self, choice: Choice, mended: frozenset[int]) -> bool:
        """Whether the repair tells an official more than the finding: beyond `186 or 191`."""
        if choice.unique or not choice.clear:
            return choice.unique
        if len(mended) > 1:
            return True
        (one,) = mended
        total = self.system.total_of(one)
        return total is not None and total not in dict(choice.changes)

    def _is_trusted(self, cause: Cause, changes: Changes) -> bool:
        """Whether what is mended is more than one doubtful reading."""
        mended = self.system.mended(dict(changes)) or cause.mends
        sources = [self.system.equations[e].source for e in mended]
        return len(sources) > 1 or any(isinstance(s, Sum) and s.certain for s in sources)

    def _sources(self) -> Iterator[tuple[int, int]]:
        """The finding on each statement, by the identity of the sum or the pair."""
        pairs = {
            (spot(pair.first.place), spot(pair.second.place)): id(pair)
            for pair in (*self.relations.restatements, *self.relations.repeats)
        }
        for n, finding in enumerate(self.found):
            if finding.about is not None:
                yield id(finding.about), n
            elif finding.category == "consistency" and len(finding.evidence) == 2:
                first, second = (spot(evidence.place) for evidence in finding.evidence)
                if (first, second) in pairs:
                    yield pairs[first, second], n

    def _key(self, equation: int) -> int | None:
        key = id(self.system.equations[equation].source)
        return key if key in self.by_source else None

    def _weight(self, n: int) -> tuple[int, bool, int]:
        finding = self.found[n]
        in_row = finding.about is not None and finding.about.kind == "row"
        return finding.severity.rank, not in_row, n

    def _remedy(self, choice: Choice | None, numbers: list[int]) -> Remedy | None:
        if choice is None:
            return None
        return Remedy(
            changes=self._changes(choice.changes),
            restores=tuple(self.found[n].id for n in sorted(numbers)),
            unique=choice.unique,
            rivals=tuple(self._changes(one) for one in choice.rivals),
        )

    def _changes(self, changes: Changes) -> tuple[Change, ...]:
        figures = self.system.figures
        return tuple(
            Change(figures[n].value, self.system.after(n, delta), figures[n].place)
            for n, delta in changes
        )

    def _told(self, root: Finding, choice: Choice, mended: frozenset[int], options: int) -> Finding:
        if not choice.unique:
            said = told_in_doubt(self.system, choice.changes, mended, options - 1)
            return behind(root, said)
        said = told_surely(self.system, choice.changes, mended)
        ((number, _), *more) = choice.changes
        if more:
            return replace(root, message=said)
        figure, change = self.system.figures[number], self._changes(choice.changes)[0]
        evidence = [e for e in root.evidence if spot(e.place) != spot(figure.place)]
        first = Evidence(text=figure.text, role="stated", place=figure.place, value=figure.value)
        others = (e._replace(role="other") if e.role == "stated" else e for e in evidence)
        return replace(
            root,
            message=said,
            place=figure.place,
            stated=change.before,
            expected=change.after,
            evidence=(first, *others),
        )


def _stands_out(best: Rank, second: Rank) -> bool:
    """Whether something speaks for the first of several repairs, and far less for the next."""
    return best[:3] < second[:3] or best.rarity + CLEAR <= second.rarity
