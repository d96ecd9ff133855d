"""What a number of the text is told as: a target, a base, a comparison, another's words."""

import re
from functools import cache, lru_cache

from hcc_parse.domain import Knowledge
from hcc_parse.extract.figures.shares import is_against_base
from hcc_parse.extract.numbers.numerals import Numeral
from hcc_parse.extract.sentences import lead_of, phrase_of
from hcc_parse.extract.word_patterns import alternatives, closing, ignoring, whole
from hcc_parse.vietnamese import unmark

# `96 dịch vụ trên tổng số 383 dịch vụ`, `2.084 hồ sơ nộp phí qua mạng trong số 2.414 hồ sơ`,
# `91,4% (tính trên 1.000 hồ sơ)`, `0,25% của 1.200 hồ sơ`, `1,92% tổng số 1.300 hồ sơ`,
# `1,19% tổng số hồ sơ đã giải quyết 1.180 hồ sơ`, `02 hồ sơ quá hạn trong 256 hồ sơ`,
# `trong hạn là 58 hồ sơ, nằm trong 67 hồ sơ chưa xong`
BASE = re.compile(
    r"\b(?:tren (?:tong so |tong )|tinh tren (?:so )?)$|\d[^;.]*\btrong (?:tong )?so $"
    r"|% (?:(?:cua|tren|trong|so voi) )?(?:tong so|tong|so)"
    r"(?: (?!va |voi |dat |co |bang |hay )[a-z]+){0,7} $|% cua $"
    r"|\d[^;.,()]*\btrong $"
    r"|\d[^;]*\b(?:tinh|xet|nam|lay) (?:tren|trong) (?:tong so |tong |so )?$"
)
# `đạt 62,5% kế hoạch (2.000 người)`: the number in brackets is what was planned.
PLANNED = r"%\s+(?:so voi )?(?:{words})[^;.()\d]{{0,30}}\(\s*$"
MARKS = " -–+*•"
BEFORE = re.compile(
    r"\(\s*(?:cung )?(?:ky|quy|nam) (?:lien )?truoc[^()\d;]{0,12}$"
)  # `(kỳ trước: 4.719 HS)`
# `01 hồ sơ, bằng 1/4 tháng 4 (04 hồ sơ)`: of which the first is a fraction
OF_FRACTION = re.compile(
    r"\bbang (?:\d{1,2}/\d{1,2}|mot phan [a-z]+|(?:mot )?nua) [^();.]{0,30}\(\s*$"
)
NEAR = 60  # characters before a number
# `Nếu so với số đã giải quyết thì …`: what follows is no comparison
AGAINST_THEN = re.compile(r"\bso voi\b.*\bthi\b")
# `Chỉ tiêu nộp trực tuyến thực hiện được 84%`: what was reached, not what was aimed at
REACHED = re.compile(r"(?<!giao )(?<!phai )(?<!can )\bthuc hien(?: duoc| dat)?:?\s*$")
# `3.098 hồ sơ trên 3.246 hồ sơ`: the second is no number that is passed, but what the first is of
OVER = re.compile(r"\d (?P<unit>[a-z]+(?: [a-z]+)?) tren\s*$")
RANGE = re.compile(r"\btu(?: muc)?\s*$"), re.compile(r"\s?den\b")  # `từ 85% đến dưới 100%`
FIRST_NUMBER = re.compile(r"\d")

Words = tuple[str, ...]


def qualifier_of(numeral: Numeral, text: str, knowledge: Knowledge) -> str | None:
    """What a number is told as, where it is no plain result of the report.

    Args:
        numeral: The number.
        text: Its paragraph.
        knowledge: The words that tell.

    Returns:
        `target`, `base`, `comparison`, `approximate`, or None.
    """
    lead, behind = lead_of(text, numeral), phrase_of(text, numeral).partition(numeral.text)[2]
    before = text[max(0, numeral.start - NEAR) : numeral.start]
    after = text[numeral.end : numeral.end + 15]
    wished = _is_wished(lead, knowledge)
    if numeral.share and RANGE[0].search(unmark(before)) and RANGE[1].match(unmark(after)):
        return "target"
    told = _qualifier(before, after, wished, knowledge, behind)
    over = OVER.search(unmark(before)) if told == "approximate" and numeral.unit else None
    if over and over["unit"] == unmark(text[numeral.stop : numeral.end]).strip():
        told = "base"
    return told or ("comparison" if _is_of_others(numeral, text, knowledge) else None)


def _is_of_others(numeral: Numeral, text: str, knowledge: Knowledge) -> bool:
    """Whether a number stands in another's words, or in a bracket that takes a figure back."""
    roles = ("quoted-by", "corrected-as", "wrongly-told")
    shapes = _of_others(*(knowledge.number_words[role] for role in roles))
    return any(start < numeral.start < end for start, end in _others(text, shapes))


@lru_cache(maxsize=1)  # for each number of one paragraph in turn
def _others(text: str, shapes: tuple[re.Pattern[str], ...]) -> tuple[tuple[int, int], ...]:
    plain = unmark(text)
    return tuple(m.span() for one in shapes for m in one.finditer(plain))


@cache
def _of_others(quoting: Words, corrected: Words, wrong: Words) -> tuple[re.Pattern[str], ...]:
    by, now, before = (alternatives(map(unmark, words)) for words in (quoting, corrected, wrong))
    return (
        # `Văn phòng nêu: “xã còn 09 hồ sơ quá hạn”`: what another wrote
        re.compile(rf"\b(?:{by})\b[^\"“”.;]{{0,20}}(?:\"[^\"]*\"|“[^”]*”)"),
        # `1.248 hồ sơ (số liệu đã điều chỉnh, báo cáo trước ghi 1.284 hồ sơ)`: no longer holds
        re.compile(
            rf"\([^()]*\b(?:(?:so lieu|bao cao)[^();]{{0,40}}(?:{now})|(?:{before})\b"
            r"|(?<!ky )bao cao truoc[^();]{0,20} ghi\b)[^()]*\)"
        ),
    )


def _qualifier(
    before: str, after: str, wished: bool, knowledge: Knowledge, behind: str
) -> str | None:
    near, words = unmark(before), knowledge.number_words
    if any(closing(words[role]).search(before) for role in ("least", "at-most")) or wished:
        return "target"
    clause = re.split(r"[;.(),]|\bthi\b", near.rstrip(" ("))[-1]
    clause = AGAINST_THEN.sub(" ", clause)
    aimed = whole(knowledge.labels["target"]).search(clause)
    met = aimed and _met(words["target-met"]).search(clause, aimed.end())
    more = any(unmark(word) in unmark(after) for word in words["or-more"])
    if (aimed and not met and not REACHED.search(clause)) or more:
        return "target"
    for phrase in knowledge.labels["no-comparison"]:
        clause = clause.replace(phrase, "")
    if is_against_base(clause, unmark(behind), knowledge):
        return "base"
    told_before = BEFORE.search(near) or OF_FRACTION.search(near)
    if told_before or whole(knowledge.labels["comparison"]).search(clause):
        return "comparison"
    if BASE.search(near) or before.endswith("/") or _planned(words["planned"]).search(near):
        return "base"
    last_words = clause.split()[-2:]
    return "approximate" if set(last_words) & set(knowledge.labels["approximate"]) else None


def _is_wished(lead: str, knowledge: Knowledge) -> bool:
    """Whether a sentence, or a list behind a colon, opens with words of what is to be reached.

    So it does where they stand before its first number: `Xã phấn đấu …: trực tuyến từ 90%; …`.
    """
    words = knowledge.number_words
    opening = lead.rpartition(";")[2].lstrip(MARKS)
    listed = ":" in lead and _wish(words["wish-list"]).match(lead.lstrip(MARKS))
    first = FIRST_NUMBER.split(lead, maxsplit=1)[0]
    heads = (FIRST_NUMBER.split(opening, maxsplit=1)[0], first if ":" in first else "")
    inside = any(map(whole(words["wish-inside"]).search, heads))
    return bool(listed or inside or _wish(words["wish"]).match(opening))


@cache
def _wish(words: tuple[str, ...]) -> re.Pattern[str]:
    return ignoring(rf"(?:{alternatives(words)})(?!\w)")


@cache
def _met(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives(map(unmark, words))})\b[^.;]{{0,20}}$")


@cache
def _planned(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(PLANNED.format(words=alternatives(map(unmark, words))))
