"""Scores now against the committed ones: what fell by more than its noise, or at all."""

from collections.abc import Iterable

from corpus.score.tally import NEITHER, Rate

NEVER = ("false errors per report", "false errors per clean report")  # none where there was none


def fallen(committed: Iterable[Rate], now: Iterable[Rate]) -> list[str]:
    """Say what fell: below the committed interval, or above it where less is better.

    A false error where none was committed counts at once; so does what is measured no longer.
    """
    found = {rate.name: rate for rate in now}
    fell = []
    for before in committed:
        after = found.get(before.name)
        name = ", ".join(before.name)
        if after is None:
            fell.append(f"{name}: {_said(before)} before, not measured now")
        elif before.measure not in NEITHER and _fell(before, after):
            fell.append(f"{name}: {_said(before)} before, {_said(after)} now")
    return fell


def lower(committed: Iterable[Rate], now: Iterable[Rate]) -> list[str]:
    """Say what is below its committed figure, or of faults above it, however little.

    It is for series that are the same each time: there is no noise.
    """
    found = {rate.name: rate for rate in now}
    fell = []
    for before in committed:
        after = found.get(before.name)
        if after is None or (
            after.rate > before.rate if before.is_fault else after.rate < before.rate
        ):
            told = f"{after.hits} of {after.total}" if after else "not measured"
            fell.append(f"{', '.join(before.name)}: {before.hits} of {before.total}, now {told}")
    return fell


def _fell(before: Rate, after: Rate) -> bool:
    low, high = before.interval
    if before.measure in NEVER and not before.hits and after.hits:
        return True
    return after.rate > high if before.is_fault else after.rate < low


def _said(rate: Rate) -> str:
    low, high = rate.interval
    return f"{rate.hits} of {rate.total} ({low:.3f} to {high:.3f})"
