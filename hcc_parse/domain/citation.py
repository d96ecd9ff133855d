"""References to legal and administrative documents, as written."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from hcc_parse.domain.knowledge import LegalDocument
from hcc_parse.domain.period import DateMention
from hcc_parse.domain.provenance import Provenance

Tie = Literal["amended-by", "amends", "replaced-by", "replaces", "repealed-by", "repeals", "guides"]
Manner = Literal["law", "short", "this", "above"]
Doubt = Literal["none", "several", "plural"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """What the text says ties one document to another: `được sửa đổi, bổ sung bởi`.

    Attributes:
        tie: The relation, from the document that bears it to `other`.
        text: The words that say so, as written.
        place: Where they stand.
        other: The document behind these words.
    """

    tie: Tie
    text: str
    place: Provenance
    other: "Citation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """One reference (viện dẫn): `Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ`.

    Attributes:
        text: From the type to the date, as written.
        type: The word before the number, or at the head of its list, `Nghị định`; or None.
        number: The running number, `118` or `66.7`.
        year: The year inside the symbol, or None.
        symbol: The symbol as written, `118/2025/NĐ-CP`; in `số 12, 13/KH-UBND` the first is `12`.
        codes: Its letters, split at hyphens and slashes: `("NĐ", "CP")`.
        well_formed: The symbol as it should be written; equal to `symbol` when nothing is amiss.
        malformed: Whether a hyphen, a mark or a letter is lost; spaces and capitals do not count.
        date: The date that follows, or None.
        series_date: The date behind the last of a list, which may be meant for this one too.
        issuer: The body named after `của`, or None.
        bodies: The bodies for which the letters stand: `("Chính phủ",)`; known ones only.
        title: The subject, shortened: behind the rest, or between type and number; or None.
        abbreviated: Whether the letters stand with a later number of the list only.
        range_end: The last symbol of the range that this one opens, or None.
        amendments: What ties it to documents that are named behind it.
        place: Where `text` stands.
        symbol_place: Where `symbol` stands.
    """

    text: str
    type: str | None
    number: str
    year: int | None
    symbol: str
    codes: tuple[str, ...]
    well_formed: str
    malformed: bool
    date: DateMention | None
    series_date: DateMention | None = None
    issuer: str | None
    bodies: tuple[str, ...] = ()
    title: str | None
    abbreviated: bool = False
    range_end: str | None = None
    amendments: tuple[Amendment, ...] = ()
    place: Provenance
    symbol_place: Provenance

    def registered(self, documents: Mapping[str, LegalDocument]) -> LegalDocument | None:
        """The row of the registry that bears this symbol, if the two are of one type.

        Laws and resolutions of the National Assembly are numbered apart, and their symbols name no
        type: the type must be written.
        """
        document = documents.get(self.well_formed)
        untyped = self.codes[0].startswith(("QH", "UBTVQH"))
        return None if document and untyped and self.type != document.type else document


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A document named without its whole symbol.

    Attributes:
        text: The words, as written.
        manner: `law`: by its name, `Luật Cư trú năm 2020`; `short`: by its number, `Nghị định số
            45`; `this`: `Nghị định này`; `above`: `Quyết định nêu trên`.
        type: The word for its type.
        number: Its number, or None.
        year: The year written with it, or None.
        name: The name of a law without its type, `Cư trú`, or None.
        date: The date that follows, or None.
        cited: The earlier citation that is meant, where only one fits.
        doubt: Why none is given: `none` fits, `several` do, or several are meant (`plural`).
        candidates: Symbols of the registry under this name and year: a hint, not a link.
        place: Where `text` stands.
    """

    text: str
    manner: Manner
    type: str
    number: str | None = None
    year: int | None = None
    name: str | None = None
    date: DateMention | None = None
    cited: Citation | None = None
    doubt: Doubt | None = None
    candidates: tuple[str, ...] = ()
    place: Provenance
