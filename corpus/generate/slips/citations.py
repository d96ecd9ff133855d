"""Slips in references: wrong type, symbol without its hyphen, wrong date or year, two dates."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from corpus.generate.draft import Draft, Line, Mark
from corpus.generate.ledger import Slip
from corpus.generate.numbers import date_in
from corpus.generate.roster import load_roster

OTHER_TYPE = {
    "Nghị định": "Nghị quyết",
    "Nghị quyết": "Nghị định",
    "Thông tư": "Nghị định",
    "Quyết định": "Nghị quyết",
    "Kế hoạch": "Quyết định",
    "Thông báo": "Kế hoạch",
}


def wrong_type(draft: Draft, rng: Random) -> Slip | None:
    """A decree that is called a resolution."""
    keys = [key for key in _citations(draft) if draft.marks[key].text.startswith(tuple(OTHER_TYPE))]
    if not keys:
        return None
    key = rng.choice(keys)
    mark = draft.marks[key]
    other = OTHER_TYPE[str(mark.type)]
    text = mark.text.replace(str(mark.type), other, 1)
    return _write(
        draft, key, "citation of the wrong type", Mark(kind="citation", text=text, type=other)
    )


def hyphen_missing(draft: Draft, rng: Random) -> Slip | None:
    """`NĐCP` for `NĐ-CP`."""
    keys = [key for key in _citations(draft) if "-" in str(draft.marks[key].symbol)]
    if not keys:
        return None
    key = rng.choice(keys)
    symbol = str(draft.marks[key].symbol)
    wrong = symbol.replace("-", "", 1)
    text = draft.marks[key].text.replace(symbol, wrong)
    named = draft.marks[key].type != "Công văn" or "/UBND-" in symbol
    slip = _write(
        draft, key, "symbol without its hyphen", Mark(kind="citation", text=text, symbol=wrong)
    )
    return replace(slip, breaks=named)  # `VPTTPVHCC` of an official letter may be one body


def wrong_date(draft: Draft, rng: Random) -> Slip | None:
    """A law under the wrong day; known only where the registry is verified."""
    laws = {law.symbol for law in load_roster().laws}
    keys = [key for key in _dated(draft) if draft.marks[key].symbol in laws]
    if not keys:
        return None
    key = rng.choice(keys)
    day = _day(draft.marks[key])
    other = day + timedelta(days=rng.choice((-9, -1, 1, 2, 10, 30)))
    if other.year != day.year:
        return None
    return _redate(draft, key, other, "law under the wrong date")


def year_against_date(draft: Draft, rng: Random) -> Slip | None:
    """The date bears another year than the symbol."""
    keys = [
        key
        for key in _dated(draft)
        if f"/{_day(draft.marks[key]).year}/" in str(draft.marks[key].symbol)
    ]
    if not keys:
        return None
    key = rng.choice(keys)
    day = _day(draft.marks[key])
    if (day.month, day.day) == (2, 29):
        return None
    return _redate(
        draft, key, day.replace(year=day.year - 1), "year of the symbol against the date"
    )


def two_dates(draft: Draft, rng: Random) -> Slip | None:
    """A document cited again under another date."""
    keys = [
        key for key in _dated(draft) if draft.marks[key].text.startswith(str(draft.marks[key].type))
    ]
    if not keys:
        return None
    key = rng.choice(keys)
    mark = draft.marks[key]
    day = _day(mark)
    other = day + timedelta(days=rng.choice((-1, 1, 3)))
    if other.year != day.year:
        return None
    text = mark.text.replace(date_in(draft.style, day), date_in(draft.style, other))
    again = draft.put(
        Mark(
            kind="citation", text=text, symbol=mark.symbol, type=mark.type, iso=(other.isoformat(),)
        )
    )
    at = _last_paragraph(draft)
    draft.body.insert(at, Line(template=f"Tiếp tục thực hiện {again}."))
    return _told(draft, again[1:-1], mark, "one document under two dates")


def _citations(draft: Draft) -> list[str]:
    text = draft.keys_in_text()
    return [key for key, mark in draft.marks.items() if mark.kind == "citation" and key in text]


def _dated(draft: Draft) -> list[str]:
    return [
        key
        for key in _citations(draft)
        if any(draft.marks[key].iso)  # an impossible day is none
        and date_in(draft.style, _day(draft.marks[key])) in draft.marks[key].text
    ]


def _day(mark: Mark) -> date:
    return date.fromisoformat(str(mark.iso[0]))


def _redate(draft: Draft, key: str, other: date, kind: str) -> Slip:
    mark = draft.marks[key]
    text = mark.text.replace(date_in(draft.style, _day(mark)), date_in(draft.style, other))
    return _write(draft, key, kind, Mark(kind="citation", text=text, iso=(other.isoformat(),)))


def _write(draft: Draft, key: str, kind: str, after: Mark) -> Slip:
    before = draft.marks[key]
    fields = {"text": after.text}
    fields |= {"type": after.type} if after.type else {}
    fields |= {"symbol": after.symbol} if after.symbol else {}
    draft.change(key, **fields)
    if after.iso:
        draft.change(key, iso=after.iso)
    return _told(draft, key, before, kind)


def _told(draft: Draft, key: str, before: Mark, kind: str) -> Slip:
    return Slip(
        kind=kind,
        place=str(before.symbol),
        before=before.text,
        after=draft.marks[key].text,
        breaks=True,
        categories=("legal", "timing", "consistency", "form"),
        traces=((str(draft.marks[key].symbol),),),
    )


def _last_paragraph(draft: Draft) -> int:
    places = [at for at, block in enumerate(draft.body) if isinstance(block, Line)]
    return places[-1]


MAKERS = {
    "citation of the wrong type": wrong_type,
    "symbol without its hyphen": hyphen_missing,
    "law under the wrong date": wrong_date,
    "year of the symbol against the date": year_against_date,
    "one document under two dates": two_dates,
}
