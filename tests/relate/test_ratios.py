"""Shares and the numbers over which they may have been computed."""

from fractions import Fraction

import pytest

from hcc_parse.domain import Ratio
from tests.reports import dossier_of


def ratios_of(text: str) -> list[Ratio]:
    return list(dossier_of(text).relations.ratios)


def fits(ratio: Ratio) -> bool:
    top = Fraction(ratio.numerator.value) * 100
    return any(ratio.share.allows(top / Fraction(base.value)) for base in ratio.bases)


@pytest.mark.parametrize(
    "text",
    [
        "Tiếp nhận 120 hồ sơ. Trả trước hạn 100 hồ sơ, đạt 83,3%.",
        "Tiếp nhận 120 hồ sơ; trả trước hạn 100 hồ sơ (tỷ lệ 83,3%).",
        "Tiếp nhận 120 hồ sơ, trả trước hạn 100 hồ sơ chiếm 83.3%.",
    ],
)
def test_a_share_is_tied_to_the_count_before_it(text: str) -> None:
    (ratio,) = ratios_of(text)
    assert ratio.numerator.value == 100
    assert 120 in [base.value for base in ratio.bases]
    assert ratio.explicit
    assert fits(ratio)
    (off,) = ratios_of(text.replace("83", "84"))
    assert not fits(off)


def test_a_share_with_a_name_has_the_numerator_that_its_name_implies() -> None:
    (ratio,) = ratios_of(
        "Hồ sơ phát sinh phí, lệ phí: 200 hồ sơ; thanh toán trực tuyến 150 hồ sơ. "
        "Tỷ lệ thanh toán trực tuyến đạt 75%."
    )
    assert ratio.numerator.value == 150
    assert [base.value for base in ratio.bases] == [200]


@pytest.mark.parametrize(
    ("parted", "explicit"),
    [
        (" ", True),
        ("\n", True),
        ("\nMột.\nHai.\nBa.\nBốn.\n", False),
        ("\nCòn 12 hồ sơ chờ xác nhận. ", False),
    ],
)
def test_a_named_share_is_sure_of_its_numbers_when_they_stand_right_before_it(
    parted: str, explicit: bool
) -> None:
    (ratio,) = ratios_of(
        "Có 200 hồ sơ phát sinh phí, lệ phí; thanh toán trực tuyến 150 hồ sơ."
        f"{parted}Tỷ lệ thanh toán trực tuyến đạt 75%."
    )
    assert ratio.numerator.value == 150
    assert ratio.explicit is explicit


def test_a_base_may_be_a_difference() -> None:
    (ratio,) = ratios_of(
        "Tiếp nhận trong kỳ: 110 hồ sơ; từ chối: 10 hồ sơ. Tiếp nhận trực tuyến: 95 hồ sơ, đạt 95%."
    )
    assert 100 in [base.value for base in ratio.bases]


@pytest.mark.parametrize(
    "text",
    [
        "Tiếp nhận 120 hồ sơ. Phấn đấu giải quyết trước hạn đạt 95%.",
        "Tiếp nhận 120 hồ sơ; trả trước hạn 100 hồ sơ, đạt 95% trở lên.",
        "Tỷ lệ số hóa hồ sơ đạt 98,7%.",
        "Tiếp nhận 120 hồ sơ. Mức độ hài lòng đạt 95%.",
    ],
)
def test_a_target_or_a_share_without_a_numerator_is_compared_with_nothing(text: str) -> None:
    assert ratios_of(text) == []


def test_counts_of_other_things_are_no_bases() -> None:
    (ratio,) = ratios_of("Có 400 thủ tục. Tiếp nhận 120 hồ sơ; trước hạn 100 hồ sơ, đạt 83,3%.")
    assert 400 not in [base.value for base in ratio.bases]


def test_a_ratio_row_speaks_of_the_total_row() -> None:
    ratios = ratios_of(
        """
        | STT | Lĩnh vực | Tất cả | Loại một | Loại hai |
        | 1 | Hộ tịch | 60 | 50 | 10 |
        | 2 | Đất đai | 60 | 50 | 10 |
        | 3 | Y tế | 0 | 0 | 0 |
        | Tổng cộng | < | 120 | 100 | 20 |
        | Tỷ lệ | < | 100% | 83,3% | 16,8% |
        """
    )
    assert [ratio.numerator.value for ratio in ratios] == [120, 100, 20]
    assert [fits(ratio) for ratio in ratios] == [True, True, False]


@pytest.mark.parametrize(
    ("text", "numerator"),
    [
        ("Đạt 79,2% hồ sơ nộp trực tuyến (79 hồ sơ trên tổng số 100 hồ sơ).", 79),
        ("Thanh toán 79 trên 100 hồ sơ phải thu, đạt 79%.", 79),
        ("Tiếp nhận 100 hồ sơ; trả đúng hạn 79 hồ sơ, tỷ lệ tương ứng 79%.", 79),
    ],
)
def test_a_share_is_tied_to_its_numerator_before_or_behind(text: str, numerator: int) -> None:
    (link,) = dossier_of(text).relations.links
    assert link.numerator.value == numerator
    assert 100 in [base.value for base in link.bases]


@pytest.mark.parametrize(
    "text",
    [
        "Tỷ lệ quá hạn 0,33%, chủ yếu lĩnh vực đất đai (06 hồ sơ quá hạn).",
        "Đã trả 79 hồ sơ. Chiếm 98% số hồ sơ phát sinh phí (100 hồ sơ).",
    ],
)
def test_a_count_in_brackets_that_is_no_numerator_is_left_alone(text: str) -> None:
    assert [link for link in dossier_of(text).relations.links if link.explicit] == []


def test_a_share_of_all_is_linked_but_not_compared() -> None:
    relations = dossier_of("Tiếp nhận 120 hồ sơ; trả đúng hạn 90 hồ sơ, đạt 100%.").relations
    assert [link.share.value for link in relations.links] == [100]
    assert relations.ratios == ()


def test_a_named_share_right_behind_its_numerator_is_told_with_it() -> None:
    text = (
        "Tiếp nhận trong kỳ 3.122 hồ sơ.\n"
        "Người dân đã nộp trực tuyến 2.799 hồ sơ; tỷ lệ nộp trực tuyến đạt {}%."
    )
    (ratio,) = ratios_of(text.format("89,7"))
    assert ratio.explicit
    assert fits(ratio)
    (off,) = ratios_of(text.format("95,9"))
    assert not fits(off)


def test_two_shares_of_one_count_share_their_numerator() -> None:
    text = (
        "Tiếp nhận 400 hồ sơ, đã giải quyết 380 hồ sơ. Hồ sơ đúng hạn: 378 hồ sơ, bằng 99,5% số đã "
        "giải quyết và bằng 94,5% số tiếp nhận."
    )
    assert [int(ratio.numerator.value) for ratio in ratios_of(text)] == [378, 378]


@pytest.mark.parametrize("total", ["50", "", "-"])
def test_below_a_blank_total_shares_are_of_what_its_rows_add_up_to(total: str) -> None:
    ratios = ratios_of(
        f"""
        | STT | Lĩnh vực | Tiếp nhận | Đã giải quyết | Quá hạn |
        | 1 | Hộ tịch | 30 | 28 | 1 |
        | 2 | Đất đai | 20 | 12 | 3 |
        | | Tổng cộng | {total} | 40 | 4 |
        | | Tỷ lệ | | 80% | 8% |
        """
    )
    assert [int(ratio.numerator.value) for ratio in ratios] == [40, 4]
    assert all(map(fits, ratios))


@pytest.mark.parametrize(
    "sentence",
    [
        "Tỷ lệ hồ sơ trực tuyến là {}%. Số hồ sơ trực tuyến đã tiếp nhận: 2.799 hồ sơ.",
        "Có 2.799 hồ sơ được nộp trực tuyến, tỷ lệ hồ sơ trực tuyến là {}%.",
    ],
)
def test_the_count_of_a_named_rate_may_stand_behind_it_or_be_told_again(sentence: str) -> None:
    before = "Tiếp nhận mới 3.120 hồ sơ. Tiếp nhận trực tuyến: 2.799 hồ sơ.\n"
    (ratio,) = ratios_of(before + sentence.format("89,7"))
    assert ratio.explicit
    assert fits(ratio)
    (off,) = ratios_of(before + sentence.format("95,9"))
    assert not fits(off)


def test_a_named_rate_beside_another_count_is_not_tied_to_it() -> None:
    text = "Tiếp nhận mới 3.120 hồ sơ. Tiếp nhận trực tuyến: 2.799 hồ sơ.\n"
    (ratio,) = ratios_of(text + "Tỷ lệ hồ sơ trực tuyến là 95,9%. Có 12 hồ sơ bị từ chối.")
    assert not ratio.explicit
