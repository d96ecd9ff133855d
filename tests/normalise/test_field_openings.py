"""A field at the head of what is told limits the figure to it."""

import pytest

from tests.reports import dossier_of


def field_of(sentence: str) -> str | None:
    (fact,) = dossier_of(f"I. Kết quả\n{sentence}").facts
    return fact.field


@pytest.mark.parametrize(
    "sentence",
    [
        "Riêng đất đai và bảo trợ xã hội còn 5 hồ sơ đang giải quyết.",
        "Riêng đối với đất đai còn 5 hồ sơ đang giải quyết.",
        "Tính riêng đất đai, còn 5 hồ sơ đang giải quyết.",
        "Đất đai: 5 hồ sơ đang giải quyết.",
    ],
)
def test_a_field_set_apart(sentence: str) -> None:
    assert field_of(sentence) is not None


@pytest.mark.parametrize(
    "sentence",
    [
        "Riêng quý này còn 5 hồ sơ đang giải quyết.",
        "Riêng Trung tâm còn 5 hồ sơ đang giải quyết.",
        "Toàn xã còn 5 hồ sơ đang giải quyết.",
    ],
)
def test_no_field(sentence: str) -> None:
    assert field_of(sentence) is None
