"""Averages stand beside their total and count; shares after `gồm` are all of one whole."""

import pytest

from hcc_parse.domain import Told
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain


def told(text: str) -> Told:
    return understand(parse_plain(text), load_knowledge()).mentions.told


@pytest.mark.parametrize("average", ["46", "47", "46,4", "46,3"])
def test_an_average_may_be_rounded_either_way(average: str) -> None:
    (found,) = told(
        f"Tiếp nhận 1.020 hồ sơ trong 22 ngày, bình quân {average} hồ sơ/ngày."
    ).averages
    assert found.holds


@pytest.mark.parametrize(
    "text",
    [
        "Tiếp nhận 1.020 hồ sơ, bình quân 46 hồ sơ/ngày.",
        "Tiếp nhận 1.020 hồ sơ, giải quyết 900 hồ sơ trong 22 ngày, bình quân 46 hồ sơ/ngày.",
    ],
)
def test_an_average_without_one_total_and_count_is_no_fault(text: str) -> None:
    assert all(average.holds for average in told(text).averages)


def test_shares_after_comprising_are_all() -> None:
    (whole,) = told("Cơ cấu gồm: trực tuyến 60%, trực tiếp 30% và bưu chính 5%.").wholes
    assert whole.added == 95
    assert not whole.holds


@pytest.mark.parametrize(
    "text",
    [
        "Trong đó: trực tuyến 60%, trực tiếp 30%.",
        "Gồm: trực tuyến 60%, trực tiếp 30%, còn lại là bưu chính.",
        "Gồm 100 hồ sơ (60%) và 20 hồ sơ (12%).",
    ],
)
def test_other_lists_are_left_alone(text: str) -> None:
    assert told(text).wholes == ()
