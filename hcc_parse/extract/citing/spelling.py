"""How a symbol should be written when spaces, hyphens, marks or capitals went wrong."""

from hcc_parse.extract.citing.grammar import Grammar
from hcc_parse.extract.citing.symbols import APART, Symbol
from hcc_parse.vietnamese import fold

LED_BY = ("UBND", "HĐND")  # issuers of official letters whose letters begin no other name
UNIT = 3  # letters: `UBNDTP`, `UBNDX` name a city, a commune


def well_formed(symbol: Symbol, kind: str | None, grammar: Grammar) -> tuple[str, tuple[str, ...]]:
    """Return the symbol as Decree 30/2020/NĐ-CP and the Party's guide have it, and its letters.

    Only slips that leave one reading are mended: `NĐCP` for `NĐ-CP`, `CD-TTg` for `CĐ-TTg`. A
    symbol that the registry knows stays as it is.
    """
    as_written = put_together(symbol, symbol.codes, party=symbol.party)
    if as_written in grammar.registry:
        return as_written, symbol.codes
    codes = mended(symbol.codes, kind, grammar)
    return put_together(symbol, codes, party=_is_of_party(symbol, codes, grammar)), codes


def bodies_of(codes: tuple[str, ...], grammar: Grammar) -> tuple[str, ...]:
    """The bodies for which letters stand; those of a unit, or that may be several, are left out."""
    issuers = codes[1:] if _is_abbreviation(codes[0], grammar) else codes[:1]
    known = (grammar.bodies.get(code) for code in issuers)
    return tuple(b.names[0] for b in known if b and b.verified and len(b.names) == 1)


def put_together(symbol: Symbol, codes: tuple[str, ...], *, party: bool) -> str:
    """Join a number, a year and letters without spaces."""
    if party:
        return f"{symbol.number}-{codes[0]}/{'-'.join(codes[1:])}"
    year = f"{symbol.year}/" if symbol.year else ""
    return f"{symbol.number}/{year}{'-'.join(codes)}"


def is_malformed(text: str, meant: str) -> bool:
    """Whether letters, marks or hyphens differ; a space, kinds of dashes and capitals do not count.

    Spaces and capitals may come from the way in which a file was made or read.
    """
    return text != meant and _bare(text) != _bare(meant)


def mended(codes: tuple[str, ...], kind: str | None, grammar: Grammar) -> tuple[str, ...]:
    """Part letters that ran together, and give back marks and capitals."""
    if len(codes) == 1 and codes[0] not in grammar.bodies:
        codes = _parted(codes[0], grammar) or _addressed(codes[0], kind, grammar) or codes
    first, *others = codes
    if first not in grammar.bodies and not _is_abbreviation(first, grammar):
        first = _marked(first, kind, grammar) or _known_body(first, grammar)
    if _is_abbreviation(first, grammar):
        others = [_known_body(code, grammar) for code in others]
    return first, *others


def _is_abbreviation(code: str, grammar: Grammar) -> bool:
    return any(letters == code for letters, _ in grammar.typed.get(fold(code), ()))


def _parted(code: str, grammar: Grammar) -> tuple[str, ...] | None:
    """Part `NĐCP` in a type and an issuer, `UBNDKSTT` in an issuer and its unit, if in one way."""
    for issuer in LED_BY:
        unit = code.removeprefix(issuer)
        if unit != code and len(unit) >= UNIT and unit.isalpha():
            return issuer, unit
    ways = [
        (code[:n], code[n:])
        for n in range(2, len(code) - 1)
        if _is_abbreviation(code[:n], grammar)
        and (body := grammar.bodies.get(code[n:]))
        and body.verified
    ]
    return ways[0] if len(ways) == 1 else None


def _addressed(code: str, kind: str | None, grammar: Grammar) -> tuple[str, ...] | None:
    """Part `UBNDKSTT` of an official letter in the body and its unit, if there is just one way."""
    if kind not in {None, "Công văn"}:
        return None
    heads = ((code[:n], grammar.bodies.get(code[:n]), code[n:]) for n in range(2, len(code) - 1))
    ways = [
        (head, tail)
        for head, body, tail in heads
        if body and body.verified and (unit := grammar.bodies.get(tail)) and unit.verified
        if unit.level == "unit"
    ]
    return ways[0] if len(ways) == 1 else None


def _marked(code: str, kind: str | None, grammar: Grammar) -> str | None:
    """Give `CD` its lost mark, if one abbreviation only (that of the type, if named) fits."""
    pairs = grammar.typed.get(fold(code), frozenset())
    fits = {letters for letters, name in pairs if kind in (None, name)}
    return fits.pop() if len(fits) == 1 else None


def _known_body(code: str, grammar: Grammar) -> str:
    """Give `HDND` its mark, if the letters are those of one body."""
    fits = grammar.unmarked.get(fold(code), frozenset())
    return next(iter(fits)) if code not in grammar.bodies and len(fits) == 1 else code


def _is_of_party(symbol: Symbol, codes: tuple[str, ...], grammar: Grammar) -> bool:
    """Whether the symbol is one of the Party; where the issuer is unknown, as it is written."""
    body = grammar.bodies.get(codes[1]) if len(codes) == 2 else None
    if body is None or not body.verified or symbol.year or not _is_abbreviation(codes[0], grammar):
        return symbol.party
    return body.of_party


def _bare(text: str) -> str:
    """Capital letters with one hyphen where there is a dash, a slash or a space."""
    return APART.sub("-", text.upper())
