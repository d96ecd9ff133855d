"""Claims about names, and steps of a list, beside the figures that speak against them."""

import pytest

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

KNOWLEDGE = load_knowledge()
TABLE = """
| Lĩnh vực | Đúng hạn | Quá hạn |
| Hộ tịch | 512 | 1 |
| Chứng thực | 634 | 0 |
| Đất đai | 40 | 6 |
"""


def told(text: str) -> list[str]:
    found = review(parse_plain(text), KNOWLEDGE, only=("C04", "A15")).findings
    return [one.check for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "Trong 03 hồ sơ quá hạn: kỳ 1 có 02 hồ sơ, kỳ 3 có 01 hồ sơ. Riêng kỳ 3 không có hồ sơ quá"
        " hạn.",
        f"Ngoài lĩnh vực đất đai, các lĩnh vực khác đều không phát sinh hồ sơ quá hạn.\n{TABLE}",
        f"Lĩnh vực hộ tịch không để xảy ra hồ sơ trễ hạn.\n{TABLE}",
        "Hồ sơ quá hạn phát sinh ở 02 lĩnh vực: đất đai 09 hồ sơ, hộ tịch 04 hồ sơ, xây dựng 01 hồ"
        " sơ.",
        "Hồ sơ tập trung ở 03 thôn: thôn An 20 hồ sơ; thôn Bình 15 hồ sơ.",
    ],
)
def test_what_figures_deny_is_told(text: str) -> None:
    assert told(text) == ["C04"]


@pytest.mark.parametrize(
    "text",
    [
        "Trong 03 hồ sơ quá hạn: kỳ 1 có 02 hồ sơ, kỳ 3 có 01 hồ sơ. Riêng kỳ 2 không có hồ sơ quá"
        " hạn.",
        f"Ngoài đất đai và hộ tịch, các lĩnh vực khác không có hồ sơ quá hạn.\n{TABLE}",
        f"Lĩnh vực chứng thực không có hồ sơ quá hạn.\n{TABLE}",
        f"Trong tháng 6, lĩnh vực hộ tịch không có hồ sơ quá hạn.\n{TABLE}",
        f"Hồ sơ hộ tịch trực tuyến không có hồ sơ quá hạn.\n{TABLE}",
        f"Lĩnh vực đất đai không còn hồ sơ quá hạn.\n{TABLE}",
        f"Phấn đấu lĩnh vực hộ tịch không để xảy ra hồ sơ quá hạn.\n{TABLE}",
        "Hồ sơ phát sinh ở 03 lĩnh vực: đất đai 09 hồ sơ, hộ tịch 04 hồ sơ, xây dựng 01 hồ sơ.",
        "Hồ sơ phát sinh ở 04 lĩnh vực: đất đai 09 hồ sơ, hộ tịch 04 hồ sơ và các lĩnh vực khác 2"
        " hồ sơ.",
        "Có 03 tổ: tổ 1 có 5 hồ sơ, trong đó 2 hồ sơ khó, tổ 2 có 4 hồ sơ.",
        "Số quá hạn mỗi quý một giảm: quý I 13, quý II 09, quý III 05 hồ sơ.",
        "Số trễ hạn giảm dần, trong khi số tiếp nhận quý I 100, quý II 120, quý III 130.",
    ],
)
def test_what_they_bear_out_is_not(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Số quá hạn mỗi quý một tăng: quý I 13, quý II 09, quý III 05 hồ sơ.",
        "Hồ sơ trực tiếp giảm dần: tháng 1 là 78 hồ sơ, tháng 2 là 91 hồ sơ, tháng 3 là 45 hồ sơ.",
    ],
)
def test_steps_against_their_words_are_told(text: str) -> None:
    assert told(text) == ["A15"]
