"""What becomes of each file of an inbox."""

from dataclasses import replace
from datetime import date

import pytest

from hcc_parse.batch.asking import asked_term
from hcc_parse.batch.assembling import assemble
from hcc_parse.batch.briefs import brief_of
from hcc_parse.domain import Brief, Failure, Received, Round, State, Term
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from tests.rounds import brief_from, received, roster_of
from tests.scans import Read, Spot, scanned

Q2 = asked_term("2026-Q2")
UNITS = roster_of("xã An Phú", "xã Bình Hòa", "xã Cẩm Giang", "xã Cẩm Giàng")


def letter(
    path: str,
    unit: str = "XÃ AN PHÚ",
    period: str = "quý II năm 2026",
    number: str = "15",
    symbol: str = "BC-UBND",
    day: int = 16,
    more: str = "Tổng số hồ sơ tiếp nhận: 120 hồ sơ.",
) -> Brief:
    text = f"""
    ỦY BAN NHÂN DÂN {unit}
    Số: {number}/{symbol}
    An Phú, ngày {day} tháng 6 năm 2026
    BÁO CÁO
    Kết quả giải quyết thủ tục hành chính {period}
    {more}
    Ghi trong tệp {path}.
    """
    return brief_from(text, path)


def states(*briefs: Brief, asked: Term | None = Q2) -> dict[str, tuple[State, str | None]]:
    return told(assemble([received(one) for one in briefs], asked, UNITS))


def told(round: Round) -> dict[str, tuple[State, str | None]]:
    return {file.path: (file.state, file.of) for file in round.received}


def test_a_report_of_a_unit_and_the_period_is_used() -> None:
    round = assemble([received(letter("a.docx"))], Q2, UNITS)
    (file,) = round.received
    assert (file.state, file.unit, file.doubtful) == (State.USED, "xã An Phú", False)
    assert [brief.path for brief in round.used()] == ["a.docx"]


def test_files_come_out_in_the_order_of_their_paths_whatever_the_order_they_came_in() -> None:
    files = [received(letter(path)) for path in ("c.docx", "a.docx", "b.docx")]
    one, other = assemble(files, Q2, UNITS), assemble(files[::-1], Q2, UNITS)
    assert one == other
    assert [file.path for file in one.received] == ["a.docx", "b.docx", "c.docx"]


def test_the_same_bytes_are_a_copy_of_the_file_with_the_plainer_name() -> None:
    files = [
        replace(received(letter(path)), sha256="ab" * 32)
        for path in ("Gửi lại/xa-an-phu.docx", "z/xa-an-phu.docx", "b/xa-an-phu (1).docx")
    ]
    assert told(assemble(files, Q2, UNITS)) == {
        "Gửi lại/xa-an-phu.docx": (State.DUPLICATE, "z/xa-an-phu.docx"),
        "b/xa-an-phu (1).docx": (State.DUPLICATE, "z/xa-an-phu.docx"),
        "z/xa-an-phu.docx": (State.USED, None),
    }


def test_empty_files_are_no_copies_of_each_other() -> None:
    failure = Failure(path="a", error="corrupt", message="Tệp trống.")
    files = [
        Received(path=path, sha256="e3", size=0, state=State.USED, failure=failure)
        for path in ("xa-an-phu.docx", "xa-binh-hoa.docx")
    ]
    round = assemble(files, Q2, UNITS)
    assert [(file.state, file.unit) for file in round.received] == [
        (State.FAILED, "xã An Phú"),
        (State.FAILED, "xã Bình Hòa"),
    ]


@pytest.mark.parametrize(
    ("newer", "by"),
    [
        (letter("a.docx", day=20), "date"),
        (letter("a.docx", number="16"), "number"),
        (letter("a bản thay thế.docx"), "name"),
        (letter("a lần 2.docx"), "name"),
        (letter("a v2.docx"), "name"),
        (letter("z.docx"), "path"),
    ],
    ids=["date", "number", "replaced", "second time", "v2", "path"],
)
def test_the_later_version_counts_and_it_is_told_how_that_is_known(newer: Brief, by: str) -> None:
    older = letter("b.docx")
    round = assemble([received(older), received(newer)], Q2, UNITS)
    assert told(round) == {"b.docx": (State.OLDER, newer.path), newer.path: (State.USED, None)}
    assert [file.told_by for file in round.received if file.state is State.OLDER] == [by]


def test_the_date_weighs_more_than_the_name() -> None:
    found = states(letter("a lần 2.docx", day=10), letter("b.docx", day=20))
    assert found["a lần 2.docx"] == (State.OLDER, "b.docx")


def test_a_draft_without_a_number_is_older() -> None:
    found = states(letter("a.docx", number="15"), letter("b.docx", number="…"))
    assert found["b.docx"] == (State.OLDER, "a.docx")


def test_reports_of_two_kinds_are_no_versions_of_each_other() -> None:
    found = states(letter("a.docx"), letter("b.docx", symbol="BC-TTPVHCC", number="4"))
    assert {state for state, _ in found.values()} == {State.USED}


def test_two_communes_of_nearly_one_name_are_two() -> None:
    files = [
        received(letter(f"{n}.docx", unit=u))
        for n, u in enumerate(("XÃ CẨM GIANG", "XÃ CẨM GIÀNG"))
    ]
    round = assemble(files, Q2, UNITS)
    assert [file.unit for file in round.received] == ["xã Cẩm Giang", "xã Cẩm Giàng"]
    assert all(file.state is State.USED for file in round.received)


def test_a_unit_that_is_not_in_the_roster_is_a_stray_even_under_a_known_name() -> None:
    assert states(letter("xa-an-phu.docx", unit="XÃ AN PHỤ"))["xa-an-phu.docx"][0] is State.STRAY


def test_a_report_without_a_letterhead_is_of_the_unit_that_its_name_names() -> None:
    brief = brief_from("BÁO CÁO\nKết quả quý II năm 2026", "dot-1/xa-an-phu.docx")
    (file,) = assemble([received(brief)], Q2, UNITS).received
    assert (file.state, file.unit) == (State.USED, "xã An Phú")
    brief = brief_from("BÁO CÁO\nKết quả quý II năm 2026", "dot-1/xa-cam-giang.docx")
    (file,) = assemble([received(brief)], Q2, UNITS).received
    assert (file.state, file.unit) == (State.STRAY, None)


@pytest.mark.parametrize(
    ("period", "state", "doubtful"),
    [
        ("quý II năm 2026", State.USED, False),
        ("Quý II và 6 tháng đầu năm 2026", State.USED, False),
        ("quý I năm 2026", State.WRONG_TERM, False),
        ("6 tháng đầu năm 2026", State.WRONG_TERM, False),
        ("quý I năm 2026, nhiệm vụ quý II năm 2026", State.WRONG_TERM, False),
        ("quý II", State.USED, False),
        ("quý I", State.USED, True),
        ("quý II năm 2025", State.USED, True),  # dated in June 2026: the year is a slip
        ("quý I năm 2026 (từ ngày 15/3/2026 đến ngày 14/6/2026)", State.USED, True),
        ("", State.USED, False),
    ],
)
def test_only_a_clearly_other_period_is_put_aside(
    period: str, state: State, doubtful: bool
) -> None:
    (file,) = assemble([received(letter("a.docx", period=period))], Q2, UNITS).received
    assert (file.state, file.doubtful) == (state, doubtful)


def test_a_period_that_was_read_of_a_scan_with_doubt_puts_no_report_aside() -> None:
    text = "ỦY BAN NHÂN DÂN XÃ AN PHÚ\nBÁO CÁO\nKết quả công tác quý I năm 2026\nCó 5 hồ sơ."
    hazy: dict[Spot, Read] = {(2, "I"): Read("I", 0.7)}
    for reads, state in ({}, State.WRONG_TERM), (hazy, State.USED):
        found = review(scanned(text, reads), load_knowledge(), guessing=False)
        (file,) = assemble([received(brief_of(found))], Q2, UNITS).received
        assert (file.state, file.doubtful) == (state, state is State.USED)


def test_where_no_period_is_asked_that_of_more_than_half_is_taken() -> None:
    briefs = [
        letter("a.docx"),
        letter("b.docx", unit="XÃ BÌNH HÒA"),
        letter("c.docx", unit="XÃ CẨM GIANG", period="quý I năm 2026"),
    ]
    round = assemble([received(one) for one in briefs], None, UNITS)
    assert round.assumed
    assert round.asked is not None
    assert (round.asked.name, round.asked.year) == ("quarter-2", 2026)
    assert told(round)["c.docx"][0] is State.WRONG_TERM


def test_reports_of_two_periods_are_no_versions_of_each_other() -> None:
    found = states(letter("a.docx"), letter("b.docx", period="quý I năm 2026"), asked=None)
    assert {state for state, _ in found.values()} == {State.USED}


def test_where_no_period_has_more_than_half_none_is_taken() -> None:
    briefs = [letter("a.docx"), letter("b.docx", unit="XÃ BÌNH HÒA", period="quý I năm 2026")]
    round = assemble([received(one) for one in briefs], None, UNITS)
    assert (round.asked, round.assumed) == (None, False)
    assert {state for state, _ in told(round).values()} == {State.USED}


TABLE = """
PHỤ LỤC
| STT | Lĩnh vực | Tổng số hồ sơ tiếp nhận |
| 1 | Hộ tịch | 120 |
| | Tổng cộng | 120 |
"""


@pytest.mark.parametrize("path", ["dot-1/phu-luc-xa-an-phu.docx", "dot-1/bc-an-phu phụ lục.docx"])
def test_an_appendix_sent_apart_is_joined_to_its_letter(path: str) -> None:
    files = [received(letter("dot-1/bc-an-phu.docx")), received(brief_from(TABLE, path))]
    found = told(assemble(files, Q2, UNITS))
    assert found[path] == (State.JOINED, "dot-1/bc-an-phu.docx")


def test_an_appendix_that_may_belong_to_two_letters_is_joined_to_none() -> None:
    files = [
        received(letter("dot-1/a.docx")),
        received(letter("dot-1/b.docx", unit="XÃ BÌNH HÒA")),
        received(brief_from(TABLE, "dot-1/phụ lục.docx")),
    ]
    assert told(assemble(files, Q2, UNITS))["dot-1/phụ lục.docx"][0] is State.STRAY


def test_an_appendix_read_into_its_letter_counts_once() -> None:
    whole = replace(letter("a.docx"), enclosed=("phu-luc-xa-an-phu.docx",))
    files = [received(whole), received(brief_from(TABLE, "phu-luc-xa-an-phu.docx"))]
    round = assemble(files, Q2, UNITS)
    assert told(round)["phu-luc-xa-an-phu.docx"] == (State.JOINED, "a.docx")
    assert [brief.path for brief in round.by_unit()["xã An Phú"]] == ["a.docx"]


def test_the_date_of_a_report_is_read_as_a_date() -> None:
    assert letter("a.docx", day=20).issued == date(2026, 6, 20)
