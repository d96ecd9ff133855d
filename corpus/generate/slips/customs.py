"""Slips against custom: no period told, a section of the outline cut, thousands in two ways."""

import re
from random import Random

from corpus.generate.draft import Draft, Line
from corpus.generate.ledger import Slip
from corpus.generate.slips.digits import keys_at

TIMES = re.compile(r"\b(?:quý|tháng|kỳ|năm|lũy kế|luỹ kế|từ ngày|hôm|ngày)\b", re.IGNORECASE)
SECTION = re.compile(r"I\.\d+")  # of the first part of the outline
LEAST = 1000


def period_unsaid(draft: Draft, rng: Random) -> Slip | None:
    """Neither title nor text names the time of the figures: a few words with two of them."""
    del rng
    told = {mark.meaning: key for key, mark in draft.marks.items() if mark.kind == "count"}
    if draft.kind != "short" or not {"received_total", "resolved_total"} <= set(told):
        return None
    before = draft.shown(draft.title[-1].template)
    title = [TIMES.split(draft.shown(line.template))[0].rstrip(" ;,") for line in draft.title]
    draft.title = [Line(template=text, role="title") for text in title if text[:1] not in ("", "(")]
    received, resolved = (f"{{{told[name]}}}" for name in ("received_total", "resolved_total"))
    sentence = f"Đã tiếp nhận {received} hồ sơ, trong đó đã giải quyết {resolved} hồ sơ."
    draft.body = [Line(template=sentence)]
    draft.stated, draft.traps = [], []
    return _slip("period unsaid", before, "", ("kỳ nào",), "missing")


def section_left_out(draft: Draft, rng: Random) -> Slip | None:
    """A section of the outline is cut out, and those below it move up."""
    headings = [
        at
        for at, block in enumerate(draft.body)
        if isinstance(block, Line) and SECTION.fullmatch(block.section)
    ]
    if draft.kind != "control" or len(headings) < 3:
        return None
    place = rng.randrange(len(headings) - 1)
    at, end = headings[place], headings[place + 1]
    before = draft.shown(_line(draft, at).template)
    for later in headings[place + 1 :]:
        line = _line(draft, later)
        line.number = f"{int(line.number.rstrip('.')) - 1}."
    del draft.body[at:end]
    return _slip("section left out", before, "", ("mục thường có",), "missing")


def thousands_in_two_ways(draft: Draft, rng: Random) -> Slip | None:
    """One of several counts is written without the point of its thousands."""
    keys = [key for key in keys_at(draft, "sentence") if (draft.marks[key].value or 0) >= LEAST]
    keys = [key for key in keys if "." in draft.marks[key].text]
    if len(keys) < 2:
        return None
    key = rng.choice(keys)
    before = draft.marks[key].text
    after = before.replace(".", "")
    draft.change(key, text=after)
    return _slip("thousands in two ways", before, after, (after, "hàng nghìn"), "form")


def _line(draft: Draft, at: int) -> Line:
    block = draft.body[at]
    if not isinstance(block, Line):
        raise TypeError(f"block {at} is a table")
    return block


def _slip(kind: str, before: str, after: str, trace: tuple[str, ...], category: str) -> Slip:
    return Slip(
        kind=kind,
        place="custom",
        before=before,
        after=after,
        breaks=True,
        categories=(category,),
        traces=(trace,),
        custom=True,
    )


MAKERS = {
    "period unsaid": period_unsaid,
    "section left out": section_left_out,
    "thousands in two ways": thousands_in_two_ways,
}
