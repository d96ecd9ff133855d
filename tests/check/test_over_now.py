"""A growth divided by the figure of this period is a doubt, unless the report always does it."""

import pytest

from hcc_parse.domain import Severity
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

ALONE = "Tiếp nhận 500 hồ sơ, tăng 20% so với cùng kỳ (500/400 hồ sơ)."
PROPER = "\nGiải quyết 480 hồ sơ, tăng 23,1% so với cùng kỳ (480/390 hồ sơ)."
ALSO_OVER_NOW = "\nGiải quyết 480 hồ sơ, tăng 18,75% so với cùng kỳ (480/390 hồ sơ)."
RATIO = "Tiếp nhận 500 hồ sơ, tăng 125% so với cùng kỳ (500/400 hồ sơ)."
WITH_CHANGE = "Quý II nhận 17 phản ánh, giảm 4 phản ánh so với quý I (21 phản ánh), giảm {}%."
OF_BASE = "Tăng 74 hồ sơ so với tháng 4 (1.268 hồ sơ), tức tăng {}%."


def severities(text: str) -> list[Severity]:
    findings = review(parse_plain(text), load_knowledge()).findings
    return [one.severity for one in findings if one.check == "A10"]


@pytest.mark.parametrize(
    "text",
    [ALONE + PROPER, WITH_CHANGE.format("23,5"), OF_BASE.format("5,51")],
    ids=["others are divided properly", "all three are told", "change and base are told"],
)
def test_a_growth_over_the_wrong_base_is_a_doubt(text: str) -> None:
    assert severities(text) == [Severity.WARNING]


@pytest.mark.parametrize(
    "text",
    [ALONE, ALONE + ALSO_OVER_NOW, RATIO + PROPER],
    ids=["alone", "a custom of the report", "a ratio"],
)
def test_what_may_be_a_custom_stays_a_note(text: str) -> None:
    assert set(severities(text)) == {Severity.NOTE}


@pytest.mark.parametrize("text", [WITH_CHANGE.format("19,0"), OF_BASE.format("5,84")])
def test_a_growth_over_its_base_is_silent(text: str) -> None:
    assert severities(text) == []
