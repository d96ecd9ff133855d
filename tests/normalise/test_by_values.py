"""Counts that their number names, where their words do not."""

import pytest

from hcc_parse.normalise.by_values import agrees, said_of
from tests.reports import KNOWLEDGE, dossier_of, figures_of

TOTALS = (
    "Tổng số hồ sơ tiếp nhận: 4.512 hồ sơ.\nTổng số hồ sơ đã giải quyết: 4.271 hồ sơ.\n"
    "Công tác khác.\n"
)


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("Số vừa nêu, thống kê được 4.512 hồ sơ.", "received_total"),
        ("Nằm ở các phòng: 241 hồ sơ.", None),  # what an identity leaves; but no word says so
        ("Nằm ở các phòng, chưa có gì: 241 hồ sơ.", "in_progress_total"),
        ("Số vừa nêu, thống kê được 4.513 hồ sơ.", None),
        ("Thu phí trong 4.512 hồ sơ.", "fee_cases"),  # its own words come first
        ("Sao chụp trực tuyến được 4.512 hồ sơ.", None),  # its words speak against it
        ("Lĩnh vực Hộ tịch: làm được 4.512 hồ sơ.", None),  # limited to a field
        ("Đã cấp 4.512 bản sao.", None),  # another unit
        ("Kỳ trước ghi được 4.512 hồ sơ.", None),  # another period
    ],
)
def test_a_number_of_one_thing_alone_names_it(text: str, indicator: str | None) -> None:
    facts = dossier_of(TOTALS + text).facts
    last = [fact.indicator for fact in facts if fact.figure.place.address.block > 2]
    assert last == ([indicator] if indicator else [])


def test_such_a_name_is_a_guess() -> None:
    fact = dossier_of(TOTALS + "Số vừa nêu, thống kê được 4.512 hồ sơ.").facts[-1]
    assert fact.is_supposed


def test_a_label_agrees_with_what_it_says_nothing_against() -> None:
    (figure,) = figures_of("Trả quá hạn: 12 hồ sơ")
    assert said_of(figure, KNOWLEDGE) == {"resolve", "overdue"}
    assert agrees(figure, "resolved_overdue", KNOWLEDGE)
    assert not agrees(figure, "received_total", KNOWLEDGE)
