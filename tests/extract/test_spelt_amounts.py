"""Amounts in words are read, and held against the digits before them."""

import pytest

from tests.reports import dossier_of

WRONG = [
    ("44.153.000 đồng (bằng chữ: bốn mươi bốn triệu một trăm ba mươi lăm nghìn đồng)", 44135000),
    (
        "187.650.000 đồng (Bằng chữ: Một trăm tám mươi bảy triệu năm trăm sáu mươi nghìn đồng)",
        187560000,
    ),
    ("1.005.000.000 đồng (viết bằng chữ: một tỷ năm mươi triệu đồng)", 1050000000),
    (
        "187.650.000 đồng. Bằng chữ: Một trăm tám mươi bảy triệu sáu trăm linh năm nghìn đồng.",
        187605000,
    ),
    ("1.521 hồ sơ (bằng chữ: một nghìn năm trăm mười hai hồ sơ)", 1512),
    ("25 phiếu (bằng chữ: năm mươi hai phiếu)", 52),
    ("3.215.000 đồng (ghi bằng chữ: ba triệu hai trăm năm mươi mốt nghìn đồng chẵn)", 3251000),
    ("6.040.000 đồng, bằng chữ: sáu triệu bốn trăm nghìn đồng.", 6400000),
]
RIGHT = [
    "44.153.000 đồng (bằng chữ: bốn mươi bốn triệu một trăm năm mươi ba nghìn đồng), trong đó 1",
    "187.650.000 đồng (Bằng chữ: Một trăm tám mươi bảy triệu, sáu trăm năm mươi nghìn đồng chẵn.)",
    "1.005.000.000 đồng (viết bằng chữ: một tỷ không trăm linh năm triệu đồng)",
    "1.005.000.000 đồng (viết bằng chữ: một tỷ năm triệu đồng)",
    "12,5 triệu đồng (bằng chữ: mười hai triệu năm trăm nghìn đồng)",
    "12,5 triệu đồng (bằng chữ: mười hai triệu năm trăm ba mươi nghìn đồng)",
    "250.000 đồng (bằng chữ: hai trăm năm nghìn đồng)",  # so it is said in the south
    "10.200 đồng (bằng chữ: mười nghìn hai đồng)",
    "2.105.000 đồng (bằng chữ: hai triệu mốt lẻ năm nghìn đồng)",
    "15.000 đồng (bằng chữ: mười lăm ngàn đồng)",
    "10.010.000 đồng (bằng chữ: mười triệu không trăm mười nghìn đồng)",
    "115.024.000 đồng (bằng chữ: một trăm mười lăm triệu không trăm hai mươi tư nghìn đồng)",
    "1.521 hồ sơ (bằng chữ: một nghìn năm trăm hai mươi mốt hồ sơ)",
    "21 hồ sơ (viết bằng chữ thường, không viết tắt)",
    "06 quyển sổ (ghi bằng chữ: hai màu mực)",
]


def spelt(sentence: str) -> list[int]:
    told = dossier_of(f"I. Kết quả\nTổng số thu được {sentence}").mentions.told.spelt
    return [int(pair.second.value) for pair in told]


@pytest.mark.parametrize(("sentence", "value"), WRONG)
def test_words_that_spell_another_number_are_told(sentence: str, value: int) -> None:
    assert spelt(sentence) == [value]


@pytest.mark.parametrize("sentence", RIGHT)
def test_words_that_spell_it_or_are_not_understood_are_silent(sentence: str) -> None:
    assert spelt(sentence) == []


@pytest.mark.parametrize(
    "text", ["44 đồng (bằng chữ: " + "một trăm " * 10_000, "bằng chữ: " * 9000]
)
def test_long_texts_are_read(text: str) -> None:
    assert spelt(text) == []
