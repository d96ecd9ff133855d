"""The model names what the rules cannot, never more, and tells when it cannot be used."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from hcc_parse.domain import Guesses
from hcc_parse.normalise import naming_model, normalise
from hcc_parse.normalise.guessing import guess, left_unnamed
from hcc_parse.normalise.naming_model import Answer, ModelError
from hcc_parse.normalise.questions import Question
from tests.render.reviewed import ROOT
from tests.reports import KNOWLEDGE, mentions_of

UNKNOWN = "Bà con xếp hàng gửi giấy về là 12 hồ sơ."
KNOWN = "Tổng số hồ sơ tiếp nhận: 1.250 hồ sơ."
TABLE = """
| Lĩnh vực | Tiếp nhận - Tổng số | Đã giải quyết - Tổng số |
| Hộ tịch | 1451 | 1300 |
| Chứng thực | 3000 | 2900 |
| Tổng cộng | 4451 | 4200 |
"""


def guessed(text: str) -> Guesses:
    mentions = mentions_of(text)
    return guess(mentions, normalise(mentions, KNOWLEDGE), KNOWLEDGE)


def left(text: str) -> list[str]:
    mentions = mentions_of(text)
    return [f.text for f in left_unnamed(mentions, normalise(mentions, KNOWLEDGE), KNOWLEDGE)]


def answering(monkeypatch: pytest.MonkeyPatch, answer: Answer) -> list[int]:
    """Put an answer in the model's mouth; return how many questions each asking held."""
    asked: list[int] = []

    def ask(questions: Sequence[Question]) -> list[Answer]:
        asked.append(len(questions))
        return [answer for _ in questions]

    monkeypatch.setattr(naming_model, "ask", ask)
    return asked


def test_only_results_without_a_name_are_asked_about() -> None:
    assert left(f"{KNOWN}\n{UNKNOWN}") == ["12"]
    assert left("Chỉ tiêu giao gửi giấy về là 12 hồ sơ.") == []
    assert left("Đoàn đi 12 km đường.") == []


def test_all_figures_of_a_report_are_asked_about_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = answering(monkeypatch, ("received_direct", 0.9))
    names = guessed(f"{UNKNOWN}\n{KNOWN}\n{UNKNOWN}").facts
    assert asked == [2]
    assert [(fact.indicator, fact.match) for fact in names] == [("received_direct", 0.9)] * 2


@pytest.mark.parametrize("name", ["procedures_total", "on_time_rate", "no_such_indicator"])
def test_a_name_of_another_unit_is_not_taken(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    answering(monkeypatch, (name, 0.99))
    assert guessed(UNKNOWN).facts == ()


def test_a_part_is_not_named_as_its_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    answering(monkeypatch, ("received_total", 0.99))
    text = "Tổng số hồ sơ tiếp nhận: 1.250 hồ sơ (trong đó: xếp hàng gửi giấy 12 hồ sơ)."
    assert guessed(text) == Guesses()


def test_a_name_that_a_table_contradicts_is_taken_back(monkeypatch: pytest.MonkeyPatch) -> None:
    answering(monkeypatch, ("received_total", 0.99))
    assert guessed(f"Gửi về 4.200 hồ sơ.\n{TABLE}").facts == ()


def test_a_model_that_cannot_be_used_is_told_and_nothing_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def ask(_: Sequence[Question]) -> list[Answer]:
        raise ModelError("thiếu tệp")

    monkeypatch.setattr(naming_model, "ask", ask)
    (problem,) = guessed(UNKNOWN).problems
    assert problem.code == "model-unusable"
    assert "thiếu tệp" in problem.message


def test_without_spacy_the_rest_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "hcc_parse.normalise.naming_model", None)
    (problem,) = guessed(UNKNOWN).problems
    assert problem.code == "model-unusable"


@pytest.mark.parametrize(("text", "loaded"), [(KNOWN, b"False"), (UNKNOWN, b"True")])
def test_spacy_is_imported_only_for_a_figure_without_a_name(
    tmp_path: Path, text: str, loaded: bytes
) -> None:
    path = tmp_path / "report.txt"
    path.write_text(text, "utf-8")
    code = (
        "import sys; from pathlib import Path; from hcc_parse.pipeline import review;"
        "from hcc_parse.read.plain import read_plain;"
        "from hcc_parse.knowledge import load_knowledge;"
        "review(read_plain(Path(sys.argv[1])), load_knowledge()); print('spacy' in sys.modules)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code, str(path)],
        cwd=ROOT,
        capture_output=True,
        timeout=60,
        check=True,
    )
    assert ended.stdout.split() == [loaded]
