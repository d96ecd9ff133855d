"""Limits: the list and the code agree, and a word that changes one is understood or refused."""

from dataclasses import fields

import pytest

from hcc_parse.domain import Limits
from hcc_parse.errors import HccError, UnreadableFileError
from hcc_parse.knowledge import load_knowledge, load_limits, with_changes

NAMES = [field.name for field in fields(Limits)]


def test_the_list_names_every_limit_once_and_has_the_defaults_of_the_code() -> None:
    assert [limit.name for limit in load_limits()] == NAMES
    assert load_knowledge().limits == Limits()


def test_every_limit_is_explained_in_the_code_and_in_the_list() -> None:
    assert all(f"{name}: " in (Limits.__doc__ or "") for name in NAMES)
    assert all(limit.unit and limit.explanation for limit in load_limits())


@pytest.mark.parametrize(
    ("words", "name", "value"),
    [
        ("pdf_pages=3000", "pdf_pages", 3000),
        (" pdf_pages = 1 ", "pdf_pages", 1),
        ("file_bytes=200MB", "file_bytes", 200_000_000),
        ("file_bytes=5 m", "file_bytes", 5_000_000),
        ("file_bytes=10KB", "file_bytes", 10_000),
        ("memory_bytes=3G", "memory_bytes", 3_000_000_000),
    ],
)
def test_a_limit_is_changed_by_its_name(words: str, name: str, value: int) -> None:
    changed = with_changes(Limits(), [words])
    assert getattr(changed, name) == value
    assert with_changes(changed, [f"{name}={getattr(Limits(), name)}"]) == Limits()


def test_the_last_word_counts() -> None:
    assert with_changes(Limits(), ["pdf_pages=3", "pdf_pages=4"]).pdf_pages == 4


@pytest.mark.parametrize("words", ["", "pages=3", "=3", "Pdf_pages=3"])
def test_an_unknown_limit_is_told(words: str) -> None:
    with pytest.raises(HccError, match="Không có giới hạn"):
        with_changes(Limits(), [words])


@pytest.mark.parametrize(
    "value", ["", "0", "-1", "1.5", "1,5M", "abc", "1T", "²", "٣", "9" * 16, "999999999999G"]
)
def test_a_bad_value_is_told(value: str) -> None:
    with pytest.raises(HccError, match="pdf_pages không hợp lệ"):
        with_changes(Limits(), [f"pdf_pages={value}"])


@pytest.mark.parametrize(
    ("name", "found", "said"),
    [
        ("pdf_pages", 200_000, "200.000, quá giới hạn 2.000; nới bằng --limit pdf_pages=200K"),
        (
            "file_bytes",
            100_000_001,
            "101 MB, quá giới hạn 100 MB; nới bằng --limit file_bytes=101M",
        ),
        ("unpack_ratio", 999, "999 lần, quá giới hạn 500 lần; nới bằng --limit unpack_ratio=999"),
    ],
)
def test_a_refusal_names_the_value_the_limit_and_the_option_that_suffices(
    name: str, found: int, said: str
) -> None:
    limits = Limits()
    with pytest.raises(UnreadableFileError) as raised:
        limits.hold(name, found, "Số đếm")
    assert str(raised.value) == f"Số đếm là {said}."
    assert raised.value.failure == "too-large"
    option = str(raised.value).rpartition(" ")[2].rstrip(".")
    with_changes(limits, [option]).hold(name, found, "Số đếm")


def test_what_reaches_a_limit_does_not_pass_it() -> None:
    Limits().hold("pdf_pages", 2_000, "Số trang")
    with pytest.raises(UnreadableFileError):
        Limits().hold("pdf_pages", 2_001, "Số trang")


def test_a_small_limit_of_bytes_is_said_in_kilobytes() -> None:
    with pytest.raises(UnreadableFileError, match=r"11 KB, quá giới hạn 10 KB; .*file_bytes=11K"):
        Limits(file_bytes=10_000).hold("file_bytes", 10_001, "Độ lớn")


def test_work_that_was_stopped_names_twice_the_limit() -> None:
    error = Limits().passed("file_seconds", "timeout", "Thời gian")
    assert str(error) == "Thời gian quá giới hạn 120 giây; nới bằng --limit file_seconds=240."
    assert error.failure == "timeout"
