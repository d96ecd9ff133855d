"""Labels that stand before a colon or a bracket: `Đã trả, quá hạn (số lượng: 28 hồ sơ)`."""

import re
from dataclasses import replace

from hcc_parse.domain import Figure, Knowledge
from hcc_parse.vietnamese import fold, unmark

MARKS = " -–+*•,.:(["
DIGIT = re.compile(r"\d")
# `Số phản ánh nhận được - trên Cổng: 08, trên tổng đài: 01, cộng: 09`
OPENS_LIST = re.compile(r"\s[-–]\s|[:(]")
WORD = re.compile(r"[^\W\d_]+")
RATE_ON = re.compile(r"\W*(?:ty|ti) (?:le|so) [^;:.()\d]*\btren (?=(?:tong )?so\b)")


def with_words_before(figure: Figure, knowledge: Knowledge) -> Figure:
    """Give a figure whose own words say nothing those that lead to them.

    Only words that merely bring a number (`leads-on`: `thống kê được`, `số lượng`) may stand
    between, and no other number may: its words would be taken. A total behind its parts bears what
    the sentence opens with.

    Args:
        figure: A figure of the running text.
        knowledge: The words that only lead to a number, and those of totals.
    """
    if figure.kind != "count" and figure.whole is not None:
        return figure
    figure = _of_base(figure)
    silent = _is_silent(figure, knowledge)
    total = fold(" ".join(figure.path)).strip() in knowledge.labels["total-row"]
    sentence = figure.lead.rpartition(";")[2]
    if not set(WORD.findall(fold(sentence))) - _leading(knowledge):
        sentence = figure.lead  # `Trả trước hạn; số liệu: 640 hồ sơ`
    if silent and not DIGIT.search(sentence):
        label = sentence.strip(MARKS)
    elif total and DIGIT.search(figure.lead):
        opening = DIGIT.split(figure.lead, maxsplit=1)[0]
        cut = OPENS_LIST.search(opening.lstrip(MARKS))
        label = opening.lstrip(MARKS)[: cut.start()] if cut else ""
    else:
        return figure
    said = set(WORD.findall(fold(label))) - _leading(knowledge)
    return _of_base(replace(figure, path=(label, figure.path[1]))) if said else figure


def _of_base(figure: Figure) -> Figure:
    """The bracket counts the base: `Tỷ lệ đúng hạn trên số hồ sơ có kết quả (4.259): 99,95%`."""
    rate = RATE_ON.match(unmark(figure.path[0])) if figure.kind == "count" else None
    if rate is None or not figure.lead.rstrip().endswith("("):
        return figure
    return replace(figure, path=(figure.path[0][rate.end() :], figure.path[1]))


def _is_silent(figure: Figure, knowledge: Knowledge) -> bool:
    """Whether the words of a figure only lead to it; what stands before a colon is more."""
    own = [word for part in figure.path for word in WORD.findall(fold(part))]
    if figure.path[1].strip():
        return False
    leading = _leading(knowledge)
    tail = re.split(r"[:(\[]", fold(figure.path[0]))[-1]
    return set(own) <= leading or (":" in figure.path[0] and set(WORD.findall(tail)) <= leading)


def _leading(knowledge: Knowledge) -> set[str]:
    return {word for label in knowledge.labels["leads-on"] for word in fold(label).split()}
