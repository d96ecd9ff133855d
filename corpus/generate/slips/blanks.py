"""Slips of leaving blank: the report's own number, its date."""

from random import Random

from corpus.generate.draft import Draft
from corpus.generate.ledger import Slip


def number_blank(draft: Draft, rng: Random) -> Slip | None:
    """`Số:     /BC-UBND`."""
    before = draft.marks["number"].text
    draft.change("number", text=rng.choice(("", "   ", "....", "……")))
    return _slip("number blank", before, draft.marks["number"].text, "Số:")


def date_blank(draft: Draft, rng: Random) -> Slip | None:
    """`ngày    tháng 6 năm 2026`."""
    mark = draft.marks["issued"]
    day, rest = mark.text.split(" ", 2)[1:]
    gap = rng.choice(("", "  ", "...", "....."))
    text = f"ngày {gap} {rest}" if gap else f"ngày {rest}"
    draft.change("issued", text=text, iso=(None,))
    return _slip("date blank", day, gap, rest)


def _slip(kind: str, before: str, after: str, trace: str) -> Slip:
    return Slip(
        kind=kind,
        place="letterhead",
        before=before,
        after=after,
        breaks=True,
        categories=("missing",),
        traces=((trace,),),
    )


MAKERS = {"number blank": number_blank, "date blank": date_blank}
