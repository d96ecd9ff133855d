"""Profiles: those of the package load, and one that cannot be meant is refused in Vietnamese."""

from fractions import Fraction
from pathlib import Path

import pytest

from hcc_parse.check import CATALOGUE
from hcc_parse.domain import Profile, Severity
from hcc_parse.errors import HccError
from hcc_parse.knowledge import load_profile
from hcc_parse.knowledge.profiles import SHIPPED

SEVERITIES = {id: check.severity for id, check in CATALOGUE.items()}
FAMILIES = "ACMTLFXS"


def profile_of(tmp_path: Path, text: str) -> Profile:
    path = tmp_path / "cấu hình.toml"
    path.write_text(text, "utf-8")
    return load_profile(str(path), SEVERITIES, FAMILIES)


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_profile_names_checks_of_the_catalogue(name: str) -> None:
    profile = load_profile(name, SEVERITIES, FAMILIES)
    assert (profile.name, profile.source) == (name, "")
    assert profile.asked | set(profile.off) == set(CATALOGUE)
    assert profile.advice.keys() <= CATALOGUE.keys()


def test_the_city_does_not_ask_for_spelling_and_the_commune_asks_everything() -> None:
    city, commune = (load_profile(name, SEVERITIES, FAMILIES) for name in SHIPPED)
    assert "F01" in city.off
    assert (commune.off, commune.severities) == ((), {})
    assert "F01" in commune.advice


def test_no_shipped_profile_touches_an_error() -> None:
    for name in SHIPPED:
        profile = load_profile(name, SEVERITIES, FAMILIES)
        touched = {*profile.off, *profile.severities}
        assert not {id for id in touched if SEVERITIES[id] is Severity.ERROR}


def test_a_family_is_made_milder_and_an_id_outdoes_it(tmp_path: Path) -> None:
    profile = profile_of(tmp_path, '[severity]\nM = "note"\nM01 = "off"\nM02 = "warning"\n')
    assert profile.off == ("M01",)
    milder = {id for id, own in SEVERITIES.items() if id[0] == "M" and own is not Severity.NOTE}
    assert {"M03", "M04"} <= profile.severities.keys() == milder - {"M01", "M02"}
    assert set(profile.severities.values()) == {Severity.NOTE}


def test_only_and_skip_choose(tmp_path: Path) -> None:
    profile = profile_of(tmp_path, 'only = ["A", "T01"]\nskip = ["A08"]\n')
    assert {id for id in profile.asked if id[0] != "A"} == {"T01"}
    assert "A08" not in profile.asked
    assert "A01" in profile.asked


def test_thresholds_are_fractions(tmp_path: Path) -> None:
    text = '[thresholds]\nsums_holding = "3/4"\nwording_match = 0.97\nfacts_agreeing = 4\n'
    assert profile_of(tmp_path, text).thresholds == {
        "sums_holding": Fraction(3, 4),
        "wording_match": Fraction(97, 100),
        "facts_agreeing": Fraction(4),
    }


def test_a_file_with_the_mark_of_an_editor_is_read(tmp_path: Path) -> None:
    off = profile_of(tmp_path, '\ufeffskip = ["F"]\r\n').off
    assert off == tuple(sorted(id for id in CATALOGUE if id[0] == "F"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("skip = [", "không phải TOML đúng"),
        ('skip = "A"', "danh sách phép kiểm tra"),
        ('skip = ["Z99"]', "không có phép kiểm tra “Z99”"),
        ('only = ["S"]', "không còn phép kiểm tra nào"),
        ('severity = "note"', "phải là một bảng"),
        ('[severity]\nA08 = "error"', "A08 nặng nhất là note, không thể nâng lên error"),
        ('[severity]\nA01 = "fatal"', "mức “fatal” của A01 không có"),
        ('[severity]\nB01 = "note"', "không có phép kiểm tra “B01”"),
        ("[thresholds]\nsums_holding = 0.5", "chỉ nhận từ 2/3 đến 1"),
        ('[thresholds]\nsums_holding = "nửa"', "không phải là số"),
        ("[thresholds]\nsums = 1", "Không có ngưỡng “sums”"),
        ('[advice]\nA01 = ""', "lời nhắc của A01 phải là một câu"),
        ("skipp = []", "không có mục “skipp”"),
    ],
)
def test_a_bad_profile_is_refused_in_one_sentence(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(HccError) as refused:
        profile_of(tmp_path, text)
    assert said in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_profile_that_is_not_there_is_told_with_those_that_are() -> None:
    with pytest.raises(HccError, match="city, commune"):
        load_profile("không có.toml", SEVERITIES, FAMILIES)
