"""Which figures of the running text are results of the report, and so want a name."""

from hcc_parse.domain import Figure, Mentions

NOT_RESULTS = ("target", "comparison", "base")  # qualifiers of numbers that are not its own


def is_result(figure: Figure, mentions: Mentions) -> bool:
    """Whether a figure counts or measures what was done, not what is planned or compared with."""
    counted = figure.kind != "other" and figure.qualifier not in NOT_RESULTS
    return counted and not mentions.in_plan(figure.place)
