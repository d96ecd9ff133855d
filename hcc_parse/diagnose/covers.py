"""Which pieces together mend all that is broken, with the fewest changes, each equation once."""

from collections.abc import Iterable, Iterator

from hcc_parse.diagnose.pieces import Piece

Cover = frozenset[int]  # numbers of pieces
MOST_STEPS = 5_000  # of a search: beyond, a group is left to the solver or undiagnosed


def groups(broken: Iterable[int], found: list[Piece]) -> Iterator[tuple[frozenset[int], list[int]]]:
    """Yield broken equations that pieces tie together, with the numbers of these pieces.

    An equation that no piece mends is a group of its own, without pieces.
    """
    left = sorted(broken)
    while left:
        group, grown = {left[0]}, True
        while grown:
            near = [piece.mends for piece in found if piece.mends & group]
            wider = group.union(*near)
            grown, group = wider != group, wider
        yield frozenset(group), [n for n, piece in enumerate(found) if piece.mends & group]
        left = [equation for equation in left if equation not in group]


def smallest_covers(group: frozenset[int], numbers: list[int], found: list[Piece]) -> list[Cover]:
    """Every choice of pieces that mends each equation of a group once, with the fewest changes.

    Args:
        group: The broken equations.
        numbers: The pieces to choose from, by their numbers in `found`.
        found: All pieces.

    Returns:
        The covers in a fixed order; none when there is none or the search is too long.
    """
    best: list[Cover] = []
    least = len(group) * 2 + 1
    steps = 0
    todo: list[tuple[frozenset[int], Cover, int]] = [(group, frozenset(), 0)]
    while todo:
        left, chosen, cost = todo.pop()
        steps += 1
        if steps > MOST_STEPS:
            return []
        if cost > least:
            continue
        if not left:
            best = [*best, chosen] if cost == least else [chosen]
            least = cost
            continue
        fitting = [n for n in numbers if found[n].mends <= left]
        tightest = min(sorted(left), key=lambda e: sum(e in found[n].mends for n in fitting))
        for n in reversed(fitting):
            if tightest in found[n].mends:
                todo.append((left - found[n].mends, chosen | {n}, cost + found[n].size))
    return sorted(set(best), key=sorted)
