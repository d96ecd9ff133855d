"""The wording of a report that others are compared with: its periods, its days, its text."""

from collections.abc import Iterator
from hashlib import blake2b

from hcc_parse.batch.spots import spot_of
from hcc_parse.domain import Address, Days, Dossier, Passage, Term, lasting
from hcc_parse.extract.timing import find_periods
from hcc_parse.vietnamese import in_words, plain

SHINGLE = 8  # words in a row that are compared between texts
OTHER_TIMES = ("time:another", "time:same", "time:previous")  # words of what is compared with
NEAR = 160  # letters before two days in which such a word is looked for
PRINTS = 128  # marks kept of a text: the smallest, so that equal texts have equal ones


def named_terms(dossier: Dossier) -> Iterator[Term]:
    """The periods that the title names; behind a word for plans, only what is planned follows."""
    labels = dossier.knowledge.labels
    passage = Passage(text=dossier.mentions.header.title or "", address=Address(0))
    periods = [period for period in find_periods(passage, [], labels) if period.name]
    years = {period.year for period in periods if period.year}
    for period in periods:
        before = in_words(passage.text[: period.place.start])
        if not any(f" {word} " in before for word in labels["title-plan"]):
            year = period.year or (min(years) if len(years) == 1 else None)
            yield Term(name=period.name, year=year, text=period.text)


def spans_of(dossier: Dossier) -> Iterator[Days]:
    """The two days of each stretch of time, unless a word before them speaks of another time."""
    labels = dossier.knowledge.labels
    others = [word for role in OTHER_TIMES for word in labels[role]]
    for period in dossier.mentions.periods:
        start = period.start.meant if period.start else None
        end = period.end.meant if period.end else None
        if start is None or end is None:
            continue
        passage = dossier.report.passage_at(period.place)
        before = plain(passage.text[: period.place.start])[-NEAR:].lower()
        if not any(word in before for word in others):
            yield Days(start, end, period.text, spot_of(period.place, dossier))


def prints_of(dossier: Dossier) -> tuple[int, ...]:
    """The smallest hashes of the runs of eight words of the text, in order.

    Source: A. Broder, On the resemblance and containment of documents (1997).
    """
    words = lasting(" ".join(p.plain for p in dossier.report.paragraphs())).split()
    runs = {" ".join(words[n : n + SHINGLE]) for n in range(len(words) - SHINGLE + 1)}
    marks = {int.from_bytes(blake2b(run.encode(), digest_size=8).digest()) for run in runs}
    return tuple(sorted(marks)[:PRINTS])
