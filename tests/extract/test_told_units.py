"""Units told before the number, not behind it."""

import pytest

from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Số công chức trực tại quầy (đơn vị tính: người): 07.", "người"),
        ("Hồ sơ rút (ĐVT: HS): 12.", "hồ sơ"),
        ("Số máy quét (đơn vị tính: bộ phận): 07.", None),
        ("Số đơn vị tham gia: 07.", None),
    ],
)
def test_a_label_may_tell_the_unit(text: str, unit: str | None) -> None:
    (figure,) = understand(parse_plain(text), KNOWLEDGE).mentions.figures
    assert figure.unit == unit
