"""The grammars that meet what a file says, each as work on one text whose making is not timed."""

from collections.abc import Callable, Mapping

from corpus.growth.attacked import Attacked
from hcc_parse.archive.redacting import redacted
from hcc_parse.archive.typed import understood
from hcc_parse.archive.words import words_of
from hcc_parse.check import CATALOGUE
from hcc_parse.extract.around.announcements import find_announcements
from hcc_parse.extract.around.blemishes import find_blemishes, find_other_spellings
from hcc_parse.extract.around.header import find_header
from hcc_parse.extract.around.officials import find_officials
from hcc_parse.extract.around.outline import find_appendices, find_headings, find_parts
from hcc_parse.extract.around.unit_kinds import find_other_kinds
from hcc_parse.extract.around.unit_lines import find_blank_units
from hcc_parse.extract.around.voices import find_other_communes
from hcc_parse.extract.citing.citations import find_citations
from hcc_parse.extract.citing.references import find_references
from hcc_parse.extract.claims import find_claims
from hcc_parse.extract.claims.nothings import find_nothings
from hcc_parse.extract.figures import find_figures
from hcc_parse.extract.grids import find_grids
from hcc_parse.extract.numbers.grammar import typed_numbers
from hcc_parse.extract.numbers.mentions import find_numbers
from hcc_parse.extract.numbers.numerals import find_numerals, read_cell
from hcc_parse.extract.timing import file_name_of, find_dates, find_own_voice, find_periods
from hcc_parse.extract.told import find_told
from hcc_parse.normalise import normalise
from hcc_parse.normalise.concepts import concepts_in
from hcc_parse.normalise.fields import field_named
from hcc_parse.normalise.terms import resolve_label
from hcc_parse.pipeline import checked, review, understand
from hcc_parse.read.letters.coding import Coding
from hcc_parse.read.letters.decode import decode
from hcc_parse.read.letters.judge import suspected, to_unicode
from hcc_parse.read.letters.unseen import unseen
from hcc_parse.read.plain import parse_plain
from hcc_parse.relate import relate
from hcc_parse.vietnamese import as_meant, fold, nfc, plain, spelling, unmark

Work = Callable[[], object]
Grammar = Callable[[Attacked], Work]


def grammars() -> Mapping[str, Grammar]:
    """Every grammar by its name: what it makes ready of a text, and the work that is timed."""
    return {**_of_letters(), **_of_numbers(), **_of_sentences(), **_of_reports(), **_of_queries()}


def _of_letters() -> dict[str, Grammar]:
    return {
        "look-alikes": lambda it: lambda: (nfc(it.text), plain(it.text), as_meant(it.text)),
        "comparing keys": lambda it: lambda: (fold(it.text), unmark(it.text), spelling(it.text)),
        "old codings": lambda it: (
            lambda: (
                suspected(it.text),
                to_unicode(it.text, Coding.TCVN3),
                to_unicode(it.text, Coding.VNI),
                unseen(it.text),
            )
        ),
        "decoding of pieces": lambda it: lambda: decode([(it.text, ".VnTime"), (it.text, None)]),
        "plain notation": lambda it: lambda: parse_plain(it.text),
        "plain notation, rows": lambda it: lambda: parse_plain(_rows(it.text)),
    }


def _rows(text: str) -> str:
    """A table that has the text in rows of ten characters."""
    parts = (text[at : at + 10] for at in range(0, len(text), 10))
    return "\n".join(f"| {part} |" for part in parts)


def _of_numbers() -> dict[str, Grammar]:
    return {
        "dates": lambda it: lambda: list(find_dates(it.passage, it.knowledge.labels)),
        "periods": lambda it: (
            lambda dates: lambda: list(find_periods(it.passage, dates, it.knowledge.labels))
        )(it.dates),
        "file name": lambda it: lambda: file_name_of(f"{it.text.replace('/', '-')}.docx"),
        "citations": lambda it: (
            lambda dates: lambda: list(find_citations(it.passage, dates, it.knowledge))
        )(it.dates),
        "references": lambda it: (
            lambda cited: lambda: list(find_references(it.passage, it.dates, cited, it.knowledge))
        )(it.citations),
        "numbers by form and words": lambda it: (
            lambda held: lambda: typed_numbers(it.passage, held, it.knowledge)
        )(it.held),
        "numerals": lambda it: (
            lambda: list(
                find_numerals(it.passage.plain, it.knowledge.units, it.knowledge.number_words)
            )
        ),
        "number of a cell": lambda it: lambda: read_cell(it.passage.plain),
        "figures": lambda it: (
            lambda spans: lambda: list(find_figures(iter([(it.passage, spans)]), it.knowledge))
        )([number[:2] for number in it.typed if number.masks]),
        "numbers left over": lambda it: (
            lambda typed, figures: (
                lambda: list(find_numbers(it.passage, typed, figures, it.knowledge))
            )
        )(it.typed, it.figures),
    }


def _of_sentences() -> dict[str, Grammar]:
    return {
        "own voice": lambda it: (
            lambda periods, cited: (
                lambda: list(find_own_voice([it.passage], periods, cited, it.knowledge.labels))
            )
        )(it.periods, it.citations),
        "claims": lambda it: lambda: list(find_claims(it.passage, it.knowledge)),
        "told of figures": lambda it: (
            lambda figures: lambda: find_told([it.passage], figures, it.knowledge)
        )(it.figures),
        "nothings": lambda it: lambda: list(find_nothings([it.passage], [], [], it.knowledge)),
        "announcements": lambda it: lambda: list(find_announcements(it.passage, it.knowledge)),
        "blemishes": lambda it: (
            lambda: (
                list(find_blemishes(it.passage, it.knowledge.labels["compound"])),
                list(find_blank_units(it.passage)),
                list(find_other_spellings(it.passage, "An Phú")),
            )
        ),
        "other communes": lambda it: (
            lambda: (
                list(find_other_communes(it.passage, "An Phú", [], it.knowledge)),
                list(find_other_kinds(it.passage, "xã", "An Phú", ("cu",), signing=False)),
                list(find_other_kinds(it.passage, "xã", "An Phú", ("cu",), signing=True)),
            )
        ),
        "officials": lambda it: (
            lambda header: lambda: list(find_officials([it.passage], header, it.knowledge.labels))
        )(find_header(it.report)),
        "concepts": lambda it: lambda: concepts_in(it.text, it.knowledge),
        "label of a figure": lambda it: (
            lambda: resolve_label(it.text, stage=None, unit=None, knowledge=it.knowledge)
        ),
        "label of a field": lambda it: lambda: field_named(it.text, it.knowledge),
    }


def _of_reports() -> dict[str, Grammar]:
    return {
        "header": lambda it: (lambda report: lambda: find_header(report))(it.headed),
        "outline": lambda it: (
            lambda report: (
                lambda: (
                    list(find_headings(report)),
                    list(find_parts(report)),
                    list(find_appendices(report)),
                )
            )
        )(it.report),
        "tables": lambda it: (lambda report: lambda: list(find_grids(report, it.knowledge)))(
            it.tabled
        ),
        "meaning": lambda it: (lambda found: lambda: normalise(found, it.knowledge))(it.mentions),
        "relations": lambda it: (lambda found, facts: lambda: relate(found, facts, it.knowledge))(
            it.mentions, normalise(it.mentions, it.knowledge)
        ),
        "checks": lambda it: (lambda dossier: lambda: checked(dossier, CATALOGUE))(
            understand(it.report, it.knowledge, guessing=False)
        ),
        "review": lambda it: (lambda report: lambda: review(report, it.knowledge))(it.report),
        "review, in lines": lambda it: (lambda report: lambda: review(report, it.knowledge))(
            it.lined
        ),
        "review, in cells": lambda it: (lambda report: lambda: review(report, it.knowledge))(
            it.tabled
        ),
    }


def _of_queries() -> dict[str, Grammar]:
    return {
        "query of the archive": lambda it: lambda: understood(it.text),
        "words of the archive": lambda it: lambda: words_of(it.text),
        "personal data": lambda it: lambda: redacted(it.text),
    }
