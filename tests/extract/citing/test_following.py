"""Date, issuer and subject behind a symbol."""

import pytest

from tests.extract.citing.cited import citations_of


@pytest.mark.parametrize(
    ("text", "issuer", "title"),
    [
        ("của Chính phủ về kiểm soát thủ tục;", "Chính phủ", "kiểm soát thủ tục"),
        ("của Chính phủ và Kế hoạch số 9/KH-UBND", "Chính phủ", None),
        ("của UBND xã đã giao việc", "UBND xã", None),
        ("của UBND xã ban hành Quy chế một cửa.", "UBND xã", "ban hành Quy chế một cửa"),
        ("của HĐND thành phố Quy định mức thu.", "HĐND thành phố", "Quy định mức thu"),
        ("về nhân sự, UBND xã đã giao việc", None, "nhân sự"),
        ("của Bộ Văn hóa, Thể thao và Du lịch;", "Bộ Văn hóa, Thể thao và Du lịch", None),
        ("và họp bàn về nhân sự", None, None),
        ("được ban hành trong kỳ", None, None),
    ],
)
def test_what_follows_is_read_and_no_more(text: str, issuer: str | None, title: str | None) -> None:
    found = citations_of(f"Quyết định số 61/QĐ-UBND ngày 05/01/2026 {text}")[0]
    assert (found.issuer, found.title) == (issuer, title)


def test_a_subject_holds_the_document_that_it_leads_to() -> None:
    first, second = citations_of(
        "Kế hoạch số 9/KH-UBND ngày 02/3/2026 về thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 "
        "của Bộ Chính trị về chuyển đổi số."
    )
    assert first.title == (
        "thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về chuyển đổi số"
    )
    assert (second.issuer, second.title) == ("Bộ Chính trị", "chuyển đổi số")


def test_a_subject_ends_before_another_document_of_the_sentence() -> None:
    first, _ = citations_of("Kế hoạch số 9/KH-UBND về nhân sự và Quyết định số 61/QĐ-UBND")
    assert first.title == "nhân sự"
