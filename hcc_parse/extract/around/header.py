"""What stands around the text: letterhead, number, date, title, signature, recipients."""

import re
from dataclasses import dataclass, replace

from hcc_parse.domain import (
    DateMention,
    Header,
    Issuer,
    Number,
    Passage,
    Period,
    Provenance,
    Report,
)
from hcc_parse.extract.around.signature import find_signatory
from hcc_parse.extract.timing import find_dates, find_periods, is_long
from hcc_parse.vietnamese import fold

NUMBER = re.compile(
    r"S[ốỐôÔ]\s{0,20}:?(?P<value>[\d.…_\s]{0,60}[a-z]?)"
    r"(?:\s?/\s{0,9}|(?:(?<=…)|(?<=\.\.))(?=[A-ZĐ]{2,}-))"  # a scan may lose the stroke behind dots
    r"(?P<symbol>[A-ZĐ][\wĐđ&]*(?:\s?[-–]\s?[\wĐđ&]+)*)"
)
KIND = re.compile(r"(?<!\w)(?P<kind>xã|phường|đặc khu)\s+(?P<name>.+)", re.IGNORECASE)
MOTTO = ("cong hoa xa hoi", "viet nam", "doc lap")
OPENING = re.compile(
    r"(?:PHỤ LỤC|Phụ lục|Thực hiện|Căn cứ|Kính gửi|Thi hành|Trong |Trên cơ sở|Ủy ban|Uỷ ban|UBND"
    r"|Trung tâm|Triển khai|Tiếp tục|Để |Qua |Từ ngày|[IVX]+\.|\d+\.|[-+*•])"
)
GAP = re.compile(r"\s{3,}|[\n\t]")
FARTHEST = 25  # blocks: a letterhead further down is none


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line of a passage."""

    text: str
    passage: Passage
    start: int

    @property
    def place(self) -> Provenance:
        """Where the line stands."""
        return self.passage.at(self.start, self.start + len(self.text))


def find_header(report: Report) -> Header:
    """Read the parts of the document that Decree 30/2020/NĐ-CP, Annex I, names."""
    passages = [p for p in report.passages() if p.address.block < FARTHEST]
    title_at = next((n for n, p in enumerate(passages) if _is_type(p)), None)
    above = passages[:title_at] if title_at is not None else passages[:8]
    lines = [line for passage in above for line in lines_of(passage)]
    date = _date(above)
    title, place, periods = _title(passages, title_at)
    named = _named(periods)
    signatory, recipients, recipients_place = find_signatory(report)
    return Header(
        issuer=_issuer(lines, date[1] if date else None),
        number=_number(above),
        date=date[0] if date else None,
        locality=date[1] if date else None,
        type="Báo cáo" if title_at is not None else None,
        title=title,
        title_place=place,
        period=next((p for p in periods if p.is_whole), None) or named,
        named=named,
        signatory=signatory,
        recipients=recipients,
        recipients_place=recipients_place,
    )


def lines_of(passage: Passage) -> list[Line]:
    """Part a passage at line breaks, tabs and wide gaps."""
    plain, lines, start = passage.plain, [], 0
    for end, behind in (*(gap.span() for gap in GAP.finditer(plain)), (len(plain), 0)):
        text = plain[start:end].strip()
        if text:
            lines.append(Line(text, passage, plain.index(text, start)))
        start = behind
    return lines


def _is_type(passage: Passage) -> bool:
    first = passage.plain.split("\n", 1)[0]
    return fold(first).replace(" ", "") == "baocao"


def _issuer(lines: list[Line], locality: str | None) -> Issuer | None:
    named = [line for line in lines if _is_name(line.text)]
    if not named:
        return None
    with_kind = next((match for line in named if (match := KIND.search(line.text))), None)
    naming = next((line for line in named if KIND.search(line.text)), named[0])
    block = [line for line in named if line.passage is naming.passage]
    kind = name = None
    if with_kind:
        kind = with_kind["kind"].lower()
        name = _as_name(with_kind["name"])
        wrapped = f"{name} {_as_name(_following(block, naming))}".strip()
        if locality and fold(wrapped) == fold(locality):
            name = wrapped
    passage, start = block[0].passage, block[0].start
    end = block[-1].start + len(block[-1].text)
    return Issuer(
        text=passage.text[start:end],
        commune=f"{kind} {name}" if name else None,
        kind=kind,
        place=passage.at(start, end),
    )


def _following(block: list[Line], line: Line) -> str:
    """The line below one of the letterhead: a long name of a commune may run on there."""
    at = block.index(line)
    return block[at + 1].text if at + 1 < len(block) else ""


def _is_name(text: str) -> bool:
    """Whether a line of the letterhead names a body: capitals, not the motto, not the number."""
    return (
        text == text.upper()
        and any(c.isalpha() for c in text)
        and not NUMBER.search(text)
        and not fold(text).startswith(MOTTO)
        and MOTTO[0] not in fold(text)  # read as one line with the name beside it
    )


def _as_name(words: str) -> str:
    """Write `AN PHÚ` as `An Phú`."""
    return " ".join(word.capitalize() for word in words.strip(" -_*.").split())


def _number(passages: list[Passage]) -> Number | None:
    for passage in passages:
        if match := NUMBER.search(passage.plain):
            digits = re.sub(r"[\s.…_]", "", match["value"])
            return Number(
                text=passage.text[slice(*match.span())],
                value=digits or None,
                symbol=passage.text[slice(*match.span("symbol"))],
                place=passage.at(*match.span()),
            )
    return None


def _date(passages: list[Passage]) -> tuple[DateMention, str | None] | None:
    for passage in passages:
        for date in find_dates(passage):
            if not (is_long(date) or date.day is None):
                continue
            before = passage.plain[: date.place.start].rsplit("\n", 1)[-1].rsplit("\t", 1)[-1]
            return date, before.strip(" ,") or None
    return None


def _title(
    passages: list[Passage], title_at: int | None
) -> tuple[str | None, Provenance | None, list[Period]]:
    """The summary below the type, its place (of its first paragraph), the periods it names."""
    if title_at is None:
        return None, None, []
    own = passages[title_at]
    rest = own.text.partition("\n")[2]
    parts = [own] if rest.strip() else []
    for passage in passages[title_at + 1 : title_at + 5]:
        text = passage.plain
        bracket = text.startswith("(")
        if (
            parts
            and not bracket
            and (OPENING.match(text) or text.rstrip().endswith((".", ":", ";")))
        ):
            break
        if len(text) > 600 or set(text) <= set("-_–— *"):
            break
        parts.append(passage)
    if not parts:
        return None, None, []
    title = " ".join(rest.strip() if part is own else part.text for part in parts)
    periods = [p for part in parts for p in find_periods(part, list(find_dates(part)))]
    return title, parts[0].at(0, len(parts[0].text)), periods


def _named(periods: list[Period]) -> Period | None:
    """The first period that bears a name; a bare year only when nothing else is named.

    The one year of a title is that of all; of several, a bare one: `quý IV và năm 2025; quý I …`.
    """
    named = [period for period in periods if period.name]
    found = next((p for p in named if p.name != "year"), None) or next(iter(named), None)
    if not found or found.year:
        return found
    years = {period.year for period in named if period.year}
    if len(years) > 1:
        years = {p.year for p in named[named.index(found) + 1 :][:1] if p.year and p.name == "year"}
    return replace(found, year=next(iter(years), None))
