"""The shape of our nouns: by it a record of another version is told before it is opened.

A pickle names a noun and lists its parts in order; read as a noun of other parts they would fall
into wrong places, and nobody would notice.
"""

from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from importlib import import_module
from pkgutil import iter_modules

from hcc_parse import domain


@cache
def shape() -> bytes:
    """A digest of every noun of the domain with the names of its parts: 32 bytes."""
    return sha256("\n".join(sorted(_told())).encode()).digest()


def _told() -> Iterator[str]:
    for module in iter_modules(domain.__path__, f"{domain.__name__}."):
        for name, noun in vars(import_module(module.name)).items():
            parts = _parts(noun) if isinstance(noun, type) else None
            if parts is not None and noun.__module__ == module.name:
                yield f"{module.name}.{name}: {' '.join(parts)}"


def _parts(noun: type) -> tuple[str, ...] | None:
    """The names of a noun's parts in order; None for what has none."""
    named: tuple[str, ...] | None = getattr(noun, "_fields", None)
    held = getattr(noun, "__dataclass_fields__", None)
    return tuple(held) if held is not None else named
