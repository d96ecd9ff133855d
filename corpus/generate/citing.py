"""Writes references to legal and administrative documents, in all the ways reports do."""

from datetime import date, timedelta
from random import Random

from corpus.generate.draft import Draft, Mark
from corpus.generate.numbers import date_in
from corpus.generate.roster import Commune, Document, load_roster
from corpus.generate.span import Span


class Citing:
    """Draws documents to cite; `subject` is what the one cited last is about."""

    def __init__(self, rng: Random, draft: Draft, commune: Commune, span: Span) -> None:
        self.rng, self.draft, self.commune, self.span = rng, draft, commune, span
        self.roster = load_roster()
        self.subject = ""

    def cite(self) -> str:
        """Cite a law or a document of the city or the commune."""
        document = self.draw()
        self.subject = document.subject
        return self.refer(document)

    def draw(self) -> Document:
        """Draw a document issued before the period ended."""
        if self.rng.random() < 0.5:
            return self._local()
        known = [law for law in self.roster.laws if law.issued < self.span.start]
        return self.rng.choice(known)

    def refer(self, document: Document, spare: bool = False) -> str:
        """Print a reference; `spare` leaves out neither number word, date nor issuer."""
        rng = self.rng
        form = 0.0 if spare else rng.random()
        word = "" if form > 0.85 and document.type != "Công văn" else "số "
        text = f"{document.type} {word}{document.symbol}"
        dated = form <= 0.75
        if dated:
            text += f" ngày {date_in(self.draft.style, document.issued)}"
        template = self.draft.put(self._mark(document, text, dated))
        return f"{template} của {document.issuer}" if form < 0.65 else template

    def series(self) -> str:
        """Several of one type in one line: the type is written once, far from the last number."""
        known = [
            law
            for law in self.roster.laws
            if law.type == "Nghị định" and law.issued < self.span.start
        ]
        parts = []
        for place, law in enumerate(self.rng.sample(known, 3)):
            word = "các Nghị định số" if not place else "số"
            text = f"{word} {law.symbol} ngày {date_in(self.draft.style, law.issued)}"
            parts.append(self.draft.put(self._mark(law, text, dated=True)))
        return f"{parts[0]}, {parts[1]} và {parts[2]} của Chính phủ"

    def amended(self) -> tuple[str, tuple[str, str]] | None:
        """A decree with the one that amends it in brackets, under two dates; and both symbols."""
        first, second = self.roster.amended
        if second.issued >= self.span.start:
            return None
        one = self.refer(first, spare=True)
        text = f"{second.type} số {second.symbol} ngày {date_in(self.draft.style, second.issued)}"
        other = self.draft.put(self._mark(second, text, dated=True))
        says = self.rng.choice(("được sửa đổi, bổ sung bởi", "sửa đổi, bổ sung tại"))
        return f"{one} ({says} {other})", (first.symbol, second.symbol)

    def _mark(self, document: Document, text: str, dated: bool) -> Mark:
        return Mark(
            kind="citation",
            text=text,
            symbol=document.symbol,
            type=document.type,
            iso=(document.issued.isoformat(),) if dated else (),
        )

    def _local(self) -> Document:
        series = self.rng.choice(self.roster.local)
        days = self.rng.randint(1, 300)
        issued = max(self.span.end - timedelta(days=days), date(2025, 7, 3))
        number = 9 * issued.timetuple().tm_yday + self.rng.randint(1, 8)  # rises with the date
        year = f"/{issued.year}" if series.code == "NQ-HĐND" else ""
        symbol = f"{number}{year}/{series.code}"
        issuer = series.issuer
        if issuer == "UBND xã":
            issuer = f"UBND {self.commune.kind}"
        return Document(series.type, symbol, issued, issuer, self.rng.choice(series.subjects))
