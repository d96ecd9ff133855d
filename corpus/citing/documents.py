"""Documents to cite: verified rows of the registry, and invented ones of party and places."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from random import Random

from hcc_parse.knowledge import load_knowledge

LOCAL = (  # type, letters, issuer
    ("Quyết định", "QĐ-UBND", "UBND thành phố"),
    ("Kế hoạch", "KH-UBND", "UBND xã"),
    ("Công văn", "UBND-KSTT", "UBND thành phố"),
    ("Công văn", "STP-HCTP", "Sở Tư pháp"),
    ("Thông báo", "TB-TTPVHCC", "Trung tâm Phục vụ hành chính công"),
    ("Chương trình", "CTr-UBND", "UBND phường"),
    ("Tờ trình", "TTr-UBND", "UBND xã"),
)
PARTY = (
    ("Nghị quyết", "NQ", "ĐU", "Đảng ủy xã"),
    ("Chỉ thị", "CT", "TU", "Thành ủy"),
    ("Kết luận", "KL", "TW", "Bộ Chính trị"),
    ("Thông báo", "TB", "ĐU", "Đảng ủy phường"),
)
JOINT = ("Thông tư liên tịch", "TTLT-BNV-BTC", "Bộ Nội vụ")
OF_STATE = ("Nghị định", "Thông tư", "Nghị quyết", "Quyết định")
FIRST = date(2025, 7, 3)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A document; `registry` is its symbol where the registry knows it by that alone."""

    type: str
    symbol: str
    issued: date
    issuer: str
    registry: str | None = None

    @property
    def number(self) -> str:
        """The running number, `118`."""
        return self.symbol.partition("/")[0].partition("-")[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """A law and its name."""

    name: str
    type: str
    document: Document


@cache
def known() -> dict[str, tuple[Document, ...]]:
    """The verified documents of the registry whose symbol is their own, by type."""
    found: defaultdict[str, tuple[Document, ...]] = defaultdict(tuple)
    knowledge = load_knowledge()
    for row in knowledge.legal_documents.values():
        body = knowledge.bodies.get(row.symbol.rpartition("-")[2])
        if row.type in OF_STATE and row.verified and row.unique and row.issued and body:
            found[row.type] += (
                Document(
                    type=row.type,
                    symbol=row.symbol,
                    issued=row.issued,
                    issuer=body.names[0],
                    registry=row.symbol,
                ),
            )
    return dict(found)


@cache
def laws() -> tuple[Law, ...]:
    """The verified laws whose whole name the registry knows."""
    found = []
    for row in load_knowledge().legal_documents.values():
        kind = row.type
        whole = row.title.startswith(f"{kind} ") and not row.title.endswith("…")
        if kind in ("Luật", "Bộ luật") and whole and row.verified and row.unique and row.issued:
            name = row.title.removeprefix(kind).strip()
            if name[0].isupper() and name.isprintable() and "/" not in name:
                document = Document(
                    type=kind,
                    symbol=row.symbol,
                    issued=row.issued,
                    issuer="Quốc hội",
                    registry=row.symbol,
                )
                found.append(Law(name=name, type=kind, document=document))
    return tuple(found)


def draw(rng: Random) -> Document:
    """Draw a document of any kind."""
    chance = rng.random()
    if chance < 0.45:
        return rng.choice(known()[rng.choice(OF_STATE)])
    if chance < 0.6:
        kind, letters, organ, issuer = rng.choice(PARTY)
        symbol = f"{rng.randint(1, 400)}-{letters}/{organ}"
        return Document(type=kind, symbol=symbol, issued=_day(rng), issuer=issuer)
    if chance < 0.65:
        kind, letters, issuer = JOINT
        symbol = f"{rng.randint(1, 60):02}/2024/{letters}"
        day = date(2024, rng.randint(1, 12), rng.randint(1, 28))
        return Document(type=kind, symbol=symbol, issued=day, issuer=issuer)
    return local(rng, *rng.choice(LOCAL))


def local(rng: Random, kind: str, letters: str, issuer: str, number: int = 0) -> Document:
    """An invented document of the city or the commune; numbers above 400 are in no registry."""
    symbol = f"{number or rng.randint(401, 4999)}/{letters}"
    return Document(type=kind, symbol=symbol, issued=_day(rng), issuer=issuer)


def _day(rng: Random) -> date:
    return FIRST + timedelta(days=rng.randint(0, 300))
