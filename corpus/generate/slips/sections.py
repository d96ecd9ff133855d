"""Slips in the build of a report: sections missing, doubled, misnumbered; an appendix absent."""

from random import Random

from corpus.generate.draft import Draft, Line, Sheet
from corpus.generate.ledger import Slip

CATEGORIES = ("missing", "form", "consistency")


def section_missing(draft: Draft, rng: Random) -> Slip | None:
    """A section is cut out; the numbers after it stay."""
    chosen = _section(draft, rng)
    if chosen is None:
        return None
    line, at, end = chosen
    following = draft.body[end]
    del draft.body[at:end]
    after = _shown(draft, following) if isinstance(following, Line) else ""
    return _slip("section missing", _shown(draft, line), "", ((after,),) if after else ())


def section_doubled(draft: Draft, rng: Random) -> Slip | None:
    """A section stands twice, under the same number."""
    chosen = _section(draft, rng)
    if chosen is None:
        return None
    line, at, end = chosen
    copies = [
        Line(
            template=block.template,
            role=block.role,
            level=block.level,
            number=block.number,
            section=block.section,
        )
        for block in draft.body[at:end]
        if isinstance(block, Line)
    ]
    draft.body[end:end] = copies
    shown = _shown(draft, line)
    return _slip("section doubled", "", shown, ((shown,),))


def section_misnumbered(draft: Draft, rng: Random) -> Slip | None:
    """A heading bears the number of another."""
    headings = _inner(draft)
    if not headings:
        return None
    line = rng.choice(headings)
    before, number = line.number, int(line.number.rstrip("."))
    line.number = f"{number + rng.choice((-1, 2, 3))}."
    following = next(one for one in headings_after(draft, line))
    traces = ((_shown(draft, line),), (_shown(draft, following),))
    return _slip("section misnumbered", before, line.number, traces)


def appendix_absent(draft: Draft, rng: Random) -> Slip | None:
    """The text announces an appendix; the file ends without one."""
    announced = [
        line
        for line in draft.lines()
        if "{" not in line.template
        and line.role != "annex"
        and any(word in line.template.lower() for word in ("phụ lục", "kèm", "biểu"))
        and "báo cáo số" not in line.template.lower()
    ]
    if not announced or not any(draft.sheets()):
        return None
    draft.body = [block for block in draft.body if not isinstance(block, Sheet)]
    gone = {key for key in draft.marks if key.startswith(("b1_", "b2_", "b3_", "b4_"))}
    draft.stated = [one for one in draft.stated if not set(one.keys) & gone]
    text = rng.choice(announced).template.strip("(). ")
    return _slip("appendix absent", text, "", ((" ".join(text.split()[:6]),), ("phụ lục", "kèm")))


def headings_after(draft: Draft, line: Line) -> list[Line]:
    """The headings below one, the nearest first."""
    at = _place(draft, line)
    return [b for b in draft.body[at + 1 :] if isinstance(b, Line) and b.role == "heading"]


def _inner(draft: Draft) -> list[Line]:
    """Numbered headings that have a neighbour of their own level on both sides."""
    headings = [b for b in draft.body if isinstance(b, Line) and b.role == "heading"]
    return [
        line
        for before, line, after in zip(headings, headings[1:], headings[2:], strict=False)
        if before.level == line.level == after.level and line.number.rstrip(".").isdigit()
    ]


def _section(draft: Draft, rng: Random) -> tuple[Line, int, int] | None:
    """Draw a section: its heading, where it begins, and where the next one does."""
    headings = _inner(draft)
    if not headings:
        return None
    line = rng.choice(headings)
    at = _place(draft, line)
    return line, at, _end(draft, at)


def _place(draft: Draft, line: Line) -> int:
    return next(at for at, block in enumerate(draft.body) if block is line)


def _end(draft: Draft, at: int) -> int:
    return next(
        place
        for place in range(at + 1, len(draft.body))
        if isinstance(block := draft.body[place], Line) and block.role == "heading"
    )


def _shown(draft: Draft, line: Line) -> str:
    return draft.shown(line.template).rstrip(".:; ")


def _slip(kind: str, before: str, after: str, traces: tuple[tuple[str, ...], ...]) -> Slip:
    return Slip(
        kind=kind,
        place=before or after,
        before=before,
        after=after,
        breaks=True,
        categories=CATEGORIES,
        traces=traces,
    )


MAKERS = {
    "section missing": section_missing,
    "section doubled": section_doubled,
    "section misnumbered": section_misnumbered,
    "appendix absent": appendix_absent,
}
