"""Of all figures that a unit states, the one that counts."""

from dataclasses import replace
from decimal import Decimal

import pytest

from hcc_parse.domain import Brief, Chosen, chosen
from tests.rounds import brief_from

HEAD = "UBND XÃ AN PHÚ\nBÁO CÁO\nKết quả quý II năm 2026\n"
TEXT = "Tổng số hồ sơ tiếp nhận: 90 hồ sơ.\n"
TABLE = """
Biểu tổng hợp
| STT | Lĩnh vực | Tổng số hồ sơ tiếp nhận |
| 1 | Hộ tịch | 40 |
| 2 | Đất đai | 60 |
| | Tổng cộng | {} |
"""
SMALL = """
Biểu của trung tâm
| STT | Lĩnh vực | Tổng số hồ sơ tiếp nhận |
| 1 | Hộ tịch | 7 |
| | Tổng cộng | 7 |
"""


def received(*briefs: Brief, field: str | None = None) -> Chosen:
    return chosen(briefs)["received_total", field]


def brief(*parts: str) -> Brief:
    return brief_from(HEAD + "\n".join(parts), "a.docx")


def test_the_total_row_of_the_largest_table_comes_first_then_others_then_the_text() -> None:
    assert received(brief(TEXT, SMALL, TABLE.format(100))).stated.text == "100"
    assert received(brief(TEXT, SMALL)).stated.text == "7"
    assert received(brief(TEXT)).stated.text == "90"


def test_for_a_field_the_cell_counts() -> None:
    assert received(brief(SMALL, TABLE.format(100)), field="Hộ tịch").stated.text == "40"
    text = brief("Lĩnh vực Hộ tịch tiếp nhận 40 hồ sơ.")
    assert [key for key in chosen([text]) if key[1] is not None] == []


def test_figures_of_another_time_or_another_way_never_count() -> None:
    whole = brief(TEXT)
    (figure,) = whole.stated
    for changed in (
        replace(figure, period="luy ke"),
        replace(figure, channel="online"),
        replace(figure, sure=0.8),
    ):
        assert chosen([replace(whole, stated=(changed,))]) == {}
    online = replace(figure, indicator="received_online", channel="online")
    assert ("received_online", None) in chosen([replace(whole, stated=(online,))])


def test_figures_of_one_rank_that_disagree_are_in_dispute() -> None:
    twice = "Tổng số hồ sơ tiếp nhận: {} hồ sơ."
    assert not received(brief(twice.format(90), twice.format(90))).stated.disputed
    one = received(brief(twice.format(90), twice.format(91)))
    assert (one.stated.value, one.stated.disputed) == (Decimal(90), True)


@pytest.mark.parametrize("turned", [False, True])
def test_of_two_reports_the_one_with_the_total_row_counts(turned: bool) -> None:
    briefs = [brief(TEXT), brief_from(HEAD + TABLE.format(100), "b.docx")]
    one = received(*(briefs[::-1] if turned else briefs))
    assert (one.path, one.stated.text) == ("b.docx", "100")


def test_no_reports_no_figures() -> None:
    assert chosen([]) == {}
