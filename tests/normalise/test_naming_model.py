"""The model of the package loads, answers the same each time, and fails in one way only."""

from pathlib import Path
from shutil import copytree

import pytest

from hcc_parse.normalise.naming_model import (
    COMPONENT,
    GRAMMARS,
    NONE,
    ModelError,
    ask,
    load,
    model_folder,
)
from hcc_parse.normalise.questions import question_of
from tests.reports import KNOWLEDGE

LARGEST = 20_000_000  # bytes
WITHDRAWN = question_of(("Số hồ sơ người dân xin rút", ""), unit="hồ sơ")
NONSENSE = question_of(("Xe chở cát qua cầu", ""), unit="hồ sơ")


def test_the_model_knows_the_indicators_and_none() -> None:
    labels = set(load(model_folder()).get_pipe(COMPONENT).labels)  # type: ignore[attr-defined]
    assert NONE in labels
    assert labels - {NONE} <= set(KNOWLEDGE.indicators)


def test_it_names_a_wording_that_no_table_of_wordings_holds() -> None:
    (name, score), (nothing, _) = ask([WITHDRAWN, NONSENSE])
    assert (name, nothing) == ("withdrawn", None)
    assert 0.5 < score <= 1


def test_many_questions_are_answered_as_each_alone() -> None:
    assert ask([WITHDRAWN, NONSENSE, WITHDRAWN]) == [
        *ask([WITHDRAWN]),
        *ask([NONSENSE]),
        *ask([WITHDRAWN]),
    ]
    assert ask([]) == []


def test_it_is_small_and_has_its_grammars_before_it() -> None:
    size = sum(path.stat().st_size for path in model_folder().rglob("*") if path.is_file())
    assert size < LARGEST
    config = (model_folder() / "config.cfg").read_text("utf-8")
    listed = ", ".join(f'"{name}"' for name in (*GRAMMARS, COMPONENT))
    assert f"pipeline = [{listed}]" in config


def test_a_missing_model_is_one_kind_of_error(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no_such"):
        ask([WITHDRAWN], tmp_path / "no_such")


@pytest.mark.parametrize("part", ["config.cfg", f"{COMPONENT}/model", "tokenizer"])
def test_so_is_a_broken_one(tmp_path: Path, part: str) -> None:
    folder = tmp_path / "broken"
    copytree(model_folder(), folder)
    (folder / part).write_bytes((folder / part).read_bytes()[:30])
    with pytest.raises(ModelError):
        ask([WITHDRAWN], folder)
