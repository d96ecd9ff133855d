"""Children side by side: each answers for itself."""

import time
from collections.abc import Iterator

import pytest

from hcc_parse.batch.pool import Done, in_order, work_through
from hcc_parse.domain import Limits
from hcc_parse.errors import UnreadableFileError
from hcc_parse.patience import ask_for


def work(number: int) -> int:
    """Square a number, or do worse."""
    match number:
        case -1:
            time.sleep(600)
        case -2:
            return len([bytearray(10_000_000) for _ in range(1_000)])
        case -3:
            raise SystemExit(7)
        case -4:
            ask_for(20.0)
            time.sleep(3)
        case 0:
            time.sleep(0.2)
    return number * number


def told(done: Iterator[Done[int, int]]) -> list[int | str]:
    return [
        d.answer.failure if isinstance(d.answer, UnreadableFileError) else d.answer for d in done
    ]


@pytest.mark.parametrize("slots", [1, 2, 8])
def test_answers_come_in_the_order_of_the_orders(slots: int) -> None:
    found = told(in_order(work_through(work, range(12), None, Limits(), slots)))
    assert found == [n * n for n in range(12)]


@pytest.mark.parametrize("slots", [1, 3])
def test_what_hangs_eats_or_dies_costs_itself_alone(slots: int) -> None:
    limits = Limits(file_seconds=5, memory_bytes=600_000_000)
    found = told(in_order(work_through(work, [1, -1, 2, -2, 3, -3, 4], None, limits, slots)))
    assert found == [1, "timeout", 4, "out-of-memory", 9, "corrupt", 16]


def test_a_child_that_asks_for_time_has_it() -> None:
    limits = Limits(file_seconds=2)
    assert told(in_order(work_through(work, [-4, 3], None, limits, 2))) == [16, 9]


def test_the_first_to_be_done_is_told_first() -> None:
    done = list(work_through(work, [0, 5], None, Limits(), 2))
    assert [one.number for one in done] == [1, 0]


def test_orders_are_taken_when_a_child_is_free() -> None:
    taken: list[int] = []

    def orders() -> Iterator[int]:
        for number in range(9):
            taken.append(number)
            yield number

    answers = work_through(work, orders(), None, Limits(), 2)
    next(answers)
    assert taken == [0, 1]
    assert len(list(answers)) == 8


def test_no_orders_are_no_answers() -> None:
    assert list(work_through(work, [], None, Limits(), 2)) == []


def test_an_answer_beyond_its_limit_is_refused() -> None:
    limits = Limits(answer_bytes=10_000)
    (done,) = work_through(lambda n: "x" * n, [20_000], None, limits, 1)
    assert isinstance(done.answer, UnreadableFileError)
    assert (done.answer.failure, "answer_bytes=20K" in str(done.answer)) == ("too-large", True)
