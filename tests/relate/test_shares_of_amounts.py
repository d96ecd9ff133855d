"""Shares of money over what was planned, and shares with their fraction in brackets behind."""

from fractions import Fraction

import pytest

from hcc_parse.domain import Ratio
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain


def wrong(text: str) -> list[Ratio]:
    ratios = understand(parse_plain(text), load_knowledge()).relations.ratios
    return [
        ratio
        for ratio in ratios
        if not any(
            ratio.share.allows(Fraction(ratio.numerator.value) * 100 / Fraction(base.value))
            for base in ratio.bases
        )
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Dự toán năm là 1.860 triệu đồng; đã thực hiện 1.023 triệu đồng, đạt 65% dự toán.",
        "Kinh phí được giao 2.450 triệu đồng; đã chi 1.674 triệu đồng (72,00%).",
        "Hồ sơ đất đai chiếm 64,51 % tổng số hồ sơ đang giải quyết (60/129 hồ sơ).",
    ],
)
def test_a_share_that_its_own_sentence_denies_is_told(text: str) -> None:
    assert len(wrong(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Dự toán năm là 1.860 triệu đồng; đã thực hiện 1.023 triệu đồng, đạt 55% dự toán.",
        "Dự toán năm là 1,9 tỷ đồng; đã thực hiện 1,0 tỷ đồng, đạt 55% dự toán.",
        "Đã thực hiện 1.023 triệu đồng, đạt 65% dự toán.",
        "Dự toán năm là 1.860 triệu đồng; đã chi 1.023 triệu đồng, tăng 12% so với cùng kỳ.",
        "Hồ sơ đất đai chiếm 46,51 % tổng số hồ sơ đang giải quyết (60/129 hồ sơ).",
        "Tăng 12,5 % so với tổng số hồ sơ cùng kỳ (337/300 hồ sơ).",
    ],
)
def test_a_share_that_may_be_right_is_not(text: str) -> None:
    assert wrong(text) == []
