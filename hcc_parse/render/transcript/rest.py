"""What was not read or not understood of a report, said at the end of its transcript."""

from collections.abc import Iterator

from hcc_parse.domain import Dossier, Language, Review, Said, Table
from hcc_parse.render.columns import hanging
from hcc_parse.render.places import place_in_words
from hcc_parse.render.repairs import repairs_in_words
from hcc_parse.render.transcript.saying import name_of, quoted

COUNTS = Said(
    "Trong lời có {0} số đếm và tỷ lệ; {1} số chưa rõ là chỉ tiêu nào.",
    "The text has {0} counts and shares; of {1} it is not known what they measure.",
)
OPEN = Said("{0} có thể là {1} hoặc {2}, nên để trống.", "{0} may be {1} or {2}: left unnamed.")
FIELD = Said("Lĩnh vực {0} không có trong danh mục.", "The field {0} is not on the list.")
OTHER_TABLES = Said(
    "{} bảng không phải bảng số liệu, nên không trích.", "{} tables hold no figures."
)


def rest(review: Review, language: Language) -> Iterator[str]:
    """Yield problems, repairs, labels left open and numbers without a meaning, a sentence each."""
    dossier = review.dossier
    for problem in review.problems:
        where = f" [{place_in_words(problem.place, dossier, language)}]" if problem.place else ""
        yield from hanging("  ! ", problem.said.in_(language) + where)
    for sentence in (*repairs_in_words(dossier.report, language), *_said(dossier, language)):
        yield from hanging("  - ", sentence)


def _said(dossier: Dossier, language: Language) -> Iterator[str]:
    figures = [f for f in dossier.mentions.figures if f.kind in ("count", "share")]
    known = {id(fact.figure) for fact in dossier.facts}
    if figures:
        unknown = sum(id(figure) not in known for figure in figures)
        yield COUNTS.in_(language).format(len(figures), unknown)
    for one in dossier.names.unnamed:
        where = place_in_words(one.place, dossier, language)
        if one.is_open:
            names = [name_of(near.name, dossier.knowledge, language) for near in one.nearest[:2]]
            yield f"{OPEN.in_(language).format(quoted(one.label), *names)} [{where}]"
        elif one.of == "field":
            yield f"{FIELD.in_(language).format(quoted(one.label))} [{where}]"
    if others := _tables_without_figures(dossier):
        yield OTHER_TABLES.in_(language).format(others)


def _tables_without_figures(dossier: Dossier) -> int:
    """How many ruled tables below the title were taken for none of figures."""
    title = dossier.mentions.header.title_place
    after = title.address.block if title else 0
    blocks = {grid.block for grid in dossier.mentions.grids}
    return sum(
        isinstance(block, Table) and block.ruled and n > after and n not in blocks
        for n, block in enumerate(dossier.report.blocks)
    )
