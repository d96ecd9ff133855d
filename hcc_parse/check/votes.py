"""Documents that many reports cite: what each report says of one, counted a report a vote."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from hcc_parse.check.crossing import Scene
from hcc_parse.domain import Cited, Knowledge
from hcc_parse.vietnamese import in_words

NATIONAL = {"central", "ministry", "ministry_former"}  # levels of issuers.csv
CITY = (" ubnd thanh pho ", " uy ban nhan dan thanh pho ", " uy ban nhan dan tp ", " ubnd tp ")


class Cast(NamedTuple):
    """What one report says."""

    unit: str
    path: str
    cited: Cited


@dataclass(slots=True)
class Document:
    """One document, and what reports say of it.

    Attributes:
        symbol: `45/2020/NĐ-CP`.
        scope: `national` or `city`: who numbers it.
        casts: The citations, in the order of the reports.
    """

    symbol: str
    scope: str
    casts: list[Cast] = field(default_factory=list)

    def votes(self, what: str) -> Counter[object]:
        """The values that reports give for `date` or `type`, with how many reports do."""
        said = {(cast.path, getattr(cast.cited, what)) for cast in self.casts}
        return Counter(value for _, value in said if value is not None)

    def most(self, what: str) -> object | None:
        """What more reports than not say; None where two values have equally many."""
        first = self.votes(what).most_common(2)
        return first[0][0] if first and (len(first) < 2 or first[0][1] > first[1][1]) else None

    @property
    def date(self) -> date | None:
        """The date that most reports give."""
        found = self.most("date")
        return found if isinstance(found, date) else None


def documents_of(scene: Scene) -> tuple[Document, ...]:
    """The documents whose symbol is theirs alone in all reports, in the order of their symbols.

    These are national ones with a year in their symbol, and the city's own by its letters and the
    year of its date. Those of a commune are numbered by each commune for itself, and those of the
    verified registry are held against it report by report (L03): both are left out.
    """
    found: dict[tuple[object, ...], Document] = {}
    reports = [(unit, brief) for unit, own in scene.own.items() for brief in own.briefs]
    for unit, brief in reports:
        for cited in brief.cited:
            scope = _scope(cited, scene.knowledge)
            if scope is None:
                continue
            year = cited.date.year if scope == "city" and cited.date else None
            key = cited.symbol, scope, year
            document = found.setdefault(key, Document(cited.symbol, scope))
            document.casts.append(Cast(unit, brief.path, cited))
    return tuple(found[key] for key in sorted(found, key=lambda key: (str(key), key[1])))


def series_of(documents: tuple[Document, ...]) -> Iterator[tuple[Document, ...]]:
    """Documents numbered one after another, by their numbers: one issuer, letters and year."""
    found: defaultdict[tuple[object, ...], dict[int, Document]] = defaultdict(dict)
    for document in documents:
        number, year, letters = parts_of(document.symbol)
        issued = document.date
        if issued is not None and number is not None:
            found[document.scope, letters, year, issued.year][number] = document
    for key in sorted(found, key=str):
        yield tuple(found[key][number] for number in sorted(found[key]))


def parts_of(symbol: str) -> tuple[int | None, int | None, str]:
    """Number, year and letters of a symbol; the year is None where it has none.

    >>> parts_of("45/2020/NĐ-CP"), parts_of("43/KH-UBND")
    ((45, 2020, 'NĐ-CP'), (43, None, 'KH-UBND'))
    """
    number, _, rest = symbol.partition("/")
    year, _, letters = rest.partition("/")
    written = len(year) == len("2026") and year.isdecimal()
    whole = int(number) if number.isdecimal() else None
    return whole, int(year) if written else None, letters if written else rest


def _scope(cited: Cited, knowledge: Knowledge) -> str | None:
    known = knowledge.legal_documents.get(cited.symbol)
    if cited.registered and known is not None and known.verified and known.unique:
        return None
    _, year, letters = parts_of(cited.symbol)
    body = knowledge.bodies.get(letters.rpartition("-")[2])
    if year is not None:
        return "national" if body is not None and body.level in NATIONAL else None
    words = in_words(cited.issuer or "")
    return "city" if words.startswith(CITY) and cited.date is not None else None
