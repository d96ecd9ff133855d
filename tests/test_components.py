"""The pipeline in `models/` is one like any other, and finds what the grammars find."""

import subprocess
import sys

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

import hcc_parse.components
from hcc_parse.normalise.naming_model import COMPONENT, GRAMMARS, model_folder
from tests.render.reviewed import ROOT

TEXT = (
    "Quý II/2026, tổng số hồ sơ tiếp nhận: 1.234 hồ sơ, theo Nghị định số 118/2025/NĐ-CP ngày "
    "09/6/2025 và Nghị quyết số 57-NQ/TW.\nĐạt 99,78%. Số hồ sơ người dân xin rút là 02 hồ sơ."
)


@pytest.fixture(scope="module")
def pipeline() -> Language:
    assert hcc_parse.components.hcc_dates is not None  # where the package is not installed
    return spacy.load(model_folder())


@pytest.fixture(scope="module")
def doc(pipeline: Language) -> Doc:
    return pipeline(TEXT)


def group(doc: Doc, name: str) -> list[tuple[str, str, str]]:
    return [(span.text, span.label_, span.kb_id_) for span in doc.spans[name]]


def test_the_components_stand_in_their_order(pipeline: Language) -> None:
    assert pipeline.pipe_names == [*GRAMMARS, COMPONENT]
    assert pipeline.lang == "xx"


def test_dates_periods_and_citations_are_spans(doc: Doc) -> None:
    assert group(doc, "dates") == [("ngày 09/6/2025", "date", "2025-06-09")]
    assert group(doc, "periods") == [("Quý II/2026", "period", "quarter-2")]
    assert [span.kb_id_ for span in doc.spans["citations"]] == ["118/2025/NĐ-CP", "57-NQ/TW"]


def test_a_period_without_a_name_is_known_by_its_days(pipeline: Language) -> None:
    doc = pipeline("Từ ngày 15/3/2026 đến ngày 14/6/2026 đã nhận 12 hồ sơ.")
    assert [span.kb_id_ for span in doc.spans["periods"]] == ["2026-03-15..2026-06-14"]


def test_figures_are_spans_of_their_very_digits(doc: Doc) -> None:
    assert group(doc, "figures") == [
        ("1.234", "count", "1234"),
        ("99,78", "share", "99.78"),
        ("02", "count", "2"),
    ]


def test_indicators_say_who_named_them(doc: Doc) -> None:
    assert ("1.234", "received_total", "rule") in group(doc, "indicators")
    assert {span.kb_id_ for span in doc.spans["indicators"]} <= {"rule", "model"}


@pytest.mark.parametrize("whole", ["1.234", "99,78", "09/6/2025", "118/2025/NĐ-CP", "57-NQ/TW"])
def test_numbers_dates_and_symbols_are_tokens(doc: Doc, whole: str) -> None:
    assert whole in [token.text for token in doc]


def test_many_texts_give_what_each_gives_alone(pipeline: Language, doc: Doc) -> None:
    both = list(pipeline.pipe([TEXT, "Không có số liệu.", ""]))
    assert group(both[0], "indicators") == group(doc, "indicators")
    assert group(both[1], "figures") == group(both[2], "figures") == []


def test_the_result_can_be_stored(doc: Doc) -> None:
    again = Doc(doc.vocab).from_bytes(doc.to_bytes())
    assert group(again, "citations") == group(doc, "citations")


def test_the_pipeline_loads_without_a_word_about_our_package() -> None:
    code = (
        "import spacy; nlp = spacy.load('models/vi_hcc_report');"
        "doc = nlp('Tiếp nhận trong kỳ: 12 hồ sơ.'); print(doc.spans['indicators'][0].label_)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, timeout=60, check=True
    )
    assert ended.stdout.split() == [b"received_in_period"]
