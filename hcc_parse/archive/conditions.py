"""Conditions on figures as they are typed: `resolved_overdue > 0`; a small grammar of their own."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal

from hcc_parse.archive.questions import Comparison, Condition
from hcc_parse.errors import HccError
from hcc_parse.vietnamese import in_words, nfc, plain

FORM = re.compile(
    r"(?P<name>[^<>=!≥≤≠]{1,160})(?P<sign>>=|<=|!=|<>|==|=|>|<|≥|≤|≠)"
    r"\s*(?P<value>-?\d{1,3}(?:[.,]\d{3})+|-?\d{1,15}(?:[.,]\d{1,6})?)\s*(?P<share>%?)\s*"
)
THOUSANDS = re.compile(r"-?[1-9]\d{0,2}(?:\.\d{3})+|-?[1-9]\d{0,2}(?:,\d{3})+")
RATE = "_rate"  # stands in the ids of shares
NONE: Mapping[str, Sequence[str]] = {}
MOST = 6  # indicators that are told where a name is no one's
SIGNS: dict[str, Comparison] = {
    ">": ">",
    "<": "<",
    ">=": ">=",
    "≥": ">=",
    "<=": "<=",
    "≤": "<=",
    "=": "=",
    "==": "=",
    "!=": "!=",
    "<>": "!=",
    "≠": "!=",
}


def conditions_of(
    text: str, indicators: Mapping[str, str], unions: Mapping[str, Sequence[str]] = NONE
) -> tuple[Condition, ...]:
    """Understand `A > 0`, or several of them with `and`, `và` or `,` followed by a name.

    >>> conditions_of("quá hạn > 0", {"resolved_overdue": "Quá hạn"})[0].indicator
    'resolved_overdue'

    Args:
        text: As it was typed; `5.000` is five thousand for a count, and a decimal for a share.
        indicators: The names of the indicators by their ids; either may be typed.
        unions: Words for several indicators, with their ids; one of them must be more than asked.

    Raises:
        HccError: If it is no condition, names no indicator, or asks a count for a share.
    """
    parts = re.split(r"\s+(?:and|và|AND|VÀ|&&)\s+|,(?=\s*[^\W\d])", plain(nfc(text)))
    return tuple(_condition(part, indicators, unions) for part in parts)


def _condition(
    text: str, indicators: Mapping[str, str], unions: Mapping[str, Sequence[str]]
) -> Condition:
    match = FORM.fullmatch(text[:200])
    if match is None:
        example = "“resolved_overdue > 0”"
        raise HccError(f"Không hiểu điều kiện “{text[:200].strip()}”; hãy ghi như {example}.")
    sign, words = SIGNS[match["sign"]], in_words(match["name"]).strip()
    meant = [ids for name, ids in unions.items() if in_words(name).strip() == words]
    if meant and match["name"].strip() not in indicators:
        return _either(meant[0], sign, _value(match, meant[0][0], indicators), indicators)
    indicator = indicator_of(match["name"], indicators)
    return Condition(indicator, sign, _value(match, indicator, indicators))


def _value(match: re.Match[str], indicator: str, indicators: Mapping[str, str]) -> Decimal:
    """The number as it is meant: a count has thousands, and is no share.

    Raises:
        HccError: If a count is asked for in per cent, or the number cannot be understood.
    """
    written, is_rate = match["value"], RATE in indicator
    if match["share"] and not is_rate:
        rates = "; ".join(f"{id} ({name})" for id, name in indicators.items() if id.endswith(RATE))
        told = f" Các tỷ lệ: {rates}." if rates else ""
        name = indicators[indicator]
        raise HccError(f"“{name}” là số đếm, không phải tỷ lệ: hãy bỏ dấu %.{told}")
    if not is_rate and THOUSANDS.fullmatch(written):
        return Decimal(re.sub("[.,]", "", written))
    if len(re.findall("[.,]", written)) > 1:
        raise HccError(f"Không hiểu số “{written}”; hãy ghi như 1250 hoặc 98,5.")
    return Decimal(written.replace(",", "."))


def _either(
    ids: Sequence[str], sign: Comparison, value: Decimal, indicators: Mapping[str, str]
) -> Condition:
    """That one of several figures is more; that one is less says nothing of the others.

    Raises:
        HccError: If it is not asked whether they are more.
    """
    if not sign.startswith(">"):
        told = "; ".join(f"{id} ({indicators[id]})" for id in ids)
        raise HccError(f"Chữ ấy gồm nhiều chỉ tiêu, chỉ hỏi được > và >=; hãy chọn một: {told}.")
    return Condition(ids[0], sign, value, tuple(ids[1:]))


def indicator_of(name: str, indicators: Mapping[str, str]) -> str:
    """The indicator of that id, or of that name, marks, capitals and commas left aside.

    Raises:
        HccError: If there is none.
    """
    typed = name.strip()
    if typed in indicators:
        return typed
    words = in_words(typed).strip()
    named = [id for id, label in indicators.items() if in_words(label).strip() == words]
    if len(named) == 1:
        return named[0]
    like = [id for id, label in indicators.items() if words and f" {words} " in in_words(label)]
    like = like or [
        id
        for id, label in indicators.items()
        if words and set(words.split()) <= set(in_words(label).split())
    ]
    told = "; ".join(f"{id} ({indicators[id]})" for id in like[:MOST])
    meant = f"; có phải: {told}? Xem" if told else "; xem"
    message = f"Không có chỉ tiêu “{typed[:80]}”{meant} mã chỉ tiêu bằng lệnh archive stats"
    raise HccError(f"{message} --indicators.")
