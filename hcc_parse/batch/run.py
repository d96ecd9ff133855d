"""One run over an inbox: walked, reviewed, kept; what is made of it then is not its business."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from hcc_parse.batch.asking import asked_term
from hcc_parse.batch.assembling import appendices_of
from hcc_parse.batch.keys import Settings
from hcc_parse.batch.outcomes import Told
from hcc_parse.batch.reviewing import Workers, review_inbox
from hcc_parse.batch.sent import Sent
from hcc_parse.batch.store import Store
from hcc_parse.batch.walking import passed_over, walk
from hcc_parse.domain import Commune, Language, Received
from hcc_parse.knowledge import load_roster


@dataclass(frozen=True, slots=True, kw_only=True)
class Asks:
    """What is asked of a run beside the inbox itself; the words are as they were typed.

    Attributes:
        inbox: The folder or zip with what was sent.
        out: The folder of results.
        period: The period that was asked for, `2026-Q2`; empty when none was.
        previous: The results or reports of an earlier round, or None.
        roster: The list of the units that owe a report; None for that of the package.
        against: The city's own report, or None.
        language: In which results are written.
        slots: How many files are worked on at a time.
        letter: The office's own template of the letters, or None.
        cluster: The address of a cluster that reviews the files; empty for this machine.
    """

    inbox: Path
    out: Path
    period: str = ""
    previous: Path | None = None
    roster: Path | None = None
    against: Path | None = None
    language: Language = "vi"
    slots: int = 1
    letter: Path | None = None
    cluster: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A run whose files are all reviewed.

    Attributes:
        asks: What was asked.
        settings: How reports were reviewed.
        store: Where their reviews are, each under the `key` of its file.
        sent: The files, with the place of their bytes, in the order of their names.
        received: What came of each, in the same order.
        roster: The units that owe a report.
        passed: The folders of the inbox that were left out, as results lie in them.
    """

    asks: Asks
    settings: Settings
    store: Store
    sent: tuple[Sent, ...]
    received: tuple[Received, ...]
    roster: tuple[Commune, ...]
    passed: tuple[str, ...] = ()


def run(asks: Asks, settings: Settings, workers: Workers, told: Told) -> Run:
    """Walk an inbox and review what is new in it.

    Args:
        asks: What is asked.
        settings: How reports are reviewed.
        workers: Who reviews them.
        told: Hears of each content once it is done with.

    Raises:
        HccError: If there is no inbox, nothing in it, or the roster cannot be used.
        OSError: If records cannot be written.
    """
    limits, store = settings.knowledge.limits, Store(asks.out)
    roster = load_roster(asks.roster)
    sent = walk(asks.inbox, asks.out, limits, store)
    asked = asked_term(asks.period) if asks.period else None
    belonging = partial(appendices_of, asked=asked, roster=roster)
    received = review_inbox(sent, store, settings, workers, told, belonging)
    return Run(
        asks=asks,
        settings=settings,
        store=store,
        sent=sent,
        received=received,
        roster=roster,
        passed=tuple(passed_over(asks.inbox, asks.out)),
    )
