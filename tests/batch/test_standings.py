"""How units stand: one standing each, names for paths that never meet, the conclusion."""

from dataclasses import replace

from hcc_parse.batch.assembling import assemble
from hcc_parse.batch.standings import standings_of
from hcc_parse.domain import Failure, Received, State, Verdict
from tests.rounds import brief_from, received, reviewed, roster_of, round_of

TWO = """
=== đơn vị xã Cẩm Giang, xã Cẩm Giàng, xã An Phú
=== a.docx
UBND XÃ CẨM GIANG
BÁO CÁO
Kết quả quý II năm 2026
=== b.docx
UBND XÃ CẨM GIÀNG
BÁO CÁO
Kết quả quý II năm 2026
"""


def test_each_unit_of_the_roster_stands_once_in_its_order() -> None:
    standings = standings_of(round_of(TWO), ())
    assert [one.unit for one in standings] == ["xã Cẩm Giang", "xã Cẩm Giàng", "xã An Phú"]
    assert [one.brief.path if one.brief else None for one in standings] == [
        "a.docx",
        "b.docx",
        None,
    ]
    assert standings[2].verdict is Verdict.ABSENT


def test_units_with_one_name_without_marks_have_names_of_their_own_that_stay() -> None:
    first = [one.slug for one in standings_of(round_of(TWO), ())]
    assert first[2] == "xa-an-phu"
    assert len(set(first)) == 3
    assert all(slug.startswith("xa-cam-giang-") for slug in first[:2])
    turned = round_of(TWO.replace("xã Cẩm Giang, xã Cẩm Giàng", "xã Cẩm Giàng, xã Cẩm Giang"))
    assert [one.slug for one in standings_of(turned, ())] == [first[1], first[0], first[2]]


def test_a_second_report_of_another_kind_stands_behind_the_units() -> None:
    head = "UBND XÃ AN PHÚ\nSố: {}\nBÁO CÁO\nKết quả quý II năm 2026\n"
    table = (
        "| STT | Lĩnh vực | Tổng số hồ sơ tiếp nhận |\n| 1 | Hộ tịch | 12 |\n| | Tổng cộng | 12 |"
    )
    centre = brief_from(head.format("4/BC-TTPVHCC") + table, "a.docx")
    office = brief_from(head.format("15/BC-UBND"), "b.docx")
    files = [received(centre), received(office)]
    one, other = standings_of(assemble(files, None, roster_of("xã An Phú")), ())
    assert one.brief == centre  # it has the table
    assert (other.unit, other.brief) == ("xã An Phú (BC-UBND)", office)
    assert other.slug == "xa-an-phu-bc-ubnd"


def test_a_file_that_could_not_be_read_leaves_its_unit_unread_not_absent() -> None:
    failure = Failure(path="xa-an-phu.docx", error="corrupt", message="Tệp hỏng.")
    files = [
        Received(path=path, sha256=path, size=1, state=State.USED, failure=failure)
        for path in ("xa-an-phu.docx", "Không rõ.docx")
    ]
    one, stray = standings_of(assemble(files, None, roster_of("xã An Phú")), ())
    assert (one.verdict, one.brief) == (Verdict.UNREAD, None)
    assert (stray.unit, stray.verdict) == ("Không rõ.docx", Verdict.UNREAD)
    assert stray.slug.startswith("tep-khong-ro-")


def test_a_report_of_another_period_leaves_its_unit_absent() -> None:
    review = reviewed("""
    === kỳ 2026-Q2
    === a.docx
    UBND XÃ AN PHÚ
    BÁO CÁO
    Kết quả quý I năm 2026
    """)
    (one,) = review.standings
    assert (one.verdict, one.brief) == (Verdict.ABSENT, None)
    assert [file.path for file in one.files] == ["a.docx"]
    assert {crossing.finding.check for crossing in one.crossings} == {"X01", "X04"}


def test_what_is_said_across_reports_is_part_of_the_conclusion() -> None:
    review = reviewed("""
    === đơn vị xã An Phú, xã Bình Hòa
    === xa-binh-hoa.docx
    UBND XÃ AN PHÚ
    BÁO CÁO
    Kết quả quý II năm 2026
    """)
    (one, _) = review.standings
    assert one.verdict is Verdict.LOOK
    assert [crossing.finding.check for crossing in one.crossings] == ["X03"]


def test_every_file_stands_somewhere() -> None:
    round = round_of(TWO)
    copy = replace(round.received[0], path="c.docx", size=1)
    files = [replace(file, size=1) for file in round.received]
    stray = received(brief_from("BÁO CÁO\nKết quả quý II năm 2026", "d.docx"))
    whole = assemble([*files, copy, stray], None, round.roster)
    standing = [file.path for one in standings_of(whole, ()) for file in one.files]
    assert sorted(standing) == ["a.docx", "b.docx", "c.docx", "d.docx"]


LETTER = "UBND XÃ AN PHÚ\nSố: 7/BC-UBND\nBÁO CÁO\nKết quả quý II năm 2026\n"
APPENDIX = (
    "PHỤ LỤC\n| STT | Lĩnh vực | Tổng số hồ sơ tiếp nhận |\n| 1 | Hộ tịch | 12 |\n"
    "| 2 | Đất đai | 8 |\n| | Tổng cộng | {} |\n"
)


def test_what_is_found_in_an_appendix_apart_counts_for_its_unit() -> None:
    verdicts = {}
    for total in (20, 21):
        briefs = brief_from(LETTER, "a/bc.txt"), brief_from(APPENDIX.format(total), "a/phu-luc.txt")
        found = assemble([received(one) for one in briefs], None, roster_of("xã An Phú"))
        (one,) = standings_of(found, ())
        assert [file.path for file in one.apart] == ["a/phu-luc.txt"]
        assert [brief.path for _, brief in one.reports()] == ["a/bc.txt", "a/phu-luc.txt"]
        verdicts[total] = one.verdict
    assert verdicts == {20: Verdict.PASSED, 21: Verdict.CORRECT}


def test_what_was_read_into_the_letter_does_not_count_twice() -> None:
    whole = replace(brief_from(LETTER, "a/bc.txt"), enclosed=("a/phu-luc.txt",))
    briefs = whole, brief_from(APPENDIX.format(21), "a/phu-luc.txt")
    found = assemble([received(one) for one in briefs], None, roster_of("xã An Phú"))
    (one,) = standings_of(found, ())
    assert (one.apart, one.verdict) == ((), Verdict.PASSED)


def test_an_appendix_is_not_the_report_of_a_unit_that_sent_a_letter() -> None:
    other = APPENDIX.format(20).replace("PHỤ LỤC", "PHỤ LỤC\n(Kèm theo Báo cáo số 9/BC-UBND)")
    briefs = brief_from(LETTER, "bc.txt"), brief_from(other, "phụ lục xã An Phú.txt")
    found = assemble([received(one) for one in briefs], None, roster_of("xã An Phú"))
    one, beside = standings_of(found, ())
    assert one.brief is not None
    assert one.brief.path == "bc.txt"
    assert beside.brief is not None
    assert beside.brief.path == "phụ lục xã An Phú.txt"
