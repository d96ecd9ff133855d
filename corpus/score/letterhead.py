"""The header fields of a generated report, read from its printed letterhead."""

import re

from corpus.generate.draft import Draft, Mark, keys_of, plain
from corpus.score.printed import dates_in, days_of

COMMUNE = re.compile(r"(?<!\w)(?:xã|phường|đặc khu)\s+.+", re.IGNORECASE)
NUMBER = re.compile(r"số\s*:?\s*(?P<value>\d*)[\s.…_]*/\s*(?P<symbol>\S.*)", re.IGNORECASE)
NAME = re.compile(
    r"(?:quý (?:[IVX]+|\d)\s*(?:/|năm)\s*|\d+ tháng (?:đầu|cuối) năm |năm )\d{4}", re.IGNORECASE
)
TYPE = re.compile(r"báo cáo(?:\s+|$)", re.IGNORECASE)


def header_of(draft: Draft) -> dict[str, str]:
    """The fields that are printed; a blank one is absent."""
    place = plain(draft.shown(draft.place))
    fields = {
        "issuer": _commune(draft),
        **_number(draft),
        "date": _date(draft, place),
        "locality": re.split(r",?\s*ngày\b|,", place)[0].strip(),
        "signatory": plain(draft.shown(draft.signer)),
        **_title(draft),
        "recipients": str(len(draft.recipients)) if draft.recipients else "",
        **_period(draft),
    }
    return {name: text for name, text in fields.items() if text}


def _commune(draft: Draft) -> str:
    lines = [plain(draft.shown(line)) for line in draft.issuer]
    return next((match[0] for line in lines if (match := COMMUNE.search(line))), "")


def _number(draft: Draft) -> dict[str, str]:
    match = NUMBER.search(plain(draft.shown(draft.number)))
    return {"number": match["value"], "symbol": match["symbol"].strip()} if match else {}


def _date(draft: Draft, place: str) -> str:
    marks = [draft.marks[key] for key in keys_of(draft.place)]
    for mark in marks:
        if mark.kind == "date":
            return (mark.iso[0] if mark.iso else None) or ""
    return next(dates_in(place), "")


def _title(draft: Draft) -> dict[str, str]:
    """The type is the first word of the title, whether it has a line of its own or not."""
    lines = [plain(draft.shown(line.template)) for line in draft.title]
    text = " ".join(line for line in lines if line)
    match = TYPE.match(text)
    if match is None:
        return {"title": text}
    return {"type": match[0].strip(), "title": text[match.end() :]}


def _period(draft: Draft) -> dict[str, str]:
    """The report's period: as the title has it, or else its days as the text first gives them.

    The days of the year so far are not the report's.
    """
    title = [draft.marks[key] for line in draft.title for key in keys_of(line.template)]
    text = [draft.marks[key] for line in draft.lines() for key in keys_of(line.template)]
    days = [mark for mark in (*title, *text) if _is_own(mark)]
    name = next((mark.text for mark in title if mark.kind == "span"), "")
    lines = [plain(draft.shown(line.template)) for line in draft.title]
    name = name or next((match[0] for line in lines if (match := NAME.search(line))), "")
    return {"period days": days_of(days[0]) if days else "", "period name": name}


def _is_own(mark: Mark) -> bool:
    return mark.kind == "period" and mark.meaning != "cumulative"
