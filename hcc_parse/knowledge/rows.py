"""Rows of the tables on what is counted: concepts, meanings, identities, rates, units."""

from hcc_parse.domain import Adding, Concept, Meaning, Rate, Relation, Unit

BETWEEN = " | "


def many(cell: str) -> tuple[str, ...]:
    """Read a cell that holds a list."""
    return tuple(item.strip() for item in cell.split(BETWEEN.strip()) if item.strip())


def concept_of(row: dict[str, str]) -> Concept:
    """Read a row of concepts.csv."""
    return Concept(says=many(row["concept"]), facet=row["facet"], spellings=many(row["spellings"]))


def meaning_of(row: dict[str, str]) -> Meaning:
    """Read a row of meanings.csv."""
    return Meaning(
        indicator=row["indicator"],
        units=many(row["unit"]),
        needs=frozenset(row["needs"].split()),
        may=frozenset(row["may"].split()),
        passes=row["passes"],
        out_of=row["out_of"],
    )


def relation_of(row: dict[str, str]) -> Relation:
    """Read a row of relations.csv."""
    return Relation(
        id=row["id"],
        total=row["total"],
        parts=many(row["parts"]),
        optional=frozenset(many(row["optional"])),
    )


def rate_of(row: dict[str, str]) -> Rate:
    """Read a row of rates.csv."""
    bases = tuple(_terms(base) for base in many(row["denominators"]))
    numerator, *instead = (_terms(terms) for terms in many(row["numerator"]))
    return Rate(id=row["rate"], numerator=numerator, bases=bases, instead=tuple(instead))


def _terms(expression: str) -> tuple[tuple[int, str], ...]:
    """Read `a+b-c` as signed indicator ids."""
    signed = expression.replace(" ", "").replace("-", "+-").split("+")
    return tuple((-1 if term.startswith("-") else 1, term.lstrip("-")) for term in signed if term)


def unit_of(row: dict[str, str]) -> Unit:
    """Read a row of units.csv."""
    spellings = sorted({row["unit"], *many(row["spellings"])}, key=len, reverse=True)
    return Unit(name=row["unit"], spellings=tuple(spellings), kind=row["kind"])


def adding_of(row: dict[str, str]) -> tuple[str, Adding]:
    """Read a row of adding.csv."""
    answers = {"yes": True, "no": False}
    adding = Adding(answers[row["over_units"]], answers[row["over_time"]])
    return row["indicator"], adding
