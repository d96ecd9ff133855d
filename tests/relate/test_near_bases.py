"""A base is the share's own where the report ties them, or sensible, or by chance."""

from collections.abc import Iterator
from decimal import Decimal

import pytest

from hcc_parse.domain import Figure, Ratio
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review, understand
from hcc_parse.read.plain import parse_plain
from hcc_parse.relate.shares.near_bases import with_own_bases

FEES = "Có 1.706 hồ sơ phải thu phí, lệ phí, trong đó 1.605 hồ sơ nộp trực tuyến, đạt 71,72%."


def link(*before: str, after: tuple[str, ...] = ()) -> Ratio:
    text = "\n".join((*before, FEES, *after))
    (found,) = understand(parse_plain(text), load_knowledge()).relations.links
    return found


def test_the_whole_of_the_sentence_is_its_own() -> None:
    assert [base.value for base in link().own] == [Decimal(1706)]


def test_a_total_is_sensible_wherever_it_stands() -> None:
    ratio = link("Tổng số hồ sơ tiếp nhận: 2.238 hồ sơ.", "Số liệu như sau.")
    assert [base.value for base in ratio.sensible] == [Decimal(2238)]


def test_a_figure_of_another_matter_is_neither() -> None:
    ratio = link(after=("Về số hóa.", "Có 2.238 hồ sơ khai thác lại dữ liệu."))
    assert Decimal(2238) in {base.value for base in ratio.bases}
    assert Decimal(2238) not in {base.value for base in (*ratio.own, *ratio.sensible)}


WITHDRAWN = (
    "Đã giải quyết 4.212 hồ sơ, trong đó:\n- Hồ sơ rút theo đề nghị của người nộp: 25 hồ sơ{}.\n"
    "Về tiến độ.\nTổng số hồ sơ đang giải quyết: {} hồ sơ.\nVề tổ chức.\nTổng số: {} người."
)


def test_what_is_open_or_counted_in_another_unit_is_no_base_of_what_is_closed() -> None:
    text = WITHDRAWN.format(", chiếm 6,8%", 367, 104)
    (ratio,) = understand(parse_plain(text), load_knowledge()).relations.links
    assert not {Decimal(367), Decimal(104)} & {base.value for base in ratio.sensible}


def test_a_whole_as_large_as_its_part_is_its_base() -> None:
    text = "Đang giải quyết 260 hồ sơ, trong đó:\n- Còn trong hạn: 260 hồ sơ, đạt 13%.\n"
    (ratio,) = understand(parse_plain(text), load_knowledge()).relations.links
    assert [base.value for base in ratio.own] == [Decimal(260)]


def test_the_total_of_a_part_is_its_base_wherever_it_is_told() -> None:
    text = "Đã giải quyết: 1.200 hồ sơ.\nVề thời hạn.\nHồ sơ trả trước hạn: 900 hồ sơ ({}%)."
    (ratio,) = understand(parse_plain(text.format("75")), load_knowledge()).relations.links
    assert Decimal(1200) in {base.value for base in ratio.own}


def test_what_was_received_may_be_a_share_of_a_plan() -> None:
    text = "Tổng số hồ sơ tiếp nhận: 1.240 hồ sơ.\nVề kế hoạch.\nTiếp nhận mới: 1.180 hồ sơ (59%)."
    (ratio,) = understand(parse_plain(text), load_knowledge()).relations.links
    assert ratio.own == ()


def test_what_is_open_is_no_base_of_what_was_carried_over() -> None:
    text = (
        "Tổng số hồ sơ tiếp nhận: 4.352 hồ sơ, trong đó:\n- Kỳ trước chuyển sang: 75 hồ sơ (55,5%)."
        "\nVề tiến độ.\nTổng số hồ sơ đang giải quyết: 135 hồ sơ, trong hạn 130 hồ sơ{}."
    )
    carried, open_ = understand(
        parse_plain(text.format(", chiếm 96,3%")), load_knowledge()
    ).relations.links
    assert Decimal(135) not in {base.value for base in carried.sensible}
    assert Decimal(135) in {base.value for base in open_.own}


@pytest.mark.parametrize(
    ("other", "sensible"),
    [
        ("Đoàn viên giúp 3.361 hồ sơ của người già.", False),
        ("Có 90 hồ sơ lạ trên 3.361 hồ sơ.", False),
        ("Tổng số hồ sơ các loại: 3.361 hồ sơ.", True),
        ("Tổng số hồ sơ tiếp nhận: 3.361 hồ sơ.", True),
        ("Việc của xã có 3.361 hồ sơ, trong đó 3.000 hồ sơ của người dân.", True),
    ],
)
def test_a_share_told_with_its_part_and_whole_is_of_no_count_that_nothing_calls_a_total(
    other: str, sensible: bool
) -> None:
    text = f"{other}\nVề phí.\nHồ sơ có phí: 1.973; trong đó nộp qua mạng 1.736 hồ sơ (51,65%)."
    links = understand(parse_plain(text), load_knowledge()).relations.links
    ratio = next(one for one in links if one.share.text == "51,65")
    assert (Decimal(3361) in {base.value for base in ratio.sensible}) == sensible


@pytest.mark.parametrize(("share", "found"), [("98,1", []), ("93,6", ["A07"])])
def test_what_the_same_number_was_told_of_elsewhere_is_its_base(
    share: str, found: list[str]
) -> None:
    text = (
        "Đã trả 5.212 kết quả giải quyết hồ sơ, trong đó có 5.114 hồ sơ đúng hạn, trước hạn.\n"
        f"Tổng tiếp nhận: 5.512 hồ sơ.\nĐúng và trước hạn có 5.114 hồ sơ, chiếm {share}%."
    )
    findings = review(parse_plain(text), load_knowledge(), {"A07", "A14"}).findings
    assert [finding.check for finding in findings] == found


class Passed(tuple[Figure, ...]):
    """Figures that count how often they are gone through."""

    times = 0

    def __iter__(self) -> Iterator[Figure]:
        Passed.times += 1
        return super().__iter__()


@pytest.mark.parametrize("more", [20, 40])
def test_a_report_is_not_gone_through_for_every_base(more: int) -> None:
    other = tuple(f"Có {3_000 + n} hồ sơ khai thác lại dữ liệu." for n in range(more))
    knowledge = load_knowledge()
    dossier = understand(parse_plain("\n".join((FEES, *other))), knowledge)
    (ratio,) = dossier.relations.links
    assert len(ratio.bases) > more
    Passed.times = 0
    figures = Passed(dossier.mentions.figures)
    assert with_own_bases(ratio, dossier.facts, figures, knowledge) == ratio
    assert Passed.times < 10
