"""Rules drawn on a page, as plain values."""

from hcc_parse.read.printed.eyes.rules import Rule, outline, stroke


def test_a_rectangle_has_four_sides() -> None:
    sides = [(rule.x0, rule.top, rule.x1, rule.bottom) for rule in outline(10, 20, 110, 70)]
    assert sides == [
        (10, 20, 110, 20),
        (10, 70, 110, 70),
        (10, 20, 10, 70),
        (110, 20, 110, 70),
    ]
    assert [rule.level for rule in outline(10, 20, 110, 70)] == [True, True, False, False]


def test_an_area_of_colour_is_shade_and_a_thin_one_is_ink() -> None:
    assert all(rule.shade for rule in outline(10, 20, 110, 70, shade=True))
    assert not any(rule.shade for rule in outline(10, 20, 110, 20.5, shade=True))


def test_a_stroke_may_be_drawn_either_way_but_not_slanted() -> None:
    (rule,) = stroke(110, 20.2, 10, 20)
    assert rule == Rule(x0=10, top=20, x1=110, bottom=20.2)
    assert rule.level
    assert rule.length == 100
    assert list(stroke(10, 20, 110, 70)) == []
