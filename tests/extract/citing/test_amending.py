"""Chains of amendments: kept where the text says plainly which document is tied to which."""

import pytest

from tests.extract.citing.cited import citations_of

A = "Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ"
B = "Nghị định số 107/2021/NĐ-CP ngày 06/12/2021"


def ties(text: str) -> list[list[tuple[str, str]]]:
    return [[(a.tie, a.other.symbol) for a in c.amendments] for c in citations_of(text)]


@pytest.mark.parametrize(
    ("text", "tie"),
    [
        (f"{A} (được sửa đổi, bổ sung bởi {B})", "amended-by"),
        (f"{A} về cơ chế một cửa (được sửa đổi, bổ sung một số điều tại {B})", "amended-by"),
        (f"{A}, được sửa đổi bởi {B}", "amended-by"),
        (f"{A} (sửa đổi, bổ sung tại {B})", "amended-by"),
        (f"{A} (đã được thay thế bởi {B})", "replaced-by"),
        (f"{A} sửa đổi, bổ sung một số điều của {B}", "amends"),
        (f"{A} thay thế {B}", "replaces"),
        (f"{A} bãi bỏ {B}", "repeals"),
        (f"{A} hướng dẫn thi hành {B}", "guides"),
    ],
)
def test_a_plain_relation_is_kept(text: str, tie: str) -> None:
    assert ties(text) == [[(tie, "107/2021/NĐ-CP")], []]


def test_a_relation_holds_for_each_of_a_list() -> None:
    text = f"{A} (được sửa đổi, bổ sung bởi các Nghị định số 5/2020/NĐ-CP, 6/2021/NĐ-CP)"
    assert ties(text)[0] == [("amended-by", "5/2020/NĐ-CP"), ("amended-by", "6/2021/NĐ-CP")]


def test_the_words_are_told_where_they_stand() -> None:
    text = f"{A} (được sửa đổi, bổ sung bởi {B})"
    (amendment,) = citations_of(text)[0].amendments
    assert amendment.text == "được sửa đổi, bổ sung bởi"
    assert text[amendment.place.start : amendment.place.end] == amendment.text


@pytest.mark.parametrize(
    "text",
    [
        f"{A} và {B}",
        f"Theo {A}, xã đề nghị sửa đổi, bổ sung {B}",  # the commune asks for it
        f"{A}. Được sửa đổi, bổ sung bởi {B}",
        f"{A}; đã sửa đổi, bổ sung {B}",
        f"Nghị định số 5/2020/NĐ-CP, 6/2021/NĐ-CP, được sửa đổi bởi {B}",  # the last, or both?
    ],
)
def test_what_may_be_meant_otherwise_ties_nothing(text: str) -> None:
    assert not any(ties(text))
