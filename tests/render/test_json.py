"""The result tells the truth about the report, in every form and at every run."""

import json
import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from hcc_parse.check import CATALOGUE, Check
from hcc_parse.domain import Review
from hcc_parse.pipeline import review_file
from hcc_parse.render.json_values import Json
from tests.render.reviewed import (
    FILES,
    NAMES,
    REPORTS,
    ROOT,
    objects,
    repaired_text,
    result,
    reviewed,
    reviewed_text,
    standing_at,
)

each_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)


def misplaced(review: Review) -> list[str]:
    """The objects whose text is not what stands at their place."""
    report = review.dossier.report
    return [
        f"{path}: {found['text']!r}"
        for path, found in objects(result(review)["reports"][0])
        if "text" in found and found.get("place")
        if standing_at(found["place"], report) != found["text"]
    ]


@each_file
def test_text_is_what_stands_at_its_place(path: Path) -> None:
    assert misplaced(reviewed(path)) == []


@pytest.mark.parametrize("check", CATALOGUE.values(), ids=list(CATALOGUE))
def test_text_is_what_stands_at_its_place_in_examples(check: Check) -> None:
    assert misplaced(reviewed_text(check.wrong)) == []


@each_file
def test_what_is_printed_has_boxes_on_pages_that_exist(path: Path) -> None:
    whole = result(reviewed(path))["reports"][0]
    pages = whole["source"]["pages"]
    for where, found in objects(whole):
        if found.get("text", "").strip() and found.get("place"):
            boxes = found["place"]["boxes"]
            assert bool(boxes) == (path.suffix == ".pdf"), where
            assert all(1 <= box[0] <= pages for box in boxes), where


@each_file
def test_a_change_is_made_to_a_figure_that_stands_there(path: Path) -> None:
    review = reviewed(path)
    for finding in result(review)["reports"][0]["findings"]:
        for change in (finding["repair"] or {"changes": []})["changes"]:
            standing = standing_at(change["place"], review.dossier.report)
            assert standing.replace(".", "") == str(change["from"])


@each_file
def test_ids_are_unique_and_point_to_something(path: Path) -> None:
    whole = result(reviewed(path))["reports"][0]
    for kind in ("findings", "figures", "tables"):
        ids = [found["id"] for found in whole[kind]]
        assert len(ids) == len(set(ids)), kind
    findings = {finding["id"] for finding in whole["findings"]}
    figures = {figure["id"] for figure in whole["figures"]}
    assert {figure["parent"] for figure in whole["figures"]} <= figures | {None}
    assert {finding["cause"] for finding in whole["findings"]} <= findings | {None}
    repairs = [finding["repair"] for finding in whole["findings"] if finding["repair"]]
    assert {id for repair in repairs for id in repair["restores"]} <= findings


@each_file
def test_every_string_is_composed(path: Path) -> None:
    written = json.dumps(result(reviewed(path))["reports"], ensure_ascii=False)
    assert unicodedata.is_normalized("NFC", written)


@pytest.mark.parametrize("name", NAMES)
def test_word_and_pdf_of_a_report_have_the_same_findings(name: str) -> None:
    docx, pdf = (
        [
            placeless(finding)
            for finding in result(reviewed(REPORTS / file))["reports"][0]["findings"]
        ]
        for file in (f"{name}.docx", f"{name}.pdf")
    )
    assert docx == pdf


def test_a_change_of_letters_is_told_with_its_place() -> None:
    review = repaired_text("Có 5 hồ sơ\nTổng số: 12", ("hå s¬", "hồ sơ", "tcvn3"))
    (told,) = result(review)["reports"][0]["repairs"]
    assert standing_at(told["place"], review.dossier.report) == told["after"] == "hồ sơ"
    assert (told["before"], told["reason"]) == ("hå s¬", "tcvn3")


@each_file
def test_a_report_in_unicode_has_no_repairs(path: Path) -> None:
    assert result(reviewed(path))["reports"][0]["repairs"] == []


@each_file
def test_counts_of_the_summary_are_those_of_the_findings(path: Path) -> None:
    whole = result(reviewed(path))
    found = [finding["severity"] for finding in whole["reports"][0]["findings"]]
    for severity in ("error", "warning", "note"):
        assert whole["summary"][f"{severity}s"] == found.count(severity)


@each_file
def test_the_same_file_twice_gives_the_same_bytes(path: Path) -> None:
    once, again = (json.dumps(result(review_file(path))) for _ in range(2))
    assert once == again


def test_neither_hashes_nor_locale_change_a_byte() -> None:
    command = [sys.executable, "-m", "hcc_parse", "check", "corpus/reports", "--exit-zero"]
    answers = set()
    for seed, locale in (("0", "C.UTF-8"), ("1", "C"), ("4242", "C")):
        run = subprocess.run(
            [*command, "--format", "json"],
            cwd=ROOT,
            env=os.environ | {"PYTHONHASHSEED": seed, "LC_ALL": locale},
            capture_output=True,
            check=True,
            timeout=120,
        )
        answers.add(run.stdout)
    assert len(answers) == 1


def placeless(found: Json) -> object:
    """A finding without places; the blanks that a PDF does not keep count as one."""

    def bare(value: object) -> object:
        if isinstance(value, dict):
            return {key: bare(inner) for key, inner in value.items() if key != "place"}
        if isinstance(value, list):
            return [bare(inner) for inner in value]
        return " ".join(value.split()) if isinstance(value, str) else value

    return bare(found)


def test_every_number_stands_in_the_result_with_its_type_and_its_figure() -> None:
    text = "Tiếp nhận 12 hồ sơ, xếp thứ 5/114, quá hạn l2 hồ sơ\nKhông có hồ sơ rút."
    report = result(reviewed_text(text))["reports"][0]
    assert [(n["text"], n["kind"], n["figure"]) for n in report["numbers"]] == [
        ("12", "count", "f1"),
        ("5/114", "rank", None),
        ("l2", "not-understood", None),
    ]
    assert [n["reading"] for n in report["numbers"]][:2] == [None, None]
    assert report["numbers"][2]["reading"] == "có chữ cái ở chỗ của chữ số"
    assert [problem["code"] for problem in report["problems"]] == ["number-not-understood"]


def test_a_zero_in_words_stands_among_the_figures_in_reading_order() -> None:
    text = "Không có hồ sơ quá hạn.\nTiếp nhận 12 hồ sơ"
    zero, count = result(reviewed_text(text))["reports"][0]["figures"]
    assert (zero["id"], zero["text"], zero["value"]) == ("f1", "Không có hồ sơ quá hạn", 0)
    assert (zero["unit"], zero["indicator"], count["id"]) == ("hồ sơ", None, "f2")
