"""What is told to be the most bears the figure that the table has for it."""

import pytest

from hcc_parse.domain import Finding
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

TABLE = """
| Tháng | Số hồ sơ tiếp nhận | Số hồ sơ đã giải quyết |
| Tháng 7 | 48 | 84 |
| Tháng 8 | 57 | 50 |
| Tháng 9 | 84 | 61 |
"""


def found(text: str) -> tuple[Finding, ...]:
    return review(parse_plain(f"{text}\n{TABLE}"), load_knowledge(), only=("C11",)).findings


def test_another_name_with_its_figure_is_told() -> None:
    (finding,) = found("Tháng 8 là tháng có số hồ sơ tiếp nhận nhiều nhất (84 hồ sơ).")
    assert "57" in finding.message.vi


@pytest.mark.parametrize(
    "text",
    [
        "Tháng 9 là tháng có số hồ sơ tiếp nhận nhiều nhất (84 hồ sơ).",
        "Tháng 8 có số hồ sơ từ chối nhiều nhất (84 hồ sơ).",
        "Tháng 8 có số hồ sơ tiếp nhận nhiều nhất (90 hồ sơ).",
        "So với tháng 7, tháng 8 có số hồ sơ tiếp nhận nhiều nhất (84 hồ sơ).",
    ],
)
def test_what_may_be_right_is_not(text: str) -> None:
    assert found(text) == ()
