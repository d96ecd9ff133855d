"""A round reviewed: one check that fails stops no other, and the same comes out each time."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from hcc_parse.batch.round_review import review_round
from hcc_parse.check import CROSSINGS, Across, Scene
from hcc_parse.domain import Crossing
from tests.rounds import KNOWN, round_of

SILENT = """
=== đơn vị xã An Phú, xã Bình Hòa
=== a.docx
UBND XÃ AN PHÚ
BÁO CÁO
Kết quả quý II năm 2026
"""


def _crashed(scene: Scene) -> Iterator[Crossing]:
    raise ValueError(len(scene.totals))
    yield


def test_a_check_that_fails_is_told_and_stops_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(CROSSINGS, "X03", replace(CROSSINGS["X03"], search=_crashed))
    review = review_round(round_of(SILENT), KNOWN)
    assert [problem.code for problem in review.problems] == ["check-crashed"]
    assert "X03" in review.problems[0].message
    assert [crossing.finding.check for crossing in review.crossings] == ["X01", "X04"]


def test_a_review_is_the_same_each_time() -> None:
    assert review_round(round_of(SILENT), KNOWN) == review_round(round_of(SILENT), KNOWN)


def test_an_earlier_round_of_the_same_period_is_told_as_nothing_to_compare_with() -> None:
    now = round_of(SILENT)
    assert now.asked is not None
    (brief,) = (file.brief for file in now.received if file.brief)
    same = replace(brief, term=now.asked)
    scanned = replace(brief, term=now.asked._replace(name=None, year=None))
    told = review_round(replace(now, previous=(same, scanned)), KNOWN).problems
    assert [problem.code for problem in told] == ["previous-same-term"]
    assert "không so được hai kỳ" in told[0].message
    before = replace(brief, term=now.asked._replace(name="quarter-1"))
    assert review_round(replace(now, previous=(same, before)), KNOWN).problems == ()


@pytest.mark.parametrize("check", CROSSINGS.values(), ids=list(CROSSINGS))
def test_ids_of_what_is_said_are_one_each(check: Across) -> None:
    review = review_round(round_of(check.wrong), KNOWN)
    ids = [crossing.finding.id for crossing in review.crossings]
    assert len(set(ids)) == len(ids)
