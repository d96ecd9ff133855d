"""What became of tasks: `32 nhiệm vụ … đã hoàn thành 24, đang thực hiện 06, chưa đến hạn 02`."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from hcc_parse.domain import Figure, Knowledge, Said, Sum
from hcc_parse.relate.quoting import quoted
from hcc_parse.relate.word_patterns import said, words_of
from hcc_parse.vietnamese import unmark

STATES = ("task-done", "task-doing", "task-to-do")
SAID = Said("đã xong, đang làm và chưa làm", "done, being done and still to be done")


def task_states(figures: Sequence[Figure], knowledge: Knowledge) -> Iterator[Sum]:
    """Yield counts of tasks with those done, being done and not begun: these are all of them.

    All three are told one after the other behind their whole, and nothing of their unit before it,
    between them or behind them in their sentence.

    Args:
        figures: Those of the running text, in its order.
        knowledge: `task-done`, `task-doing` and `task-to-do` are words before the three, and
            `task-unit` what they count.
    """
    states = [said(words_of(knowledge, role)) for role in STATES]
    units = frozenset(words_of(knowledge, "task-unit"))
    for _, found in groupby(figures, key=lambda figure: figure.place.address):
        told = [f for f in found if f.kind == "count" and not _in_brackets(f)]
        for place, whole in enumerate(told[:-3]):
            parts = told[place + 1 : place + 4]
            if whole.unit not in units or any(f.qualifier for f in (whole, *parts)):
                continue
            if any(part.unit not in (whole.unit, None) for part in parts):
                continue
            names = [unmark(part.path[0] if part.path else "") for part in parts]
            if not all(state.search(name) for state, name in zip(states, names, strict=True)):
                continue
            if sum(state.search(unmark(whole.label)) is not None for state in states):
                continue
            if any(part.bound == "of-which" and part.whole in parts for part in parts):
                continue
            alone = not any(f.unit == whole.unit for f in told[:place])
            if alone and not _go_on(parts[-1], told[place + 4 :]):
                yield Sum(
                    kind="text",
                    total=whole,
                    parts=tuple(parts),
                    basis=SAID,
                    subject=quoted(whole.label or whole.unit or ""),
                    certain=False,
                    excused=any(sum(p.value for p in parts) == f.value for f in told),
                )


def _go_on(last: Figure, behind: Sequence[Figure]) -> bool:
    """Whether a list goes on behind its third part, as with what is late."""
    return bool(behind) and behind[0].lead.startswith(last.lead + last.text)


def _in_brackets(figure: Figure) -> bool:
    return figure.lead.rfind("(") > figure.lead.rfind(")")
