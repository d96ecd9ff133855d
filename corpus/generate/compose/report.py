"""Composes one report: kind, style, facts, text, appendices."""

from collections.abc import Callable
from random import Random

from corpus.generate.compose.annexes import Annexes
from corpus.generate.compose.frame import attached_to, frame, issued_on
from corpus.generate.compose.outline import Outline
from corpus.generate.compose.stated import repeated, sums_in_text
from corpus.generate.draft import Draft, Line, Trap
from corpus.generate.facts import Facts, draw_facts
from corpus.generate.numbers import date_in
from corpus.generate.roster import Commune, load_roster
from corpus.generate.span import Span, draw_span
from corpus.generate.style import draw_style
from corpus.generate.words import Bank, load_words
from corpus.generate.writer import Writer

KINDS = {"control": 5, "centre": 3, "reform": 2, "short": 2}


def compose(
    rng: Random,
    name: str,
    bank: Bank = Bank.LEARNED,
    about: tuple[Commune, Span] | None = None,
    told: Callable[[Facts], Facts] = lambda facts: facts,
) -> Draft:
    """Compose a true report in the wordings of a bank.

    It is of the commune and the period that it is `about`; they are drawn unless given. Of the
    facts that were drawn, `told` makes those that the report states.
    """
    kind = rng.choices(list(KINDS), list(KINDS.values()))[0]
    style, roster, words = draw_style(rng), load_roster(), load_words(bank)
    commune, span = about or (rng.choice(roster.communes), draw_span(rng))
    facts = told(draw_facts(rng, style, roster, commune, span))
    draft = frame(rng, name, kind, style, commune, span)
    draft.bank, draft.spans = bank, (span.name, span.following)
    writer = Writer(rng, draft, facts, words)
    writer.fixed = _fixed(rng, commune, span)
    title = writer.fill(rng.choice(words.titles[kind]))
    draft.title.append(Line(template=title, role="title"))
    if rng.random() < 0.6:
        way = writer.joint("dated")
        period = way.replace("{period}", writer.period())
        draft.title.append(Line(template=period, role="subtitle"))
    outline = Outline(writer)
    match kind:
        case "control":
            draft.body += outline.control()
        case "short":
            draft.body += outline.short()
        case _:
            draft.body += outline.free(kind)
    _annexes(writer, kind)
    _same(writer)
    _blank_traps(writer)
    return draft


def _fixed(rng: Random, commune: Commune, span: Span) -> dict[str, str]:
    """What the wordings name without a figure."""
    return {
        "unit": commune.full,
        "Unit": commune.full[0].upper() + commune.full[1:],
        "office": f"UBND {commune.full}",
        "centre": f"Trung tâm Phục vụ hành chính công {commune.full}",
        "city": "thành phố",
        "span": span.name,
        "next_span": span.following,
        "website": f"https://{'www' if rng.random() < 0.5 else 'tthc'}.thanhpho.gov.vn",
    }


def _blank_traps(writer: Writer) -> None:
    """Cells that say nothing: blank beside a zero in the text, or a dash."""
    empty, traps = writer.style.empty, writer.draft.traps
    told = writer.said["resolved_overdue"]
    if empty == "" and told and not writer.facts.counts["resolved_overdue"]:
        traps.append(Trap("zero-and-blank", ("quá hạn",)))
    if empty not in {"", "0"}:
        traps.append(Trap("dash-for-nothing", (f"“{empty}”",)))


def _annexes(writer: Writer, kind: str) -> None:
    draft = writer.draft
    if kind == "short":
        return
    number = attached_to(draft, date_in(writer.style, issued_on(draft)))
    annexes = Annexes(writer, number)
    annexes.results()
    if writer.style.second == "staff" and "staff_total" in writer.said:
        annexes.staff()
    if writer.style.documents:
        annexes.documents()
    draft.body += annexes.finish()


def _same(writer: Writer) -> None:
    """Keep among what is stated: facts told twice, and sums told in words."""
    writer.draft.stated += repeated(writer.said)
    writer.draft.stated += sums_in_text(writer.said, writer.facts.counts)
