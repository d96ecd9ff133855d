"""English output: no Vietnamese but what is quoted from the report."""

import ast
import re
from pathlib import Path

import pytest

from hcc_parse.check import CATALOGUE, Check, explain
from hcc_parse.domain import Docket, Failure, Limits, Problem
from hcc_parse.errors import UnreadableFileError
from hcc_parse.render import text_of, transcript_of, unmatched_text
from tests.render.reviewed import FILES, ROOT, reviewed, reviewed_text

VIETNAMESE = re.compile(r"[à-ỹđÀ-ỸĐ]")
QUOTED = re.compile(r"“[^“”]*(?:“[^“”]*”[^“”]*)*”?", re.DOTALL)
SYMBOL = re.compile(r"\b[A-ZĐ]{2,}(?:-[A-ZĐ]+)*\b")  # `NĐ-CP` is a symbol in every language
SOURCES = sorted((ROOT / "hcc_parse").rglob("*.py"))


def own_words(text: str) -> str:
    """What is left of a text when quotations are taken out."""
    return QUOTED.sub("“”", text)


def strange(text: str) -> list[str]:
    return [line for line in own_words(text).splitlines() if VIETNAMESE.search(line)]


def calls(name: str) -> list[tuple[str, ast.Call]]:
    return [
        (f"{path.name}:{node.lineno}", node)
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == name
    ]


@pytest.mark.parametrize("name", ["Problem", "Failure"])
def test_every_problem_and_failure_is_said_in_english_too(name: str) -> None:
    found = calls(name)
    assert found
    assert [at for at, call in found if "english" not in {key.arg for key in call.keywords}] == []


def test_every_refusal_is_said_in_english_too() -> None:
    found = calls("UnreadableFileError")
    assert len(found) > 15
    assert [at for at, call in found if len(call.args) < 3] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_transcript_in_english_quotes_the_report_and_nothing_else(path: Path) -> None:
    review = reviewed(path)
    lines = transcript_of(Docket(reviews=(review,)), "en").splitlines()
    start, stop = lines.index("TABLES OF FIGURES"), lines.index("DOCUMENTS CITED")
    rows = [line for line in lines[start:stop] if not re.match(r" {2,8}\S{1,5} “|  Table", line)]
    assert strange("\n".join([*lines[:start], *lines[stop:]])) == []
    assert rows  # cells stand as they are in the report


@pytest.mark.parametrize("check", CATALOGUE.values(), ids=list(CATALOGUE))
def test_an_explanation_in_english_quotes_reports_only_in_its_examples(check: Check) -> None:
    page = re.sub(r"```\n.*?\n```", "", explain(check, "en"), flags=re.DOTALL)
    assert strange(SYMBOL.sub("", page)) == []


def test_problems_and_failures_speak_the_language_of_the_answer() -> None:
    problem = Problem(code="no-text", message="Không có chữ.", english="No text.")
    failure = Failure(path="a.pdf", error="corrupt", message="Hỏng.", english="Damaged.")
    assert (problem.said.in_("en"), problem.said.in_("vi")) == ("No text.", "Không có chữ.")
    docket = Docket(reviews=(), failures=(failure,))
    for text in (text_of(docket, "en"), transcript_of(docket, "en")):
        assert "Damaged." in text
        assert strange(text) == []
    assert "Hỏng." in text_of(docket, "vi")


@pytest.mark.parametrize("name", sorted(Limits.__dataclass_fields__))
def test_every_limit_is_said_in_english(name: str) -> None:
    with pytest.raises(UnreadableFileError) as told:
        Limits(**{name: 5}).hold(name, 7_000_000, "Số trang PDF")
    assert strange(told.value.english) == []
    assert f"--limit {name}=" in told.value.english
    passed = Limits(**{name: 5}).passed(name, "timeout", "Thời gian")
    assert strange(passed.english) == []


def test_unmatched_labels_in_english_are_those_of_the_report() -> None:
    review = reviewed_text("- So buoi hop: 5 buoi;")
    assert strange(unmatched_text(Docket(reviews=(review,)), ["indicator", "field"], "en")) == []
