"""What every child needs is loaded once, before the first is forked: they have it in common."""

from hcc_parse.batch.child import METHOD
from hcc_parse.batch.confinement import give_back
from hcc_parse.batch.keys import Settings
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

SAMPLE = """
UBND XÃ AN PHÚ
BÁO CÁO
Kết quả giải quyết thủ tục hành chính quý II năm 2026
Tổng số hồ sơ tiếp nhận: 300 hồ sơ; số hồ sơ khác đã xem xét: 12 hồ sơ.
| STT | Lĩnh vực | Tổng số hồ sơ tiếp nhận |
| 1 | Hộ tịch | 300 |
"""


def warm(settings: Settings) -> None:
    """Review a small text of our own, so that patterns, tables and the model are there.

    Where children are not forked there is nothing to have in common, and nothing is done.
    """
    if METHOD == "fork":
        review(parse_plain(SAMPLE), settings.knowledge, settings.only, settings.guessing)
        give_back()
