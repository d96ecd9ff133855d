"""Laws by their names."""

import pytest

from tests.extract.citing.cited import references_of, resolved


@pytest.mark.parametrize(
    ("text", "kind", "name", "year"),
    [
        ("Luật Khám bệnh, chữa bệnh năm 2023", "Luật", "Khám bệnh, chữa bệnh", 2023),
        ("Luật Cư trú 2020", "Luật", "Cư trú", 2020),
        ("Luật Hộ tịch", "Luật", "Hộ tịch", None),
        ("Bộ luật Dân sự năm 2015", "Bộ luật", "Dân sự", 2015),
        ("Luật Giao thông liên xã năm 2031", "Luật", "Giao thông liên xã", 2031),  # an unknown one
        ("Luật Phòng, chống thiên tai (sửa đổi) năm 2030", "Luật", "Phòng, chống thiên tai", 2030),
        ("Hiến pháp năm 2013", "Hiến pháp", None, 2013),
        (
            "Luật sửa đổi, bổ sung một số điều của Luật Cư trú năm 2030",
            *("Luật", "sửa đổi, bổ sung một số điều của Luật Cư trú", 2030),
        ),
    ],
)  # fmt: skip
def test_a_law_is_read_by_its_name(
    text: str, kind: str, name: str | None, year: int | None
) -> None:
    (found,) = references_of(f"Thực hiện {text}, xã đã tập huấn.")
    assert (found.text, found.manner) == (text, "law")
    assert (found.type, found.name, found.year) == (kind, name, year)


@pytest.mark.parametrize(
    "text",
    [
        "Luật sư và luật gia của xã",
        "theo quy định của pháp luật năm 2025",
        "Luật được Quốc hội thông qua năm 2025",
        "Luật Không Có Tên Trong Danh Mục",  # neither known nor with a year
        "Luật Tiếp khách theo quy định tại Nghị quyết năm 2025",
        "Hiến pháp và pháp luật",
    ],
)
def test_other_words_are_no_law(text: str) -> None:
    assert references_of(text) == []


def test_the_registry_is_a_hint_and_no_link() -> None:
    (found,) = references_of("Luật Cư trú năm 2006")
    assert (found.candidates, found.cited, found.doubt) == (("81/2006/QH11",), None, "none")


def test_a_law_cited_in_full_before_is_meant_by_its_name() -> None:
    text = "Luật Cư trú số 68/2020/QH14; Luật số 60/2014/QH13.\nTheo Luật Cư trú và Luật Hộ tịch."
    assert resolved(text) == [("Luật Cư trú", "68/2020/QH14"), ("Luật Hộ tịch", "60/2014/QH13")]
    assert resolved("Luật Cư trú số 68/2020/QH14.\nLuật Cư trú năm 2006")[0][1] == "none"
