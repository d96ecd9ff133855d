"""The papers of a unit: none are made, and that is said, where the record of its review is gone."""

from pathlib import Path

import pytest

from hcc_parse.batch.papers import PaperTask, papers_of
from hcc_parse.batch.sealing import DamagedRecordError
from hcc_parse.batch.store import Store
from tests.batch.few import settings
from tests.rounds import reviewed

ROUND = """
===  an-phu.docx
UBND XÃ AN PHÚ
Số: 7/BC-UBND
BÁO CÁO
Kết quả giải quyết thủ tục hành chính quý II năm 2026
Tổng số hồ sơ tiếp nhận: 12 hồ sơ.
"""


def test_a_record_that_is_gone_is_told(tmp_path: Path) -> None:
    (standing,) = reviewed(ROUND).standings
    task = PaperTask(standing, "0" * 64, tmp_path / "an-phu.docx", None)
    store = Store(tmp_path)
    store.prepare()
    with pytest.raises(DamagedRecordError, match="hãy chạy lại lệnh"):
        papers_of(task, store=store, settings=settings(), language="vi")
