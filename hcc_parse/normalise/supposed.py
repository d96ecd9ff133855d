"""Names that hang on a stage told before the sentence: the stage may have ended unnoticed."""

from typing import NamedTuple

from hcc_parse.domain import SUPPOSED, Figure, Knowledge
from hcc_parse.normalise.naming import Near, name_of
from hcc_parse.normalise.terms import Term


class Told(NamedTuple):
    """The stage of a figure: as its own words or its whole tell it, and as was told before."""

    own: str | None
    before: str | None


def named(
    figure: Figure, *, unit: str | None, stage: Told, near: Near, knowledge: Knowledge
) -> Term | None:
    """Name a figure; less surely where only the stage told before gives it that name.

    `Trong hạn có 249 hồ sơ` says what it counts by the stage that the text is in. Where words that
    nobody foresaw led out of that stage, the name is wrong, and no sum may rest on it alone.
    """
    term = name_of(
        figure, unit=unit, stage=stage.own or stage.before, near=near, knowledge=knowledge
    )
    if term is None or stage.own is not None or stage.before is None:
        return term
    alone = name_of(figure, unit=unit, stage=None, near=near, knowledge=knowledge)
    if alone is not None and alone.indicator == term.indicator:
        return term
    return term._replace(match=min(term.match, SUPPOSED))


def opens_unnamed(figure: Figure) -> bool:
    """Whether a figure without a name may have led into another stage: a whole of its own.

    Behind `Hồ sơ còn đang làm: 157 hồ sơ` that nothing names, `trong hạn 141` is not what was
    resolved in time, though the text spoke of that before.
    """
    return figure.kind == "count" and figure.whole is None and figure.unit in (None, "hồ sơ")
