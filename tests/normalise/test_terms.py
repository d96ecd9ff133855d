"""Labels to indicators: which words decide, and which slips are forgiven."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hcc_parse.domain import Indicator, Wording
from hcc_parse.normalise.terms import resolve_label, stage_of
from hcc_parse.vietnamese import fold
from tests.reports import KNOWLEDGE, meanings_of

NAMED = {wording.indicator for wording in KNOWLEDGE.wordings}
EXAMPLES = [i for i in KNOWLEDGE.indicators.values() if i.id in NAMED]


def indicator(label: str, stage: str | None = None, unit: str | None = "hồ sơ") -> str | None:
    term = resolve_label(label, stage=stage, unit=unit, knowledge=KNOWLEDGE)
    return term.indicator if term else None


@pytest.mark.parametrize("known", EXAMPLES, ids=[i.id for i in EXAMPLES])
@pytest.mark.parametrize("frame", ["{}", "- {};", "+ {}", "Trong kỳ báo cáo: {}."])
def test_the_example_of_every_indicator_is_understood(known: Indicator, frame: str) -> None:
    ((_, found),) = meanings_of(frame.format(known.example))
    assert found == known.id


@pytest.mark.parametrize("wording", KNOWLEDGE.wordings, ids=lambda w: f"{w.under}:{w.spelling}")
@pytest.mark.parametrize("towards_end", [True, False])
def test_every_wording_names_its_own_indicator(wording: Wording, towards_end: bool) -> None:
    term = resolve_label(
        wording.spelling,
        stage=wording.under or None,
        unit=KNOWLEDGE.indicators[wording.indicator].unit,
        knowledge=KNOWLEDGE,
        towards_end=towards_end,
    )
    assert term is not None
    assert (term.indicator, term.match) == (wording.indicator, 1.0)


@given(st.sampled_from(KNOWLEDGE.wordings), st.sampled_from([str.upper, fold, str.title]))
def test_capitals_and_lost_marks_do_not_count(
    wording: Wording, written: Callable[[str], str]
) -> None:
    unit = KNOWLEDGE.indicators[wording.indicator].unit
    found = indicator(written(wording.spelling), stage=wording.under or None, unit=unit)
    assert found == wording.indicator


@pytest.mark.parametrize(
    ("stage", "meant"),
    [
        ("resolved", "resolved_overdue"),
        ("in_progress", "in_progress_overdue"),
        (None, "overdue"),
        ("received", "overdue"),
    ],
)
@pytest.mark.parametrize("label", ["quá hạn", "Số hồ sơ quá hạn", "Hồ sơ quá hạn"])
def test_overdue_is_resolved_or_open_by_what_it_stands_under(
    label: str, stage: str | None, meant: str
) -> None:
    assert indicator(label, stage) == meant


@pytest.mark.parametrize(
    ("label", "stage", "meant"),
    [
        ("Tổng số", "received", "received_total"),
        ("Tổng số", "resolved", "resolved_total"),
        ("Tổng số", "in_progress", "in_progress_total"),
        ("Tổng số", None, None),
        ("Trực tuyến", "received", "received_online"),
        ("Từ kỳ trước", "received", "carried_over"),
        ("Rút", "resolved", "withdrawn"),
        ("Hộ tịch", None, None),
        ("", None, None),
    ],
)
def test_short_labels_need_their_context(label: str, stage: str | None, meant: str | None) -> None:
    assert indicator(label, stage) == meant


@pytest.mark.parametrize("stage", [None, "received"])
def test_a_slip_found_in_real_tables_is_forgiven(stage: str | None) -> None:
    assert indicator("Thực tuyến", stage) == "received_online"
    assert indicator("Thực tiếp", stage) == "received_direct"


DIFFERING = [
    ("giải quyết {} hạn", {"trước": "resolved_early", "đúng": "resolved_on_time"}),
    ("giải quyết {} hạn", {"trước": "resolved_early", "quá": "resolved_overdue"}),
    ("đang giải quyết {} hạn", {"trong": "in_progress_in_time", "quá": "in_progress_overdue"}),
    ("hồ sơ {} giải quyết", {"đã": "resolved_total", "đang": "in_progress_total"}),
    ("hồ sơ {} xử lý", {"đã": "resolved_total", "đang": "in_progress_total"}),
    ("{} giải quyết quá hạn", {"đã": "resolved_overdue", "đang": "in_progress_overdue"}),
    ("tiếp nhận trực {}", {"tuyến": "received_online", "tiếp": "received_direct"}),
    ("hồ sơ nộp trực {}", {"tuyến": "received_online", "tiếp": "received_direct"}),
    ("số hồ sơ {}", {"từ chối": "refused", "rút": "withdrawn"}),
    ("{} kỳ trước", {"từ": "carried_over", "tồn": "carried_over"}),
    ("chuyển {} kỳ sau", {"sang": "in_progress_total"}),
]


@pytest.mark.parametrize(("pattern", "meanings"), DIFFERING, ids=[p for p, _ in DIFFERING])
def test_one_decisive_word_decides(pattern: str, meanings: dict[str, str]) -> None:
    for word, meant in meanings.items():
        assert indicator(pattern.format(word), "received") == meant


@pytest.mark.parametrize(
    ("pattern", "meanings"),
    [
        (
            "DVCTT {}",
            {"một phần": "procedures_partial_online", "toàn trình": "procedures_full_online"},
        ),
        ("TTHC được công {}", {"bố": "procedures_published", "khai": "procedures_public"}),
    ],
)
def test_one_decisive_word_decides_about_procedures(pattern: str, meanings: dict[str, str]) -> None:
    for word, meant in meanings.items():
        assert indicator(pattern.format(word), unit="TTHC") == meant


@pytest.mark.parametrize(
    ("label", "meant"),
    [
        ("Tỷ lệ số hóa đầu vào", "digitised_input_rate"),
        ("Tỷ lệ số hóa đầu ra", "digitised_result_rate"),
        ("Tỷ lệ giải quyết đúng hạn", "on_time_rate"),
        ("Tỷ lệ hồ sơ quá hạn", "overdue_rate"),
        ("Tỉ lệ hồ sơ quá hạn", "overdue_rate"),
    ],
)
def test_one_decisive_word_decides_about_shares(label: str, meant: str) -> None:
    assert indicator(label, unit="%") == meant


FORGIVEN = [
    ("giải quyết", "giải quyết trước hạn", {"resolved_early"}),
    ("giải quyết", "giải quyết đúng hạn", {"resolved_on_time"}),
    ("giải quyết", "giải quyết quá hạn", {"resolved_overdue", "overdue"}),
    ("tiếp nhận", "tiếp nhận trực tuyến", {"received_online"}),
    ("tiếp nhận", "tiếp nhận trực tiếp", {"received_direct"}),
    ("kết quả", "trả kết quả quá hạn", {"resolved_overdue", "overdue"}),
    ("kết quả", "trả kết quả đúng hạn", {"resolved_on_time"}),
    ("chuyển sang", "kỳ trước chuyển sang", {"carried_over"}),
    ("hồ sơ", "số hồ sơ rút", {"withdrawn"}),
    ("hồ sơ", "số hồ sơ từ chối", {"refused"}),
]


@pytest.mark.parametrize(("slipping", "label", "meant"), FORGIVEN, ids=[f[1] for f in FORGIVEN])
def test_a_letter_lost_in_another_word_never_leads_to_another_indicator(
    slipping: str, label: str, meant: set[str]
) -> None:
    start = label.index(slipping)
    for n in range(start, start + len(slipping)):
        if label[n] != " ":
            assert indicator(label[:n] + label[n + 1 :]) in {*meant, None}


def test_a_slip_is_less_sure_than_the_wording_itself() -> None:
    exact = resolve_label("hồ sơ đã giải quyết", stage=None, unit="hồ sơ", knowledge=KNOWLEDGE)
    slip = resolve_label("hồ sơ đã gải quyết", stage=None, unit="hồ sơ", knowledge=KNOWLEDGE)
    assert exact is not None
    assert slip is not None
    assert slip.indicator == exact.indicator
    assert slip.match < exact.match == 1.0


def test_an_indicator_of_another_unit_is_out_of_the_question() -> None:
    assert indicator("tiếp nhận", unit="hồ sơ") == "received_total"
    assert indicator("tiếp nhận", unit="phản ánh") == "feedback_received"
    assert indicator("tiếp nhận", unit="TTHC") is None


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Số lượng hồ sơ tiếp nhận ; Tổng số", "received"),
        ("Số lượng hồ sơ đã giải quyết ; Quá hạn", "resolved"),
        ("Số lượng hồ sơ đang giải quyết ; Quá hạn", "in_progress"),
        ("HỒ SƠ CHƯA GIẢI QUYẾT", "in_progress"),
        ("tiếp nhận và trả kết quả", "resolved"),
        ("đã tiếp nhận và đang giải quyết", "in_progress"),
        ("Hộ tịch", None),
        ("", None),
    ],
)
def test_the_stage_is_the_last_one_named(text: str, stage: str | None) -> None:
    assert stage_of(text, KNOWLEDGE) == stage
