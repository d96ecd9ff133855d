"""The model learns from figures whose meaning is known, the same each time."""

from pathlib import Path

import pytest

from corpus.generate.words import Bank, Fold, load_words, worded_by
from corpus.naming import training
from corpus.naming.ablation import Named, named_in
from corpus.naming.examples import (
    TIMES,
    Example,
    Task,
    examples_of,
    examples_of_wordings,
    without_a_part,
)
from corpus.naming.settling import END, START, settle
from corpus.naming.tuning import Tried, left_by_rules, precision_of, tasks_of
from hcc_parse.knowledge import load_knowledge
from hcc_parse.normalise.naming_model import COMPONENT, NONE, load
from hcc_parse.normalise.questions import question_of

KNOWLEDGE = load_knowledge()


def bytes_of(folder: Path) -> dict[str, bytes]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> list[Example]:
    monkeypatch.setattr(training, "EPOCHS", 12)
    wordings = [*examples_of_wordings(KNOWLEDGE)]
    chosen = [one for one in wordings if one.meaning in ("withdrawn", "overdue_rate")]
    return [*chosen, Example(question_of(("Xe chở cát", "")), NONE)]


def test_the_same_examples_give_the_same_model(few: list[Example], tmp_path: Path) -> None:
    for name in ("one", "other"):
        training.trained(few, 0.7).to_disk(tmp_path / name)
    assert bytes_of(tmp_path / "one") == bytes_of(tmp_path / "other")
    component = load(tmp_path / "one").get_pipe(COMPONENT)
    asked = [question_of(("Hồ sơ rút", ""), unit="hồ sơ")]
    ((name, _),) = component.answers(asked)  # type: ignore[attr-defined]
    assert name in ("withdrawn", None)


def test_a_generated_report_gives_questions_with_their_answers() -> None:
    examples = examples_of(Task(7, 1))
    meanings = {example.meaning for example in examples}
    assert NONE in meanings
    assert len(meanings & set(KNOWLEDGE.indicators)) > 5
    assert not any(map(str.isdigit, "".join(examples[0].question)))


def test_each_wording_is_learnt_before_a_number_and_behind_it() -> None:
    share = [one for one in examples_of_wordings(KNOWLEDGE) if one.meaning == "overdue_rate"]
    wordings = [one for one in KNOWLEDGE.wordings if one.indicator == "overdue_rate"]
    assert len(share) == 2 * TIMES * len(wordings)
    assert all("k:share" in one.question for one in share)


def test_folds_share_no_wording_and_leave_out_none() -> None:
    every = load_words().items["received_total"]["label"]
    parts: list[list[str]] = []
    for number in range(3):
        with worded_by(Fold(number, 3, alone=True)):
            parts.append(load_words().items["received_total"]["label"])
        with worded_by(Fold(number, 3, alone=False)):
            others = load_words().items["received_total"]["label"]
        assert set(others) == set(every) - set(parts[-1])
    assert sorted(word for part in parts for word in part) == sorted(every)
    held = load_words(Bank.HELD_OUT)
    with worded_by(Fold(0, 3, alone=True)):
        assert load_words(Bank.HELD_OUT) == held


def test_rules_that_lack_a_part_of_their_wordings_leave_more_unnamed() -> None:
    (task, *_) = tasks_of(0, 12, 1, alone=True)
    weak, strong = left_by_rules(task), left_by_rules(task._replace(fold=None))
    assert len(without_a_part(KNOWLEDGE, Fold(0, 3, alone=True)).wordings) < len(KNOWLEDGE.wordings)
    assert weak.told > 0
    assert strong.told > 0


def test_precision_counts_names_that_are_sure_enough() -> None:
    tried = [
        Tried(0.9, "a", "a"),
        Tried(0.8, "a", "b"),
        Tried(0.9, NONE, "a"),
        Tried(0.4, "a", "b"),
    ]
    assert precision_of(tried, 0.5) == (0.5, 2)
    assert precision_of(tried, 0.85) == (1.0, 1)
    assert precision_of([], 0.5) == (0.0, 0)


def test_both_name_at_least_what_the_rules_name() -> None:
    found = named_in(Task(7, 1))
    assert found["both"].told >= found["rules"].told > 0
    assert found["both"].right >= found["rules"].right
    assert found["model"].told > 0


def test_rates_of_names() -> None:
    named = Named(right=6, wanted=10, told=8)
    assert (named.precision, named.recall) == (0.75, 0.6)
    assert named.f1 == pytest.approx(12 / 18)
    assert Named(0, 0, 0).f1 == 1.0


def test_scores_are_written_where_the_model_is_described(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text(f"Một.\n{START}\ncũ\n{END}\nHai.\n", "utf-8")
    (tmp_path / "meta.json").write_text('{"name": "x"}', "utf-8")
    settle(tmp_path, "seed\tway\tf1\n1\tboth\t0.9000\n")
    readme = (tmp_path / "README.md").read_text("utf-8")
    assert "| 1 | both | 0.9000 |" in readme
    assert "cũ" not in readme
    assert readme.endswith("Hai.\n")
    assert '"seed 1, ' in (tmp_path / "meta.json").read_text("utf-8")
