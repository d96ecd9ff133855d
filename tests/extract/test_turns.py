"""What a figure is told to come from and to become must bear out the change and its way."""

import pytest

from hcc_parse.domain import Told
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain


def told(text: str) -> Told:
    return understand(parse_plain(text), load_knowledge()).mentions.told


@pytest.mark.parametrize(
    "text",
    [
        "Thời gian của 5 thủ tục giảm từ 64 ngày xuống 47 ngày, giảm 23 ngày (35,94%).",
        "Xếp hạng của xã từ thứ 51 lên thứ 38/114, tăng 18 bậc.",
        "Xã xếp thứ 38/114; tăng 3,42 điểm và 18 bậc so với tháng 5 (93,28 điểm, xếp thứ 51/114).",
        "Xã đạt 91,36/100 điểm; tăng 3,25 điểm và tăng 12 bậc so với tháng 6 (87,84 điểm).",
        "Trực tuyến 91/92 hồ sơ (98,84 %), cao hơn Quý II 2,83 điểm phần trăm (Quý II: 97,01 %).",
    ],
)
def test_a_change_that_its_figures_do_not_give_is_told(text: str) -> None:
    assert len(told(text).changes) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Thời gian của 5 thủ tục giảm từ 64 ngày xuống 41 ngày, giảm 23 ngày (35,94%).",
        "Xếp hạng của xã từ thứ 51 lên thứ 33/114, tăng 18 bậc.",
        "Xã xếp thứ 33/114; tăng 3,42 điểm và 18 bậc so với tháng 5 (93,28 điểm, xếp thứ 51/114).",
        "Trực tuyến 91/92 hồ sơ (98,84 %), cao hơn Quý II 1,83 điểm phần trăm (Quý II: 97,01 %).",
        "Số hồ sơ tăng từ 1.200 lên 1.350 hồ sơ, tăng 12,5%.",
    ],
)
def test_a_change_that_its_figures_give_is_not(text: str) -> None:
    assert told(text).changes == ()


def test_words_of_one_way_with_figures_of_the_other_are_told() -> None:
    (turn,) = told("Hồ sơ giấy giảm từ 199 hồ sơ (Quý I) xuống 229 hồ sơ (Quý II).").turns
    assert (turn.rises, turn.first.text, turn.then.text) == (False, "199", "229")


@pytest.mark.parametrize(
    "text",
    [
        "Hồ sơ giấy giảm từ 289 hồ sơ (Quý I) xuống 229 hồ sơ (Quý II).",
        "Thứ hạng tăng từ 51 lên 33.",
        "Giảm thời gian từ 3 ngày xuống 20 giờ.",
    ],
)
def test_figures_that_bear_out_the_words_are_not(text: str) -> None:
    assert told(text).turns == ()
