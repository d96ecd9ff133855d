"""Every single change that mends is found, as counting shows, and pairs where no single does."""

from collections.abc import Iterator
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from hcc_parse.diagnose.covers import groups, smallest_covers
from hcc_parse.diagnose.pieces import Changes, Piece, pieces
from hcc_parse.diagnose.system import System, system_of
from tests.diagnose.sheets import SHEET
from tests.reports import dossier_of

MOST = 9  # values and slips of the small tables


@st.composite
def small_texts(draw: st.DrawFn) -> str:
    """Tables of three rows and two parts, with one or two wrong numbers."""
    counts = st.integers(min_value=0, max_value=MOST)
    rows = [[draw(counts), draw(counts)] for _ in range(3)]
    cells = [[sum(row), *row] for row in rows]
    cells.append([sum(column) for column in zip(*cells, strict=True)])
    for _ in range(draw(st.integers(min_value=1, max_value=2))):
        row, column = draw(st.integers(0, 3)), draw(st.integers(0, 2))
        cells[row][column] = draw(counts)
    names = ["| 1 | Hộ tịch |", "| 2 | Đất đai |", "| 3 | Y tế |", "| Tổng cộng | < |"]
    body = [f"{name} {' | '.join(map(str, row))} |" for name, row in zip(names, cells, strict=True)]
    heads = [
        "| STT | Lĩnh vực | Tất cả | Loại 1 | Loại 2 |",
        "| (1) | (2) | (3)=(4)+(5) | (4) | (5) |",
    ]
    return "\n".join([*heads, *body])


def system_in(text: str) -> System:
    return system_of(dossier_of(text).relations)


def broken_in(system: System) -> list[int]:
    return [e for e, one in enumerate(system.equations) if one.broken]


def all_singles(system: System) -> Iterator[Changes]:
    """Every change of one figure that mends something and breaks nothing, by counting."""
    for number in range(len(system.figures)):
        for delta in range(-12 * MOST, 12 * MOST + 1):
            if delta and system.mended({number: delta}):
                yield ((number, delta),)


@given(small_texts())
def test_every_single_change_is_found(text: str) -> None:
    system = system_in(text)
    found = {one for piece in pieces(system, broken_in(system)) for one in piece.options}
    assert {one for one in found if len(one) == 1} == set(all_singles(system))


def test_every_pair_that_is_no_two_singles_is_found() -> None:
    text = SHEET.changed(0, 1, 8).changed(0, 2, 5).written()
    system = system_in(text)
    (piece,) = [one for one in pieces(system, broken_in(system)) if one.size == 2]
    assert [
        [(system.figures[n].text, system.after(n, delta)) for n, delta in option]
        for option in piece.options
    ] == [[("8", Decimal(10)), ("5", Decimal(2))]]


def test_of_two_ways_to_mend_the_same_only_the_smaller_is_kept() -> None:
    system = system_in(SHEET.changed(0, 1, 8).written())
    sizes = {piece.mends: piece.size for piece in pieces(system, broken_in(system))}
    assert sizes[frozenset(broken_in(system))] == 1


def test_a_change_below_nothing_is_no_change() -> None:
    system = system_in(SHEET.changed(2, 0, 0).written())
    for piece in pieces(system, broken_in(system)):
        for option in piece.options:
            assert all(system.after(n, delta) >= 0 for n, delta in option)


def test_covers_take_each_equation_once_and_the_fewest_changes() -> None:
    def piece(size: int, *mends: int) -> Piece:
        option = tuple((number, 1) for number in range(size))
        return Piece(mends=frozenset(mends), options=(option,))

    found = [piece(1, 1, 2), piece(1, 3), piece(2, 1), piece(1, 2, 3), piece(1, 7)]
    ((group, numbers), (alone, own)) = groups([1, 2, 3, 7], found)
    assert (set(group), numbers, set(alone), own) == ({1, 2, 3}, [0, 1, 2, 3], {7}, [4])
    assert smallest_covers(group, numbers, found) == [frozenset({0, 1})]
    assert smallest_covers(frozenset({9}), [], found) == []
