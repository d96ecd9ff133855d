"""Numbers that fit no grammar, told in one sentence, so that someone looks at them."""

from collections.abc import Iterable

from hcc_parse.domain import NumberMention, Problem

SHOWN = 5  # numbers quoted with what they look like; the result lists all of them


def not_understood(numbers: Iterable[NumberMention]) -> tuple[Problem, ...]:
    """The one problem that tells all numbers not understood, or none.

    It stands at the first of them; the report is read all the same, so it makes nothing partial.
    """
    odd = [number for number in numbers if number.kind == "not-understood"]
    if not odd:
        return ()
    quoted = "; ".join(f"“{number.text}” ({number.reading})" for number in odd[:SHOWN])
    rest = f"; và {len(odd) - SHOWN} số khác" if len(odd) > SHOWN else ""
    message = (
        f"{len(odd)} số trong lời văn chưa hiểu là số gì, nên không đem đối chiếu: {quoted}{rest}."
    )
    named = "; ".join(f"“{number.text}”" for number in odd[:SHOWN])
    more = f"; and {len(odd) - SHOWN} more" if len(odd) > SHOWN else ""
    english = (
        f"{len(odd)} numbers in the text are not understood and were compared with nothing: "
        f"{named}{more}."
    )
    return (
        Problem(code="number-not-understood", message=message, english=english, place=odd[0].place),
    )
