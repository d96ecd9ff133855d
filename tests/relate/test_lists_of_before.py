"""Lists in a sentence of their own, of a count that was told before."""

import pytest

from tests.reports import broken, sums_of

FIELDS = (
    "Tiếp nhận mới trong kỳ: {whole} hồ sơ.\n"
    "Theo lĩnh vực: chứng thực 1.688 hồ sơ, hộ tịch 742 hồ sơ (trong đó khai sinh 214 hồ sơ), "
    "đất đai 311 hồ sơ, hộ kinh doanh {part} hồ sơ, các lĩnh vực khác 85 hồ sơ."
)
PLACES = (
    "Hồ sơ mới 912, tháng trước chuyển qua 88.\n"
    "Theo nơi nhận: tại Trung tâm 664 hồ sơ, điểm Cầu Đá 161 hồ sơ, điểm chợ Lãm {part} hồ sơ."
)
OPENED = "Trong 1.369 hồ sơ tiếp nhận, hộ tịch 480 hồ sơ, chứng thực {} hồ sơ, đất đai 536 hồ sơ."
MONTHS = (
    "Trong quý tiếp nhận mới 1.369 hồ sơ.\n"
    "Số nhận mới theo tháng: tháng 7 480 hồ sơ, tháng 8 {} hồ sơ, tháng 9 536 hồ sơ; "
    "tháng cao nhất là tháng 9."
)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (FIELDS.format(whole="2.954", part="128"), FIELDS.format(whole="2.954", part="182")),
        (FIELDS.format(whole="2.954", part="128"), FIELDS.format(whole="2.594", part="128")),
        (PLACES.format(part=87), PLACES.format(part=187)),
        (OPENED.format(353), OPENED.format(533)),
        (MONTHS.format(353), MONTHS.format(533)),
    ],
    ids=["fields", "whole", "places", "opened by its whole", "months"],
)
def test_a_list_makes_up_what_was_told_before(right: str, wrong: str) -> None:
    assert broken(sums_of(right, "breakdown")) == []
    assert len(broken(sums_of(wrong, "breakdown"))) == 1


@pytest.mark.parametrize(
    "text",
    [
        OPENED.format(350),
        FIELDS.format(whole="2.954", part="170"),
        "Tiếp nhận 1.369 hồ sơ, kể cả 180 hồ sơ của xã khác.\nCả hai xã nhận 1.549 hồ sơ. "
        "Hộ tịch 480 hồ sơ, chứng thực 533 hồ sơ, đất đai 536 hồ sơ.",
        "Tiếp nhận 1.369 hồ sơ. Nhiều nhất là hộ tịch 480 hồ sơ, chứng thực 533 hồ sơ, "
        "đất đai 536 hồ sơ.",
        "Tiếp nhận 1.369 hồ sơ. Đã giải quyết 1.533 hồ sơ, tăng 480 hồ sơ, giảm 536 hồ sơ.",
        "Trung tâm phục vụ 154 người. Nữ có 120 người, đảng viên 112 người, thạc sĩ 103 người.",
        "Tiếp nhận 1.369 hồ sơ. Hộ tịch 480 hồ sơ, đất đai 533 giấy, chứng thực 536 bản.",
    ],
    ids=["partly", "no slip", "of another", "the most", "moves", "people", "units"],
)
def test_other_lists_are_left_alone(text: str) -> None:
    assert broken(sums_of(text, "breakdown")) == []
