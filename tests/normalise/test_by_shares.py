"""Shares and counts that name each other."""

import pytest

from tests.reports import meanings_of

RESOLVED = "Đã giải quyết 1.000 hồ sơ.\nCông tác khác.\n"


@pytest.mark.parametrize(
    ("text", "meanings"),
    [
        (
            "Tỷ lệ thanh toán trực tuyến đạt 90%, cụ thể 900 trong tổng số 1.000 hồ sơ.",
            "90 fee_online_rate; 900 fee_paid_online; 1.000 fee_cases",
        ),
        (
            f"{RESOLVED}Với tỷ lệ 94,8%, xã có 948 hồ sơ được giải quyết đúng và trước hạn.",
            "1.000 resolved_total; 948 resolved_early_or_on_time; 94,8 on_time_rate",
        ),
        (
            f"{RESOLVED}Với tỷ lệ 93,8%, xã có 948 hồ sơ được giải quyết đúng và trước hạn.",
            "1.000 resolved_total; 948 resolved_early_or_on_time",
        ),
    ],
)
def test_a_share_and_its_counts_name_each_other(text: str, meanings: str) -> None:
    assert "; ".join(" ".join(pair) for pair in meanings_of(text)) == meanings


def test_a_sentence_of_more_counts_than_a_reader_could_pair_names_nothing() -> None:
    many = ", ".join(["60 tin"] * 20)
    words = "xã có 948 hồ sơ được giải quyết đúng và trước hạn"
    told = [dict(meanings_of(f"{RESOLVED}Với tỷ lệ 94,8%, {words}{end}.")) for end in ("", many)]
    assert [names.get("94,8") for names in told] == ["on_time_rate", None]
