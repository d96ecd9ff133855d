"""Symbols of documents: how one should be written when a hyphen or a mark was lost."""

import re

from hcc_parse.domain import Knowledge
from hcc_parse.vietnamese import fold


def well_formed(
    match: re.Match[str], codes: tuple[str, ...], kind: str | None, knowledge: Knowledge
) -> str:
    """Return the symbol as Decree 30/2020/NĐ-CP has it; the symbol itself when nothing is amiss.

    Only slips that leave one reading are mended: `NĐCP` for `NĐ-CP`, `CD-TTg` for `CĐ-TTg`.
    """
    abbreviations = {t.abbreviation for t in knowledge.document_types if t.abbreviation}
    mended = list(codes)
    if len(codes) == 1 and not match["party"] and codes[0] not in knowledge.issuers:
        mended = _split(codes[0], abbreviations, knowledge) or mended
    first = mended[0]
    if first not in abbreviations and first not in knowledge.issuers:
        mended[0] = _marked(first, kind, knowledge) or first
    if tuple(mended) == codes:
        return match[0]
    if match["party"]:
        return f"{match['number']}-{'/'.join(mended)}"
    year = f"{match['year']}/" if match["year"] else ""
    return f"{match['number']}/{year}{'-'.join(mended)}"


def _split(code: str, abbreviations: set[str], knowledge: Knowledge) -> list[str] | None:
    """Part `NĐCP` in a type and an issuer, if there is just one way."""
    ways = [
        [code[:n], code[n:]]
        for n in range(2, len(code) - 1)
        if code[:n] in abbreviations and knowledge.issuers.get(code[n:])
    ]
    return ways[0] if len(ways) == 1 else None


def _marked(code: str, kind: str | None, knowledge: Knowledge) -> str | None:
    """Give `CD` its lost mark, if one abbreviation only (that of the type, if named) fits."""
    fits = {
        t.abbreviation
        for t in knowledge.document_types
        if t.abbreviation and fold(t.abbreviation) == fold(code) and kind in (None, t.name)
    }
    return fits.pop() if len(fits) == 1 else None
