"""What a share should read, as the report writes its shares."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from hcc_parse.check.right_share import ASKED, right_share
from hcc_parse.domain import Base, Figure
from tests.reports import dossier_of

FEES = "I. Kết quả\nCó 3.099 hồ sơ phát sinh phí, lệ phí; thanh toán trực tuyến 2.898 hồ sơ, {}."


def right(text: str, at: int = 0) -> Decimal | None:
    relations = dossier_of(text).relations
    found = right_share(relations.links[at], relations)
    return found.value if found else None


@pytest.mark.parametrize(
    ("share", "meant"), [("đạt 89,6%", "93.5"), ("đạt 89,61%", "93.51"), ("đạt 89%", "94")]
)
def test_it_has_the_decimals_with_which_the_share_is_written(share: str, meant: str) -> None:
    assert right(FEES.format(share)) == Decimal(meant)


def test_a_whole_share_among_others_with_decimals_lost_a_zero() -> None:
    more = "\nTrong 8 phản ánh có 3 phản ánh gửi qua Cổng, chiếm 37,5%."
    assert right(FEES.format("đạt 89%") + more) == Decimal("93.5")


def test_bases_that_give_different_shares_leave_it_open() -> None:
    text = (
        "I. Kết quả\nTiếp nhận 200 hồ sơ, đã giải quyết 180 hồ sơ, đúng hạn và trước hạn 90 hồ sơ, "
        "đạt 47%."
    )
    assert right(text) is None


def test_no_share_above_a_hundred_is_proposed() -> None:
    relations = dossier_of(FEES.format("đạt 89,6%")).relations
    ratio = relations.links[0]
    smaller = Base(Decimal(2000), ratio.own[0].figures)
    assert right_share(ratio, relations) is not None
    assert right_share(replace(ratio, own=(smaller,)), relations) is None


@pytest.mark.parametrize("many", [2_000, 4_000])
def test_a_long_report_is_asked_so_far_only_whether_it_cuts_off(
    many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    relations = dossier_of(FEES.format("đạt 89,6%")).relations
    ratio = relations.links[0]
    others = tuple(replace(ratio, share=replace(ratio.share)) for _ in range(many))
    asked, true = list[Figure](), Figure.allows

    def counted(share: Figure, exact: Fraction) -> object:
        asked.append(share)
        return true(share, exact)

    monkeypatch.setattr(Figure, "allows", counted)
    found = right_share(ratio, replace(relations, links=(ratio, *others)))
    assert found is not None
    assert found.value == Decimal("93.5")
    assert len(asked) == ASKED
