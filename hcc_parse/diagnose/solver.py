"""Smallest sets of three changes and more, by OR-tools CP-SAT: whole numbers, one worker.

The limit is in the solver's own count of work, never in seconds, so that every machine gives the
same answer. What it returns is proved again elsewhere by plain arithmetic.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from hcc_parse.diagnose.pieces import Changes
from hcc_parse.diagnose.system import System
from hcc_parse.domain import Limits

if TYPE_CHECKING:
    from ortools.sat.python.cp_model import CpModel, IntVar

SEED = 1
HUGE = 10**15  # larger residuals than this are no report's; the solver's numbers end at 2**63


class Answer(NamedTuple):
    """What a search gave: sets of changes, and whether the search was finished."""

    found: tuple[Changes, ...]
    finished: bool


class Effort:
    """How much may still be asked of the solver for one report."""

    def __init__(self, limits: Limits) -> None:
        self.most, self.sets = limits.diagnosis_changes, limits.diagnosis_sets
        self.figures, self.work = limits.diagnosis_figures, limits.diagnosis_work / 1000

    def allows(self, system: System, equations: Iterable[int]) -> bool:
        """Whether there is work left, and the equations are not too many figures for it."""
        return self.work > 0 and len(system.members(equations)) <= self.figures


class _Unknowns(NamedTuple):
    """The variables of the model: each figure's delta, and whether it changes."""

    deltas: dict[int, "IntVar"]
    changed: dict[int, "IntVar"]


def smallest_sets(system: System, equations: Iterable[int], effort: Effort) -> Answer:
    """Return the smallest sets of changes under which every equation holds.

    Args:
        system: The figures and equations.
        equations: Which of them, a connected part.
        effort: How large a set may be, and how many are enough; with more the search counts as
            unfinished. What is spent is taken from it.
    """
    equations, most = tuple(equations), effort.most
    found: list[Changes] = []
    while len(found) < effort.sets:
        one = _solve(system, equations, effort, most=most, but=found)
        if not one.found:
            return Answer(tuple(sorted(found)), one.finished)
        if not one.finished:
            return Answer(tuple(sorted({*found, *one.found})), False)
        most = len(one.found[0])
        found += one.found
    return Answer(tuple(sorted(found)), False)


def other_set(
    system: System, equations: Iterable[int], effort: Effort, *, without: Changes, most: int
) -> Answer:
    """Look for a set of at most so many changes that does not hold all of the given ones."""
    if most > effort.most:
        return Answer((), False)
    return _solve(system, tuple(equations), effort, most=most, but=[without], smallest=False)


def _solve(
    system: System,
    equations: tuple[int, ...],
    effort: Effort,
    *,
    most: int,
    but: list[Changes],
    smallest: bool = True,
) -> Answer:
    residuals = sum(abs(system.equations[e].residual) for e in equations)
    too_large = residuals * (most + 1) > HUGE or max(system.values, default=0) > HUGE
    if too_large or not effort.allows(system, equations):
        return Answer((), False)
    from ortools.sat.python import cp_model  # takes a second: only where two changes do not do

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
    solver.parameters.max_deterministic_time = effort.work
    # Sums are linear, and few of one report are alike: four times less work, the same answers.
    solver.parameters.linearization_level = 2
    solver.parameters.cp_model_probing_level = 0
    solver.parameters.symmetry_level = 0
    status = solver.solve(model)
    effort.work -= solver.response_proto.deterministic_time
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
