"""The hard shapes, one function each: lists, ranges, far types, chains, laws, short mentions."""

from random import Random

from corpus.citing.documents import LOCAL, OF_STATE, Document, draw, known, laws, local
from corpus.citing.text import Text, TrueReference
from hcc_parse.vietnamese import fold

LETTERED = [one for one in LOCAL if one[0] != "Công văn"]


def whole(text: Text) -> None:
    """One document in full."""
    text.put(text.cite(draw(text.rng)))


def spelling(text: Text) -> None:
    """A symbol with odd spaces and dashes, or with a slip of writing."""
    document = draw(text.rng)
    symbol = document.symbol
    if text.rng.random() < 0.5:
        slash, dash = text.pick("spellings")
        symbol = symbol.replace("/", slash).replace("-", dash)
    else:
        symbol = _slipped(symbol, text.pick("slips"))
    text.put(text.cite(document, symbol=symbol))


def _slipped(symbol: str, slip: str) -> str:
    letters = symbol.lstrip("0123456789./-")
    head = symbol.removesuffix(letters)
    match slip:
        case "eth":
            return symbol.replace("Đ", "Ð")
        case "small":
            return head + letters.lower() if "-" in letters or "/" in letters else symbol
        case "unhyphenated" if letters in ("NĐ-CP", "QĐ-UBND", "KH-UBND"):
            return head + letters.replace("-", "")
        case "unmarked" if letters.startswith(("NĐ", "QĐ")):
            return head + letters.replace("Đ", "D", 1)
    return symbol


def listed(text: Text) -> None:
    """Three documents of one type, which is written once."""
    kind = text.rng.choice(OF_STATE)
    if text.rng.random() < 0.4:
        one = text.rng.choice(LOCAL)
        three = [local(text.rng, *one) for _ in range(3)]
    else:
        three = text.rng.sample(known()[kind], 3)
    for document in three:
        text.read(document)
    parts = dict(zip("abc", (document.symbol for document in three), strict=True))
    text.put(text.pick("lists").format(type=three[0].type, **parts))


def shared(text: Text) -> None:
    """Numbers that share the letters of the last one."""
    _numbers(text, "numbers")


def ranged(text: Text) -> None:
    """The first and the last number of a range."""
    _numbers(text, "ranges")


def _numbers(text: Text, name: str) -> None:
    template = text.pick(name)
    kind, letters, issuer = text.rng.choice(LOCAL if name == "numbers" else LETTERED)
    numbers = sorted(text.rng.sample(range(401, 4999), 3))
    places = dict(zip("lmn", numbers, strict=True))
    for place, number in places.items():
        if f"{{{place}}}" in template:
            document = local(text.rng, kind, letters, issuer, number)
            text.read(document, "" if place == "n" else str(number))
    text.put(template.format(type=kind, letters=letters, **places))


def far(text: Text) -> None:
    """A type and its number with the subject between them."""
    template = text.pick("far")
    document = local(text.rng, *text.rng.choice(LETTERED))
    issuer = document.issuer if "{issuer}" in template else ""
    text.read(document, date=document.issued.isoformat(), issuer=issuer)
    text.put(
        template.format(
            type=document.type,
            symbol=document.symbol,
            date=text.day(document.issued),
            issuer=document.issuer,
            commune=text.commune,
            subject=text.pick("subjects"),
        )
    )


def chain(text: Text) -> None:
    """Two documents, and what ties them."""
    tie, template = text.pick("chains")
    one, other = text.rng.sample(known()["Nghị định"], 2)
    first = template.index("{a}") < template.index("{b}")
    before, after = (one, other) if first else (other, one)
    said = {}
    for document, ties in ((before, ((tie, after.symbol),)), (after, ())):
        text.read(document, date=document.issued.isoformat(), issuer=document.issuer, ties=ties)
        said[document.symbol] = (
            f"{document.type} số {document.symbol} ngày {text.day(document.issued)} "
            f"của {document.issuer}"
        )
    text.put(template.format(a=said[one.symbol], b=said[other.symbol]))


def law(text: Text) -> None:
    """A law by its name, with its symbol or without."""
    template = text.pick("laws")
    one = text.rng.choice(laws())
    document, full = one.document, f"{one.type} {one.name}"
    if "{symbol}" in template:
        text.read(document, date=document.issued.isoformat() if "{date}" in template else "")
    else:
        year = str(document.issued.year) if "{year}" in template else ""
        text.references.append(TrueReference(one.type, "", year, fold(one.name), ""))
    fields = {"year": document.issued.year, "symbol": document.symbol}
    text.put(template.format(law=full, date=text.day(document.issued), **fields))


def short(text: Text) -> None:
    """A document by its number: of one cited above, of one of two, or of none."""
    document = _cited_once(text, text.rng)
    fits = text.rng.random()
    other = document
    if fits < 0.25:  # two documents under one number: nobody can tell
        day = document.issued.replace(year=document.issued.year - 1, day=1)
        other = Document(
            type=document.type, symbol=document.symbol, issued=day, issuer="UBND phường"
        )
        text.read(other, date=day.isoformat(), issuer=other.issuer)
        text.put(f"{other.type} số {other.symbol} ngày {text.day(day)} của {other.issuer}")
    number = str(int(document.number) + 5000) if fits > 0.75 else document.number
    template = text.pick("short")
    if "{year}" in template or ("{type} {number}" in template and document.type != "Quyết định"):
        template = "{type} số {number}"
    dated = "{date}" in template
    certain = fits <= 0.75 and (other is document or dated)
    cited = document.symbol if certain else ""
    text.references.append(TrueReference(document.type, number, "", "", cited))
    said = {"date": text.day(document.issued), "issuer": document.issuer}
    text.put(template.format(type=document.type, number=number, **said))


def pointing(text: Text) -> None:
    """`Kế hoạch này`, where just one stands above, or none."""
    kind = text.rng.choice([one[0] for one in LETTERED])
    above = {(c.meant, c.date) for c in text.citations if c.type == kind}
    document = _cited_once(text, text.rng, kind) if text.rng.random() < 0.6 else None
    if document:
        above.add((document.symbol, document.issued.isoformat()))
    symbols = {symbol for symbol, _ in above}
    days = {day for _, day in above if day}
    cited = symbols.pop() if len(symbols) == 1 and len(days) < 2 else ""
    text.references.append(TrueReference(kind, "", "", "", cited))
    text.put(f"{kind} {text.pick('pointing')}")


def pointing_near(text: Text) -> None:
    """`Kế hoạch này` in the paragraph of the only one that is named there."""
    series = text.rng.choice(LETTERED)
    document = local(text.rng, *series)
    said = text.cite(document)
    text.references.append(TrueReference(document.type, "", "", "", document.symbol))
    text.paragraphs.append(f"Đã ban hành {said}. {document.type} này phân công rõ từng việc.")


def pair(text: Text) -> None:
    """Two documents in one sentence, each with all that belongs to it."""
    one, other = draw(text.rng), draw(text.rng)
    first, second = text.cite(one), text.cite(other)
    text.put(f"{first}{text.pick('joints')}{second}")


def noise(text: Text) -> None:
    """Figures with slashes, dates, and words that are no citations."""
    text.paragraphs.append(text.pick("noise"))


def _cited_once(text: Text, rng: Random, kind: str = "") -> Document:
    series = rng.choice([one for one in LETTERED if kind in ("", one[0])])
    document = local(rng, *series)
    issued = document.issued
    text.read(document, date=issued.isoformat(), issuer=document.issuer)
    text.put(f"{document.type} số {document.symbol} ngày {text.day(issued)} của {document.issuer}")
    return document


SHAPES = (
    *(whole, spelling, listed, shared, ranged, far),
    *(chain, law, short, pointing, noise),
    *(pair, pointing_near),
)
