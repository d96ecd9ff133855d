"""What text and table agree on, and a later sentence tells otherwise."""

import pytest

from tests.reports import dossier_of

REPORT = """
I. Kết quả
Tổng số hồ sơ tiếp nhận: 4.120 hồ sơ; tiếp nhận trực tuyến: 3.672 hồ sơ; đã giải quyết 4.005 hồ sơ.
II. Điện tử
{}
| STT | Lĩnh vực | Tiếp nhận | < | Đã giải quyết |
| ^ | ^ | Tổng số | Trực tuyến | ^ |
| 1 | Hộ tịch | 4000 | 3600 | 3900 |
| 2 | Đất đai | 120 | 72 | 105 |
| Tổng cộng | < | 4120 | 3672 | 4005 |
"""


def told(sentence: str) -> list[tuple[int, int]]:
    found = dossier_of(REPORT.format(sentence)).relations.restatements
    return [(int(r.first.value), int(r.agreed)) for r in found if not r.table and r.alike]


def test_a_slip_of_the_hand_is_held_against_two_witnesses() -> None:
    assert (3672, 6372) in told("Số hồ sơ tiếp nhận trực tuyến: 6.372 hồ sơ.")


def test_digits_swapped_or_typed_twice_tell_it_even_of_a_name_that_is_less_sure() -> None:
    report = REPORT.replace("tiếp nhận trực tuyến: 3.672 hồ sơ", "tiếp nhận trong kỳ: 4.093 hồ sơ")
    report = report.replace("Trực tuyến", "Trong kỳ").replace("3672", "4093").replace("72", "93")
    found = dossier_of(report.format("Cộng số mới tiếp nhận của kỳ: 4.903 hồ sơ."))
    twice = dossier_of(report.format("Cộng số mới tiếp nhận của kỳ: 40.933 hồ sơ."))
    other = dossier_of(report.format("Cộng số mới tiếp nhận của kỳ: 4.083 hồ sơ."))
    pairs = [(int(r.first.value), int(r.agreed)) for r in found.relations.restatements]
    assert (4093, 4903) in pairs
    assert 40933 in {int(r.agreed) for r in twice.relations.restatements}
    assert 4083 not in {int(r.agreed) for r in other.relations.restatements}


@pytest.mark.parametrize(
    ("again", "found"), [("33.346", True), ("3.364", False), ("3.346", False), ("3.316", False)]
)
def test_in_one_paragraph_digits_mistyped_need_no_table(again: str, found: bool) -> None:
    text = (
        "I. Kết quả\nTiếp nhận 3.399 hồ sơ; phần lớn là hồ sơ mới (3.346 hồ sơ), kỳ trước chuyển "
        f"sang 53 hồ sơ. Cộng số mới tiếp nhận của kỳ: {again} hồ sơ."
    )
    told = {int(r.agreed) for r in dossier_of(text).relations.restatements if r.alike}
    assert (int(again.replace(".", "")) in told) is found


@pytest.mark.parametrize(
    "sentence",
    [
        "Số hồ sơ tiếp nhận trực tuyến: 3.672 hồ sơ.",
        "Số hồ sơ tiếp nhận trực tuyến: 2.100 hồ sơ.",  # may be of another scope
        "Lĩnh vực đất đai: tiếp nhận trực tuyến 6.372 hồ sơ.",
    ],
)
def test_what_may_be_of_another_scope_is_left_alone(sentence: str) -> None:
    assert (3672, 2100) not in told(sentence)
    assert (3672, 6372) not in told(sentence)


@pytest.mark.parametrize(
    ("rate", "is_told"),
    [
        ("89,13%", True),  # of 3.672 in 4.120
        ("50,97%", False),  # of 2.100 itself: of another scope
        ("100%", False),  # of many a smaller number
    ],
)
def test_a_rate_of_the_first_figure_beside_another_one_is_a_third_witness(
    rate: str, is_told: bool
) -> None:
    sentence = f"Tỷ lệ hồ sơ trực tuyến là {rate}. Số hồ sơ trực tuyến đã tiếp nhận: 2.100 hồ sơ."
    assert ((3672, 2100) in told(sentence)) == is_told
