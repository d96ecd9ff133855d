"""Which shares a repair settles, and that a long report is not asked over and over."""

from decimal import Decimal

import pytest

from hcc_parse.diagnose.shares import Shares
from hcc_parse.diagnose.system import System
from hcc_parse.domain import Address, Base, Figure, Provenance, Ratio

PART, WHOLE, OTHER = 0, 1, 2


def figure(value: str, block: int, kind: str = "count") -> Figure:
    place = Provenance(address=Address(block), start=0, end=len(value))
    share = kind == "share"
    return Figure(text=value, value=Decimal(value), kind="share" if share else "count", place=place)


def system_of(*figures: Figure) -> System:
    return System(
        figures=figures,
        values=tuple(int(one.value) for one in figures),
        scale=1,
        equations=(),
        touching={},
    )


def ratio_of(share: str, part: Figure, *wholes: Figure) -> Ratio:
    return Ratio(
        share=figure(share, 99, "share"),
        numerator=Base(part.value, (part,)),
        bases=tuple(Base(one.value, (one,)) for one in wholes),
        subject="",
    )


def fitting(share: str, *changes: tuple[int, int], both: bool = False) -> dict[int, bool]:
    part, whole, other = figure("50", 0), figure("100", 1), figure("300", 2)
    wholes = (whole, other) if both else (whole,)
    shares = Shares((ratio_of(share, part, *wholes),))
    return shares.fitting(system_of(part, whole, other), changes)


@pytest.mark.parametrize(
    ("share", "changes", "fits"),
    [
        ("50", ((WHOLE, 0),), True),
        ("50", ((WHOLE, 100),), False),
        ("25", ((WHOLE, 100),), True),
        ("60", ((PART, 10),), True),
        ("50", ((PART, 10),), False),
        ("50", ((PART, 10), (WHOLE, 20)), True),
    ],
)
def test_a_share_is_asked_after_a_change_of_its_part_or_its_base(
    share: str, changes: tuple[tuple[int, int], ...], fits: bool
) -> None:
    assert fitting(share, *changes) == {0: fits}


def test_one_whose_other_base_stays_fits_still() -> None:
    assert fitting("50", (OTHER, 7), both=True) == {0: True}


def test_one_that_no_change_concerns_is_not_told() -> None:
    assert fitting("50", (OTHER, 7)) == {}


def test_a_base_made_of_several_figures_is_left_out_when_one_changes() -> None:
    part, one, two = figure("50", 0), figure("60", 1), figure("40", 2)
    ratio = ratio_of("50", part)
    added = Ratio(
        share=ratio.share,
        numerator=ratio.numerator,
        bases=(Base(Decimal(100), (one, two)),),
        subject="",
    )
    shares, system = Shares((added,)), system_of(part, one, two)
    assert shares.fitting(system, ((PART, 0),)) == {0: True}
    assert shares.fitting(system, ((1, 0),)) == {0: False}


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Figure]:
    """The shares that are computed, in order."""
    found: list[Figure] = []
    true = Figure.allows

    def counted(share: Figure, exact: object) -> object:
        found.append(share)
        return true(share, exact)  # type: ignore[arg-type]

    monkeypatch.setattr(Figure, "allows", counted)
    return found


@pytest.mark.parametrize("many", [20, 40])
def test_a_further_change_of_a_base_asks_each_share_once(many: int, asked: list[Figure]) -> None:
    wholes = [figure(str(1000 + n), n) for n in range(many)]
    parts = [figure(str(10 + n), many + n) for n in range(many)]
    shares = Shares([ratio_of("7", part, *wholes) for part in parts])
    system = system_of(*wholes, *parts)
    shares.fitting(system, ((0, 1),))
    asked.clear()
    for n in range(1, many):
        shares.fitting(system, ((n, 1),))
    assert len(asked) == many * (many - 1)
