"""The words around a number: which of them name it, and which number it is a part of."""

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from hcc_parse.domain import Knowledge
from hcc_parse.extract.figures.partings import STRONG, joined, split_at
from hcc_parse.extract.figures.trimming import Trimming, trimming
from hcc_parse.extract.numbers.numerals import Numeral
from hcc_parse.extract.word_patterns import whole
from hcc_parse.vietnamese import unmark

# `gồm lãnh đạo (01 Giám đốc, 02 Phó Giám đốc), 07 công chức`: the list goes on behind the bracket
LIST_AROUND = re.compile(r"\b(?:gồm|chia ra|cụ thể)\s+[^\W\d][^(;.\d]*\([^)]*$", re.IGNORECASE)
COLON = re.compile(r"[^,;.:()\n]{1,60}:")  # `06 hồ sơ quá hạn: 04 hồ sơ đất đai, 02 …`
OUT_OF = re.compile(r"(?:trong|trên)(?:\s+tổng)?(?:\s+số)?", re.IGNORECASE)
IN_TURN = re.compile(r"(?P<turn>\btương ứng)(?:\s+(?:là|đạt|với))*\s*:?\s*$", re.IGNORECASE)
AND = re.compile(r"[^\W\d_]\s+và\s+[^\W\d_]")
JOINED = re.compile(r"\s*(?:,|và|,\s*và|;)\s*$")
ALONE = re.compile(r"\s*\)")
BRACKET_OPENED = re.compile(r"\(\s*$")
# `Nếu so với số hồ sơ đã giải quyết thì 4.623 hồ sơ …` tells a base before the number's own words.
BASED = re.compile(
    r"^\W*(?:nếu\s+)?(?:so với|tính trên|tính theo|xét trên)\s[^\d;.]*?\sthì\s", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A number with its words: `before` and `after` name it; `link` ties it to the number before.

    `link` is `open` for a bracket opened since then, `comprising` or `of-which` for such a word,
    `next` for a sibling in the same list, `new` when a sentence ended in between.
    """

    numeral: Numeral
    before: str
    after: str
    link: str
    depth: int
    base: int  # how deep in brackets the words stood that tie it to a number before
    listed: int  # how deep the list stands that those words open

    @property
    def label(self) -> str:
        """The words that name the number: those before it, or failing them those behind."""
        return self.before if has_words(self.before) else self.after


def clauses_of(text: str, numerals: list[Numeral], knowledge: Knowledge) -> list[Clause]:
    """Give each number of a paragraph its words."""
    if not numerals:
        return []
    found: list[Clause] = []
    trim = trimming(knowledge)
    pieces = joined(text, knowledge.labels["together"])  # for finding where words part
    before, link, base = text[: numerals[0].start], "new", 0
    listed = depth = before.count("(") - before.count(")")
    for numeral, following in zip(numerals, [*numerals[1:], None], strict=True):
        stop = following.start if following else len(text)
        between = text[numeral.end : stop]
        own = _named_before(before, trim) or _before_bracket(before, between, found, trim)
        if not own and found and _goes_on(before, found[-1], numeral, knowledge):
            own = found[-1].before
        silent = whole(knowledge.number_words["says-nothing"]).fullmatch(own)
        named = has_words(own) and not before.rstrip().endswith(",") and not silent
        split = split_at(pieces[numeral.end : stop], named, knowledge, last=following is None)
        after = between[:split]
        found.append(Clause(numeral, own, trim.of(after), link, depth, base, listed))
        before = between[split:]
        link = _link(between, knowledge)
        opened = between.count("(") - between.count(")")
        depth, base = depth + opened, depth + min(opened, 0)
        listed = base if LIST_AROUND.search(between) else depth
    return _paired(found, text)


def _paired(clauses: list[Clause], text: str) -> list[Clause]:
    """`07/08 phản ánh đã trả lời`: what stands behind the pair tells what its part counts."""
    found = list(clauses)
    for place, (one, other) in enumerate(pairwise(clauses)):
        between = text[one.numeral.end : other.numeral.start].strip()
        out_of = OUT_OF.fullmatch(between)
        counts = not one.numeral.decimals and not other.numeral.share
        silent = one.numeral.end == one.numeral.stop  # no unit stands behind it
        if out_of and counts and one.numeral.unit is None:
            one = replace(one, numeral=replace(one.numeral, unit=other.numeral.unit))
            found[place] = one
        bare = not has_words(one.before) and not one.after and out_of and silent
        if between == "/" or bare:
            found[place] = replace(one, after=other.after)
    return found


def _before_bracket(before: str, behind: str, found: list[Clause], trim: Trimming) -> str:
    """`thủ tục cấp xã (322)`: a number alone in brackets bears the name before them.

    So it does where a share goes before that name: `chiếm 98% số hồ sơ phát sinh phí (2.738)`.
    """
    opened = BRACKET_OPENED.search(before)
    if opened is None or not ALONE.match(behind):
        return ""
    if opened.start() == 0 and found and found[-1].numeral.share:
        return found[-1].after
    return trim.of(_last_segment(before[: opened.start()], trim))


def _goes_on(before: str, last: Clause, numeral: Numeral, knowledge: Knowledge) -> bool:
    """`trước hạn, quá hạn lần lượt là 80 và 3 hồ sơ`: the label holds for the next number too.

    Of two shares it does so too where it names two things: `đầu vào và đầu ra đạt 98% và 97%`.
    """
    if whole(knowledge.number_words["turn-by-turn"]).search(last.before):
        return JOINED.fullmatch(before) is not None
    shares = last.numeral.share and numeral.share
    return shares and AND.search(last.before) is not None and before.strip() == "và"


def _named_before(before: str, trim: Trimming) -> str:
    """The words before a number that name it; `A và B tương ứng là` names several in turn."""
    segment = BASED.sub("", _last_segment(before, trim))
    words = trim.of(segment)
    in_turn = IN_TURN.search(segment)
    if in_turn and AND.search(words):
        return segment[: in_turn.end("turn")].strip(" ,:;.–*+-(")
    return words


def has_words(text: str) -> bool:
    """Whether a text holds a letter."""
    return any(c.isalpha() for c in text)


def _last_segment(text: str, trim: Trimming) -> str:
    """What follows the last strong boundary; a bracket that was closed just before is kept."""
    ends = [match.end() for match in STRONG.finditer(text)]
    if not ends:
        return text
    segment = text[ends[-1] :]
    if has_words(trim.of(segment)) or text[ends[-1] - 1] != ")" or "(" not in text:
        return segment
    opened = text.rindex("(", 0, ends[-1])
    return _last_segment(text[:opened], trim) + text[opened : ends[-1]]


def _link(between: str, knowledge: Knowledge) -> str:
    opened = between.count("(") > between.count(")")
    clause = unmark(between)
    for link in ("of-which", "comprising"):
        if match := whole(knowledge.labels[link]).search(clause):
            return link if _joins(clause, match) else "next"
    if opened and not re.search(r"[;.]", between[: between.rfind("(")].rstrip(" .")):
        return "open"
    if COLON.match(between):
        return "of-which"
    return "new" if re.search(r"[.!?](?=\s|$)", between) else "next"


def _joins(clause: str, match: re.Match[str]) -> bool:
    """A linking word ties to the number before when nothing but its own words stand between.

    A name with a number is another's: `cụm 1 có 820 hồ sơ, cụm 2 gồm 05 thôn`.
    """
    before = clause[: match.start()]
    if any(map(str.isdigit, before.rpartition(",")[2])) and "," in before:
        return False
    cut = max(before.rfind(";"), before.rfind(". "), before.rfind("\n"))
    return cut < 0 or not has_words(before[cut + 1 :])
