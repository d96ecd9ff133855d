"""From a question to the reports that answer it: sets of reports, cut with each other."""

from collections.abc import Hashable, Iterator

from hcc_parse.archive.answers import Found, Hit, Place, Snippet
from hcc_parse.archive.bits import packed
from hcc_parse.archive.database import Database
from hcc_parse.archive.facets import Count, Facets, named, united
from hcc_parse.archive.questions import FACETS, Question
from hcc_parse.archive.reading import head_of
from hcc_parse.archive.snippets import cuts_of
from hcc_parse.archive.stating import stands, stating
from hcc_parse.archive.tagging import COUNTS
from hcc_parse.archive.typed import Typed, understood

WEIGHED = 2000  # hits up to which each is weighed by its words; more are told newest first
OPEN = ("unit", "field", "indicator", "cited")  # facets in whose values people mistype


class Searching:
    """Answers questions from one database.

    Args:
        database: Where reports are.
    """

    def __init__(self, database: Database) -> None:
        self._in = database
        self._stamp: Hashable = None
        self._facets: Facets | None = None
        self._newest: list[int] = []

    def search(self, question: Question) -> Found:
        """Find what a question asks for.

        Raises:
            HccError: When a field or another value is named that no report has.
        """
        facets, typed = self._fresh(), understood(question.text)
        fields = [value for name, value in question.only if name == "field"]
        fields = named(fields, facets.sets("field"))
        matched = _narrowed(facets, question)
        for condition in question.figures:
            matched = stating(self._in, condition, fields, matched)
        matched = self._in.finding.matched(typed.terms, matched)
        ids = self._ranked(matched, typed, question.offset + question.limit)[question.offset :]
        hits = tuple(
            Hit(
                head_of(self._in, id),
                tuple(self._snippets(id, typed)) if typed.wanted else (),
                tuple(stands(self._in, id, question.figures, fields)),
            )
            for id in ids
        )
        spread: dict[str, list[Count]] = {}
        if question.facets:
            spread = {name: facets.counted(name, matched) for name in FACETS}
        return Found(matched.bit_count(), hits, spread, typed.cut)

    def _fresh(self) -> Facets:
        """The sets of all facets, read again when anything was written since."""
        stamp = self._in.stamp()
        if self._facets is None or stamp != self._stamp:
            self._facets, self._newest, self._stamp = Facets(self._in), [], stamp
        return self._facets

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
        spelled = matched
        if loosely := [term for term in terms if not all(word.marked for word in term.words)]:
            spelled = self._in.finding.spelled(loosely, matched)
        titled = self._in.finding.titled(terms, matched)
        yield titled & spelled
        yield titled & ~spelled
        yield spelled & ~titled
        yield matched & ~titled & ~spelled

    def _within(self, tier: int, typed: Typed, wanted: int) -> list[int]:
        """The first of a tier: by their words where they are few, else the newest."""
        if typed.wanted and tier.bit_count() <= WEIGHED:
            weights = self._in.finding.weighed(typed.wanted, tier)
            if weights:
                weighed = sorted((weight, -id) for weight, id in weights)
                return [-id for _, id in weighed[:wanted]]
        self._newest = self._newest or [row[0] for row in self._in.rows("newest_ids")]
        room, found = packed(tier), list[int]()
        end = len(room) * 8
        for id in self._newest:
            if id < end and room[id >> 3] >> (id & 7) & 1:
                found.append(id)
                if len(found) == wanted:
                    break
        return found

    def _snippets(self, id: int, typed: Typed) -> Iterator[Snippet]:
        rows = self._in.rows("passages", id)
        for number, text, marks in cuts_of([row[5] for row in rows], typed.wanted):
            _, block, row, page, where, _ = rows[number]
            yield Snippet(text, marks, Place(block, row, None, page, where))


def _narrowed(facets: Facets, question: Question) -> int:
    """The reports with the values that were chosen."""
    matched = facets.sets(COUNTS).get("", 0)
    if question.every_version:
        matched = united(facets.sets("verdict").values())  # every report has one
    for name in dict.fromkeys(name for name, _ in question.only):
        values = [value for facet, value in question.only if facet == name]
        known = facets.sets(name)
        if name not in OPEN:  # a period without a report is no mistake, a unit is
            known = dict.fromkeys(values, 0) | known
        matched &= united(known[value] for value in named(values, known))
    return matched
