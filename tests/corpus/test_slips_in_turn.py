"""Slips asked for by the names of their classes."""

from random import Random

import pytest

from corpus.generate import make
from corpus.generate.compose.report import compose
from corpus.generate.make import printed
from corpus.generate.slips import EVERY, LATER, SLIPS, classes_named

SOME = 60


@pytest.mark.parametrize("kind", LATER)
def test_a_later_class_changes_the_report_and_says_how(kind: str) -> None:
    made = 0
    for number in range(SOME):
        draft = compose(Random(number), f"t{number}")
        before = (printed(draft), draft.motto, tuple(draft.role), tuple(draft.recipients))
        slip = LATER[kind](draft, Random(number))
        after = (printed(draft), draft.motto, tuple(draft.role), tuple(draft.recipients))
        assert (after == before) == (slip is None)
        if slip is not None:
            made += 1
            assert slip.kind == kind
            assert slip.traces
            assert slip.categories
    assert made


def test_classes_take_turns_and_the_drawn_series_stays() -> None:
    classes = classes_named("digit swapped; number blank")
    assert classes == (*(n for n in SLIPS if n.startswith("digit swapped")), "number blank")
    kinds = [{s.kind for s in make(5, n, classes=classes).slips} for n in range(8)]
    assert all(kind <= {classes[n % len(classes)]} for n, kind in enumerate(kinds))
    assert any(kinds)
    drawn = [slip.kind for n in range(SOME) for slip in make(5, n).slips]
    assert not set(drawn) & set(LATER)


def test_groups_and_unknown_names() -> None:
    assert classes_named("drawn") == tuple(SLIPS)
    assert classes_named("later") == tuple(LATER)
    assert set(classes_named("drawn; later")) == set(EVERY)
    with pytest.raises(ValueError, match="no class"):
        classes_named("nothing of the kind")
