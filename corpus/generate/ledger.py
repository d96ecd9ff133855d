"""What was done to a report on purpose, so that a finding can be held against it."""

from dataclasses import dataclass
from decimal import Decimal

from corpus.generate.draft import Draft, Trap


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """One fault put into a draft.

    Attributes:
        kind: The class, `digit swapped, cell`.
        place: Where, in words that a person can follow.
        before: What stood there.
        after: What stands there now.
        breaks: Whether the report states a relation that the fault breaks; an isolated figure
            changed by one digit is invisible to anyone, and is counted apart.
        categories: The categories of findings that may name it.
        traces: A finding is about the slip when all texts of one of these groups occur in what it
            says (message, explanation, evidence, repair).
        wrong: The value that a repair should name as wrong, where the slip is in one number.
        right: What that number should be.
        key: The mark that was changed, where it is one.
        custom: Whether it is against custom only, so that a note is all that may be said.
    """

    kind: str
    place: str
    before: str
    after: str
    breaks: bool
    categories: tuple[str, ...]
    traces: tuple[tuple[str, ...], ...]
    wrong: Decimal | None = None
    right: Decimal | None = None
    key: str = ""
    custom: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A report of the generator: the draft as it is printed, and what was done to it."""

    draft: Draft
    slips: tuple[Slip, ...]
    traps: tuple[Trap, ...]
