"""No item of a list is larger than what the list is announced to be of."""

import pytest

from tests.reports import dossier_of


def broken(text: str) -> list[tuple[str, int]]:
    sums = dossier_of(text).relations.sums
    return [(sum_.kind, int(sum_.total.value)) for sum_ in sums if not sum_.holds]


@pytest.mark.parametrize("announced", ["; trong đó có:", ". Chia ra:", ", cụ thể như sau:"])
@pytest.mark.parametrize(("item", "found"), [("3.572", [("part", 3520)]), ("352", [])])
def test_an_item_without_a_name_is_no_more_than_its_whole(
    announced: str, item: str, found: list[tuple[str, int]]
) -> None:
    text = f"- Có 3.520 hồ sơ các loại{announced}\n+ Của khu dân cư (số lượng: {item} hồ sơ)."
    assert broken(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "- Có 120 hồ sơ các loại.\n+ Của khu dân cư: 350 hồ sơ.",
        "- Có 120 hồ sơ các loại, trong đó:\n+ Của khu dân cư: 350 bản.",
        "- Có 120 hồ sơ các loại, trong đó:\n+ Của khu dân cư 12 hồ sơ, năm ngoái 350 hồ sơ.",
        "- Có 120 hồ sơ các loại, trong đó:\n+ Của khu dân cư: 12 trên tổng số 350 hồ sơ.",
    ],
)
def test_what_is_told_for_itself_may_be_more(text: str) -> None:
    assert broken(text) == []
