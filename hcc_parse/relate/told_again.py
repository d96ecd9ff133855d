"""What text and table agree on, and a later sentence tells otherwise."""

from collections.abc import Iterable, Iterator

from hcc_parse.domain import Fact, Knowledge, Restatement, is_slip

TOTALS = ("received_total", "resolved_total", "in_progress_total", "resolved_overdue")


def told_again(
    text: Iterable[Fact], pairs: Iterable[Restatement], knowledge: Knowledge
) -> Iterator[Restatement]:
    """Yield later statements of what the first one and a table give alike.

    With two witnesses against it, a figure one slip of the hand away is held against them; so is
    one told as a part of a total that is the report's own. Any other may be of another scope.

    Args:
        text: The facts of the text that are limited to no field and no other period.
        pairs: First statements beside what a table gives.
        knowledge: Thresholds, and the names of indicators.
    """
    surely = float(knowledge.thresholds.wording_match)
    agreed = {id(pair.first) for pair in pairs if pair.first.value == pair.agreed}
    by_figure = {id(fact.figure): fact for fact in text}
    first: dict[str, Fact] = {}
    for fact in by_figure.values():
        before = first.setdefault(fact.indicator, fact)
        if fact.indicator in TOTALS or fact.match < surely or before.group == fact.group:
            continue
        one, other = before.figure.value, fact.figure.value
        whole = by_figure.get(id(fact.figure.whole))
        if id(before.figure) not in agreed or one == other:
            continue
        if is_slip(one, other) or (whole is not None and _is_own(whole, first, agreed)):
            yield Restatement(
                first=before.figure,
                second=fact.figure,
                subject=knowledge.indicators[fact.indicator].label,
                agreed=other,
            )


def _is_own(whole: Fact, first: dict[str, Fact], agreed: set[int]) -> bool:
    """Whether a whole told again is the total of the report: what it was before, and in a table."""
    before = first[whole.indicator]
    same = before is not whole and before.figure.value == whole.figure.value
    return same and id(before.figure) in agreed
