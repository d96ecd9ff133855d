"""What of the words before a number joins them to it, and names nothing: `là`, `đạt`, a colon."""

import re
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Knowledge
from hcc_parse.extract.word_patterns import alternatives, ignoring

ROLES = ("name-opening", "name-ending", "name-told-by", "name-told-behind-colon")
# What leads from a part to its whole (`2.084 hồ sơ trên tổng số 2.414`) names neither of them.
OF_A_WHOLE = ignoring(
    r"(?:^|(?<=\s))(?:trên|trong)\s+(?:tổng\s+số|tổng|số)\s*$"
    r"|^\W*(?:(?:tính|xét|nằm|lấy)\s+)?(?:trên|trong)(?:\s+(?:tổng\s+số|tổng|số))?\s*$"
)
# Words that join as well, but for those of which they are a part: `có kết quả`, `còn hạn`.
FIRST = r"có(?! kết quả)|còn(?! hạn| trong| thời| tồn| phải| dở| lại)"
LAST = r"(?<!phát )(?<!thực )hiện"


class Trimming(NamedTuple):
    """The words that join, at either end of a label."""

    joins: re.Pattern[str]
    leads_on: re.Pattern[str]  # `Kịp hạn (trước hạn và đúng hạn): ghi nhận 940`

    def of(self, words: str) -> str:
        """Cut off what joins a label to its number."""
        words = OF_A_WHOLE.sub("", words)
        old = ""
        while old != words:
            old, words = words, self.leads_on.sub("", self.joins.sub("", words))
        return words


def trimming(knowledge: Knowledge) -> Trimming:
    """The words that join, as the data files have them."""
    return _trimming(*(knowledge.number_words[role] for role in ROLES))


@cache
def _trimming(*roles: tuple[str, ...]) -> Trimming:
    opening, ending, told_by, behind_colon = map(alternatives, roles)
    return Trimming(
        ignoring(
            rf"^(?:[\s,:;.–*+-]|(?:{opening}|{FIRST})(?!\w))+"
            rf"|(?<![\s,:;.–*+(=-])(?:[\s,:;.–*+(=-]|(?<!\w)(?:{ending}|{LAST}))+$"
        ),
        ignoring(
            rf"(?:^|(?<=[:,;)]))\s*(?:{told_by})$|(?<=:)(?:\s*(?:{behind_colon}))+$",
        ),
    )
