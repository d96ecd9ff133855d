"""Smallest sets of three changes and more, by OR-tools CP-SAT: whole numbers, one worker.

The limit is in the solver's own count of work, never in seconds, so that every machine gives the
same answer. What it returns is proved again elsewhere by plain arithmetic.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from hcc_parse.diagnose.pieces import Changes
from hcc_parse.diagnose.system import System

if TYPE_CHECKING:
    from ortools.sat.python.cp_model import CpModel, IntVar

SEED = 1
HUGE = 10**15  # larger residuals than this are no report's; the solver's numbers end at 2**63


class Answer(NamedTuple):
    """What a search gave: sets of changes, and whether the search was finished."""

    found: tuple[Changes, ...]
    finished: bool


class _Unknowns(NamedTuple):
    """The variables of the model: each figure's delta, and whether it changes."""

    deltas: dict[int, "IntVar"]
    changed: dict[int, "IntVar"]


def smallest_sets(
    system: System, equations: Iterable[int], *, most: int, count: int, work: float
) -> Answer:
    """Return the smallest sets of changes under which every equation holds.

    Args:
        system: The figures and equations.
        equations: Which of them, a connected part.
        most: The largest set that is looked for.
        count: So many sets are enough; with more the search counts as unfinished.
        work: Deterministic time for each step of the search.
    """
    equations = tuple(equations)
    found: list[Changes] = []
    while len(found) < count:
        one = _solve(system, equations, most=most, but=found, work=work)
        if not one.found:
            return Answer(tuple(sorted(found)), one.finished)
        if not one.finished:
            return Answer(tuple(sorted({*found, *one.found})), False)
        most = len(one.found[0])
        found += one.found
    return Answer(tuple(sorted(found)), False)


def other_set(
    system: System, equations: Iterable[int], without: Changes, *, most: int, work: float
) -> Answer:
    """Look for a set of at most so many changes that does not hold all of the given ones."""
    return _solve(system, tuple(equations), most=most, but=[without], work=work, smallest=False)


def _solve(
    system: System,
    equations: tuple[int, ...],
    *,
    most: int,
    but: list[Changes],
    work: float,
    smallest: bool = True,
) -> Answer:
    from ortools.sat.python import cp_model  # takes a second: only where two changes do not do

    residuals = sum(abs(system.equations[e].residual) for e in equations)
    if residuals * (most + 1) > HUGE or max(system.values, default=0) > HUGE:
        return Answer((), False)
    model = cp_model.CpModel()
    unknowns = _unknowns(model, system, equations, residuals * most)
    for equation in equations:
        _hold(model, system, equation, unknowns)
    model.add(sum(unknowns.changed.values()) <= most)
    for changes in but:
        _exclude(model, changes, unknowns)
    if smallest:
        model.minimize(sum(unknowns.changed.values()))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.random_seed = SEED
    solver.parameters.max_deterministic_time = work
    status = solver.solve(model)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return Answer((), status == cp_model.INFEASIBLE)
    changes = tuple((n, d) for n, delta in unknowns.deltas.items() if (d := solver.value(delta)))
    return Answer((changes,), status == cp_model.OPTIMAL)


def _unknowns(
    model: "CpModel", system: System, equations: tuple[int, ...], reach: int
) -> _Unknowns:
    numbers = sorted({n for e in equations for n in system.equations[e].weights})
    deltas, changed = {}, {}
    for n in numbers:
        delta = model.new_int_var(-system.values[n], reach, f"d{n}")
        moves = model.new_bool_var(f"c{n}")
        model.add(delta == 0).only_enforce_if(~moves)
        model.add(delta != 0).only_enforce_if(moves)
        if system.scale > 1 and not system.figures[n].decimals:
            model.add_modulo_equality(0, delta, system.scale)
        deltas[n], changed[n] = delta, moves
    return _Unknowns(deltas, changed)


def _hold(model: "CpModel", system: System, equation: int, unknowns: _Unknowns) -> None:
    """State an equation, and what follows for how many of its figures change."""
    one = system.equations[equation]
    after = sum(unknowns.deltas[n] * weight for n, weight in one.weights.items()) + one.residual
    if one.at_most:
        model.add(after <= max(one.residual, 0))
        return
    model.add(after == 0)
    moving = [unknowns.changed[n] for n in one.weights]
    if one.residual:
        model.add_bool_or(moving)
        return
    for at, moves in enumerate(moving):
        model.add_bool_or([~moves, *moving[:at], *moving[at + 1 :]])


def _exclude(model: "CpModel", changes: Changes, unknowns: _Unknowns) -> None:
    """Forbid that all of some changes are made together."""
    differs = []
    for n, delta in changes:
        literal = model.new_bool_var("")
        model.add(unknowns.deltas[n] != delta).only_enforce_if(literal)
        differs.append(literal)
    model.add_bool_or(differs)
