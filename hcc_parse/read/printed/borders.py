"""Outer rules that a table lacks: where its rules run on past the last that crosses them.

A table without its left border is drawn by rules that all begin at one place, left of its first
upright rule; what stands there is its first column. So it is above, below and on the right.
"""

from collections.abc import Sequence
from typing import Any

SNAP = 3.0  # points: rules nearer than that meet
LEAST = 8.0  # points: a rule that goes on for less was drawn too long
MOST = 0.6  # of the extent of a table: a first or last cell is not larger

Edge = dict[str, Any]
ALONG = {"h": ("x0", "x1"), "v": ("top", "bottom")}


def borders(edges: Sequence[Edge], chars: Sequence[Edge]) -> list[Edge]:
    """The outer rules that are missing around each set of rules that cross.

    Args:
        edges: The rules of a page, snapped and joined, as pdfplumber has them.
        chars: The letters of the page: a border is added only around some of them.
    """
    added: list[Edge] = []
    for level, upright in _crossing(edges):
        if len(level) < 2 or len(upright) < 2:
            continue
        for runs, others in ((level, upright), (upright, level)):
            along, across = ALONG[runs[0]["orientation"]], ALONG[others[0]["orientation"]]
            for side in (0, 1):
                place = _missing(runs, others, along, side)
                if place is None:
                    continue
                last = _outermost(others, along[0], side)
                each = [*runs, *others]
                ends = (min(e[across[0]] for e in each), max(e[across[1]] for e in each))
                if _written(chars, along, (min(place, last), max(place, last)), across, ends):
                    added.append(_edge(others[0]["orientation"], place, ends))
    return added


def _crossing(edges: Sequence[Edge]) -> list[tuple[list[Edge], list[Edge]]]:
    """Sets of level and upright rules that touch each other."""
    level = [edge for edge in edges if edge["orientation"] == "h"]
    upright = [edge for edge in edges if edge["orientation"] == "v"]
    sets: list[tuple[list[Edge], list[Edge]]] = []
    free_level, free_upright = list(level), list(upright)
    while free_upright:
        ours: tuple[list[Edge], list[Edge]] = ([], [free_upright.pop()])
        todo = list(ours[1])
        while todo:
            edge = todo.pop()
            rest, mine = (free_level, 0) if edge["orientation"] == "v" else (free_upright, 1)
            met = [other for other in rest if _meet(edge, other)]
            rest[:] = [other for other in rest if not any(other is one for one in met)]
            ours[mine].extend(met)
            todo += met
        sets.append(ours)
    return sets


def _meet(one: Edge, other: Edge) -> bool:
    return all(
        one[low] <= other[high] + SNAP and other[low] <= one[high] + SNAP
        for low, high in ALONG.values()
    )


def _outermost(others: Sequence[Edge], key: str, side: int) -> float:
    places = [float(edge[key]) for edge in others]
    return max(places) if side else min(places)


def _missing(
    runs: Sequence[Edge], others: Sequence[Edge], along: tuple[str, str], side: int
) -> float | None:
    """Where all rules end that go on beyond the outermost one that crosses them."""
    last = _outermost(others, along[0], side)
    ends = [float(edge[along[side]]) for edge in runs]
    beyond = [end for end in ends if (end - last if side else last - end) > LEAST]
    if len(beyond) < 2 or max(beyond) - min(beyond) > SNAP:
        return None
    extent = max(e[along[1]] for e in runs) - min(e[along[0]] for e in runs)
    place = sum(beyond) / len(beyond)
    return place if abs(place - last) < MOST * extent else None


def _written(
    chars: Sequence[Edge],
    along: tuple[str, str],
    between: tuple[float, float],
    across: tuple[str, str],
    ends: tuple[float, float],
) -> bool:
    """Whether any letter stands in the strip that a border would close."""
    return any(
        between[0] <= (char[along[0]] + char[along[1]]) / 2 <= between[1]
        and ends[0] <= (char[across[0]] + char[across[1]]) / 2 <= ends[1]
        for char in chars
    )


def _edge(orientation: str, place: float, ends: tuple[float, float]) -> Edge:
    sides = dict.fromkeys(("x0", "x1") if orientation == "v" else ("top", "bottom"), place)
    sides |= dict(zip(ALONG[orientation], ends, strict=True))
    return {
        **sides,
        "doctop": sides["top"],
        "width": sides["x1"] - sides["x0"],
        "height": sides["bottom"] - sides["top"],
        "orientation": orientation,
    }
