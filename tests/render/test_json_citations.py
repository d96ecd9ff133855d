"""Citations and references in the JSON: links that exist, nothing that is not in the text."""

from typing import Any

from tests.render.reviewed import result, reviewed_text

TEXT = """
Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ (được sửa đổi, bổ sung bởi
các Nghị định số 107/2021/NĐ-CP, 118/2025/NĐ-CP) và Kế hoạch số 12, 13/KH-UBND.
Các Quyết định từ số 120 đến số 125/QĐ-UBND; Nghị quyết số 66/NQ-CP ngày 26/3/2025.
Theo Nghị định 118, Nghị định số 45, Nghị định này và Luật Cư trú năm 2006, xã đã làm.
""".replace("bởi\n", "bởi ")


def report() -> dict[str, Any]:
    whole: dict[str, Any] = result(reviewed_text(TEXT))["reports"][0]
    return whole


def cited(symbol: str) -> dict[str, Any]:
    (found,) = [c for c in report()["citations"] if c["well_formed"] == symbol]
    return dict(found)


def test_each_citation_has_a_name_by_which_others_point_to_it() -> None:
    ids = [citation["id"] for citation in report()["citations"]]
    assert ids == [f"c{n}" for n in range(1, len(ids) + 1)]


def test_an_amendment_points_to_the_documents_that_amend() -> None:
    amendments = cited("61/2018/NĐ-CP")["amendments"]
    assert [(a["relation"], a["text"]) for a in amendments] == [
        ("amended-by", "được sửa đổi, bổ sung bởi")
    ] * 2
    ids = [cited(symbol)["id"] for symbol in ("107/2021/NĐ-CP", "118/2025/NĐ-CP")]
    assert [a["citation"] for a in amendments] == ids


def test_a_number_without_letters_is_told_with_those_it_shares() -> None:
    found = cited("12/KH-UBND")
    assert (found["symbol"], found["abbreviated"], found["registry"]) == ("12", True, None)
    assert cited("120/QĐ-UBND")["range_end"] == "125/QĐ-UBND"


def test_only_a_symbol_that_identifies_is_linked_to_the_registry() -> None:
    assert cited("118/2025/NĐ-CP")["registry"] == "118/2025/NĐ-CP"
    assert cited("66/NQ-CP")["registry"] is None


def test_a_reference_points_to_a_citation_or_says_why_not() -> None:
    told = {r["text"]: r for r in report()["references"]}
    short = told["Nghị định 118"]
    assert short["citation"] == cited("118/2025/NĐ-CP")["id"]
    assert (short["registry"], short["unresolved"]) == ("118/2025/NĐ-CP", None)
    assert told["Nghị định số 45"]["unresolved"] == "none"
    assert told["Nghị định này"]["unresolved"] == "several"
    law = told["Luật Cư trú năm 2006"]
    assert (law["registry"], law["candidates"]) == (None, ["81/2006/QH11"])
