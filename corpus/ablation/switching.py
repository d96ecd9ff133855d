"""Holds a function of the product to one answer, wherever the product calls it by its name."""

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from importlib import import_module
from pkgutil import walk_packages
from types import FunctionType, ModuleType
from typing import Any, Literal, get_origin

Kind = Literal["yes or no", "makes", "sifts"]
Answer = Callable[..., Any]


def function_named(name: str) -> FunctionType:
    """The function of a full name.

    Raises:
        LookupError: When there is none.
    """
    room, _, own = name.rpartition(".")
    function = getattr(import_module(room), own, None)
    if not isinstance(function, FunctionType):
        raise LookupError(f"no function {name}")
    return function


def giving(room: str, kind: type) -> Iterator[str]:
    """The full names of the functions of a room that say they return a kind of thing."""
    package = import_module(f"hcc_parse.{room}")
    for found in walk_packages(package.__path__, f"{package.__name__}."):
        for name, value in vars(import_module(found.name)).items():
            if isinstance(value, FunctionType) and value.__module__ == found.name:
                returned = value.__annotations__.get("return")
                if kind in (returned, get_origin(returned)):
                    yield f"{found.name}.{name}"


@cache
def _known(function: FunctionType) -> list[tuple[ModuleType, str]]:
    """The modules of the product that know a function, and by what name."""
    return [
        (module, name)
        for path, module in list(sys.modules.items())
        if path.startswith("hcc_parse")
        for name, value in list(vars(module).items())
        if value is function
    ]


@contextmanager
def standing_for(function: FunctionType, other: Answer) -> Iterator[None]:
    """Have every module of the product that knows a function by a name call another instead."""
    for module, name in _known(function):
        setattr(module, name, other)
    try:
        yield
    finally:
        for module, name in _known(function):
            setattr(module, name, function)


def plain_answer(kind: Kind, mostly: bool) -> Answer:
    """What a heuristic that is switched off answers.

    Args:
        kind: `makes` makes nothing, `sifts` leaves its first argument as it is.
        mostly: What `yes or no` says, whatever it is asked.
    """
    if kind == "makes":
        return lambda *_, **__: iter(())
    if kind == "sifts":
        return lambda first, *_, **__: first
    return lambda *_, **__: mostly


class Watch:
    """What some heuristics answer while a block runs.

    Attributes:
        answers: By name, how often each answered so: `True` and `False`; of what is no question,
            whether it made or changed anything.
    """

    def __init__(self, heuristics: dict[str, Kind]) -> None:
        self._functions = {name: function_named(name) for name in heuristics}
        self._heuristics = heuristics
        self.answers: dict[str, Counter[bool]] = {name: Counter() for name in heuristics}

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Count the answers of all of them."""
        with ExitStack() as stack:
            for name, kind in self._heuristics.items():
                function = self._functions[name]
                stack.enter_context(standing_for(function, self._counted(name, kind, function)))
            yield

    def _counted(self, name: str, kind: Kind, function: FunctionType) -> Answer:
        counter = self.answers[name]

        def asked(*args: Any, **named: Any) -> Any:
            answer = function(*args, **named)
            if kind == "makes":
                made = tuple(answer)
                counter[bool(made)] += 1
                return iter(made)
            counter[answer is not args[0] if kind == "sifts" else bool(answer)] += 1
            return answer

        return asked
