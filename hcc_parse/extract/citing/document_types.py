"""The type of a document: the word before its number, at the head of its list, or further off."""

from dataclasses import dataclass

from hcc_parse.extract.citing.grammar import LAWS, Grammar
from hcc_parse.extract.citing.symbols import Symbol

FAR = 220  # characters between a type and its number: "Kế hoạch xây dựng … số 43/KH-UBND"
LONGEST = 24  # letters of a type with some room
BREAKS = (";", ". ", "\n")


@dataclass(frozen=True, slots=True)
class Name:
    """A type as the text has it: its place, and what stands between it and the number."""

    kind: str
    start: int
    between: tuple[int, int] | None = None


def name_before(text: str, at: int, grammar: Grammar) -> Name | None:
    """The type that ends at a place, spaces and a colon aside."""
    start = max(0, at - LONGEST - 3)
    window = text[start:at].rstrip(" \t,:")
    small = window.lower()
    if len(small) != len(window):
        return None
    for name in grammar.endings.get(small[small.rfind(" ") + 1 :], ()):
        if small.endswith(name):
            begin = len(window) - len(name)
            before = small[:begin]
            if before[-1:].isalnum() or (name == "luật" and before.endswith("pháp ")):
                return None
            return Name(grammar.types[name], start + begin)
    return None


def name_far_before(text: str, symbol: Symbol, floor: int, grammar: Grammar) -> Name | None:
    """The nearest type in the clause, where the symbol bears it out.

    A letter has no abbreviation that could do so: it must be the nearest type of all, and the word
    `số` must stand before the number. A type before `floor` belongs to the citation before.
    """
    start = max(0, floor, symbol.head - FAR)
    window = text[start : symbol.head]
    window = window[max(window.rfind(sign) for sign in BREAKS) + 1 :]
    start, small = symbol.head - len(window), window.lower()
    if len(small) != len(window):
        return None
    found = _nearest(window, small, symbol, grammar)
    if found is None:
        return None
    at, name = found
    kind = grammar.types[name]
    between = (start + at + len(name), symbol.head)
    return Name(kind, start + at, between)


def _nearest(window: str, small: str, symbol: Symbol, grammar: Grammar) -> tuple[int, str] | None:
    places: list[tuple[int, int, str]] = []
    for name, kind in grammar.types.items():
        at = _last(window, small, name, needs_capital=kind in LAWS)
        if at >= 0:
            places.append((at + len(name), len(name), name))
    places.sort(reverse=True)
    for order, (end, length, name) in enumerate(places):
        kind = grammar.types[name]
        lettered = bool(grammar.abbreviations[kind]) or kind in LAWS
        if not lettered and (
            order > 0 or not symbol.announced or not window[end - length].isupper()
        ):
            continue
        if grammar.bears_out(kind, symbol.codes[0]):
            return end - length, name
    return None


def _last(window: str, small: str, name: str, *, needs_capital: bool) -> int:
    at = small.rfind(name)
    while at >= 0:
        alone = not small[at - 1 : at].isalnum() and not small[at + len(name) :][:1].isalnum()
        if alone and (window[at].isupper() or not needs_capital):
            return at
        at = small.rfind(name, 0, at)
    return -1
