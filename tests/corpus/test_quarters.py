"""Two quarters that follow from each other draw no word; each planted break is found."""

from pathlib import Path
from random import Random

import pytest

from corpus.generate.facts import Facts, draw_facts
from corpus.generate.roster import load_roster
from corpus.generate.style import draw_style
from corpus.inbox.following import following, with_more_so_far, with_other_opening
from corpus.inbox.quarters import CHECKS, write_quarters
from corpus.inbox.units import FIRST, SECOND, units
from hcc_parse.batch.assembling import assemble
from hcc_parse.batch.reviewing import children
from hcc_parse.batch.round_review import review_round
from hcc_parse.batch.run import Asks, run
from hcc_parse.domain import Brief, Round
from hcc_parse.knowledge import load_roster as roster_in
from tests.batch.few import settings

COUNT = 10
ACROSS = set(CHECKS.values())


def _round(folder: Path, previous: tuple[Brief, ...] = ()) -> Round:
    how = settings()
    asks = Asks(inbox=folder / "den", out=folder / "ra", roster=folder / "don-vi.csv", slots=2)
    done = run(asks, how, children(how, 2), lambda _: None)
    return assemble(done.received, None, roster_in(asks.roster), previous)


def _told(round: Round) -> dict[str, set[str]]:
    """What the checks of two quarters say of each unit."""
    found: dict[str, set[str]] = {}
    for crossing in review_round(round, settings().knowledge).crossings:
        if crossing.finding.check in ACROSS:
            found.setdefault(crossing.unit or "", set()).add(crossing.finding.check)
    return found


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[Brief, ...]]:
    folder = tmp_path_factory.mktemp("quy")
    assert write_quarters(folder, COUNT, 1) == {}
    return folder, tuple(_round(folder / "quy-1").used())


@pytest.mark.slow
def test_quarters_that_agree_are_left_alone(first: tuple[Path, tuple[Brief, ...]]) -> None:
    folder, briefs = first
    assert len(briefs) == COUNT
    assert _told(_round(folder / "quy-2", briefs)) == {}


@pytest.mark.slow
def test_every_break_is_found_and_nothing_else(
    first: tuple[Path, tuple[Brief, ...]], tmp_path: Path
) -> None:
    planted = write_quarters(tmp_path, COUNT, 1, broken=True)
    assert {CHECKS[what] for what in planted.values()} == ACROSS
    told = _told(_round(tmp_path / "quy-2", first[1]))
    assert set(told) == set(planted)
    assert {unit: CHECKS[what] in told[unit] for unit, what in planted.items()} == dict.fromkeys(
        planted, True
    )


def _facts(seed: int) -> tuple[Facts, Facts]:
    rng, roster, unit = Random(seed), load_roster(), units(1)[0]
    style = draw_style(rng)
    last = draw_facts(rng, style, roster, unit, FIRST)
    drawn = draw_facts(rng, style, roster, unit, SECOND)
    return last, following(last, drawn, rng)


@pytest.mark.parametrize("seed", range(5))
def test_a_quarter_begins_with_what_the_last_left_open_and_the_year_has_both(seed: int) -> None:
    last, now = _facts(seed)
    assert now.counts["carried_over"] == last.counts["in_progress_total"]
    assert now.year is not None
    for name in ("received_in_period", "resolved_total"):
        assert now.year.counts[name] == last.counts[name] + now.counts[name]
    assert now.year.counts["in_progress_total"] == now.counts["in_progress_total"]
    for facts in (now, now.year, with_other_opening(now), with_more_so_far(now).year):
        assert facts is not None
        for counts in (facts.counts, *(field.counts for field in facts.fields)):
            assert min(counts.values()) >= 0
            assert (
                counts["received_total"] == counts["resolved_total"] + counts["in_progress_total"]
            )
