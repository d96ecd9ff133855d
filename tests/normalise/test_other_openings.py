"""Sentences that open with another time or another commune."""

import pytest

from tests.reports import dossier_of

HEAD = "UBND XÃ AN PHÚ\nBÁO CÁO\nKết quả Quý II năm 2026\nI. Kết quả\n"


@pytest.mark.parametrize(
    ("opening", "apart"),
    [
        ("Xã Bình Minh đã", True),
        ("UBND phường An Phú", True),
        ("Kỳ báo cáo trước,", True),
        ("Trước khi sáp nhập, ba xã", True),
        ("Xã An Phú đã", False),
        ("UBND xã AN PHÚ", False),
        ("Xã đã", False),
        ("Kỳ báo cáo trước còn tồn; kỳ này,", False),
    ],
)
def test_figures_behind_them_are_not_the_reports_own(opening: str, apart: bool) -> None:
    (fact,) = dossier_of(f"{HEAD}{opening} tiếp nhận tổng số 3.245 hồ sơ.").facts
    assert (fact.period is not None) == apart
