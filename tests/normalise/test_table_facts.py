"""Cells of tables: what each column counts, for which row."""

import pytest

from tests.reports import CITY_HEADER, dossier_of

COLUMNS = [
    *("received_total", "received_online", "received_direct_or_post", "carried_over"),
    *("resolved_total", "resolved_early", "resolved_on_time", "resolved_overdue"),
    *("refused", "withdrawn"),
    *("in_progress_total", "in_progress_in_time", "in_progress_overdue", "awaiting_supplement"),
]


def values_from(first: int) -> list[int]:
    return [first + 7 * n for n in range(len(COLUMNS))]


def row(*cells: object) -> str:
    return f"| {' | '.join(map(str, cells))} |"


FORM = "\n".join(
    [
        CITY_HEADER.strip(),
        row(1, "Hộ tịch", *values_from(21)),
        row(2, "Đất đai", *values_from(40)),
        row(3, "Y tế", *[""] * len(COLUMNS)),
        row("Tổng cộng", "<", *values_from(60)),
        row("Tỷ lệ", "<", "100%", "99%", *[""] * 12),
    ]
)


@pytest.mark.parametrize(("first", "field"), [(21, "Hộ tịch"), (40, "Đất đai"), (60, None)])
def test_every_column_of_the_city_form_is_understood(first: int, field: str | None) -> None:
    facts = [fact for fact in dossier_of(FORM).facts if fact.field == field]
    assert [fact.indicator for fact in facts] == COLUMNS
    assert [fact.figure.value for fact in facts] == values_from(first)
    assert len({fact.group for fact in facts}) == 1


def test_rows_are_groups_and_neither_empty_rows_nor_shares_are_facts() -> None:
    facts = dossier_of(FORM).facts
    assert len(facts) == 3 * len(COLUMNS)
    assert len({fact.group for fact in facts}) == 3
    assert all(fact.grid is not None for fact in facts)


def test_a_misprinted_header_is_understood() -> None:
    text = FORM.replace("| Trực tuyến |", "| Thực tuyến |").replace(
        "| Trực tiếp, dịch vụ bưu chính |", "| Thực tiếp |"
    )
    own = [fact.indicator for fact in dossier_of(text).facts if fact.field is None]
    assert own[1:3] == ["received_online", "received_direct"]


def test_columns_of_other_things_are_no_facts() -> None:
    text = """
        | STT | Thiết bị | Số lượng | Ghi chú |
        | 1 | Máy in | 12 | 3 |
        | 2 | Máy quét | 8 | 4 |
    """
    assert dossier_of(text).facts == ()
