"""Figures that are kept on a shelf are those that were given, in the same order."""

from decimal import Decimal

import pytest

from hcc_parse.batch import standing_figures
from hcc_parse.batch.standing_figures import Key, Shelf, Shelved
from hcc_parse.domain import Chosen, Said, Spot, Stated


def chosen(indicator: str, field: str | None, value: int, path: str = "a.docx") -> Chosen:
    stated = Stated(
        indicator=indicator,
        field=field,
        channel=None,
        period=None,
        value=Decimal(value),
        text=str(value),
        label="",
        sure=1.0,
        in_table=True,
        total_row=False,
        disputed=value > 2,
        spot=Spot(1, value, 2, None, Said("dòng", "row")),
    )
    return Chosen(path, stated)


FIRST: dict[Key, Chosen] = {
    ("b", None): chosen("b", None, 1),
    ("a", "Hộ tịch"): chosen("a", "Hộ tịch", 2, "b.docx"),
    ("a", None): chosen("a", None, 3),
}
SECOND: dict[Key, Chosen] = {
    ("a", None): chosen("a", None, 4),
    ("c", None): chosen("c", None, 5),
}


@pytest.mark.parametrize("at_hand", [1, 4096])
def test_what_is_shelved_equals_what_was_given(
    at_hand: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(standing_figures, "AT_HAND", at_hand)
    shelf = Shelf()
    shelved = [Shelved(figures, shelf) for figures in (FIRST, SECOND, {})]
    for kept, given in zip(shelved, (FIRST, SECOND, {}), strict=True):
        assert list(kept.items()) == list(given.items())
        assert len(kept) == len(given)
        assert kept == given


def test_what_a_unit_does_not_state_is_not_there() -> None:
    shelf = Shelf()
    first, second = Shelved(FIRST, shelf), Shelved(SECOND, shelf)
    assert ("c", None) not in first
    assert ("b", None) not in second
    assert ("z", None) not in first
    assert second.get(("b", None)) is None
    with pytest.raises(KeyError):
        _ = first["c", None]
