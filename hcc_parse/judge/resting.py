"""What a finding rests on that was read with doubt: words of its evidence, and of its sums."""

import re
from collections.abc import Iterator

from hcc_parse.domain import (
    Address,
    Dossier,
    Figure,
    Finding,
    Provenance,
    Sum,
    Word,
)
from hcc_parse.judge.on_scans import may_be_confused
from hcc_parse.vietnamese import plain

UNEQUAL = re.compile(r"(\d+) ≠ (\d+)")


class Resting:
    """The doubtful words of one report, apart from those that its sums have settled."""

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.report, self.relations = dossier.report, dossier.relations
        thresholds = dossier.knowledge.thresholds
        self.sure = float(thresholds.reading_sure)
        self.beyond = float(thresholds.reading_beyond)
        self.holding = {
            spot_of(figure)
            for sum_ in dossier.relations.sums
            if sum_.holds and not sum_.excused and not sum_.at_most
            for figure in _borne_out(sum_)
        }
        self.settled: dict[Address, list[Provenance]] = {}
        for one in dossier.unsure:
            if one.outcome != "open":
                place = one.figure.place
                self.settled.setdefault(place.address, []).append(place)

    def doubtful_at(self, place: Provenance) -> Iterator[tuple[str, Word]]:
        """Yield the doubtful words under a place, each as it was read."""
        if place.confidence >= self.sure:
            return
        passage, settled = self.report.passage_at(place), self.settled.get(place.address, ())
        for word in passage.words_at(place.start, place.end):
            held = any(word.start < one.end and one.start < word.end for one in settled)
            if word.confidence < self.sure and not held:
                yield passage.text[word.start : word.end], word

    def under(self, finding: Finding, *, whole: bool = False) -> dict[Word, str]:
        """The doubtful words of what a finding says, in the order of its evidence.

        With `whole`, also those around it in its paragraphs and cells.
        """
        places = [evidence.place for evidence in finding.evidence]
        if finding.place is not None:
            places.append(finding.place)
        if whole:
            passages = [self.report.passage_at(place) for place in places]
            places = [passage.at(0, len(passage.text)) for passage in passages]
        if finding.about is not None:
            places += [figure.place for figure in _figures(finding.about)]
        return {word: text for place in places for text, word in self.doubtful_at(place)}

    def beneath(self, finding: Finding) -> dict[Word, str]:
        """The doubtful words that no sentence quotes, but without which there is no finding.

        Of a sum in the text all that stands between its figures; of a rank or a share the numbers
        beside it. The formula of a table is borne out by its rows before anything is added up.
        """
        found: dict[Word, str] = {}
        for place in self._beneath(finding):
            found |= {word: text for text, word in self.doubtful_at(place)}
        return found

    def confusable(self, finding: Finding) -> str | None:
        """A number without which nobody is accused if a usual confusion of digits is undone.

        It is a figure of a sum, or one of two years that differ.
        """
        figure = self._confusable_in_sum(finding)
        unequal = UNEQUAL.fullmatch(finding.explanation or "") if not finding.about else None
        if figure is None and unequal and may_be_confused(*unequal.groups()):
            return unequal[2]
        return figure.text if figure else None

    def _confusable_in_sum(self, finding: Finding) -> Figure | None:
        """A figure of a sum that holds if a usual confusion of digits is undone, if there is one.

        Such a number must be read more surely than others before it accuses anyone.
        """
        if finding.about is None or finding.about.at_most:
            return None
        total, added = finding.about.total, finding.about.added
        needed = [(total, added)]
        needed += [(part, part.value + total.value - added) for part in finding.about.parts]
        for figure, value in needed:
            digits = "".join(sign for sign in plain(figure.text) if sign.isdigit())
            unsure = figure.place.confidence < self.beyond and value >= 0
            if spot_of(figure) in self.holding:
                continue
            if unsure and value == int(value) and may_be_confused(digits, str(int(value))):
                return figure
        return None

    def shaken(self, finding: Finding) -> bool:
        """Whether a sum of a table may be broken by a row or column that was misread.

        A part that a formula lost stands in another column of the row; a row that was lost or
        stands twice breaks several columns of one total row, all to the same side.
        """
        about = finding.about
        if about is None or about.grid is None:
            return False
        if about.kind == "column":
            return any(_beside(about, other) for other in self.relations.sums)
        own = {spot_of(figure) for figure in _figures(about)}
        address = about.total.place.address
        row = next((row for row in about.grid.rows if row.index == address.row), None)
        figures = [entry.figure for entry in row.entries if entry.figure] if row else []
        off = abs(about.total.value - about.added)
        counts = (one for one in figures if one.kind == "count" and spot_of(one) not in own)
        return any(one.value == off for one in counts)

    def disordered(self, finding: Finding) -> bool:
        """Whether numbers of order of a table were read with doubt: `III` or `111`.

        By them it is told which rows a group or a total adds up.
        """
        about = finding.about
        if about is None or about.grid is None or about.kind != "column":
            return False
        keys = (row.entry(0) for row in about.grid.rows if row.role in ("data", "total"))
        return any(key is not None and any(self.doubtful_at(key.place)) for key in keys)

    def unfilled(self, finding: Finding) -> bool:
        """Whether a blank cell would make a sum hold if a number stood in it, lost in reading."""
        about = finding.about
        if about is None or about.at_most:
            return False
        return bool(about.blanks) and about.total.value > about.added

    def _beneath(self, finding: Finding) -> Iterator[Provenance]:
        if finding.about is None:
            if finding.category != "arithmetic":
                return
            for evidence in finding.evidence:
                passage = self.report.passage_at(evidence.place)
                numbers = (w for w in passage.words if _has_digit(passage.text[w.start : w.end]))
                yield from (passage.at(word.start, word.end) for word in numbers)
        elif finding.about.grid is None:
            figures = _figures(finding.about)
            for address in dict.fromkeys(figure.place.address for figure in figures):
                own = [f.place for f in figures if f.place.address == address]
                start, end = min(p.start for p in own), max(p.end for p in own)
                yield self.report.passage_at(own[0]).at(start, end)


def spot_of(figure: Figure) -> tuple[Address, int]:
    """Where a figure stands: one place, one figure."""
    return figure.place.address, figure.place.start


def _borne_out(sum_: Sum) -> Iterator[Figure]:
    """The figures that a sum bears out; in `136 = 136 + 0` both may be misread alike."""
    if all(part.value != sum_.total.value for part in sum_.parts):
        yield from (sum_.total, *sum_.parts)


def _beside(one: Sum, other: Sum) -> bool:
    """Whether another column of the same total row is off to the same side."""
    if other is one or other.kind != "column" or other.grid is not one.grid or other.holds:
        return False
    here, there = one.total.place.address, other.total.place.address
    aside = here.row == there.row and here.column != there.column
    return aside and (one.added > one.total.value) == (other.added > other.total.value)


def _figures(sum_: Sum) -> tuple[Figure, ...]:
    return (sum_.total, *sum_.parts, *sum_.blanks)


def _has_digit(text: str) -> bool:
    return any(sign.isdigit() for sign in text)
