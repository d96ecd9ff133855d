"""Numbers of a report are followed: typed, linked to an indicator, checked by a relation."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from corpus.generate.draft import Draft
from corpus.generate.ledger import Made
from corpus.generate.make import make
from corpus.generate.setting.docx import set_docx
from corpus.score.coverage import Covered, coverage, links_found
from corpus.score.scoring import reviewed, score_file
from corpus.score.truth import truth_of
from hcc_parse.domain import Dossier, Relations
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read import read_report
from tests.corpus.score_draft import small_draft


@pytest.fixture
def draft() -> Draft:
    draft = small_draft()
    for line in draft.lines():
        line.template = line.template.replace("nhận {received}", "tiếp nhận {received}")
    return draft


@pytest.fixture
def path(draft: Draft, tmp_path: Path) -> Path:
    path = tmp_path / "small.docx"
    path.write_bytes(set_docx(draft))
    return path


def covered(draft: Draft, path: Path) -> dict[str, Covered]:
    dossier: Dossier = understand(read_report(path), load_knowledge())
    tables: list[dict[str, Any]] = reviewed(dossier, ())["tables"]
    return {one.kind: one for one in coverage(truth_of(draft), dossier, tables)}


def test_every_number_is_followed_by_its_kind(draft: Draft, path: Path) -> None:
    found = covered(draft, path)
    assert {kind: one.total for kind, one in found.items()} == {
        "count": 1,
        "share": 1,
        "phone": 1,
        "target": 1,
        "cells": 5,
    }
    typed = {kind: one.typed for kind, one in found.items()}
    assert typed == {"count": 1, "share": 1, "phone": 1, "target": 1, "cells": 5}
    assert found["cells"].typed == found["cells"].linked == 5


def test_a_number_held_under_another_type_does_not_count(draft: Draft, path: Path) -> None:
    dossier = understand(read_report(path), load_knowledge())
    numbers = tuple(replace(number, kind="money") for number in dossier.mentions.numbers)
    other = replace(dossier, mentions=replace(dossier.mentions, numbers=numbers))
    tables: list[dict[str, Any]] = reviewed(dossier, ())["tables"]
    found = {one.kind: one.typed for one in coverage(truth_of(draft), other, tables)}
    assert found == {"count": 0, "share": 0, "phone": 0, "target": 0, "cells": 5}


def test_a_number_held_elsewhere_does_not_count(draft: Draft, path: Path) -> None:
    for line in draft.lines():
        line.template = line.template.replace("{received}", "đến nay {received}")
    assert covered(draft, path)["count"].typed == 0


def test_a_file_is_scored_from_reading_to_findings(draft: Draft, path: Path) -> None:
    scored = score_file(path, Made(draft=draft, slips=(), traps=()), "docx")
    measures = {rate.measure for rate in scored.tally.rates("x")}
    assert {"dates, recall", "numbers typed", "false errors per clean report"} <= measures
    assert scored.missed == []


def test_a_file_that_cannot_be_read_is_counted(draft: Draft, tmp_path: Path) -> None:
    path = tmp_path / "broken.docx"
    path.write_bytes(b"no file of Word")
    counters = score_file(path, Made(draft=draft, slips=(), traps=()), "docx").tally.counters
    assert counters["reports not read", "docx", "all"] == (1, 1)
    recalls = {name: count for name, count in counters.items() if name[0].endswith("recall")}
    assert recalls["figures: value, recall", "docx", "all"][1] > 0
    assert all(hits == 0 for hits, _ in recalls.values())  # what stands in it is missed
    assert not any("clean" in measure for measure, _, _ in counters)


def test_shares_are_followed_to_their_numerator_and_base(tmp_path: Path) -> None:
    made = make(2, 1)
    truth, path = truth_of(made.draft), tmp_path / "one.docx"
    path.write_bytes(set_docx(made.draft))
    dossier = understand(read_report(path), load_knowledge())
    assert truth.links
    assert links_found(truth, dossier) == len(truth.links)
    assert links_found(truth, replace(dossier, relations=Relations())) == 0
