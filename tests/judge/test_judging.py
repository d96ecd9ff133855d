"""Weighing and waiving: milder, never harsher; waived is told, and so is a waiver that misses."""

from dataclasses import replace
from datetime import date

import pytest

from hcc_parse.check import CATALOGUE
from hcc_parse.domain import Docket, Profile, Review, Severity, Waiver
from hcc_parse.judge import waive, weigh
from hcc_parse.pipeline import review
from tests.render.reviewed import reviewed_text

TODAY = date(2026, 6, 30)
REVIEW = reviewed_text(
    """
UBND XÃ AN PHÚ
BÁO CÁO
Kết quả quý II năm 2026
| STT | Lĩnh vực | Số hồ sơ |
| 1 | Hộ tịch | 12 |
| 2 | Đất đai | 8 |
| Tổng cộng | < | 21 |
"""
)
(FOUND,) = (finding for finding in REVIEW.findings if finding.check == "A01")
WAIVER = Waiver(
    finding=FOUND.id, check="A01", reason="r", author="A", until=TODAY, unit="Xã An Phú"
)


def judged(*waivers: Waiver, of: Review = REVIEW) -> Review:
    (reviewed,) = waive(Docket(reviews=(of,)), waivers, TODAY).reviews
    return reviewed


def codes(reviewed: Review) -> list[str]:
    return [problem.code for problem in reviewed.problems]


@pytest.mark.parametrize("most", Severity)
def test_a_profile_makes_milder_and_never_harsher(most: Severity) -> None:
    for own in Severity:
        finding = replace(FOUND, severity=own)
        docket = Docket(reviews=(replace(REVIEW, findings=(finding,)),))
        profile = Profile(name="x", asked=frozenset(CATALOGUE), severities={"A01": most})
        weighed = weigh(docket, profile)
        assert weighed.reviews[0].findings[0].severity.rank == max(own.rank, most.rank)
        assert weighed.profile is profile


def test_a_waived_finding_stays_and_is_counted_apart() -> None:
    reviewed = judged(WAIVER)
    assert len(reviewed.findings) == len(REVIEW.findings)
    assert [f.waiver for f in reviewed.findings if f.id == FOUND.id] == [WAIVER]
    assert (REVIEW.count(Severity.ERROR), REVIEW.waived) == (1, 0)
    assert (reviewed.count(Severity.ERROR), reviewed.waived) == (0, 1)
    assert codes(reviewed) == []


@pytest.mark.parametrize(
    "other",
    [
        replace(WAIVER, unit="xã Bình Hòa"),
        replace(WAIVER, period="quý I năm 2026"),
        replace(WAIVER, unit=None, sha256="1" * 64),
    ],
)
def test_a_waiver_of_another_report_does_nothing_and_says_nothing(other: Waiver) -> None:
    assert judged(other) == REVIEW


@pytest.mark.parametrize(
    "same",
    [
        replace(WAIVER, period="Quý II năm 2026"),
        replace(WAIVER, unit=None, sha256="0" * 64),
        replace(WAIVER, answer="confirmed-true"),
    ],
)
def test_a_waiver_is_bound_by_period_or_by_file(same: Waiver) -> None:
    assert judged(same).waived == 1


def test_the_waivers_about_a_report_are_counted() -> None:
    docket = waive(Docket(reviews=(REVIEW,)), (WAIVER, replace(WAIVER, unit="xã Bình")), TODAY)
    assert docket.book == (2, 1)


def test_the_last_day_still_counts_and_the_next_is_told() -> None:
    late = replace(WAIVER, until=date(2026, 6, 29))
    assert judged(WAIVER).waived == 1
    assert judged(late).waived == 0
    (problem,) = judged(late).problems
    assert problem.code == "waiver-expired"
    assert "29/06/2026" in problem.said.vi
    assert problem.place == FOUND.place


def test_a_waiver_that_matches_nothing_is_told() -> None:
    reviewed = judged(replace(WAIVER, finding="0" * 12))
    assert codes(reviewed) == ["waiver-unused"]
    assert reviewed.waived == 0
    assert not reviewed.partial


def test_a_waiver_whose_check_was_not_asked_is_not_told() -> None:
    report, knowledge = REVIEW.dossier.report, REVIEW.dossier.knowledge
    without = review(report, knowledge, only=set(CATALOGUE) - {"A01"})
    assert codes(judged(WAIVER, of=without)) == []


def test_an_answer_that_it_is_corrected_waives_nothing() -> None:
    claimed = replace(WAIVER, answer="corrected")
    assert judged(claimed).waived == 0
    assert codes(judged(claimed)) == ["answer-contradicted"]
    assert codes(judged(replace(claimed, finding="0" * 12))) == []


def test_every_problem_is_said_in_two_languages() -> None:
    several = (
        replace(WAIVER, until=date(2026, 6, 29)),
        replace(WAIVER, finding="0" * 12),
        replace(WAIVER, answer="corrected"),
    )
    for problem in (p for waiver in several for p in judged(waiver).problems):
        assert problem.said.vi != problem.said.en
        assert problem.said.en.isascii()


FORMULA = reviewed_text(
    """
UBND XÃ AN PHÚ
BÁO CÁO
Kết quả quý II năm 2026
| STT | Lĩnh vực | Tiếp nhận | < | < |
| ^ | ^ | Tổng số | Trực tuyến | Từ kỳ trước |
| (1) | (2) | (3)=(4)+(5) | (4) | (5) |
| 1 | Hộ tịch | 14 | 21 | 2 |
| 2 | Đất đai | 8 | 8 | 0 |
| Tổng cộng | < | 22 | 20 | 2 |
"""
)


def test_what_follows_from_a_waived_root_is_waived_with_it() -> None:
    (follower,) = (finding for finding in FORMULA.findings if finding.cause)
    root = next(finding for finding in FORMULA.findings if finding.id == follower.cause)
    own = replace(WAIVER, finding=root.id, check=root.check)
    reviewed = judged(own, of=FORMULA)
    assert [f.waiver for f in reviewed.findings if f.id == follower.id] == [own]
    assert reviewed.count(Severity.ERROR) == FORMULA.count(Severity.ERROR) - 2
    assert reviewed.waived == 2


def test_a_waived_follower_leaves_its_root_standing() -> None:
    (follower,) = (finding for finding in FORMULA.findings if finding.cause)
    own = replace(WAIVER, finding=follower.id, check=follower.check)
    reviewed = judged(own, of=FORMULA)
    assert [f.id for f in reviewed.findings if f.waiver] == [follower.id]
