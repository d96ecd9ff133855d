"""Claims in words: that no case was late."""

import re
from collections.abc import Iterator

from hcc_parse.domain import Claim, Passage
from hcc_parse.vietnamese import unmark

NONE_LATE = re.compile(
    r"\bkhong (?:co|de xay ra|phat sinh|ghi nhan|xay ra|con)\b(?! sai| truong hop nao khac)"
    r"[^.;:,()]{0,60}?\b(?:qua han|tre han|tre hen|cham han|cham hen|tra cham)\b[^.;:,()]{0,30}"
    r"|\bho so[^.;,()]{0,40}(?:qua han|tre han)\s*:\s*khong(?: co| phat sinh)?\b"
)
# A wish, a task, a condition, or a part of the cases only: no claim about the period's result.
NO_CLAIM = re.compile(
    r"\b(?:phan dau|dam bao|bao dam|tiep tuc|yeu cau|muc tieu|nhiem vu|chi dao|de nghi|quyet tam"
    r"|han che|tranh|neu|trong truong hop|linh vuc|phan mem|trong buoc|tung buoc|tuan|thang \d"
    r"|tru)\b"
)
# What is no longer there, or there now, is among the cases still open.
OPEN = re.compile(
    r"\b(?:dang (?:giai quyet|xu ly|thu ly)|khong con|ton dong|ton|hien(?: nay| tai)?)\b"
)
CLOSED = re.compile(r"\b(?:da giai quyet|da xu ly|tra ket qua|da tra|giai quyet)\b")


def find_claims(passage: Passage) -> Iterator[Claim]:
    """Yield the claims of a paragraph that nothing was late."""
    folded = unmark(passage.text)
    for match in NONE_LATE.finditer(folded):
        start = max(folded.rfind(sign, 0, match.start()) for sign in (". ", ";", "\n")) + 1
        sentence = folded[start : match.end()]
        if NO_CLAIM.search(sentence):
            continue
        yield Claim(
            text=passage.text[match.start() : match.end()],
            of=_meant(sentence),
            place=passage.at(match.start(), match.end()),
        )


def _meant(words: str) -> tuple[str, ...]:
    if OPEN.search(words):
        return ("in_progress_overdue",)
    if CLOSED.search(words):
        return ("resolved_overdue",)
    return ("resolved_overdue", "in_progress_overdue")
