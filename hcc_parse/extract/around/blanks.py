"""Places of numbers that were left blank: `tiếp nhận ...... hồ sơ`, `kỳ trước chuyển sang: .`."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Blemish, Knowledge, Passage
from hcc_parse.extract.around.listed_blanks import ends_with_count, is_among_counts
from hcc_parse.extract.word_patterns import alternatives, bare
from hcc_parse.vietnamese import unmark

SIGN = re.compile(r"[…._]+(?:[ ]{1,3}[…._]+)*")
LEADER = re.compile(r"…|\.\.\.|__")
LONG = 4  # dots: three may say "and so on"
QUOTED = re.compile(r"“[^”]*(?:”|$)|\"[^\"]*(?:\"|$)")
PIECE = re.compile(r"[;()]|[,.](?=\s|$)")
MARKER = re.compile(r"\s*([-+*•–]|\w{1,2}[).])?\s*")
NUMBER = re.compile(r"\s*\d")
NOTHING = " \t.…_"
WINDOW = 60  # letters before a blank in which its verb stands
LONGEST = 80  # letters of a label, or of the title of a form
TIME = ("ky", "quy", "thang", "nam", "ngay")


class _Shapes(NamedTuple):
    unit: re.Pattern[str]
    verb: re.Pattern[str]
    other: re.Pattern[str]  # labels of what is no number
    form: re.Pattern[str]


class _Piece(NamedTuple):
    """A stretch between two signs, its label and what stands behind its colon."""

    start: int
    colon: int
    label: str
    rest: str | None
    ended: str


def find_blanks(passages: Sequence[Passage], knowledge: Knowledge) -> Iterator[Blemish]:
    """Yield the blanks where a number belongs; those of forms at the end are meant to be blank.

    A blank stands before a unit or `%` and behind a colon or a verb, or alone behind the colon of
    a label whose neighbours have numbers.

    Args:
        passages: The paragraphs in order.
        knowledge: The units; `blank-verb`, `blank-no-unit`, `blank-other` and `blank-form` are
            verbs before numbers, units of dates, labels of what is no number, titles of forms.
    """
    units = tuple((u.name, *u.spellings) for u in knowledge.units if u.kind == "counted")
    shapes = _shapes(units, tuple(knowledge.number_words.items()))
    lines: list[list[_Piece]] = []
    for passage in passages:
        folded = _unquoted(unmark(passage.plain))
        if len(folded) < LONGEST and shapes.form.match(folded):
            break
        lines.append(_pieces(folded))
    for place, passage in enumerate(passages[: len(lines)]):
        folded = _unquoted(unmark(passage.plain))
        spans = {*_before_units(folded, shapes), *_behind_labels(place, passages, lines, shapes)}
        last = -1
        for start, end in sorted(spans):
            if start > last:
                yield Blemish(
                    kind="figure-blank",
                    text=passage.text[start:end],
                    place=passage.at(start, end),
                )
                last = end


def _before_units(folded: str, shapes: _Shapes) -> Iterator[tuple[int, int]]:
    for sign in SIGN.finditer(folded):
        unit = shapes.unit.match(folded, sign.end()) if LEADER.search(sign[0]) else None
        if unit is None:
            continue
        window = folded[max(0, sign.start() - WINDOW) : sign.start()]
        listed = is_among_counts(window, folded[unit.end() : unit.end() + WINDOW], unit[0])
        if listed or _awaits_number(window, sign[0], unit[0], shapes):
            clause = window[max(window.rfind(mark) for mark in ";,.(") + 1 :]
            marker = MARKER.match(clause)
            yield sign.start() - len(clause) + (marker.end() if marker else 0), unit.end()


def _awaits_number(window: str, sign: str, unit: str, shapes: _Shapes) -> bool:
    before = window.rstrip()
    if before.endswith(":"):
        return not shapes.other.search(before.rstrip(" :"))
    if "_" in sign:
        return bool(before) and before[-1].isalpha()
    found = shapes.verb.search(before)
    if unit.strip() == "%":
        return found is not None or before.endswith("(")
    if found is None:
        return False
    if sign.count(".") + 3 * sign.count("…") >= LONG:
        return True
    listed, comma, _ = before[: found.start()].rstrip().rpartition(",")
    goes_on = comma and before[: found.start()].rstrip().endswith(",")
    timed = any(word in TIME for word in listed.split()[-3:])
    counted = ends_with_count(listed, unit)
    return before != window and (not goes_on or timed or counted)


def _unquoted(folded: str) -> str:
    """A text with blanks for what it quotes, which may be cut short."""
    return QUOTED.sub(lambda quote: " " * len(quote[0]), folded)


def _pieces(folded: str) -> list[_Piece]:
    found, start = [], 0
    for cut in (*PIECE.finditer(folded), None):
        end = cut.start() if cut else len(folded)
        label, colon, rest = folded[start:end].rpartition(":")
        if folded[start:end].strip(NOTHING) or colon:
            ended = cut[0] if cut else ""
            found.append(
                _Piece(start, start + len(label), label.strip(), rest if colon else None, ended)
            )
        start = cut.end() if cut else end
    return found


def _behind_labels(
    place: int, passages: Sequence[Passage], lines: list[list[_Piece]], shapes: _Shapes
) -> Iterator[tuple[int, int]]:
    line = lines[place]
    for at, piece in enumerate(line):
        if not _is_blank(piece, shapes):
            continue
        beside = [*line[max(0, at - 1) : at], *line[at + 1 : at + 2]]
        told = any(_has_number(one, shapes) for one in beside)
        if told or (len(line) == 1 and _is_among_items(place, passages, lines, shapes)):
            text = passages[place].plain
            begin = MARKER.match(text, piece.start)
            yield (begin.end() if begin else piece.start), piece.colon + 1


def _is_blank(piece: _Piece, shapes: _Shapes) -> bool:
    if piece.rest is None or piece.rest.strip(NOTHING) or piece.ended == "(":
        return False
    signed = LEADER.search(piece.rest) or piece.ended
    return bool(signed) and _names_number(piece, shapes)


def _has_number(piece: _Piece, shapes: _Shapes) -> bool:
    told = piece.rest is not None and NUMBER.match(piece.rest) is not None
    return told and _names_number(piece, shapes)


def _names_number(piece: _Piece, shapes: _Shapes) -> bool:
    label = piece.label
    letters = any(map(str.isalpha, label)) and len(label) <= LONGEST
    marked = MARKER.sub("", label, count=1)
    return letters and not any(map(str.isdigit, marked)) and not shapes.other.search(label)


def _is_among_items(
    place: int, passages: Sequence[Passage], lines: list[list[_Piece]], shapes: _Shapes
) -> bool:
    """Whether the items around have numbers: one that bears the same mark, or both without."""
    own = _mark(passages[place])
    beside = [one for one in (place - 1, place + 1) if 0 <= one < len(lines) and lines[one]]
    told = [
        one for one in beside if _mark(passages[one]) == own and _has_number(lines[one][0], shapes)
    ]
    return len(told) >= (1 if own else 2)


def _mark(passage: Passage) -> str:
    found = MARKER.match(passage.plain)
    sign = (found[1] or "") if found else ""
    return sign if not sign or not sign[0].isalnum() else "a"


@cache
def _shapes(
    units: tuple[tuple[str, ...], ...], items: tuple[tuple[str, tuple[str, ...]], ...]
) -> _Shapes:
    words = {role: tuple(map(unmark, said)) for role, said in items if role.startswith("blank-")}
    dates = words["blank-no-unit"]
    counted = [
        unmark(spelling) for unit in units if unmark(unit[0]) not in dates for spelling in unit
    ]
    return _Shapes(
        unit=re.compile(rf"\s?(?:%|(?:{alternatives(counted)})\b)"),
        verb=re.compile(rf"\b(?:{alternatives(words['blank-verb'])})$"),
        other=bare(words["blank-other"]),
        form=re.compile(rf"\s*(?:{alternatives(words['blank-form'])})\b"),
    )
