"""All that the grammar of citations takes from the knowledge base, compiled once."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import get_args

from hcc_parse.domain import Body, Knowledge, LegalDocument, Tie
from hcc_parse.extract.word_patterns import whole
from hcc_parse.vietnamese import fold

OF_ASSEMBLY = ("Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp", "Nghị quyết")  # symbols end in `QH15`
LAWS = ("Bộ luật", "Luật", "Pháp lệnh", "Hiến pháp")
SHORTENED = "…"  # ends a title of the registry that is cut
NUMBER = r"\d{1,5}(?:\.\d{1,2})?(?:/(?:19|20)\d\d)?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """Words, letters and patterns.

    Attributes:
        types: The names of types, the longest first, in small letters, each with its own spelling.
        endings: These names by their last word.
        abbreviations: The abbreviations of each type; none for letters (công văn).
        typed: Each abbreviation without marks, with its spellings and types.
        bodies: Each body by its letters.
        unmarked: The letters of verified bodies without marks, each with its spellings.
        registry: Documents by symbol.
        laws: The symbols of laws by name without type, without marks.
        openings: The first words of these names, one, two and so on.
        foreign: Words that no name of a law holds: they stand before a year that is not its own.
        firm: Types behind which a number alone is that of a document.
        ties: Phrases with what they say of two documents; the longest first.
        phrases: These phrases alone.
        issuer: Reads `của <body>`.
        subject: Reads `về việc …`.
        subject_end: Where a subject ends at the latest.
        short: Finds types with a number alone, or with `này`, `nêu trên`.
        above: The words that look back.
        units: Words that are counted, without marks: `hồ sơ` behind a number makes it a figure.
    """

    types: Mapping[str, str]
    endings: Mapping[str, tuple[str, ...]]
    abbreviations: Mapping[str, frozenset[str]]
    typed: Mapping[str, frozenset[tuple[str, str]]]
    bodies: Mapping[str, Body]
    unmarked: Mapping[str, frozenset[str]]
    registry: Mapping[str, LegalDocument]
    laws: Mapping[str, tuple[str, ...]]
    openings: frozenset[str]
    foreign: re.Pattern[str]
    firm: frozenset[str]
    ties: tuple[tuple[str, Tie], ...]
    phrases: tuple[str, ...]
    issuer: re.Pattern[str]
    subject: re.Pattern[str]
    subject_end: re.Pattern[str]
    short: re.Pattern[str]
    above: frozenset[str]
    units: frozenset[str]

    def bears_out(self, kind: str, code: str) -> bool:
        """Whether the first letters of a symbol are those of a type; a công văn has none of any.

        A lost mark is forgiven unless it makes the letters of another type, `HD` and `HĐ`.
        """
        own = self.abbreviations.get(kind, frozenset())
        if code in own:
            return True
        pairs = self.typed.get(fold(code), frozenset())
        if any(letters == code for letters, _ in pairs):
            return False
        if any(letters in own for letters, _ in pairs):
            return True
        if code.startswith(("QH", "UBTVQH")):
            return kind in OF_ASSEMBLY
        return not own and kind not in OF_ASSEMBLY and not pairs

    def types_of(self, code: str) -> frozenset[str]:
        """The types that bear an abbreviation."""
        return frozenset(name for letters, name in self.typed.get(fold(code), ()) if letters)


_MADE: list[tuple[Knowledge, Grammar]] = []


def grammar_of(knowledge: Knowledge) -> Grammar:
    """Return the grammar of a knowledge base; the one used last is kept."""
    if not _MADE or _MADE[0][0] is not knowledge:
        _MADE[:] = [(knowledge, _made(knowledge))]
    return _MADE[0][1]


def _made(knowledge: Knowledge) -> Grammar:
    names = sorted({t.name for t in knowledge.document_types}, key=lambda n: (-len(n), n))
    typed = defaultdict(set)
    abbreviations: dict[str, frozenset[str]] = {}
    for kind in knowledge.document_types:
        own = {kind.abbreviation} - {"", "CV"}  # a letter of the Party bears CV, others none
        abbreviations[kind.name] = abbreviations.get(kind.name, frozenset()) | own
        if kind.abbreviation:
            typed[fold(kind.abbreviation)].add((kind.abbreviation, kind.name))
    labels = knowledge.labels
    return Grammar(
        types={name.lower(): name for name in names},
        endings=_endings(name.lower() for name in names),
        abbreviations=abbreviations,
        typed={letters: frozenset(pairs) for letters, pairs in typed.items()},
        bodies=knowledge.bodies,
        unmarked=_unmarked(knowledge.bodies.values()),
        registry=knowledge.legal_documents,
        laws=(laws := _laws(knowledge.legal_documents.values())),
        openings=frozenset(
            " ".join(words[:n]) for words in map(str.split, laws) for n in range(1, len(words) + 1)
        ),
        foreign=whole(labels["no-law-name"]),
        firm=frozenset(labels["firm-type"]),
        ties=_ties(labels),
        phrases=tuple(phrase for phrase, _ in _ties(labels)),
        issuer=_issuer(knowledge.bodies.values(), labels["issuer-end"]),
        subject=_subject(labels["subject-verb"]),
        subject_end=re.compile(
            rf",\s{{1,3}}(?:{'|'.join(map(re.escape, labels['title-end']))})(?!\w)", re.IGNORECASE
        ),
        short=_short(names, (*labels["this-document"], *labels["above-document"])),
        above=frozenset(labels["above-document"]),
        units=frozenset(fold(word) for unit in knowledge.units for word in unit.spellings),
    )


def _issuer(bodies: Iterable[Body], ends: Iterable[str]) -> re.Pattern[str]:
    """`của <body>`, up to a word that ends its name; a comma is part of a known name only."""
    names = {name for body in bodies for name in body.names if "," in name}
    commas = "".join(f"{re.escape(name)}|" for name in sorted(names, key=lambda n: (-len(n), n)))
    return re.compile(
        rf"\s{{0,3}}(?:,\s{{0,3}})?của\s{{1,3}}"
        rf"(?P<name>(?:{commas}[^,;:.()]{{3}})(?:{commas}[^,;:.()]){{0,80}}?)"
        rf"(?=\s{{1,3}}(?i:{_any(ends)})(?!\w)|\s{{0,3}}[,;:.()]|\s{{0,3}}$)"
    )


def _subject(verbs: Iterable[str]) -> re.Pattern[str]:
    """`về việc …`, or a verb that opens a subject."""
    return re.compile(
        rf"\s{{0,3}}(?:,\s{{0,3}})?(?:(?:[Vv]/v|[Vv]ề(?:\s{{1,2}}việc)?)\s(?P<about>[^;.()]{{3,160}})"
        rf"|(?P<doing>(?i:{_any(verbs)})\s[^;.()]{{3,160}}))"
    )


def _any(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, words))


def _endings(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    found: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    for name in names:
        found[name.split()[-1]] += (name,)
    return dict(found)


def _unmarked(bodies: Iterable[Body]) -> dict[str, frozenset[str]]:
    found = defaultdict(set)
    for body in bodies:
        if body.verified and body.level != "unit":
            found[fold(body.code)].add(body.code)
    return {letters: frozenset(codes) for letters, codes in found.items()}


def _laws(documents: Iterable[LegalDocument]) -> dict[str, tuple[str, ...]]:
    """Laws by name; those that amend, and those whose name is cut, have none."""
    found: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    for document in documents:
        if document.type in LAWS and not document.title.endswith(SHORTENED):
            name = fold(document.title).removeprefix(fold(document.type)).strip()
            if name and not name.startswith("sua doi"):
                found[name] += (document.symbol,)
    return dict(found)


def _ties(labels: Mapping[str, tuple[str, ...]]) -> tuple[tuple[str, Tie], ...]:
    ties: tuple[Tie, ...] = get_args(Tie)
    said = {tie: [phrase.removesuffix(" của") for phrase in labels[f"tie:{tie}"]] for tie in ties}
    pairs = {(phrase, tie) for tie, phrases in said.items() for phrase in phrases}
    return tuple(sorted(pairs, key=lambda pair: (-len(pair[0]), pair[0])))


def _short(names: Iterable[str], pointing: Iterable[str]) -> re.Pattern[str]:
    """`Nghị định số 45`, `Nghị định 118/2025`, `Nghị định này`; the type opens with a capital."""
    kinds = "|".join(map(re.escape, names))
    words = "|".join(map(re.escape, sorted(pointing, key=len, reverse=True)))
    return re.compile(
        rf"(?P<type>{kinds})\s{{1,3}}(?:(?P<word>[Ss]ố\s?:?\s{{0,2}})?(?P<number>{NUMBER})"
        rf"(?!\w|[.,]\d|\s?%|\s?/\s?\w|\s?-\s?[A-ZĐ])|(?P<looking>{words})(?!\w))"
    )
