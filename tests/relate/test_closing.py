"""Sums whose parts may or may not be all."""

import pytest

from hcc_parse.domain import Sum
from tests.reports import dossier_of


def broken(text: str) -> list[Sum]:
    sums = dossier_of(text).relations.sums
    return [sum_ for sum_ in sums if sum_.kind == "text" and not sum_.holds]


RESOLVED = (
    "Đã giải quyết {} hồ sơ; trong đó sớm hạn 990 hồ sơ, đúng hạn 20 hồ sơ, trễ hạn 08 hồ sơ."
)


@pytest.mark.parametrize("text", [RESOLVED.format("1.018"), f"{RESOLVED.format('1.030')} Rút 12."])
def test_what_went_unsaid_may_make_up_the_rest_where_it_is_heard_of(text: str) -> None:
    assert broken(text.replace("Rút 12.", "Có 12 hồ sơ rút.")) == []


def test_a_rest_that_nothing_is_heard_of_is_a_doubt() -> None:
    (sum_,) = broken(RESOLVED.format("1.108"))
    assert not sum_.certain


@pytest.mark.parametrize(
    "text",
    [
        "Trong số 500 hồ sơ tiếp nhận có 448 hồ sơ trực tuyến, số còn lại 12 hồ sơ trực tiếp.",
        "Đã nhận 1.090 hồ sơ trực tuyến và 22 hồ sơ trực tiếp; tổng số 1.121 hồ sơ.",
    ],
)
def test_a_rest_or_a_total_told_last_closes_the_list(text: str) -> None:
    assert broken(text)
    for wrong, right in (("448", "488"), ("1.121", "1.112")):
        text = text.replace(wrong, right)
    assert broken(text) == []


PROGRESS = "Có {} hồ sơ đang giải quyết, trong đó 24 hồ sơ trong hạn, 04 hồ sơ quá hạn."


@pytest.mark.parametrize(("whole", "number"), [("280", 1), ("28", 0), ("70", 0)])
def test_cases_in_progress_are_in_time_or_not_but_for_some_that_wait(
    whole: str, number: int
) -> None:
    assert len(broken(PROGRESS.format(whole))) == number


def test_those_that_wait_make_up_the_rest_where_they_are_told() -> None:
    text = f"{PROGRESS.format('280')} Số chờ bổ sung giấy tờ là 252 hồ sơ."
    assert broken(text) == []


@pytest.mark.parametrize(("refused", "number"), [("12", 1), ("790", 0)])
def test_what_is_told_elsewhere_fills_a_gap_only_as_far_as_it_goes(
    refused: str, number: int
) -> None:
    text = f"{RESOLVED.format('1.808')}\nII. Hồ sơ từ chối\nTrong kỳ từ chối {refused} hồ sơ."
    assert len(broken(text)) == number
