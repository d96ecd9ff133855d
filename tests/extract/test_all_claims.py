"""Claims about all cases are read; wishes and parts of the cases are not."""

import pytest

from hcc_parse.domain import Address, Passage
from hcc_parse.extract.told.all_claims import find_all_claims
from tests.reports import KNOWLEDGE


def claimed(text: str) -> list[tuple[str, bool]]:
    passage = Passage(text=text, address=Address(0))
    return [(claim.about, claim.rounded) for claim in find_all_claims(passage, KNOWLEDGE)]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("100% hồ sơ được trả sớm và trả đúng hẹn.", ("on-time", True)),
        ("Toàn bộ hồ sơ đã được giải quyết đúng hạn.", ("on-time", False)),
        ("Tỷ lệ hồ sơ giải quyết đúng hạn đạt 100%.", ("on-time", True)),
        ("100% hồ sơ được lưu kho.", ("stored", True)),
        ("Các hồ sơ đều được giải quyết trong hạn.", ("on-time", False)),
    ],
)
def test_a_claim_about_all_is_read(text: str, claim: tuple[str, bool]) -> None:
    assert claimed(text) == [claim]


@pytest.mark.parametrize(
    "text",
    [
        "Phấn đấu 100% hồ sơ được giải quyết đúng hạn.",
        "100% hồ sơ lĩnh vực đất đai được giải quyết đúng hạn.",
        "100% hồ sơ trực tuyến được giải quyết đúng hạn.",
        "Đạt 98% hồ sơ đúng hạn.",
        "Hồ sơ đang xử lý: 50 hồ sơ, đều trong hạn.",
    ],
)
def test_a_wish_or_a_part_is_none(text: str) -> None:
    assert claimed(text) == []
