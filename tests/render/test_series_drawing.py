"""The drawing of a series: a line for each unit, broken where nothing is stated."""

from decimal import Decimal
from xml.etree import ElementTree

from hcc_parse.render.series import series_svg

SVG = "{http://www.w3.org/2000/svg}"


def drawn(units: dict[str, list[Decimal | None]]) -> ElementTree.Element:
    """The drawing of three periods."""
    return ElementTree.fromstring(series_svg("Quá hạn <1>", ["Q1", "Q2", "Q3"], units))


def test_each_figure_is_a_dot_with_its_name() -> None:
    root = drawn({"xã A & B": [Decimal(1), Decimal(4), Decimal(2)]})
    dots = root.findall(f"{SVG}circle")
    heights = [int(dot.attrib["cy"]) for dot in dots]
    assert heights[1] < heights[2] < heights[0]
    assert [dot[0].text for dot in dots][1] == "xã A & B: 4"


def test_a_period_without_a_figure_breaks_the_line() -> None:
    root = drawn({"xã A": [Decimal(1), None, Decimal(2)]})
    line = [path.attrib["d"] for path in root.findall(f"{SVG}path")][-1]
    assert line.count("M") == 2


def test_nothing_at_all_is_drawn_as_nothing() -> None:
    assert drawn({}).findall(f"{SVG}circle") == []
    assert drawn({"xã A": [None, None, None]}).findall(f"{SVG}circle") == []
