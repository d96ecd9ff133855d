"""Names of fields in tables: sure ones are named, others are left as they are."""

import pytest

from hcc_parse.domain import Field
from hcc_parse.normalise.fields import field_named, rows_are_fields
from tests.reports import KNOWLEDGE, dossier_of, grid_of

TABLE = """
| STT | Lĩnh vực | Tổng số | Đã giải quyết |
| 1 | Hộ tich | 10 | 9 |
| 2 | Lĩnh vực Đất đai | 5 | 5 |
| 3 | Bảo trợ xã hôị | 5 | 5 |
| 4 | Phòng Kinh tế | 7 | 7 |
| | Tổng cộng | 27 | 26 |
"""


@pytest.mark.parametrize("field", KNOWLEDGE.fields, ids=lambda field: field.name)
def test_every_spelling_names_its_own_field(field: Field) -> None:
    assert {field_named(spelling, KNOWLEDGE) for spelling in field.spellings} == {field.name}


@pytest.mark.parametrize(
    ("label", "meant"),
    [
        ("HỘ TỊCH", "Hộ tịch"),
        ("Lĩnh vực hộ tịch:", "Hộ tịch"),
        ("Người có cônng", "Người có công"),
        ("Hoạt động xây dưng", "Hoạt động xây dựng"),
        ("TS", "Thủy sản"),
        ("TX", None),  # two letters are too short for a slip
        ("Trạm Y tế", None),
        ("Tổng cộng", None),
        ("", None),
    ],
)
def test_a_slip_is_forgiven_and_a_stranger_is_not_named(label: str, meant: str | None) -> None:
    assert field_named(label, KNOWLEDGE) == meant


def test_rows_of_a_table_of_fields_are_named() -> None:
    names = dossier_of(TABLE).names
    assert names.fields == {
        "Hộ tich": "Hộ tịch",
        "Lĩnh vực Đất đai": "Đất đai",
        "Bảo trợ xã hôị": "Bảo trợ xã hội",
    }
    assert [one.label for one in names.unnamed if one.of == "field"] == ["Phòng Kinh tế"]


def test_elsewhere_only_a_spelling_of_the_list_counts() -> None:
    dossier = dossier_of(TABLE.replace("| Lĩnh vực |", "| Nội dung |").replace("tich", "tihc"))
    assert not rows_are_fields(dossier.mentions.grids[0], KNOWLEDGE)
    assert dossier.names.fields == {
        "Lĩnh vực Đất đai": "Đất đai",
        "Bảo trợ xã hôị": "Bảo trợ xã hội",  # letters and tone are those of the name
    }
    assert [one for one in dossier.names.unnamed if one.of == "field"] == []


def test_the_header_says_that_rows_are_fields() -> None:
    assert rows_are_fields(grid_of(TABLE), KNOWLEDGE)
