"""Head and foot of a report: who wrote it, when, about what, for which period, to whom."""

from collections.abc import Iterator

from hcc_parse.domain import Header, Language, Names, Review, Said
from hcc_parse.render.columns import hanging
from hcc_parse.render.transcript.saying import day_of, days_of, quoted, told

BLANK = Said("(để trống)", "(left blank)")
UNSEEN = Said("(không thấy)", "(not found)")
LABELS = {
    "issuer": Said("Cơ quan", "Issuer"),
    "number": Said("Số", "Number"),
    "symbol": Said("Ký hiệu", "Symbol"),
    "date": Said("Nơi, ngày ký", "Place, date"),
    "type": Said("Loại văn bản", "Type"),
    "title": Said("Trích yếu", "Subject"),
    "period": Said("Kỳ báo cáo", "Period"),
    "signatory": Said("Người ký", "Signed by"),
    "recipients": Said("Nơi nhận", "Recipients"),
}
ON_ROSTER = Said("có trong danh sách xã, phường", "on the roster of communes")
HINT = Said(
    "không có trong danh sách xã, phường; tên giống nhất: {}",
    "not on the roster of communes; the name most alike: {}",
)


def head(review: Review, language: Language) -> Iterator[str]:
    """Yield the lines of the head, a part each; what is absent is said."""
    header, names = review.dossier.mentions.header, review.dossier.names
    parts = {
        "issuer": _issuer(header, names, language),
        **_number(header, language),
        "date": _date(header, language),
        "type": told(header.type or "", language),
        "title": told(header.title or "", language),
        "period": _period(header, language),
        "signatory": told(_signatory(header), language),
        "recipients": told("; ".join(header.recipients), language),
    }
    width = max(len(label.in_(language)) for label in LABELS.values())
    for part, label in LABELS.items():
        opening = f"  {label.in_(language):<{width}}  "
        yield from hanging(opening, parts[part] or UNSEEN.in_(language))


def _issuer(header: Header, names: Names, language: Language) -> str:
    issuer = header.issuer
    if issuer is None:
        return ""
    lines = (line.strip() for line in issuer.text.split("\n"))
    text = told(", ".join(line for line in lines if line), language)
    if names.commune is not None:
        return f"{text} ({quoted(names.commune)}: {ON_ROSTER.in_(language)})"
    if names.commune_hint is not None:
        hint = HINT.in_(language).format(quoted(names.commune_hint))
        return f"{text} ({hint})"
    return text


def _number(header: Header, language: Language) -> dict[str, str]:
    number = header.number
    if number is None:
        return {"number": "", "symbol": ""}
    return {
        "number": told(number.value or "", language) or BLANK.in_(language),
        "symbol": told(number.symbol or "", language) or BLANK.in_(language),
    }


def _date(header: Header, language: Language) -> str:
    place, date = told(header.locality or "", language) or UNSEEN.in_(language), header.date
    if date is None:
        return f"{place}, {UNSEEN.in_(language)}"
    return f"{place}, {quoted(date.text)}: {day_of(date, language)}"


def _period(header: Header, language: Language) -> str:
    period = header.period
    if period is None:
        return ""
    days = days_of(period, language)
    return f"{quoted(period.text)}: {days}" if days else quoted(period.text)


def _signatory(header: Header) -> str:
    signer = header.signatory
    if signer is None:
        return ""
    return ", ".join(part for part in (signer.authority, signer.position, signer.name) if part)
