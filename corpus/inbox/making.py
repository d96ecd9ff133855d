"""The files of an inbox: each unit's report as its fate has it, and what is true of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from corpus.generate.compose.report import compose
from corpus.generate.draft import Draft
from corpus.generate.ledger import Made, Slip
from corpus.generate.make import finished
from corpus.generate.setting.docx import set_docx
from corpus.generate.setting.pdf import set_pdf
from corpus.generate.setting.scan import set_scan
from corpus.generate.slips import SLIPS
from corpus.generate.span import Span
from corpus.inbox.broken import WAYS
from corpus.inbox.plan import Lot
from corpus.inbox.units import FIRST, SECOND
from hcc_parse.vietnamese import fold

ELSEWHERE = "name of another commune"  # it names a commune that is in no roster of an inbox
DATED = re.compile(r"(?<= ngày )\d.*?(?= của )")  # `ngày 17-6-2026`, `ngày 23 tháng 6 năm 2026`
FOLDERS = ("", "Dot-1", "Dot-1", "Dot-2", "Gửi bổ sung")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A file of the inbox.

    Attributes:
        path: Where it lies in the inbox.
        content: Its bytes.
        state: What must become of it, in the words of `hcc_parse.domain.State`.
        slips: The faults in it.
    """

    path: str
    content: bytes
    state: str
    slips: tuple[Slip, ...] = ()


def files_of(lot: Lot, seed: int) -> Iterator[Sent]:
    """Yield the files that a unit sends."""
    rng = Random(f"inbox/{seed}/{lot.index}")
    folder = rng.choice(FOLDERS)
    name = f"{folder}/{_name(lot)}".lstrip("/")
    match lot.fate:
        case "missing":
            return
        case "broken":
            way, ending = WAYS[lot.turn % len(WAYS)]
            whole = set_docx(_true(lot, seed, SECOND).draft)
            yield Sent(path=name + ending, content=way(whole), state="failed")
        case "scanned":
            made = _slipped(lot, seed, rng) if lot.turn % 2 else _true(lot, seed, SECOND)
            content = set_scan(set_pdf(made.draft), seed + lot.index)
            yield Sent(path=f"{name}.pdf", content=content, state="used", slips=made.slips)
        case "copied":
            content = _set(_true(lot, seed, SECOND).draft, lot)
            yield Sent(path=f"{name}.{lot.form}", content=content, state="used")
            copy = f"Gửi lại/{_name(lot)} (1).{lot.form}"
            yield Sent(path=copy, content=content, state="duplicate")
        case "renewed":
            yield from _renewed(lot, seed, name)
        case "last quarter":
            content = _set(_true(lot, seed, FIRST).draft, lot)
            yield Sent(path=f"{name}.{lot.form}", content=content, state="wrong-term")
        case "slipped":
            made = _slipped(lot, seed, rng)
            content = _set(made.draft, lot)
            yield Sent(path=f"{name}.{lot.form}", content=content, state="used", slips=made.slips)
        case "sent":
            content = _set(_true(lot, seed, SECOND).draft, lot)
            yield Sent(path=f"{name}.{lot.form}", content=content, state="used")


def _renewed(lot: Lot, seed: int, name: str) -> Iterator[Sent]:
    """A report and the one that replaces it, dated a week later under another number."""
    first = _true(lot, seed, SECOND).draft
    yield Sent(path=f"{name}.{lot.form}", content=_set(first, lot), state="older")
    second = _true(lot, seed, SECOND).draft
    number = int(second.marks["number"].text)
    second.change("number", text=str(number + 12))
    second.change("issued", text="ngày 29 tháng 6 năm 2026", iso=("2026-06-29",))
    for line in second.lines():
        line.template = line.template.replace(f"số {number}/", f"số {number + 12}/")
        if line.template.startswith("(Kèm theo"):  # an appendix tells whose it is
            line.template = DATED.sub("29/06/2026", line.template)
    later = f"Gửi lại/{_name(lot)} bản thay thế.{lot.form}"
    yield Sent(path=later, content=_set(second, lot), state="used")


def _name(lot: Lot) -> str:
    """A name such as clerks give: `012_BC-TTHC_xa-an-khe-ha`.

    Where the name alone tells whose file it is, it bears its marks: without them it may be of two.
    """
    unit = f"{lot.unit.kind} {lot.unit.name}"
    match 2 if lot.fate in ("scanned", "broken") else lot.index % 3:
        case 0:
            return f"BC TTHC {unit}"
        case 1:
            return f"{lot.index:03d}_BC-TTHC_{fold(unit).replace(' ', '-')}"
    return f"{unit} - báo cáo kiểm soát TTHC"


def _set(draft: Draft, lot: Lot) -> bytes:
    return set_pdf(draft) if lot.form == "pdf" else set_docx(draft)


def _true(lot: Lot, seed: int, span: Span) -> Made:
    return finished(_composed(lot, seed, span), ())


def _slipped(lot: Lot, seed: int, rng: Random) -> Made:
    """A report with one slip that breaks what the report itself states."""
    kinds = [kind for kind in SLIPS if kind != ELSEWHERE]
    rng.shuffle(kinds)
    for kind in kinds:
        draft = _composed(lot, seed, SECOND)
        slip = SLIPS[kind](draft, rng)
        if slip and slip.breaks and not slip.custom:
            made = finished(draft, (slip,))
            if made.slips[0].breaks:
                return made
    raise ValueError(f"no slip fits report {lot.index} of inbox {seed}")


def _composed(lot: Lot, seed: int, span: Span) -> Draft:
    rng = Random(f"inbox/{seed}/{lot.index}/report")
    return compose(rng, f"inbox-{lot.index:05d}", about=(lot.unit, span))
