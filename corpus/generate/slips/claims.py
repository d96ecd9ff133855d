"""Slips in words: a claim against a figure, the name of another commune."""

from random import Random

from corpus.generate.draft import Draft, Line
from corpus.generate.ledger import Slip
from corpus.generate.roster import load_roster
from corpus.generate.words import load_words


def claim_against_figure(draft: Draft, rng: Random) -> Slip | None:
    """The text says that nothing was late; a figure says that something was."""
    told = draft.keys_in_text()
    late = [
        key
        for key in sorted(told)
        if draft.marks[key].meaning == "resolved_overdue" and (draft.marks[key].value or 0) > 0
    ]
    if not late:
        return None
    claim = rng.choice(load_words(draft.bank).statements["overdue_none"])
    if "{" in claim:
        return None
    told_at = next(
        at
        for at, block in enumerate(draft.body)
        if isinstance(block, Line) and f"{{{late[0]}}}" in block.template
    )
    draft.body.insert(told_at + 1, Line(template=claim))
    return Slip(
        kind="claim against a figure",
        place="body",
        before="",
        after=claim,
        breaks=True,
        categories=("consistency",),
        traces=tuple((word, str(draft.marks[late[0]].value)) for word in ("hạn", "hẹn")),
    )


def another_commune(draft: Draft, rng: Random) -> Slip | None:
    """A paragraph left from the report of another commune."""
    name = draft.marks["locality"].text
    lines = [
        line
        for line in draft.body
        if isinstance(line, Line) and line.role != "heading" and name in line.template
    ]
    others = [commune for commune in load_roster().communes if commune.name != name]
    if not lines:
        return None
    other = rng.choice(others)
    line = rng.choice(lines)
    line.template = line.template.replace(draft.marks["issuer"].text, other.full)
    line.template = line.template.replace(name, other.name)
    return Slip(
        kind="name of another commune",
        place="body",
        before=name,
        after=other.name,
        breaks=True,
        categories=("consistency", "form"),
        traces=((other.name,),),
    )


MAKERS = {
    "claim against a figure": claim_against_figure,
    "name of another commune": another_commune,
}
