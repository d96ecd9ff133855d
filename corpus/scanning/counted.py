"""What counting a scan gave: tallies under its resolution and manner, and each fault by itself."""

from collections import Counter
from dataclasses import dataclass, field

from corpus.score.tally import Tally
from hcc_parse.domain import Passage

SURE = 0.9  # of a word: below it is doubtful


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A number that was not read as it is set; `cell` is None where none was read."""

    kind: str
    wanted: str
    told: str
    doubtful: bool
    where: str
    cell: Passage | None


@dataclass(slots=True, kw_only=True)
class Counted:
    """What counting one scan gave.

    Attributes:
        form: The resolution.
        manner: How it was scanned; each measure is counted under it and under `all`.
        tally: The counts.
        faults: Numbers that were not read as they are set.
        misread: Stretches of words, as set and as read, and whether doubt was told.
        added: Words that were read and are set nowhere, misread ones among them.
    """

    form: str
    manner: str
    tally: Tally = field(default_factory=Tally)
    faults: list[Fault] = field(default_factory=list)
    misread: Counter[tuple[str, str, bool]] = field(default_factory=Counter)
    added: Counter[str] = field(default_factory=Counter)

    def add(self, measure: str, hits: int, total: int) -> None:
        """Count hits among a total."""
        for key in ("all", self.manner):
            self.tally.add(measure, self.form, key, hits, total)


def is_doubtful(passage: Passage) -> bool:
    """Whether a word of a passage was not read for sure."""
    return any(word.confidence < SURE for word in passage.words)
