"""Slips in what is reckoned from figures: ranks, growth, shares of a whole, averages, totals."""

from decimal import Decimal
from random import Random

from corpus.generate.draft import Draft, Line, Mark, Sheet, keys_of
from corpus.generate.ledger import Slip
from corpus.generate.numbers import count_in, share_in

DAYS = (60, 62, 63, 64, 65, 66)  # of work in a quarter


def rank_beyond(draft: Draft, rng: Random) -> Slip | None:
    """A rank beyond the number of those who are ranked."""
    ranks = [key for key, mark in draft.marks.items() if mark.meaning == "rank_766"]
    if not ranks:
        return None
    mark = draft.marks[ranks[0]]
    value = 114 + rng.randint(1, 9)
    draft.change(ranks[0], text=str(value), value=Decimal(value))
    return _slip("rank beyond its field", mark.text, str(value), (str(value),))


def growth_mistyped(draft: Draft, rng: Random) -> Slip | None:
    """A growth that its two figures do not give."""
    for line in draft.lines():
        keys = keys_of(line.template)
        marks = [draft.marks[key] for key in keys]
        shares = [key for key in keys if draft.marks[key].kind == "share"]
        if shares and any(mark.meaning == "received_total_before" for mark in marks):
            was = draft.marks[shares[0]]
            share = (was.value or Decimal(0)) + Decimal(rng.choice((3, 4, 6, 7))) * Decimal("1.3")
            share = share.quantize(Decimal(1).scaleb(-draft.style.places))
            text = share_in(draft.style, share)
            draft.change(shares[0], text=text, value=share)
            return _slip("growth mistyped", was.text, text, (text.rstrip(" %"),))
    return None


def shares_short_of_whole(draft: Draft, rng: Random) -> Slip | None:
    """Three shares that are said to be all, and are not 100 % together."""
    first, second = rng.randint(55, 75), rng.randint(12, 20)
    values = (first, second, 100 - first - second - rng.randint(4, 9))
    texts = [share_in(draft.style, Decimal(value)) for value in values]
    printed = [
        draft.put(Mark(kind="share", text=text, value=Decimal(value)))
        for text, value in zip(texts, values, strict=True)
    ]
    sentence = (
        f"Cơ cấu nguồn hồ sơ gồm: trực tuyến {printed[0]}, trực tiếp {printed[1]}, "
        f"bưu chính {printed[2]}."
    )
    _add(draft, sentence)
    traces = tuple(text.rstrip(" %") for text in texts)
    return _slip("shares short of their whole", "", texts[2], traces)


def average_mistyped(draft: Draft, rng: Random) -> Slip | None:
    """An average that the cases and the days do not give."""
    told = [m for m in draft.marks.values() if m.meaning == "received_total" and m.field is None]
    if not told or (told[0].value or 0) < 600:
        return None
    whole, days = int(told[0].value or 0), rng.choice(DAYS)
    wrong = int(whole / days * rng.uniform(1.2, 1.5)) + 2
    texts = [count_in(draft.style, number) for number in (whole, wrong)]
    printed = [
        draft.put(Mark(kind="count", text=text, value=Decimal(number)))
        for text, number in zip(texts, (whole, wrong), strict=True)
    ]
    _add(
        draft,
        f"Tiếp nhận {printed[0]} hồ sơ trong {days} ngày làm việc, "
        f"bình quân {printed[1]} hồ sơ/ngày.",
    )
    return _slip("average mistyped", "", texts[1], (str(wrong), "bình quân"))


def total_blank(draft: Draft, rng: Random) -> Slip | None:
    """A cell of the total row is empty."""
    rows = [row for sheet in draft.sheets() for row in sheet.rows if row.role == "total"]
    keys = [cell[1:-1] for row in rows[:1] for cell in row.cells if cell[1:-1] in draft.marks]
    keys = [key for key in keys if (draft.marks[key].value or 0) > 9]
    if not keys:
        return None
    key = rng.choice(keys)
    mark = draft.marks[key]
    draft.change(key, text="", value=Decimal(0))
    return _slip("total cell blank", mark.text, "", (str(mark.value),), ("trống",))


def table_absent(draft: Draft, rng: Random) -> Slip | None:
    """The text announces a table; there is none."""
    if draft.kind != "short" and any(draft.sheets()):
        draft.body = [block for block in draft.body if not isinstance(block, Sheet)]
        draft.body = [b for b in draft.body if not (isinstance(b, Line) and _announces(b))]
        keys = draft.keys_in_text()
        draft.stated = [one for one in draft.stated if set(one.keys) <= keys]
    word = rng.choice(("như bảng dưới đây", "theo bảng sau", "tại bảng dưới đây"))
    _add(draft, f"Kết quả giải quyết hồ sơ theo từng lĩnh vực {word}:")
    return _slip("table absent", "", word, (word,), ("bảng",))


def _announces(line: Line) -> bool:
    words = line.template.lower()
    return line.role != "heading" and any(w in words for w in ("phụ lục", "kèm", "biểu", "bảng"))


def _add(draft: Draft, sentence: str) -> None:
    """Put a sentence behind the last that tells a count of cases."""
    told = [
        at
        for at, block in enumerate(draft.body)
        if isinstance(block, Line)
        and any(draft.marks[key].meaning == "resolved_total" for key in keys_of(block.template))
    ]
    lines = [at for at, block in enumerate(draft.body) if isinstance(block, Line)]
    at = told[-1] if told else lines[1]
    while at + 1 < len(draft.body) and _goes_on(draft.body[at + 1]):
        at += 1
    draft.body.insert(at + 1, Line(template=sentence))


def _goes_on(block: object) -> bool:
    return isinstance(block, Line) and block.role == "item"


def _slip(kind: str, before: str, after: str, *traces: tuple[str, ...]) -> Slip:
    return Slip(
        kind=kind,
        place="reckoned",
        before=before,
        after=after,
        breaks=True,
        categories=("arithmetic", "consistency", "missing"),
        traces=traces,
    )


MAKERS = {
    "rank beyond its field": rank_beyond,
    "growth mistyped": growth_mistyped,
    "shares short of their whole": shares_short_of_whole,
    "average mistyped": average_mistyped,
    "total cell blank": total_blank,
    "table absent": table_absent,
}
