"""No score is more than the most that can be had, but for extra points."""

import pytest

from hcc_parse.domain import Finding
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain


def found(text: str) -> tuple[Finding, ...]:
    return review(parse_plain(text), load_knowledge(), only=("A20",)).findings


def test_a_score_beyond_its_maximum_is_told() -> None:
    (finding,) = found("Công khai 17,60/18 điểm; tiến độ giải quyết 20,42/20 điểm.")
    assert "20,42/20" in finding.message.vi


@pytest.mark.parametrize(
    "text",
    [
        "Công khai 17,60/18 điểm; tiến độ giải quyết 20,00/20 điểm.",
        "Tổng điểm đạt 102/100 điểm, gồm cả điểm thưởng.",
    ],
)
def test_other_scores_are_not(text: str) -> None:
    assert found(text) == ()
