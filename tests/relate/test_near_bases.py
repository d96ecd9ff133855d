"""A base is the share's own where the report ties them, or sensible, or by chance."""

from decimal import Decimal

from hcc_parse.domain import Ratio
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain

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
