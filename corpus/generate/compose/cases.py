"""The figures of cases: received, resolved, in progress; as lists, brackets or one sentence."""

from corpus.generate.draft import Line
from corpus.generate.writer import Writer

RECEIVED = ("received_total", ("received_in_period", "carried_over"))
CHANNELS = ("received_in_period", ("received_online", "received_direct_or_post"))
PROGRESS = (
    "in_progress_total",
    ("in_progress_in_time", "in_progress_overdue", "awaiting_supplement"),
)
UNIT_WORDS = {
    "procedures": ("TTHC", "thủ tục"),
    "services": ("DVCTT", "dịch vụ"),
    "feedback": ("phản ánh, kiến nghị", "PAKN"),
    "staff": ("người",),
}


def cases(writer: Writer) -> list[Line]:
    """Write all figures of cases in the shape of this report."""
    match writer.style.shape:
        case "list":
            return _list(writer, deep=False)
        case "deep-list":
            return _list(writer, deep=True)
        case "brackets":
            return [writer.item(_bracketed(writer, *block) + ".") for block in _blocks(writer)]
        case "sentence":
            return [writer.text(_sentence(writer))]
        case "sentences":
            return [writer.text(" ".join(_sentences(writer)))]


def breakdown(writer: Writer, total: str, parts: tuple[str, ...], top: int = 0) -> list[Line]:
    """A total and its parts as a list of two levels."""
    announced = writer.joint("announced")
    lines = [writer.item(item(writer, total) + announced, top)]
    lines += [writer.item(item(writer, part, share_of=total) + ";", top + 1) for part in parts]
    lines[-1].template = lines[-1].template[:-1] + "."
    return lines


def item(writer: Writer, indicator: str, share_of: str | None = None) -> str:
    """Name an indicator and print it, with a share of its whole now and then."""
    rng, words = writer.rng, writer.words
    label = rng.choice(words.items[indicator]["label"])
    unit = rng.choice(UNIT_WORDS.get(indicator.partition("_")[0], ("hồ sơ", "hồ sơ", "HS")))
    joiner = rng.choice(words.joiners)
    text = joiner.replace("{label}", label).replace("{unit_word}", unit)
    template = text.replace("{n}", writer.count(indicator))
    if share_of and rng.random() < 0.35 and writer.facts.counts[share_of]:
        base = "received_total" if share_of == "received_in_period" else share_of
        base = base if writer.said[base] else share_of
        template += rng.choice(words.share_tails).replace("{share}", writer.share(indicator, base))
    return template


def clause(writer: Writer, indicator: str) -> str:
    """Name an indicator inside a sentence."""
    wording = writer.rng.choice(writer.words.items[indicator]["clause"])
    return wording.replace("{n}", writer.count(indicator))


def resolved_parts(writer: Writer) -> tuple[str, ...]:
    """The parts of the resolved cases, as the form of the report counts them."""
    early = writer.rng.choice(
        (("resolved_early", "resolved_on_time"), ("resolved_early_or_on_time",))
    )
    refused = ("refused", "withdrawn") if writer.style.form == "hp16" else ()
    return (*early, "resolved_overdue", *refused)


def _progress_parts(writer: Writer) -> tuple[str, ...]:
    return PROGRESS[1] if writer.style.form == "hp16" else PROGRESS[1][:2]


def _blocks(writer: Writer) -> list[tuple[str, tuple[str, ...]]]:
    return [
        RECEIVED,
        ("resolved_total", resolved_parts(writer)),
        (PROGRESS[0], _progress_parts(writer)),
    ]


def _list(writer: Writer, deep: bool) -> list[Line]:
    received, resolved, progress = _blocks(writer)
    if not deep:
        lines = breakdown(writer, *received)
        channels = _bracketed(writer, CHANNELS[1][0], ()) if writer.rng.random() < 0.5 else ""
        if channels:
            lines.append(writer.item(channels + ".", 1))
        return lines + breakdown(writer, *resolved) + breakdown(writer, *progress)
    total, parts = received
    lines = [writer.item(item(writer, total) + writer.joint("deep_total"))]
    lines.append(writer.item(item(writer, parts[0]) + writer.joint("deep_part"), 1))
    lines += [
        writer.item(item(writer, part, share_of=CHANNELS[0]) + ";", 2) for part in CHANNELS[1]
    ]
    lines.append(writer.item(item(writer, parts[1]) + ".", 1))
    return lines + breakdown(writer, *resolved) + breakdown(writer, *progress)


def _bracketed(writer: Writer, total: str, parts: tuple[str, ...]) -> str:
    text = item(writer, total)
    if not parts:
        return text
    mark = writer.rng.choice(("; ", ", "))
    way = writer.joint("bracketed")
    return text + way.replace("{parts}", mark.join(clause(writer, p) for p in parts))


def _sentence(writer: Writer) -> str:
    """Everything in one long sentence."""
    pieces = []
    for total, parts in _blocks(writer):
        opening = clause(writer, total)
        within = ", ".join(clause(writer, part) for part in parts)
        pieces.append(opening + writer.joint("bound").replace("{parts}", within))
    text = "; ".join(pieces)
    return text[0].upper() + text[1:] + "."


def _sentences(writer: Writer) -> list[str]:
    """A sentence for each stage, in wordings of their own."""
    rng, counts = writer.rng, writer.facts.counts
    names = ["receipt_sentence"]
    names += ["receipt_channels"] if rng.random() < 0.5 else []
    names.append(rng.choice(("resolved_sentence", "resolved_two")))
    names += ["refused_sentence"] if writer.style.form == "hp16" else []
    overdue = counts["in_progress_overdue"] or rng.random() < 0.5
    names.append("progress_sentence" if overdue else "progress_no_overdue")
    return [writer.statement(name) for name in names]
