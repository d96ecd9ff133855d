"""Labels that no term matches are told with what they are like, and never named."""

from hcc_parse.domain import Unnamed
from tests.reports import dossier_of, meanings_of


def unnamed_in(text: str) -> list[Unnamed]:
    return list(dossier_of(text).names.unnamed)


def test_a_label_that_could_be_either_stays_unnamed_and_both_are_told() -> None:
    assert meanings_of("Tổng số: 12 hồ sơ;") == []
    (one,) = unnamed_in("Tổng số: 12 hồ sơ;")
    assert one.is_open
    assert {near.name for near in one.nearest} == {
        "received_total",
        "resolved_total",
        "in_progress_total",
    }


def test_a_decisive_word_misspelt_leaves_a_label_unnamed() -> None:
    text = "- Nộp phítrực tuyến: 12 hồ sơ;"
    assert meanings_of(text) == []
    (one,) = unnamed_in(text)
    assert [near.name for near in one.nearest[:2]] == ["fee_paid_online", "received_online"]


def test_a_label_of_something_else_is_told_with_its_unit() -> None:
    (one,) = unnamed_in("- Số máy quét được trang bị: 12 máy;")
    assert (one.of, one.label, one.unit) == ("indicator", "Số máy quét được trang bị", "máy")
    assert not one.is_open


def test_what_is_named_is_not_told() -> None:
    assert unnamed_in("- Số hồ sơ đã giải quyết: 12 hồ sơ;") == []


def test_targets_are_no_results_and_are_not_told() -> None:
    assert unnamed_in("- Phấn đấu tỷ lệ gì đó đạt 90%;") == []


def test_a_column_of_counts_without_a_name_is_told_once() -> None:
    text = "| TT | Lĩnh vực | Số buổi họp |\n| 1 | Hộ tịch | 4 |\n| 2 | Đất đai | 5 |\n"
    told = [(one.of, one.label) for one in unnamed_in(text)]
    assert told == [("indicator", "Số buổi họp")]
