"""Briefs that share what they have in common, and say the same as before."""

from hcc_parse.batch.pooling import Pool
from tests.rounds import brief_from

TEXT = """
UBND XÃ AN PHÚ
BÁO CÁO
Kết quả quý II năm 2026
Thực hiện Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ.
Tổng số hồ sơ tiếp nhận: 12 hồ sơ. Tỷ lệ số hóa kết quả hồ sơ đạt 12,0%.
"""


def test_a_pooled_brief_says_what_it_said() -> None:
    brief = brief_from(TEXT)
    pooled = Pool().brief(brief)
    assert pooled == brief
    assert [str(one.value) for one in pooled.stated] == [str(one.value) for one in brief.stated]


def test_what_briefs_have_in_common_is_one_object() -> None:
    pool = Pool()
    one, other = pool.brief(brief_from(TEXT)), pool.brief(brief_from(TEXT.replace("AN", "BÌNH")))
    assert one.unit != other.unit
    assert one.cited[0].spot is other.cited[0].spot
