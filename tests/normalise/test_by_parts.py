"""Wholes that their parts name."""

import pytest

from tests.reports import meanings_of

PARTS = (
    "\n+ Trước hạn trả: 2.811 hồ sơ\n+ Đúng hạn trả: 635 hồ sơ\n+ Trả kết quả muộn: 41 hồ sơ"
    "\n+ Từ chối giải quyết: {} hồ sơ\n+ Xin rút hồ sơ: 17 hồ sơ"
)


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        (f"- Kết quả của các phòng: 3.524 hồ sơ{PARTS.format(20)}", "resolved_total"),
        (f"- Kết quả của các phòng: 3.525 hồ sơ{PARTS.format(20)}", None),  # they do not add up
        ("- Kết quả: 900 hồ sơ\n+ Trả trước hạn: 800 hồ sơ\n+ Trả đúng hạn: 100 hồ sơ", None),
        (
            "Kết quả rà soát 399 TTHC theo mức độ trực tuyến: 212 toàn trình, 159 một phần, "
            "28 chưa cung cấp.",
            "procedures_total",
        ),
    ],
)
def test_parts_name_their_whole(text: str, indicator: str | None) -> None:
    named = dict(meanings_of(text))
    whole = next(one for one in ("3.524", "3.525", "900", "399") if one in text)
    assert named.get(whole) == indicator
