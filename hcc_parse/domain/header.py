"""The parts of a document that stand around its text (Decree 30/2020/NĐ-CP, Annex I)."""

from dataclasses import dataclass

from hcc_parse.domain.period import DateMention, Period
from hcc_parse.domain.provenance import Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Issuer:
    """Who issued the report: the lines of the letterhead, and the commune they name."""

    text: str
    commune: str | None  # "xã An Phú"
    kind: str | None  # "xã", "phường", "đặc khu"
    place: Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """`Số: 07/BC-UBND`; `value` is None when the number is blank."""

    text: str
    value: str | None
    symbol: str | None
    place: Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory:
    """Who signed: `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`, the name."""

    authority: str | None
    position: str | None
    name: str | None
    place: Provenance
    name_place: Provenance | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Official:
    """Who holds a post that a unit has one of: `chủ tịch`, the name, and the words that say so."""

    post: str
    name: str
    text: str
    place: Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """Everything around the text; what was not found is None or empty.

    `period` is the report's own, `named` the period by the name that the title gives it.
    """

    issuer: Issuer | None = None
    number: Number | None = None
    date: DateMention | None = None
    locality: str | None = None
    type: str | None = None
    title: str | None = None
    title_place: Provenance | None = None
    period: Period | None = None
    named: Period | None = None
    signatory: Signatory | None = None
    recipients: tuple[str, ...] = ()
    recipients_place: Provenance | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A numbered heading: `number` is the full path (`I.6`), `ordinal` the number as written."""

    number: str
    ordinal: str
    title: str
    level: int
    place: Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """An appendix or table that the text says is attached; `name` is `I` in `Phụ lục I`."""

    text: str
    what: str  # "appendix" or "table"
    name: str | None
    place: Provenance
