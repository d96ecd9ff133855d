"""Communes: one mark tells two places apart."""

import pytest

from hcc_parse.domain import Commune
from hcc_parse.normalise.places import commune_hint, commune_named
from hcc_parse.vietnamese import fold
from tests.extract.test_header import LETTER
from tests.reports import KNOWLEDGE, dossier_of


def named(name: str) -> str | None:
    found = commune_named(name, KNOWLEDGE)
    return f"{found.kind} {found.name}" if found else None


def hinted(name: str) -> str | None:
    found = commune_hint(name, KNOWLEDGE)
    return found.name if found else None


def test_cam_giang_and_cam_giang_with_a_mark_are_two_communes() -> None:
    assert named("Cẩm Giang") == "xã Cẩm Giang"
    assert named("Cẩm Giàng") == "xã Cẩm Giàng"
    assert named("xã CẨM GIÀNG") == "xã Cẩm Giàng"
    assert hinted("Cẩm Giang") is None
    assert hinted("Cẩm Giàng") is None


@pytest.mark.parametrize("wrong", ["Cẩm Giảng", "Cẩm Giáng", "Câm Giang", "Cam Giang"])
def test_a_name_between_two_communes_is_neither_and_has_no_certain_hint(wrong: str) -> None:
    assert named(wrong) is None
    assert hinted(wrong) in (None, "Cẩm Giang")
    assert wrong == "Câm Giang" or hinted(wrong) is None


@pytest.mark.parametrize("commune", KNOWLEDGE.communes, ids=lambda commune: commune.name)
def test_every_commune_is_known_by_its_own_name_and_by_no_other(commune: Commune) -> None:
    assert commune_named(f"{commune.kind} {commune.name}", KNOWLEDGE) == commune
    for alias in commune.aliases:
        assert commune_named(f"{commune.kind} {alias}", KNOWLEDGE) == commune
    unmarked = fold(commune.name)
    others = [one for one in KNOWLEDGE.communes if one.name.lower() == unmarked]
    assert named(unmarked) is None or others


@pytest.mark.parametrize(
    ("name", "hint"),
    [("Kẻ Sắt", "Kẻ Sặt"), ("xã Kẻ Sắt", "Kẻ Sặt"), ("Minh Tân Hạ", None), ("", None)],
)
def test_one_letter_amiss_is_a_hint_at_most(name: str, hint: str | None) -> None:
    assert named(name) is None
    assert hinted(name) == hint


@pytest.mark.parametrize(
    ("written", "commune", "hint"),
    [
        ("XÃ CẨM GIANG", "xã Cẩm Giang", None),
        ("XÃ CẨM GIÀNG", "xã Cẩm Giàng", None),
        ("XÃ KẺ SẮT", None, "xã Kẻ Sặt"),
        ("XÃ VĨNH LÂM", None, None),
    ],
)
def test_the_letterhead_is_looked_up_letter_for_letter(
    written: str, commune: str | None, hint: str | None
) -> None:
    names = dossier_of(LETTER.replace("XÃ VĨNH LÂM", written)).names
    assert (names.commune, names.commune_hint) == (commune, hint)
