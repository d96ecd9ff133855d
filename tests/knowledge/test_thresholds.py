"""Thresholds: the list and the code agree, and nobody may be less careful than the list."""

from dataclasses import fields, replace
from fractions import Fraction

import pytest

from hcc_parse.domain import Thresholds
from hcc_parse.errors import HccError
from hcc_parse.knowledge import load_knowledge, load_thresholds, with_thresholds
from hcc_parse.knowledge.thresholds import threshold_of
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

NAMES = [field.name for field in fields(Thresholds)]
TWO_OF_THREE_HOLD = """
| STT | Lĩnh vực | Tiếp nhận | Trả | Nợ |
| 1 | Hộ tịch | 12 | 10 | 3 |
| 2 | Đất đai | 8 | 7 | 2 |
| Tổng cộng | < | 21 | 17 | 5 |
"""


def severities(**changed: Fraction) -> set[str]:
    known = load_knowledge()
    stricter = with_thresholds(known.thresholds, changed, load_thresholds())
    found = review(parse_plain(TWO_OF_THREE_HOLD), replace(known, thresholds=stricter)).findings
    return {str(finding.severity) for finding in found if finding.check == "A01"}


def test_the_list_names_every_threshold_once_and_has_the_defaults_of_the_code() -> None:
    assert [threshold.name for threshold in load_thresholds()] == NAMES
    assert load_knowledge().thresholds == Thresholds()


def test_every_threshold_is_explained_in_the_code_and_in_the_list() -> None:
    assert all(f"{name}: " in (Thresholds.__doc__ or "") for name in NAMES)
    assert all(threshold.explanation for threshold in load_thresholds())


def test_a_higher_threshold_makes_an_error_a_doubt() -> None:
    assert severities() == {"error"}
    assert severities(sums_holding=Fraction(9, 10)) == {"warning"}


@pytest.mark.parametrize("value", [Fraction(1, 2), Fraction(11, 10)])
def test_a_value_outside_the_bounds_is_refused(value: Fraction) -> None:
    with pytest.raises(HccError, match="chỉ nhận từ 2/3 đến 1"):
        severities(sums_holding=value)


def test_an_unknown_threshold_is_refused() -> None:
    with pytest.raises(HccError, match="sums_holding"):
        severities(sums_held=Fraction(1))


@pytest.mark.parametrize(
    ("name", "value"), [("sums_held", "1"), ("sums_holding", "3"), ("sums_holding", "nửa")]
)
def test_a_bad_row_is_refused(name: str, value: str) -> None:
    row = {"name": name, "value": value, "least": "1/2", "most": "1", "explanation": "…"}
    with pytest.raises(ValueError, match=r"."):
        threshold_of(row)
