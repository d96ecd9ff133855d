"""Labels that no wording holds word for word are composed of what their words say."""

import pytest

from hcc_parse.normalise.composing import channel_of, meaning_of, passed_by, says_too_much
from tests.reports import KNOWLEDGE, dossier_of, meanings_of


@pytest.mark.parametrize(
    ("said", "unit", "indicator"),
    [
        ({"resolve", "early"}, "hồ sơ", "resolved_early"),
        ({"resolve", "early", "on_time"}, "hồ sơ", "resolved_early_or_on_time"),
        ({"ongoing", "overdue"}, "hồ sơ", "in_progress_overdue"),
        ({"resolve", "online"}, "hồ sơ", None),  # no indicator counts these
        ({"before", "receive"}, "hồ sơ", None),  # what the last period received
        ({"pay", "online"}, "%", "fee_online_rate"),
        ({"resolve"}, "?", None),
    ],
)
def test_concepts_make_an_indicator_when_none_is_too_much(
    said: set[str], unit: str, indicator: str | None
) -> None:
    assert meaning_of(frozenset(said), unit, KNOWLEDGE) == indicator


def test_a_unit_that_is_only_supposed_names_nothing() -> None:
    assert meaning_of(frozenset(), "quầy", KNOWLEDGE) == "counters"
    assert meaning_of(frozenset(), "quầy", KNOWLEDGE, told=False) is None


def test_every_concept_of_a_meaning_is_spelt_somewhere() -> None:
    spelt = {one for concept in KNOWLEDGE.concepts for one in concept.says}
    wanted = {one for m in KNOWLEDGE.meanings for one in m.needs | m.may | {m.passes}}
    assert wanted - spelt == {"*", ""}


def test_a_meaning_is_of_the_unit_of_its_indicator() -> None:
    for meaning in KNOWLEDGE.meanings:
        assert {meaning.indicator, meaning.out_of or meaning.indicator} <= set(KNOWLEDGE.indicators)
        assert KNOWLEDGE.indicators[meaning.indicator].unit in {*meaning.units, "TTHC"}


def test_what_a_whole_passes_to_its_parts() -> None:
    assert passed_by("resolved_total", KNOWLEDGE) == "resolve"
    assert passed_by("counters", KNOWLEDGE) is None


def test_a_name_is_refused_where_the_label_says_more() -> None:
    assert says_too_much("Cổng thông tin điện tử tiếp nhận", "feedback_received", KNOWLEDGE)
    assert not says_too_much("xã tiếp nhận", "feedback_received", KNOWLEDGE)


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("Tiếp nhận trực tuyến 90 hồ sơ", "online"),
        ("Hồ sơ gửi qua đường bưu điện: 9 hồ sơ", "post"),
        ("Nộp trực tiếp hoặc qua bưu chính 9 hồ sơ", None),  # two of them
        ("Tiếp nhận 90 hồ sơ", None),
    ],
)
def test_a_figure_bears_the_channel_that_its_label_names(text: str, channel: str | None) -> None:
    (fact,) = dossier_of(text).facts
    assert fact.channel == channel
    assert channel_of(fact.figure, fact.indicator, KNOWLEDGE) == channel


@pytest.mark.parametrize(
    "text",
    [
        "Đã giải quyết trực tuyến 50 hồ sơ.",
        "Kỳ trước tiếp nhận 80 hồ sơ.",
        "Chứng thực 300 hồ sơ.",
        "Trong đó, cấp tỉnh giải quyết 40 hồ sơ.",
        "Gửi 200 tin nhắn nhắc hẹn.",
        "Đạt 97% so với chỉ tiêu giao.",
        "Kênh Cổng Dịch vụ công quốc gia tiếp nhận 3 phản ánh; đầu số 1022 tiếp nhận 5 phản ánh.",
        "Tổng số hồ sơ thụ lý là 110 hồ sơ.",  # received, or in progress
    ],
)
def test_what_no_indicator_counts_stays_without_a_name(text: str) -> None:
    assert meanings_of(text) == []
