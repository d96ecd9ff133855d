"""What a record depends on is in its key, and nothing else is."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from hcc_parse.batch import keys
from hcc_parse.batch.keys import Settings
from hcc_parse.domain import Profile, Scanning, Severity, Thresholds, Waiver
from tests.batch.few import settings

WAIVER = Waiver(finding="f", check="A01", reason="r", author="a", until=date(2026, 7, 1))
PLAIN = settings()


def test_content_and_suffix_make_the_key() -> None:
    key = PLAIN.key_of("aa", ".docx")
    assert key == settings().key_of("aa", ".docx")
    assert len({key, PLAIN.key_of("ab", ".docx"), PLAIN.key_of("aa", ".txt")}) == 3


@pytest.mark.parametrize(
    "other",
    [
        replace(PLAIN, guessing=True),
        replace(PLAIN, only=frozenset({"A01"})),
        replace(
            PLAIN, profile=Profile(name="x", asked=PLAIN.only, severities={"A01": Severity.NOTE})
        ),
        replace(PLAIN, waivers=()),
        replace(PLAIN, waivers=(WAIVER,)),
        replace(
            PLAIN,
            knowledge=replace(PLAIN.knowledge, thresholds=Thresholds(facts_agreeing=Fraction(9))),
        ),
        replace(
            PLAIN,
            knowledge=replace(
                PLAIN.knowledge, limits=replace(PLAIN.knowledge.limits, file_seconds=9)
            ),
        ),
        replace(PLAIN, knowledge=replace(PLAIN.knowledge, communes=())),
        replace(PLAIN, knowledge=replace(PLAIN.knowledge, scanning=Scanning(read=False))),
    ],
)
def test_every_setting_changes_the_key(other: Settings) -> None:
    assert other.key_of("aa", "") != PLAIN.key_of("aa", "")


def test_the_day_counts_only_when_a_waiver_expires() -> None:
    days = [date(2026, 6, 30), date(2026, 7, 1), date(2026, 7, 2)]
    waived = [replace(PLAIN, waivers=(WAIVER,), today=day).key_of("aa", "") for day in days]
    assert waived[0] == waived[1] != waived[2]
    assert len({replace(PLAIN, today=day).key_of("aa", "") for day in days}) == 1


def test_the_engine_and_its_model_are_in_the_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "engine_told", lambda: "tesseract 9 of another model")
    assert settings().key_of("aa", "") != PLAIN.key_of("aa", "")


def test_where_pages_are_kept_is_not() -> None:
    elsewhere = replace(PLAIN.knowledge, scanning=Scanning(cache="/elsewhere"))
    assert replace(PLAIN, knowledge=elsewhere).key_of("aa", "") == PLAIN.key_of("aa", "")


def test_the_program_is_in_the_key(monkeypatch: pytest.MonkeyPatch) -> None:
    before = PLAIN.key_of("aa", "")
    monkeypatch.setattr(keys, "program", lambda: "another")
    assert PLAIN.key_of("aa", "") != before
