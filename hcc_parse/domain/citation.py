"""References to legal and administrative documents, as written."""

from dataclasses import dataclass

from hcc_parse.domain.period import DateMention
from hcc_parse.domain.provenance import Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """One reference (viện dẫn): `Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ`.

    Attributes:
        text: From the type to the date, as written.
        type: The word before the number, `Nghị định`, or None.
        number: The running number, `118` or `66.7`.
        year: The year inside the symbol, or None.
        symbol: The symbol as written, `118/2025/NĐ-CP`.
        codes: Its letters, split at hyphens and slashes: `("NĐ", "CP")`.
        well_formed: The symbol as it should be written; equal to `symbol` when nothing is amiss.
        date: The date that follows, or None.
        issuer: The body named after `của`, or None.
        title: The subject that follows, shortened; or None.
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
    date: DateMention | None
    issuer: str | None
    title: str | None
    place: Provenance
    symbol_place: Provenance
