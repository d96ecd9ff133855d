"""Figures of the running text: what names them, and what they are a part of."""

import pytest

from hcc_parse.domain import Figure
from tests.reports import figures_of, mentions_of


def labels_of(text: str) -> list[tuple[str, str]]:
    return [(figure.text, figure.label) for figure in figures_of(text)]


def wholes_of(text: str) -> list[tuple[str, str | None]]:
    return [(f.text, f.whole.text if f.whole else None) for f in figures_of(text)]


def bounds_of(text: str) -> list[str | None]:
    return [figure.bound for figure in figures_of(text)]


def the_only(text: str) -> Figure:
    (figure,) = figures_of(text)
    return figure


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Số hồ sơ đúng hạn: 12 hồ sơ.", [("12", "Số hồ sơ đúng hạn")]),
        ("- Số hồ sơ đúng hạn là 12 hồ sơ", [("12", "Số hồ sơ đúng hạn")]),
        ("Có 12 hồ sơ đúng hạn", [("12", "đúng hạn")]),
        ("1. Có 12 hồ sơ đúng hạn", [("12", "đúng hạn")]),
        ("Trước hạn: 9, đúng hạn: 3", [("9", "Trước hạn"), ("3", "đúng hạn")]),
        (
            "Có 9 hồ sơ trước hạn, 3 hồ sơ đúng hạn và 1 hồ sơ quá hạn",
            [("9", "trước hạn"), ("3", "đúng hạn"), ("1", "quá hạn")],
        ),
        (
            "Trước hạn 9 hồ sơ; đúng hạn 3 hồ sơ. Còn 5 hồ sơ chưa giải quyết",
            [("9", "Trước hạn"), ("3", "đúng hạn"), ("5", "chưa giải quyết")],
        ),
    ],
)
def test_the_words_beside_a_number_name_it(text: str, labels: list[tuple[str, str]]) -> None:
    assert labels_of(text) == labels


def test_words_before_and_behind_a_number_are_kept_apart() -> None:
    figure = the_only("Xã có 12 thủ tục liên thông")
    assert (figure.path, figure.unit) == (("Xã", "liên thông"), "TTHC")


def test_brackets_hold_the_parts_of_the_number_before_them() -> None:
    text = "Tiếp nhận 120 hồ sơ (trực tuyến 100 hồ sơ, trực tiếp 20 hồ sơ)."
    assert wholes_of(text) == [("120", None), ("100", "120"), ("20", "120")]
    assert bounds_of(text) == [None, "comprising", "comprising"]


def test_brackets_in_brackets_are_left_one_by_one() -> None:
    text = (
        "Tiếp nhận 120 hồ sơ (trong kỳ: 111 hồ sơ (trực tuyến: 99 hồ sơ; trực tiếp: 12 hồ sơ); "
        "kỳ trước chuyển sang: 9 hồ sơ). Đã giải quyết 90 hồ sơ."
    )
    assert wholes_of(text) == [
        ("120", None),
        ("111", "120"),
        ("99", "111"),
        ("12", "111"),
        ("9", "120"),
        ("90", None),
    ]


@pytest.mark.parametrize("word", ["gồm", "bao gồm", "bao gồm:", "cụ thể:", "chia ra:"])
def test_parts_said_to_be_all_comprise_the_whole(word: str) -> None:
    text = f"Trung tâm có 9 người, {word} 1 giám đốc, 8 chuyên viên."
    assert wholes_of(text) == [("9", None), ("1", "9"), ("8", "9")]
    assert bounds_of(text) == [None, "comprising", "comprising"]


@pytest.mark.parametrize("word", [", trong đó", "; trong đó", "; trong đó:", ". Trong đó:"])
def test_parts_said_to_be_some_are_bound_as_such(word: str) -> None:
    text = f"Đã giải quyết 95 hồ sơ{word} trước hạn 80 hồ sơ, đúng hạn 10 hồ sơ."
    assert wholes_of(text) == [("95", None), ("80", "95"), ("10", "95")]
    assert bounds_of(text) == [None, "of-which", "of-which"]


def test_a_full_stop_ends_what_belongs_to_a_whole() -> None:
    text = "Đã giải quyết 95 hồ sơ, trong đó trước hạn 80 hồ sơ. Đang giải quyết 7 hồ sơ."
    assert wholes_of(text)[-1] == ("7", None)


def test_deeper_list_items_belong_to_the_item_above() -> None:
    text = """
        * Tiếp nhận: 120 hồ sơ
        - Trong kỳ: 111 hồ sơ
        + Trực tuyến: 99 hồ sơ
        + Trực tiếp: 12 hồ sơ
        - Kỳ trước: 9 hồ sơ
        * Giải quyết: 90 hồ sơ
    """
    assert wholes_of(text) == [
        ("120", None),
        ("111", "120"),
        ("99", "111"),
        ("12", "111"),
        ("9", "120"),
        ("90", None),
    ]


def test_a_paragraph_without_a_marker_ends_a_list() -> None:
    text = "- Tiếp nhận: 120 hồ sơ\n+ Trực tuyến: 99 hồ sơ\nĐã giải quyết 90 hồ sơ"
    assert wholes_of(text) == [("120", None), ("99", "120"), ("90", None)]


@pytest.mark.parametrize(
    "text", ["Xếp thứ 50/114 xã", "xếp hạng 5/114 phường", "từ ngày 01/10", "trực 24/7", "đạt 9/10"]
)
def test_a_rank_or_a_day_is_no_figure(text: str) -> None:
    assert figures_of(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "thứ hạng tương ứng là 52/114 xã",
        "trong tổng số 114 đơn vị cấp xã, địa phương xếp thứ 44",
        "Theo Bộ chỉ số 766, địa phương đạt",
        "trong kế hoạch năm 2026, UBND xã",
        "quầy số 01, quầy số 02",
        "nêu tại mục 6, Chủ tịch",
        "15 - 20 hồ sơ",
        "[1] Xem phụ lục",
    ],
)
def test_a_number_that_counts_no_result_is_no_figure(text: str) -> None:
    assert figures_of(text) == ()


@pytest.mark.parametrize(
    "text", ["Trong tháng có 5 hồ sơ", "mỗi ngày 12 hồ sơ", "tổng đài 27 PAKN"]
)
def test_a_unit_makes_a_number_a_figure_whatever_stands_before_it(text: str) -> None:
    assert the_only(text).kind == "count"


def test_a_part_over_its_whole_is_two_figures_of_which_the_second_is_a_base() -> None:
    part, base = figures_of("Đến nay 04/05 phản ánh đã được trả lời")
    assert [(f.text, f.unit, f.qualifier) for f in (part, base)] == [
        ("04", "phản ánh", None),
        ("05", "phản ánh", "base"),
    ]


def test_numbers_of_order_are_no_figures() -> None:
    assert [f.text for f in figures_of("2.1. Tiếp nhận 12 hồ sơ")] == ["12"]
    assert [f.text for f in figures_of("a) Tiếp nhận 12 hồ sơ")] == ["12"]


@pytest.mark.parametrize(
    "text",
    [
        "Trước hạn 80 hồ sơ, đạt 98,5%",
        "Trước hạn 80 hồ sơ, đạt tỷ lệ 98,5%",
        "Trước hạn 80 hồ sơ (tỷ lệ 98,5%)",
        "Trước hạn: 80 hồ sơ chiếm 98,5%",
        "Trước hạn 80, chiếm tỷ lệ 98,5%",
    ],
)
def test_a_share_speaks_of_the_count_just_before_it(text: str) -> None:
    count, share = figures_of(text)
    assert (count.kind, share.kind) == ("count", "share")
    assert share.whole == count
    assert (share.text, share.decimals, share.unit) == ("98,5", 1, "%")


def test_a_share_with_words_of_its_own_speaks_of_no_count_before_it() -> None:
    *_, share = figures_of("Trước hạn 80 hồ sơ. Tỷ lệ số hóa đạt 100%")
    assert share.whole is None
    assert share.label == "Tỷ lệ số hóa"


@pytest.mark.parametrize(
    "text",
    [
        "Phấn đấu đạt 95%",
        "chỉ tiêu giao 95%",
        "mức độ hài lòng tối thiểu 95%",
        "khai thác dữ liệu đạt 95% trở lên",
        "mục tiêu giải quyết 95 hồ sơ",
        "ít nhất 95% người dân hài lòng",
        "hồ sơ trực tuyến không dưới 95%",
        "hồ sơ quá hạn không quá 5%",
        "- Các chỉ tiêu cần đạt gồm: số hóa; hồ sơ trực tuyến 95%",
        "Phấn đấu hoàn thành sớm, hồ sơ trực tuyến đạt 95%",
    ],
)
def test_a_number_to_be_reached_is_a_target(text: str) -> None:
    assert the_only(text).qualifier == "target"


@pytest.mark.parametrize(
    "text",
    [
        "tăng 12 hồ sơ so với cùng kỳ",
        "giảm 5%",
        "So với quý trước tăng 12 hồ sơ",
        "cùng kỳ là 90 hồ sơ",
        "lũy kế 450 hồ sơ",
    ],
)
def test_a_number_of_another_period_is_a_comparison(text: str) -> None:
    assert the_only(text).qualifier == "comparison"


@pytest.mark.parametrize("word", ["trên", "khoảng", "gần", "hơn", "ước"])
def test_a_number_told_roughly_is_approximate(word: str) -> None:
    assert the_only(f"Tiếp công dân {word} 3.500 lượt").qualifier == "approximate"


def test_a_qualifier_reaches_no_further_than_its_clause() -> None:
    first, second = figures_of("Phấn đấu đạt 95%; đã giải quyết 90 hồ sơ")
    assert (first.qualifier, second.qualifier) == ("target", None)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Có 12 hồ sơ", "count"),
        ("Có 12", "count"),
        ("Đạt 12,5%", "share"),
        ("Được 97,76 điểm", "other"),
        ("Thu 12 triệu đồng", "other"),
        ("Xếp thứ 12,5", "other"),
    ],
)
def test_only_whole_numbers_of_things_are_counts(text: str, kind: str) -> None:
    assert the_only(text).kind == kind


def test_cells_of_tables_are_no_figures_of_the_text() -> None:
    mentions = mentions_of("Có 12 hồ sơ\n| STT | Lĩnh vực | Số hồ sơ |\n| 1 | Hộ tịch | 34 |")
    assert [figure.text for figure in mentions.figures] == ["12"]


@pytest.mark.parametrize(
    ("text", "wholes"),
    [
        (
            "Đã trả 480 hồ sơ, bằng 96% số tiếp nhận (500 hồ sơ)",
            [("480", None), ("96", "480"), ("500", None)],
        ),
        (
            "Có 3 hồ sơ chậm (0,25% của 1.200 hồ sơ đã trả)",
            [("3", None), ("0,25", "3"), ("1.200", None)],
        ),
        (
            "Bổ sung: 25 hồ sơ (1,92% tổng số 1.300 hồ sơ)",
            [("25", None), ("1,92", "25"), ("1.300", None)],
        ),
    ],
)
def test_the_base_of_a_share_is_no_part(text: str, wholes: list[tuple[str, str | None]]) -> None:
    assert wholes_of(text) == wholes


def test_shares_told_in_turn_speak_of_no_single_count() -> None:
    text = "Trước hạn, đúng hạn, quá hạn lần lượt là 700, 290 và 10 hồ sơ (70%; 29% và 1%)"
    assert [whole for text, whole in wholes_of(text) if text in ("70", "29")] == [None, None]


def test_ages_are_no_figures() -> None:
    text = "Cấp cho 180 công dân (dưới 6 tuổi 60; từ 6 đến dưới 14 tuổi 70; đủ 14 tuổi 50)"
    assert [figure.text for figure in figures_of(text)] == ["180", "60", "70", "50"]
