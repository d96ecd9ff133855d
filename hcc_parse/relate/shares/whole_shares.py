"""Shares told of a whole whose part is untold: `99,5% trong tổng số 7 phản ánh`."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise

from hcc_parse.domain import Figure, Knowledge, WholeShare
from hcc_parse.vietnamese import plain

Words = Mapping[str, tuple[str, ...]]
HUNDRED = 100


def whole_shares(figures: tuple[Figure, ...], knowledge: Knowledge) -> Iterator[WholeShare]:
    """Yield the shares that a sentence ties to a count by its words alone, without a numerator.

    Args:
        figures: Those of the running text, in its order.
        knowledge: Its units tell what is counted one by one.
    """
    counted = {unit.name for unit in knowledge.units if unit.kind == "counted"}
    for one, other in pairwise(figures):
        if one.place.address != other.place.address:
            continue
        share, base = (one, other) if one.kind == "share" else (other, one)
        if not _is_plain(share) or base.kind != "count" or base.unit not in counted:
            continue
        behind = share is one
        if base.value != base.value.to_integral_value() or base.value <= 0:
            continue
        if base.qualifier not in (None, "base") or (behind and share.whole is not None):
            continue
        told = _base_behind if behind else _base_before
        if told(share, base, knowledge.number_words):
            yield WholeShare(share=share, base=base)


def _is_plain(share: Figure) -> bool:
    return share.kind == "share" and share.qualifier is None and 0 < share.value < HUNDRED


def _base_behind(share: Figure, base: Figure, words: Words) -> bool:
    """`99,5% hồ sơ trong tổng số 7 hồ sơ`: nothing but words of the whole stands between."""
    between = plain(base.lead).rpartition(plain(share.text))[2]
    return _behind(base.unit or "", words.get("of-base", ())).fullmatch(between) is not None


def _base_before(share: Figure, base: Figure, words: Words) -> bool:
    """`Trong số 7 phản ánh, 99,5% được trả lời`: the share counts what the sentence begins with."""
    opening = plain(base.lead).strip().lower()
    between = plain(share.lead).rpartition(plain(base.text))[2]
    after = plain(share.phrase).partition(plain(share.text))[2].lstrip(" %").lower()
    unit = (base.unit or "").lower()
    alike = after.startswith((unit, *words.get("done-to", ())))
    pattern = _before(unit, words.get("share-of-base", ()))
    return opening in words.get("base-opening", ()) and alike and bool(pattern.fullmatch(between))


@cache
def _behind(unit: str, words: tuple[str, ...]) -> re.Pattern[str]:
    said = "|".join(re.escape(word) for word in words) or "(?!)"
    return re.compile(rf"\s?%\s+(?:(?:số\s+)?{re.escape(unit)}\s+)?(?:{said})\s+", re.IGNORECASE)


@cache
def _before(unit: str, words: tuple[str, ...]) -> re.Pattern[str]:
    said = "|".join(re.escape(word) for word in words) or "(?!)"
    return re.compile(rf"\s*{re.escape(unit)}[^,;:.()\d]{{0,40}}?,?\s+(?:(?:{said})\s+)?", re.I)
