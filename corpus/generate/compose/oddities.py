"""True sentences that look wrong: shares that miss 100, other bases, the year's figures, twins."""

from collections.abc import Iterator
from decimal import Decimal

from corpus.generate.draft import Line, Mark, Trap
from corpus.generate.numbers import count_in, share_in, share_of
from corpus.generate.writer import Writer


def oddities(writer: Writer) -> Iterator[Line]:
    """Draw some of them; each is kept as a trap."""
    for odd in (rounded_shares, two_bases, year_so_far, on_time_with_waiting, same_number, near):
        if writer.rng.random() < 0.15:
            made = odd(writer)
            if made:
                yield writer.item(made)


def rounded_shares(writer: Writer) -> str | None:
    """Three shares of a whole, each rounded, that need not add up to 100."""
    counts = writer.facts.counts
    parts = ("received_online", "received_direct_or_post", "carried_over")
    whole = counts["received_total"]
    if not all(counts[part] for part in parts):
        return None
    shares = [share_of(writer.style, counts[part], whole) for part in parts]
    if sum(shares) == 100 or min(shares) == 0:
        return None
    texts = [share_in(writer.style, share) for share in shares]
    put = writer.draft.put
    printed = [
        put(Mark(kind="share", text=text, value=share))
        for text, share in zip(texts, shares, strict=True)
    ]
    _trap(writer, "shares-that-miss-100", *(text.rstrip(" %") for text in texts))
    online, direct, carried = printed
    return writer.joined("rounded_shares", online=online, direct=direct, carried=carried)


def two_bases(writer: Writer) -> str | None:
    """One count, two shares, each with its base named."""
    counts = writer.facts.counts
    if not counts["resolved_total"]:
        return None
    count = writer.count("resolved_early_or_on_time")
    texts = []
    for base in ("resolved_total", "received_total"):
        share = share_of(writer.style, counts["resolved_early_or_on_time"], counts[base])
        text = share_in(writer.style, share)
        mark = Mark(kind="share", text=text, value=share)
        texts.append(writer.draft.put(mark))
        _trap(writer, "share-of-another-base", text.rstrip(" %"))
    return writer.joined("two_bases", count=count, of_resolved=texts[0], of_received=texts[1])


def year_so_far(writer: Writer) -> str | None:
    """The figures since the year began, beside those of the period."""
    year = writer.facts.year
    if year is None:
        return None
    texts = []
    for name in ("received_total", "resolved_total"):
        value = year.counts[name]
        text = count_in(writer.style, value)
        texts.append(writer.draft.put(Mark(kind="count", text=text, value=Decimal(value))))
        _trap(writer, "year-beside-period", str(value))
    return writer.joined("year_so_far", received=texts[0], resolved=texts[1])


def on_time_with_waiting(writer: Writer) -> str | None:
    """A share on time that counts the cases still waiting in time."""
    counts = writer.facts.counts
    good = counts["resolved_early_or_on_time"] + counts["in_progress_in_time"]
    share = share_of(writer.style, good, counts["received_total"])
    text = share_in(writer.style, share)
    _trap(writer, "on-time-with-waiting", text.rstrip(" %"))
    printed = writer.draft.put(Mark(kind="share", text=text, value=share))
    return writer.joined("on_time_with_waiting", share=printed)


def same_number(writer: Writer) -> str:
    """A number of the report that here counts something else."""
    counts = writer.facts.counts
    value = writer.rng.choice((counts["received_total"], counts["resolved_total"]))
    text = count_in(writer.style, value)
    printed = writer.draft.put(Mark(kind="count", text=text, value=Decimal(value)))
    _trap(writer, "same-number-of-another-thing", str(value))
    return writer.joined("same_number", count=printed)


def near(writer: Writer) -> str:
    """A count one digit away from another, of something else."""
    value = writer.facts.counts["received_total"] + writer.rng.choice((-1, 1, 10))
    text = count_in(writer.style, value)
    printed = writer.draft.put(Mark(kind="count", text=text, value=Decimal(value)))
    _trap(writer, "near-another-number", str(value))
    return writer.joined("near", count=printed)


def _trap(writer: Writer, name: str, *texts: str) -> None:
    writer.draft.traps.append(Trap(name, texts))
