"""Three changes and more: the solver finds them, and says so only when it finished."""

from dataclasses import replace
from decimal import Decimal

from hcc_parse.diagnose.repairs import Cause, causes_of
from hcc_parse.diagnose.solver import Effort, other_set, smallest_sets
from hcc_parse.diagnose.system import System, system_of
from hcc_parse.domain import Limits
from tests.diagnose.sheets import SHEET, Sheet
from tests.reports import dossier_of

# one cell in each of three rows and columns
THREE = SHEET.changed(0, 0, 15).changed(1, 1, 26).changed(2, 2, 7)
# three cells of one row
IN_ONE_ROW = Sheet([[12, 5, 4, 3], [30, 10, 9, 11], [8, 2, 6, 0], [50, 17, 19, 14]])


def system_in(sheet: Sheet) -> System:
    return system_of(dossier_of(sheet.written()).relations)


def told(system: System, cause: Cause) -> list[list[tuple[str, Decimal]]]:
    return [
        [(system.figures[n].text, system.after(n, delta)) for n, delta in option]
        for option in cause.options
    ]


def test_three_slips_apart_are_each_the_only_repair() -> None:
    system = system_in(THREE)
    causes = list(causes_of(system, Limits()))
    assert [told(system, cause) for cause in causes] == [
        [[("15", Decimal(12))]],
        [[("26", Decimal(21))]],
        [[("7", Decimal(0))]],
    ]
    assert all(cause.proved for cause in causes)


def test_three_slips_in_one_row_are_found_together() -> None:
    sheet = IN_ONE_ROW.changed(0, 1, 9).changed(0, 2, 7).changed(0, 3, 11)
    system = system_in(sheet)
    (cause,) = causes_of(system, Limits())
    assert told(system, cause) == [[("9", Decimal(5)), ("7", Decimal(4)), ("11", Decimal(3))]]
    assert cause.proved


def test_the_same_question_has_the_same_answer() -> None:
    system = system_in(THREE)
    every = range(len(system.equations))
    first, again = (smallest_sets(system, every, Effort(Limits())) for _ in range(2))
    assert first == again
    assert first.finished
    assert [len(found) for found in first.found] == [3]


def test_without_work_left_nothing_is_claimed() -> None:
    system = system_in(THREE)
    spent = Limits(diagnosis_work=0)
    assert not any(cause.proved for cause in causes_of(system, spent))
    answer = smallest_sets(system, range(len(system.equations)), Effort(spent))
    assert (answer.found, answer.finished) == ((), False)


def test_larger_sets_than_allowed_are_not_looked_for() -> None:
    system = system_in(THREE)
    effort = Effort(Limits(diagnosis_changes=2))
    every = range(len(system.equations))
    assert not other_set(system, every, effort, without=((0, 1),), most=3).finished
    assert smallest_sets(system, every, effort) == ((), True)


def test_what_is_too_much_for_the_solver_is_not_given_to_it() -> None:
    system = system_in(THREE)
    few = Effort(Limits(diagnosis_figures=3))
    assert not few.allows(system, range(len(system.equations)))
    assert Effort(Limits()).allows(system, range(len(system.equations)))
    huge = replace(system, values=(10**16, *system.values[1:]))
    assert not smallest_sets(huge, range(len(system.equations)), Effort(Limits())).finished


def test_with_too_many_broken_sums_no_figure_is_named() -> None:
    assert list(causes_of(system_in(THREE), Limits(diagnosis_broken=5))) == []
