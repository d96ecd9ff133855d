"""From a question to the reports that answer it: sets of reports, cut with each other."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from operator import eq, ge, gt, le, lt, ne

from hcc_parse.archive.answers import Found, Hit, Place, Snippet, Stand, place_of
from hcc_parse.archive.bits import bits_of
from hcc_parse.archive.database import Database
from hcc_parse.archive.facets import Count, counted, facets_of, named, united
from hcc_parse.archive.finding import mixed
from hcc_parse.archive.questions import FACETS, Condition, Question
from hcc_parse.archive.reading import head_of
from hcc_parse.archive.snippets import cuts_of
from hcc_parse.archive.typed import Typed, understood

WEIGHED = 2000  # hits up to which each is weighed by its words; more are told newest first
OPEN = ("unit", "field", "indicator", "cited")  # facets in whose values people mistype
COMPARE: dict[str, Callable[[Decimal, Decimal], bool]] = {
    ">": gt,
    ">=": ge,
    "<": lt,
    "<=": le,
    "=": eq,
    "!=": ne,
}
MOST = 1e300  # more than any figure
Stands = dict[int, list[Stand]]


class Searching:
    """Answers questions from one database.

    Args:
        database: Where reports are.
    """

    def __init__(self, database: Database) -> None:
        self._in = database

    def search(self, question: Question) -> Found:
        """Find what a question asks for.

        Raises:
            HccError: When a field or another value is named that no report has.
        """
        typed, stands = understood(question.text), Stands()
        facets = facets_of(self._in)
        matched = self._in.finding.matched(typed.terms)
        if not question.every_version:
            matched &= facets.get("counts", {}).get("", 0)
        fields = [value for name, value in question.only if name == "field"]
        for condition in question.figures:
            matched &= self._stated(condition, named(fields, facets.get("field", {})), stands)
        for name in dict.fromkeys(name for name, _ in question.only):
            values = [value for facet, value in question.only if facet == name]
            known = facets.get(name, {})
            if name not in OPEN:  # a period without a report is no mistake, a unit is
                known = dict.fromkeys(values, 0) | known
            matched &= united(known[value] for value in named(values, known))
        ids = self._ranked(matched, typed, question.offset + question.limit)[question.offset :]
        hits = tuple(self._hit(id, typed, stands) for id in ids)
        spread: dict[str, list[Count]] = {}
        if question.facets:
            spread = {name: counted(facets.get(name, {}), matched) for name in FACETS}
        total = matched.bit_count()
        return Found(total, hits, spread, typed.cut)

    def _stated(self, condition: Condition, fields: list[str], stands: Stands) -> int:
        """The reports whose figure is as asked; of a field where one is named."""
        found = set()
        limits = _limits(condition)
        chosen: list[str | None] = [*fields] or [None]
        for field in chosen:
            for row in self._in.rows("figures_chosen", condition.indicator, field, *limits):
                value = Decimal(str(row[1]))
                if COMPARE[condition.comparison](value, condition.value):
                    stand = Stand(condition.indicator, row[8], value, row[2], place_of(*row[3:8]))
                    stands.setdefault(row[0], []).append(stand)
                    found.add(row[0])
        return bits_of(found)

    def _ranked(self, matched: int, typed: Typed, wanted: int) -> list[int]:
        """The first reports: title and spelling as typed, then either, then the others."""
        best: list[int] = []
        for tier in self._tiers(matched, typed):
            if len(best) < wanted and tier:
                best += self._within(tier, typed, wanted - len(best))
        return best

    def _tiers(self, matched: int, typed: Typed) -> Iterator[int]:
        terms = typed.wanted
        if not terms or not matched:
            yield matched
            return
        loosely = [term for term in terms if not all(word.marked for word in term.words)]
        spelled = matched
        if loosely:
            spelled &= self._in.finding.spelled(loosely)
        named = self._in.finding.titled(terms) & matched
        yield named & spelled
        yield named & ~spelled
        yield spelled & ~named
        yield matched & ~named & ~spelled

    def _within(self, tier: int, typed: Typed, wanted: int) -> list[int]:
        """The first of a tier: by their words where they are few, else the newest."""
        plainly = [term for term in typed.wanted if not mixed(term)]
        if plainly and tier.bit_count() <= WEIGHED:
            weights = self._in.finding.weighed(plainly, tier)
            weighed = sorted((weight, -id) for weight, id in weights)
            return [-id for _, id in weighed[:wanted]]
        found = []
        for (id,) in self._in.rows("newest_ids"):
            if tier >> id & 1:
                found.append(id)
                if len(found) == wanted:
                    break
        return found

    def _hit(self, id: int, typed: Typed, stands: Stands) -> Hit:
        head = head_of(self._in, id)
        snippets = tuple(self._snippets(id, typed)) if typed.wanted else ()
        return Hit(head, snippets, tuple(stands.get(id, ())))

    def _snippets(self, id: int, typed: Typed) -> Iterator[Snippet]:
        rows = self._in.rows("passages", id)
        for number, text, marks in cuts_of([row[5] for row in rows], typed.wanted):
            _, block, row, page, where, _ = rows[number]
            yield Snippet(text, marks, Place(block, row, None, page, where))


def _limits(condition: Condition) -> tuple[float, float]:
    """Between which numbers a figure may be; who asks compares exactly."""
    sign, value = condition.comparison, float(condition.value)
    return (
        value if sign in (">", ">=", "=") else -MOST,
        value if sign in ("<", "<=", "=") else MOST,
    )
