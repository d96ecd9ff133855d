"""The type of a document, near and far, and what stands between."""

import pytest

from tests.extract.citing.cited import citations_of
from tests.reports import KNOWLEDGE


def test_a_type_far_off_gives_the_subject_between() -> None:
    (found,) = citations_of("Kế hoạch xây dựng chính quyền số của xã số 43/KH-UBND ngày 13/02/2026")
    assert (found.type, found.text) == ("Kế hoạch", "43/KH-UBND ngày 13/02/2026")
    assert found.title == "xây dựng chính quyền số của xã"


def test_a_letter_far_from_its_number_gives_issuer_and_subject() -> None:
    (found,) = citations_of("Công văn của Sở Tư pháp về hộ tịch số 12/STP-HCTP ngày 3/3/2026")
    assert (found.type, found.issuer, found.title) == ("Công văn", "Sở Tư pháp", "hộ tịch")


@pytest.mark.parametrize(
    "text",
    [
        "Kế hoạch của xã đã xong. Theo số 43/KH-UBND",  # a sentence between
        "Kế hoạch của xã; theo số 43/KH-UBND",
        "Quyết định của xã theo số 43/KH-UBND",  # the letters are of another type
        "gửi công văn, hướng dẫn, giải đáp theo số 12/STP-HCTP",  # a noun in small letters
    ],
)
def test_a_type_far_off_is_not_guessed(text: str) -> None:
    (found,) = citations_of(text)
    assert found.type is None


def test_a_law_with_name_and_number_is_one_citation() -> None:
    (found,) = citations_of("Luật Cư trú số 68/2020/QH14 ngày 13/11/2020 của Quốc hội")
    assert found.text == "Luật Cư trú số 68/2020/QH14 ngày 13/11/2020"
    assert (found.type, found.title) == ("Luật", "Cư trú")


def test_the_last_word_of_a_law_is_not_its_type() -> None:
    text = "Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15"
    (found,) = citations_of(text)
    assert (found.type, found.text) == ("Luật", text)


def test_the_registry_is_asked_for_the_type_where_a_symbol_names_none() -> None:
    law, resolution, bare = citations_of(
        "Luật số 72/2025/QH15. Nghị quyết số 72/2025/QH15. Theo số 72/2025/QH15."
    )
    documents = KNOWLEDGE.legal_documents
    known = [c.registered(documents) for c in (law, resolution, bare)]
    assert [document.symbol if document else None for document in known] == [
        "72/2025/QH15",
        None,
        None,
    ]
