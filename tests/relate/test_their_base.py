"""A total told behind its parts."""

import pytest

from tests.reports import dossier_of

TEXT = (
    "I. Kết quả\nSố giải quyết trước hạn và đúng hạn là 4.679 hồ sơ, số giải quyết quá hạn là 46 "
    "hồ sơ, tính trên {} hồ sơ đã giải quyết trong kỳ. Từ chối 19 hồ sơ; rút 23 hồ sơ."
)


@pytest.mark.parametrize(("total", "holds"), [("4.767", True), ("3.767", False)])
def test_a_total_behind_its_parts_is_their_sum(total: str, holds: bool) -> None:
    sums = [s for s in dossier_of(TEXT.format(total)).relations.sums if s.kind == "text"]
    assert [sum_.holds for sum_ in sums] == [holds]
    assert not any(sum_.certain for sum_ in sums)


def test_the_base_of_a_share_alone_is_no_total() -> None:
    text = "I. Kết quả\nTỷ lệ đúng hạn đạt 98,5% (tính trên 1.000 hồ sơ đã giải quyết)."
    assert not [s for s in dossier_of(text).relations.sums if s.kind == "text"]


@pytest.mark.parametrize(("total", "holds"), [("363", True), ("381", False)])
def test_with_all_its_parts_before_it_a_total_needs_no_words(total: str, holds: bool) -> None:
    text = (
        "I. Kết quả\nSố TTHC đã cung cấp trực tuyến toàn trình là 224, một phần là 139; số chưa "
        f"cung cấp trực tuyến là 0, trên tổng số {total} TTHC."
    )
    sums = [s for s in dossier_of(text).relations.sums if s.kind == "text"]
    assert [sum_.holds for sum_ in sums] == [holds]


@pytest.mark.parametrize(("whole", "number"), [("2.498", 1), ("2.948", 0)])
def test_parts_of_its_parts_stand_for_them(whole: str, number: int) -> None:
    text = (
        "Trước hạn 2.209 hồ sơ, đúng hạn 695 hồ sơ, quá hạn 44 hồ sơ, trên tổng số "
        f"{whole} hồ sơ đã giải quyết trong kỳ."
    )
    sums = dossier_of(text).relations.sums
    assert len([sum_ for sum_ in sums if sum_.kind == "text" and not sum_.holds]) == number
