"""Shares of a base that they name and that the report tells nowhere: nothing denies them."""

from collections.abc import Iterator

from hcc_parse.domain import Dossier, Figure, Ratio
from hcc_parse.vietnamese import fold

MOST = 14  # words of a name
ENDS = (",", ";", ".", ")")  # of the clause of a share


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


def has_no_other_base(ratio: Ratio, dossier: Dossier) -> bool:
    """`Từ chối 22 hồ sơ (0,81%); 22/22 hồ sơ có văn bản`: only the count itself stands by, twice.

    So does what it is compared with: `140 lượt (2,86%), giảm so với quý I (200 lượt)`.

    Args:
        ratio: A share that none of the bases gives.
        dossier: Its report; what its own clause tells is its base, as in `22/22 hồ sơ, đạt 81%`.
    """
    share = ratio.share.place
    behind = dossier.report.passage_at(share).plain[share.end :]
    clause = min((behind.find(sign) for sign in ENDS if sign in behind), default=len(behind))
    return all(
        (base.value == ratio.numerator.value or one.qualifier == "comparison")
        and one.place.address == share.address
        and one.place.start > share.end + clause
        for base in ratio.bases
        for one in base.figures
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
