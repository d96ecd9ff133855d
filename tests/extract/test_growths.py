"""Growth is read with its two figures, in every sensible reading."""

from decimal import Decimal

import pytest

from hcc_parse.domain import Compared, Growth
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain


def growths(text: str) -> tuple[Growth, ...]:
    return understand(parse_plain(text), load_knowledge()).mentions.told.growths


@pytest.mark.parametrize(
    ("text", "now", "before"),
    [
        ("Tiếp nhận 500 hồ sơ, tăng 25% so với cùng kỳ (500/400 hồ sơ).", 500, 400),
        ("Tiếp nhận 500 hồ sơ, tăng 25% so với cùng kỳ năm trước (400 hồ sơ).", 500, 400),
        ("Tiếp nhận 500 hồ sơ, tăng 100 hồ sơ (tăng 25%) so với năm 2025.", 500, 400),
        ("Tiếp nhận 500 hồ sơ, tăng 25% (từ 400 lên 500 hồ sơ).", 500, 400),
        ("Tiếp nhận 300 hồ sơ, giảm 100 hồ sơ, tương ứng giảm 25%.", 300, 400),
        ("Tổng số hồ sơ tiếp nhận 300 so với 400, giảm 25%.", 300, 400),
        ("Tiếp nhận 300 hồ sơ so với 400 hồ sơ cùng kỳ, giảm 25%.", 300, 400),
        ("Với 300 hồ sơ tiếp nhận, giảm 25% so với tổng số 400 hồ sơ của kỳ trước.", 300, 400),
    ],
)
def test_both_figures_are_read(text: str, now: int, before: int) -> None:
    (growth,) = growths(text)
    assert growth.pairs[0] == Compared(Decimal(now), Decimal(before))
    assert growth.fits(growth.pairs[0]) == "yes"


def test_a_second_comparison_has_its_own_base() -> None:
    text = (
        "Phát sinh 1.932 hồ sơ, giảm 158 hồ sơ (giảm 7,56%) so với quý IV/2025 (2.090 hồ sơ) và "
        "tăng 312 hồ sơ (tăng {}%) so với cùng kỳ (1.620 hồ sơ)."
    )
    fits = [[g.fits(pair) == "yes" for pair in g.pairs] for g in growths(text.format("19,26"))]
    assert [any(one) for one in fits] == [True, True]
    wrong = [[g.fits(pair) == "yes" for pair in g.pairs] for g in growths(text.format("91,26"))]
    assert [any(one) for one in wrong] == [True, False]


def test_the_other_way_is_told_from_another_size() -> None:
    (growth,) = growths("Tiếp nhận 500 hồ sơ, giảm 25% so với cùng kỳ (500/400 hồ sơ).")
    assert growth.fits(growth.pairs[0]) == "size"


def test_a_loose_custom_is_known() -> None:
    (growth,) = growths("Tiếp nhận 500 hồ sơ, tăng 20% so với cùng kỳ (500/400 hồ sơ).")
    assert growth.fits(growth.pairs[0]) == "over-now"
    (growth,) = growths("Tiếp nhận 500 hồ sơ, tăng 125% so với cùng kỳ (500/400 hồ sơ).")
    assert growth.fits(growth.pairs[0]) == "ratio"


@pytest.mark.parametrize(
    "text",
    [
        "Tiếp nhận 500 hồ sơ, tăng 25% so với cùng kỳ.",
        "Phấn đấu tăng 25% số hồ sơ trực tuyến.",
        "Tỷ lệ đúng hạn đạt 99,7%, tăng 0,35% so với năm trước.",
    ],
)
def test_a_growth_alone_is_held_against_nothing(text: str) -> None:
    assert growths(text) == ()


@pytest.mark.parametrize(
    ("text", "now", "before"),
    [
        ("Lượng hồ sơ giảm 25%, từ 400 hồ sơ ở kỳ trước xuống 300 hồ sơ.", 300, 400),
        ("Số hồ sơ tiếp nhận từ mức 400 của kỳ trước nay là 500, tăng 25%.", 500, 400),
        ("Mức tăng hồ sơ so với kỳ trước là 25% (kỳ này 500 hồ sơ, kỳ trước 400 hồ sơ).", 500, 400),
    ],
)
def test_the_figure_of_the_time_before_may_stand_first(text: str, now: int, before: int) -> None:
    (growth,) = growths(text)
    assert growth.pairs == (Compared(Decimal(now), Decimal(before)),)
    assert growth.fits(growth.pairs[0]) == "yes"


@pytest.mark.parametrize(
    "text",
    [
        "Hồ sơ tăng 12% so với cùng kỳ, từ 100 hồ sơ đất đai còn 20 hồ sơ quá hạn.",
        "Tỷ lệ trực tuyến tăng từ 85% lên 90%.",
        "Mức tăng hồ sơ so với kỳ trước là 25% (kỳ này có 02 đợt nghỉ).",
    ],
)
def test_other_figures_are_no_growth(text: str) -> None:
    assert growths(text) == ()


TWO_BASES = (
    "So với Quý I (tiếp nhận mới 4.109 hồ sơ, giải quyết 4.091 hồ sơ), tiếp nhận mới tăng {} hồ sơ "
    "(tăng 11,34%), đã giải quyết tăng 455 hồ sơ (tăng 11,12%)."
)


def test_growths_against_several_bases_told_together_are_of_one_of_them() -> None:
    assert all(growth.fits(growth.nearest) == "yes" for growth in growths(TWO_BASES.format(466)))
    first, second = growths(TWO_BASES.format(496))
    assert not any(first.fits(pair) for pair in first.pairs)
    assert first.nearest == Compared(Decimal(4605), Decimal(4109))
    assert second.fits(second.nearest) == "yes"


@pytest.mark.parametrize(
    "text",
    [
        "Số tiếp nhận của kỳ trước là 400 hồ sơ, của kỳ này là 500 hồ sơ; tỷ lệ tăng: {}%.",
        "So với 400 hồ sơ của kỳ trước, tổng hồ sơ kỳ này là 500 hồ sơ, tăng {}%.",
        "Quý trước có 400 hồ sơ; quý này 500 hồ sơ (tăng {}%).",
        "Xã tiếp nhận tổng số 500 hồ sơ, tăng so với kỳ trước {}% (kỳ trước 400 hồ sơ).",
        "Tổng hồ sơ tiếp nhận tăng từ 400 lên 500 hồ sơ, tức tăng {}% so với kỳ trước.",
        "Số hồ sơ nhận tăng {}% so với kỳ trước, đạt 500 hồ sơ; con số của kỳ trước là 400 hồ sơ.",
    ],
)
@pytest.mark.parametrize(("share", "fits"), [("25", True), ("35", False)])
def test_one_of_two_counts_is_of_another_time(text: str, share: str, fits: bool) -> None:
    (growth,) = growths(text.format(share))
    assert any(growth.fits(pair) == "yes" for pair in growth.pairs) == fits


@pytest.mark.parametrize(
    "text",
    [
        "Tiếp nhận 500 hồ sơ (kỳ trước 400 hồ sơ), trong đó hồ sơ trực tuyến tăng 12%.",
        "Kỳ trước có 400 hồ sơ, kỳ này 500 hồ sơ, riêng lĩnh vực đất đai tăng 8%.",
        "Kỳ trước có 400 hồ sơ, kỳ này 500 hồ sơ, đã trả 480 hồ sơ, tăng 8%.",
    ],
)
def test_a_growth_with_a_subject_of_its_own_is_of_no_count_before(text: str) -> None:
    assert growths(text) == ()


@pytest.mark.parametrize(("share", "fits"), [("7,2", True), ("9,2", False)])
def test_a_change_before_its_base_is_added_to_it(share: str, fits: bool) -> None:
    (growth,) = growths(
        "Hồ sơ tiếp nhận trong kỳ tăng 308 hồ sơ so với Quý I (4.287 hồ sơ), tương đương tăng "
        f"{share}%."
    )
    assert (growth.fits(growth.nearest) == "yes") == fits
    assert growth.nearest == Compared(Decimal(4595), Decimal(4287))
