"""Slips in the frame of a report: no signature, no recipients, its number, date, motto, period."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from corpus.generate.draft import Draft
from corpus.generate.ledger import Slip
from corpus.generate.numbers import period_in
from corpus.generate.slips.periods import own_periods

MOTTOES = (
    ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh Phúc"),
    ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập – Tự do – hạnh phúc"),
    ("CỘNG HÒA XÃ HÔI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"),
)
QUARTER = 92  # days


def signature_missing(draft: Draft, rng: Random) -> Slip | None:
    """Nobody signs."""
    del rng
    before, draft.role, draft.signer = draft.shown(draft.signer), [], ""
    draft.change("signer", text="")
    return _slip("signature missing", before, "", ("người ký",))


def recipients_missing(draft: Draft, rng: Random) -> Slip | None:
    """Nobody is named as recipient."""
    del rng
    before, draft.recipients = draft.recipients[0], []
    return replace(_slip("recipients missing", before, "", ("Nơi nhận",)), custom=True)


def period_too_long(draft: Draft, rng: Random) -> Slip | None:
    """The days of a quarter begin a quarter earlier."""
    del rng
    keys = own_periods(draft)
    if not keys or not draft.spans[0].lower().startswith("quý"):
        return None
    before = draft.marks[keys[0]].text
    for key in keys:
        start, end = (date.fromisoformat(str(day)) for day in draft.marks[key].iso)
        start -= timedelta(days=QUARTER)
        text = period_in(draft.style, start, end)
        draft.change(key, text=text, iso=(start.isoformat(), end.isoformat()))
    after = " ".join(draft.marks[keys[0]].text.split())
    return _slip("period too long for its name", before, draft.marks[keys[0]].text, (after,))


def dated_too_early(draft: Draft, rng: Random) -> Slip | None:
    """The report bears a day before its period began."""
    keys = own_periods(draft)
    mark = draft.marks["issued"]
    if not keys or not mark.iso[0]:
        return None
    start = date.fromisoformat(str(draft.marks[keys[0]].iso[0]))
    day = start - timedelta(days=rng.randint(5, 40))
    month = f"{day.month:02d}" if day.month < 3 else str(day.month)
    text = f"ngày {day.day:02d} tháng {month} năm {day.year}"
    draft.change("issued", text=text, iso=(day.isoformat(),))
    shown = f"{day.day:02d}/{day.month:02d}/{day.year}"
    slip = _slip("report dated before its period", mark.text, text, (text,))
    return replace(slip, traces=((text,), (shown,)))


def number_line(draft: Draft, rng: Random) -> Slip | None:
    """`Số 12/BC - UBND`: no colon, and spaces about the hyphen."""
    before = draft.shown(draft.number)
    draft.number = rng.choice(
        (draft.number.replace("Số: ", "Số "), draft.number.replace("BC-", "BC - "))
    )
    after = draft.shown(draft.number)
    return replace(_slip("number line", before, draft.number, (after,), "form"), custom=True)


def date_line(draft: Draft, rng: Random) -> Slip | None:
    """`ngày 5 tháng 4`, `ngày 05 tháng 04`: a zero too few or too many."""
    mark = draft.marks["issued"]
    day = date.fromisoformat(str(mark.iso[0])) if mark.iso[0] else None
    if day is None or (day.day > 9 and day.month not in range(3, 10)):
        return None
    few = f"ngày {day.day} tháng {day.month} năm {day.year}"
    many = f"ngày {day.day:02d} tháng {day.month:02d} năm {day.year}"
    wrong = [text for text in (few, many) if text != mark.text]
    text = rng.choice(wrong)
    draft.change("issued", text=text)
    return replace(_slip("date line", mark.text, text, (text,), "form"), custom=True)


def motto_misspelt(draft: Draft, rng: Random) -> Slip | None:
    """A small letter for a capital in the motto, or a mark that is lost."""
    draft.motto = rng.choice(MOTTOES)
    wrong = draft.motto[0] if "HÔI" in draft.motto[0] else draft.motto[1]
    return replace(_slip("motto misspelt", "", "", (wrong,), "form"), custom=True)


def _slip(
    kind: str, before: str, after: str, trace: tuple[str, ...], category: str = "missing"
) -> Slip:
    return Slip(
        kind=kind,
        place="frame",
        before=before,
        after=after,
        breaks=True,
        categories=(category, "timing"),
        traces=(trace,),
    )


MAKERS = {
    "signature missing": signature_missing,
    "recipients missing": recipients_missing,
    "period too long for its name": period_too_long,
    "report dated before its period": dated_too_early,
    "number line": number_line,
    "date line": date_line,
    "motto misspelt": motto_misspelt,
}
