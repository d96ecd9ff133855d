"""Finding citations in report text, and what eyecite takes for as much English legal text."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from itertools import count
from random import Random
from time import process_time

from corpus.bench.timing import Timed, timed
from corpus.citing.scoring import make as make_cited
from corpus.generate.make import make
from hcc_parse.domain import Address, Citation, DateMention, Passage, Reference
from hcc_parse.extract.citing.citations import find_citations
from hcc_parse.extract.citing.references import find_references, resolve
from hcc_parse.extract.timing import find_dates
from hcc_parse.knowledge import load_knowledge
from hcc_parse.vietnamese import nfc

LETTERS = 600_000  # characters: more paragraphs than are kept in any cache
SEED = 1
EYECITE, GRAMMAR = "eyecite get_citations", "find_citations and find_references"
DENSE = "the same where every paragraph cites"
NAMES = (
    "Harlow",
    "Dunmore",
    "Ashby",
    "Kestrel Mills",
    "Orwick County",
    "Pell",
    "Varga",
    "Lindqvist",
)
REPORTERS = ("U.S.", "F.3d", "F. Supp. 2d", "S. Ct.", "Cal. 4th")
SENTENCES = (
    "The petitioner argues that notice was late, but the court said otherwise in {a} v. {b}, "
    "{volume} {reporter} {page}, {pin} ({year}), and the point was not raised again on appeal.",
    "A clerk may refuse a filing. See {a} v. {b}, {volume} {reporter} {page} ({year}).",
    "The rule is old; {a}, {volume} {reporter} at {pin}, only restates what the office has done "
    "since the forms were first printed.",
    "The fee was {count} dollars, which the statute allows, 42 U.S.C. § {page}, and which the "
    "applicant paid on the day of filing.",
    "Id. at {pin}. The office kept no copy, and nobody asked for one.",
)
PLAIN = (
    "None of the {count} applications before the office in that quarter were decided out of time.",
    "Of the {count} persons who were asked, most said that the hours of the counter suit them, and "
    "some that the forms are too long.",
    "The office opened on the first day of {year} with {pin} files on its shelves.",
)
CITING = 0.12  # the part of the sentences that cite: about as many citations as our reports hold


@dataclass(frozen=True, slots=True, kw_only=True)
class CitingTimes:
    """The times of both on `letters` characters each, and how many citations each told."""

    times: dict[str, Timed]
    letters: int
    told: dict[str, int]

    @property
    def seconds_for_two_million(self) -> float:
        """Seconds that the grammar takes for two million characters."""
        return self.times[GRAMMAR].seconds * 2_000_000 / self.letters


def report_passages(letters: int) -> list[Passage]:
    """Paragraphs of generated reports, so many characters of them."""
    passages: list[Passage] = []
    left = letters
    for number in count():
        draft = make(SEED, number).draft
        for line in draft.lines():
            text = nfc(draft.shown(line.template))[:left]
            if not text:
                return passages
            passages.append(Passage(text=text, address=Address(len(passages))))
            left -= len(text)
    return passages


def dense_passages(letters: int) -> list[Passage]:
    """Paragraphs of `corpus.citing`, so many characters of them: hardly one without a citation."""
    passages: list[Passage] = []
    left = letters
    for number in count():
        for paragraph in make_cited(SEED, number).paragraphs:
            if left <= 0:
                return passages
            text = nfc(paragraph)[:left]
            passages.append(Passage(text=text, address=Address(len(passages))))
            left -= len(text)
    return passages


def legal_sentences(letters: int) -> Iterator[str]:
    """English sentences in the style of court opinions, about cases that do not exist."""
    rng = Random(SEED)
    left = letters
    while left > 0:
        first, second = rng.sample(NAMES, 2)
        sentence = rng.choice(SENTENCES if rng.random() < CITING else PLAIN).format(
            a=first,
            b=second,
            volume=rng.randint(20, 999),
            reporter=rng.choice(REPORTERS),
            page=rng.randint(10, 1400),
            pin=rng.randint(10, 1400),
            year=rng.randint(1950, 2020),
            count=rng.randint(10, 900),
        )[:left]
        left -= len(sentence)
        yield sentence


def time_citing(letters: int = LETTERS) -> CitingTimes:
    """Time both on as many characters, paragraph by paragraph; dates are found beforehand.

    All works count and wait for nothing, so it is processor time that is taken.
    """
    get_citations: Callable[[str], list[object]] = import_module("eyecite").get_citations
    passages = [(passage, list(find_dates(passage))) for passage in report_passages(letters)]
    dense = [(passage, list(find_dates(passage))) for passage in dense_passages(letters)]
    english = list(legal_sentences(letters))

    def eyecite() -> int:
        return sum(len(get_citations(sentence)) for sentence in english)

    def grammar() -> int:
        return find_all(passages)

    def grammar_on_dense() -> int:
        return find_all(dense)

    works = {EYECITE: eyecite, GRAMMAR: grammar, DENSE: grammar_on_dense}
    told = {name: work() for name, work in works.items()}
    return CitingTimes(times=timed(works, clock=process_time), letters=letters, told=told)


def find_all(passages: list[tuple[Passage, list[DateMention]]]) -> int:
    """Find and resolve all citations and references, and count them."""
    knowledge = load_knowledge()
    citations: list[Citation] = []
    references: list[Reference] = []
    for passage, dates in passages:
        here = list(find_citations(passage, dates, knowledge))
        citations += here
        references += find_references(passage, dates, here, knowledge)
    return len(citations) + len(resolve(references, citations, knowledge))
