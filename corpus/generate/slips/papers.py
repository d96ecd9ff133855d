"""Slips about documents: of another issuer, ended, of the future, out of their series."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from corpus.generate.draft import Draft, Line, Mark
from corpus.generate.ledger import Slip
from corpus.generate.numbers import date_in
from corpus.generate.roster import Document, ended_documents, load_roster
from corpus.generate.slips.periods import own_periods

OTHER_ISSUER = {
    "NĐ-CP": "Bộ Nội vụ",
    "TT-VPCP": "Bộ Tư pháp",
    "QĐ-TTg": "Bộ Nội vụ",
    "TT-BTP": "Văn phòng Chính phủ",
}
WORDINGS = (
    "Địa phương tiếp tục thực hiện {} của {}.",
    "Căn cứ {} của {}, các bộ phận đã phân công người thực hiện.",
    "Việc tiếp nhận hồ sơ được thực hiện theo {} của {}.",
)
LATE = 380  # days: a law so old is in force in every period of a report
PLAN, DECISION, LETTER = "Kế hoạch", "Quyết định", "Công văn"
OFFICES = ("VHXXH", "KTHTDT", "TTPVHC")


def issuer_against_symbol(draft: Draft, rng: Random) -> Slip | None:
    """A decree said to be of a ministry."""
    day = _issued(draft)
    cited = {mark.symbol for mark in draft.marks.values()}
    laws = [law for law in load_roster().laws if day and law.issued < day - timedelta(days=LATE)]
    laws = [law for law in laws if law.symbol not in cited]
    if not laws:
        return None
    law = rng.choice(laws)
    other = OTHER_ISSUER.get(law.symbol.rpartition("/")[2], "Bộ Tài chính")
    return _cite(draft, rng, "issuer against the symbol", law, other)


def cited_after_end(draft: Draft, rng: Random) -> Slip | None:
    """A document cited as in force that had ended."""
    periods = own_periods(draft)
    if not periods:
        return None
    start = date.fromisoformat(str(draft.marks[periods[0]].iso[0]))
    ended = [one for one, end in ended_documents() if end < start]
    if not ended:
        return None
    document = rng.choice(ended)
    return _cite(draft, rng, "cited after its end", document, document.issuer)


def document_of_the_future(draft: Draft, rng: Random) -> Slip | None:
    """A plan dated after the report."""
    day = _issued(draft)
    later = day + timedelta(days=rng.randint(20, 90)) if day else None
    if later is None or day is None or later.year != day.year:
        return None
    plan = _local(PLAN, "KH-UBND", later, rng.randint(20, 400))
    return _cite(draft, rng, "document of the future", plan, "UBND thành phố")


def two_issuers(draft: Draft, rng: Random) -> Slip | None:
    """One plan, said to be of the city and then of the commune."""
    day = _issued(draft)
    if day is None:
        return None
    plan = _local(PLAN, "KH-UBND", day - timedelta(days=rng.randint(30, 90)), rng.randint(20, 400))
    _cite(draft, rng, "", plan, "UBND thành phố")
    return _cite(draft, rng, "one document of two issuers", plan, f"UBND {_kind(draft)}")


def against_the_series(draft: Draft, rng: Random) -> Slip | None:
    """Of two decisions of the commune the one with the higher number is the older."""
    day = _issued(draft)
    if day is None or day.month < 4:
        return None
    first, number = day - timedelta(days=rng.randint(50, 80)), rng.randint(100, 400)
    after = first + timedelta(days=rng.randint(10, 30))
    issuer = f"UBND {_kind(draft)}"
    _cite(draft, rng, "", _local(DECISION, "QĐ-UBND", first, number + 4), issuer)
    later = _local(DECISION, "QĐ-UBND", after, number)
    return _cite(draft, rng, "number against the date", later, issuer, custom=True)


def office_in_two_ways(draft: Draft, rng: Random) -> Slip | None:
    """One office of the commune, abbreviated with a letter too few the second time."""
    day = _issued(draft)
    if day is None:
        return None
    first = day - timedelta(days=rng.randint(40, 80))
    number, office = rng.randint(100, 400), rng.choice(OFFICES)
    at = rng.randrange(1, len(office))
    issuer = f"UBND {_kind(draft)}"
    _cite(draft, rng, "", _local(LETTER, f"UBND-{office}", first, number), issuer)
    short = f"UBND-{office[:at]}{office[at + 1 :]}"
    again = _local(LETTER, short, first + timedelta(days=9), number + 40)
    slip = _cite(draft, rng, "office in two ways", again, issuer, custom=True)
    return replace(slip, categories=("form",))


def _issued(draft: Draft) -> date | None:
    day = draft.marks["issued"].iso[0]
    return date.fromisoformat(day) if day else None


def _kind(draft: Draft) -> str:
    return draft.marks["issuer"].text.split()[0]


def _local(kind: str, code: str, day: date, number: int) -> Document:
    return Document(kind, f"{number}/{code}", day, "", "")


def _cite(
    draft: Draft, rng: Random, kind: str, document: Document, issuer: str, *, custom: bool = False
) -> Slip:
    """Add a sentence that cites a document, behind the first of the report."""
    text = f"{document.type} số {document.symbol} ngày {date_in(draft.style, document.issued)}"
    mark = Mark(
        kind="citation",
        text=text,
        symbol=document.symbol,
        type=document.type,
        iso=(document.issued.isoformat(),),
    )
    template = rng.choice(WORDINGS).format(draft.put(mark), issuer)
    draft.body.insert(next(_sentences(draft)) + 1, Line(template=template))
    return Slip(
        kind=kind,
        place=document.symbol,
        before="",
        after=text,
        breaks=True,
        categories=("legal", "timing", "consistency"),
        traces=((document.symbol,),),
        custom=custom,
    )


def _sentences(draft: Draft) -> Iterator[int]:
    """Where paragraphs stand in the body."""
    for at, block in enumerate(draft.body):
        if isinstance(block, Line) and block.role == "text":
            yield at


MAKERS = {
    "issuer against the symbol": issuer_against_symbol,
    "cited after its end": cited_after_end,
    "document of the future": document_of_the_future,
    "one document of two issuers": two_issuers,
    "number against the date": against_the_series,
    "office in two ways": office_in_two_ways,
}
