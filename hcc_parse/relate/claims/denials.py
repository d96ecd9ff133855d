"""Claims in words beside the figures that deny them."""

from collections.abc import Iterator

from hcc_parse.domain import Claim, Denial, Fact, Mentions, are_other_cases


def denials(mentions: Mentions, facts: tuple[Fact, ...]) -> Iterator[Denial]:
    """Yield each claim that there is none of something, with the first figure that says how many.

    A claim that may mean one of two things is denied only where both figures are told, or the one
    that is; never one whose sentence counts other cases than the figure is of.
    """
    told = {
        fact.indicator: fact.figure
        for fact in reversed(facts)
        if fact.field is None and fact.period is None and fact.figure.kind == "count"
    }
    for claim in mentions.claims:
        if mentions.in_plan(claim.place) or _is_of_another_commune(claim, mentions):
            continue
        known = [indicator for indicator in claim.of if indicator in told]
        against = [indicator for indicator in known if told[indicator].value > 0]
        if against and not are_other_cases(claim.counted, told[against[0]], facts):
            yield Denial(
                claim=claim,
                figure=told[against[0]],
                indicator=against[0],
                certain=len(against) == len(claim.of),
            )


def _is_of_another_commune(claim: Claim, mentions: Mentions) -> bool:
    """Whether C03 tells that the words before a claim speak for another commune."""
    return any(
        blemish.kind == "other-commune"
        and blemish.place.address == claim.place.address
        and blemish.place.start < claim.place.start
        for blemish in mentions.blemishes
    )
