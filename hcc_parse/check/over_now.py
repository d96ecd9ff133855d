"""Growths that were divided by the figure of this period: a slip, or the custom of the report."""

from fractions import Fraction

from hcc_parse.domain import Compared, Dossier, Growth


def is_divided_by_mistake(growth: Growth, dossier: Dossier) -> bool:
    """Whether a growth that holds over this period's figure alone is no custom of its report.

    Where several growths of a report are divided so and none properly, the office always does it.
    Else it is a mistake where another growth is divided properly, or where the figure before and
    the change stand in the paragraph: nothing is left to be read another way.

    Args:
        growth: One that none of its pairs gives.
        dossier: With the growths of the report and its figures.
    """
    pairs = [pair for pair in growth.pairs if growth.fits(pair) == "over-now"]
    if not pairs or any(growth.fits(pair) in ("ratio", "size") for pair in growth.pairs):
        return False
    others = [one for one in dossier.mentions.told.growths if one is not growth]
    if any(_tells_its_base(one) for one in others):
        return True
    if any(_fit(one) == "over-now" for one in others):
        return False
    return any(_is_told_with_its_change(growth, pair, dossier) for pair in pairs)


def _tells_its_base(growth: Growth) -> bool:
    """Whether a growth is right over the figure before, and would not be over that of now."""
    return any(
        growth.fits(pair) == "yes"
        and pair.now
        and not growth.share.allows(
            abs(Fraction(pair.now - pair.before)) * 100 / Fraction(pair.now)
        )
        for pair in growth.pairs
    )


def _fit(growth: Growth) -> str | None:
    fits = [growth.fits(pair) for pair in growth.pairs]
    return "yes" if "yes" in fits else next((fit for fit in fits if fit), None)


def _is_told_with_its_change(growth: Growth, pair: Compared, dossier: Dossier) -> bool:
    """Whether its paragraph tells what was before and by how much it changed, both as counts."""
    address = growth.share.place.address
    told = {
        figure.value
        for figure in dossier.mentions.figures
        if figure.kind == "count" and figure.place.address == address
    }
    change = abs(pair.now - pair.before)
    return pair.before != change and {pair.before, change} <= told
