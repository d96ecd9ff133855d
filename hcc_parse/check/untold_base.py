"""Shares of a base that they name and that the report tells nowhere: nothing denies them."""

from collections.abc import Iterator

from hcc_parse.domain import Dossier, Figure, Ratio
from hcc_parse.vietnamese import fold

MOST = 14  # words of a name


def names_an_untold_base(ratio: Ratio, dossier: Dossier) -> bool:
    """`450 hồ sơ, đạt 93,75% số hồ sơ phải thu phí`, where no other count speaks of `thu phí`.

    Args:
        ratio: A share that none of the bases gives.
        dossier: With the counts of the report.
    """
    if not names_its_base(ratio, dossier):
        return False
    plain = map(fold, dossier.knowledge.number_words["base-plain"])
    name = set(_behind(ratio).split()[:MOST]).difference(plain)
    own = {id(figure) for figure in ratio.numerator.figures}
    return bool(name) and not any(
        name & set(fold(" ".join((*one.path, one.unit or ""))).split())
        for one in _counts(dossier)
        if id(one) not in own
    )


def names_its_base(ratio: Ratio, dossier: Dossier) -> bool:
    """Whether words behind a share tell what it is of: `đạt 18,78% tổng số dịch vụ`."""
    behind, words = _behind(ratio), dossier.knowledge.number_words
    openings, against = (
        tuple(f"{fold(word)} " for word in words[role]) for role in ("base-told-behind", "against")
    )
    return behind.startswith(openings) and not behind.startswith(against)


def _behind(ratio: Ratio) -> str:
    return fold(ratio.share.path[-1]).strip(" .,;:()") if ratio.share.path else ""


def _counts(dossier: Dossier) -> Iterator[Figure]:
    yield from (one for one in dossier.mentions.figures if one.kind == "count")
    for grid in dossier.mentions.grids:
        for row in grid.rows:
            yield from (entry.figure for entry in row.entries if entry.figure)
