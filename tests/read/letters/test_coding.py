"""The name of a font tells its letters."""

import pytest

from hcc_parse.read.letters import Coding, coding_of


@pytest.mark.parametrize(
    ("font", "coding"),
    [
        (".VnTime", Coding.TCVN3),
        ("ABCDEF+.VnTime", Coding.TCVN3),
        (".vntime", Coding.TCVN3),
        (" .VnTime,Bold", Coding.TCVN3),
        (".VnArial Narrow", Coding.TCVN3),
        (".VnTime-BoldItalic", Coding.TCVN3),
        ("VnTime", Coding.TCVN3),
        (".VnTimeH", Coding.TCVN3_CAPITALS),
        ("QWERTY+.VnTimeH,Bold", Coding.TCVN3_CAPITALS),
        (".VnArial NarrowH", Coding.TCVN3_CAPITALS),
        (".vntimeh", Coding.TCVN3_CAPITALS),
        (".VNTIMEH", Coding.TCVN3_CAPITALS),
        ("VNI-Times", Coding.VNI),
        ("VNI-Times,Bold", Coding.VNI),
        ("vni-helve", Coding.VNI),
        ("VNI Times", Coding.VNI),
        ("ZZZZZZ+VNI-Times-Bold", Coding.VNI),
    ],
)
def test_old_fonts_are_known(font: str, coding: Coding) -> None:
    assert coding_of(font) is coding


@pytest.mark.parametrize(
    "font",
    [
        "Times New Roman", "TimesNewRomanPS-BoldMT", "Arial", "UVN Bach Tuyet", "UTM Avo", "Vn",
        "VNtimes new roman", "Vni", "Verdana", "Liberation Serif", "ABCDEF+DejaVuSans", "", "+",
    ],
)  # fmt: skip
def test_fonts_of_unicode_and_unknown_ones_are_none(font: str) -> None:
    assert coding_of(font) is None
