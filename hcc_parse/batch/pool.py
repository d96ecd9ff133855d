"""Children side by side, each with one order at a time: what one costs, no other pays.

The parent has one thread and only waits: for an answer, or for the time of a child to be up.
"""

import gc
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from multiprocessing.connection import Connection, wait
from time import monotonic
from typing import Generic, NamedTuple, TypeVar

from hcc_parse.batch.child import METHOD, Child
from hcc_parse.batch.longer import Longer
from hcc_parse.domain import Limits
from hcc_parse.errors import UnreadableFileError

SHORT = 20  # orders of a child: what the parent has changed since it was forked is there twice
Order = TypeVar("Order")
Answer = TypeVar("Answer")


class Done(NamedTuple, Generic[Order, Answer]):
    """An order with its answer, or with what stood in the way of one.

    Attributes:
        number: Which order it was, counted from 0.
        order: The order.
        answer: The answer, or the error by which a limit or a crash ended the work.
    """

    number: int
    order: Order
    answer: Answer | UnreadableFileError


class _Busy(NamedTuple, Generic[Order, Answer]):
    """A child at work, and until when it may be."""

    number: int
    order: Order
    child: Child[Order, Answer]
    until: float


def work_through(
    work: Callable[[Order], Answer],
    orders: Iterable[Order],
    shared: object,
    limits: Limits,
    slots: int,
    method: str = METHOD,
    files: int = SHORT,
) -> Iterator[Done[Order, Answer]]:
    """Yield each order with its answer as soon as it is there; which is first, chance decides.

    Args:
        work: What a child does with an order; see `Child` for this and the next but one.
        orders: Taken one by one, when a child is free; only those under way are held.
        shared: An object that answers may hold and both sides have.
        limits: `file_seconds`, `memory_bytes` and `answer_bytes` count for each order alone.
        slots: How many children.
        method: How processes are made.
        files: How many orders a child carries out before a fresh one takes over.
    """
    with ExitStack() as stack:
        gc.freeze()  # a search for garbage writes to every object: then children have their own
        stack.callback(gc.unfreeze)
        made = (Child(work, shared, limits, method, files) for _ in range(max(1, slots)))
        free = [stack.enter_context(child) for child in made]
        busy: dict[Connection, _Busy[Order, Answer]] = {}
        waiting = enumerate(orders)
        while True:
            yield from _begun(waiting, free, busy, limits.file_seconds)
            if not busy:
                return
            for pipe in _ready(busy):
                done = busy.pop(pipe)
                answer = _answer(done.child, pipe)
                if isinstance(answer, Longer):
                    busy[pipe] = done._replace(until=monotonic() + answer.seconds)
                    continue
                free.append(done.child)
                yield Done(done.number, done.order, answer)


def in_order(done: Iterable[Done[Order, Answer]]) -> Iterator[Done[Order, Answer]]:
    """The same in the order of the orders; what comes early is held back."""
    early: dict[int, Done[Order, Answer]] = {}
    following = 0
    for one in done:
        early[one.number] = one
        while following in early:
            yield early.pop(following)
            following += 1


def _begun(
    waiting: Iterator[tuple[int, Order]],
    free: list[Child[Order, Answer]],
    busy: dict[Connection, _Busy[Order, Answer]],
    seconds: int,
) -> Iterator[Done[Order, Answer]]:
    """Give each free child an order; yields those that no child could be given."""
    while free and (following := next(waiting, None)) is not None:
        number, order = following
        child = free.pop()
        try:
            pipe = child.send(order)
            busy[pipe] = _Busy(number, order, child, monotonic() + seconds)
        except UnreadableFileError as error:
            free.append(child)
            yield Done(number, order, error)


def _ready(busy: dict[Connection, _Busy[Order, Answer]]) -> list[Connection]:
    """The pipes with an answer, or whose child has had its time; waits for one such."""
    first = min(one.until for one in busy.values())
    answered = wait(list(busy), max(0.0, first - monotonic()))
    now = monotonic()
    return [pipe for pipe, one in busy.items() if pipe in answered or one.until <= now]


def _answer(child: Child[Order, Answer], pipe: Connection) -> Answer | Longer | UnreadableFileError:
    try:
        if not pipe.poll():
            raise child.overdue()
        return child.receive()
    except UnreadableFileError as error:
        return error
