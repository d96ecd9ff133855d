"""Whether a sum of prose that does not hold may be a fault, or numbers that nobody added up."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import accumulate, pairwise, product

from hcc_parse.domain import Figure, Knowledge, Sum
from hcc_parse.relate.prose.in_one_breath import is_nearly_all, lacks_one_digit
from hcc_parse.relate.prose.like_units import Kinds, kinds_of
from hcc_parse.relate.prose.meant_otherwise import is_meant_otherwise
from hcc_parse.relate.prose.periods_listed import leaves_months_out
from hcc_parse.vietnamese import fold, plain

FAR = Decimal("0.25")  # of the larger: what lies further apart was hardly meant to be one number
MOST_SIGNED = 4  # parts of a movement: some come in, some go out
LOOSE = ("text", "breakdown")  # sums whose parts may stand far from each other
SHORT = 100  # numbers of two digits are one slip apart by chance
MOST_TIMES = 11  # a digit too many makes ten times as much; what is more was of another thing
MOST_WORDS = 6  # between two parts of one list


def is_credible(sum_: Sum, figures: Iterable[Figure], knowledge: Knowledge) -> bool:
    """Whether an author may have meant that these parts make up this total.

    Officials mistype a digit, forget to update a number or count one thing too few: the two stay
    near each other. Where they lie far apart, and no list ties them, we took numbers together that
    nobody added up. Nor did they where the parts make up another number told there, or come and
    go, tell some months only, or how much falls to each: `397 thủ tục (đầu kỳ 389; bổ sung 15; bãi
    bỏ 07)`, `cho 16 ấp (200 tờ/ấp)`.

    Args:
        sum_: A sum that does not hold.
        figures: Those of the running text.
        knowledge: The words for `each`.
    """
    figures = tuple(figures)
    beside = (
        is_meant_otherwise(sum_, figures, knowledge)
        or _is_for_each(sum_, knowledge)
        or _is_served(sum_, knowledge)
        or _lacks_this_period(sum_, figures, knowledge)
        or _is_far_below_the_list(sum_, figures)
    )
    if beside or leaves_months_out(sum_) or _moves(sum_) or _has_wider_whole(sum_, figures):
        return False
    reached = list(accumulate(part.value for part in sum_.parts))[1:]
    if sum_.kind == "breakdown" and sum_.total.value in reached:
        return True  # the first of them suffice: both readings are told
    free = sum_.kind != "balance" and not _opens_behind(sum_)
    of_another = free and _make_up_another(sum_, figures, kinds_of(knowledge))
    if is_nearly_all(sum_.total, list(sum_.parts)) and not (of_another and sum_.added < SHORT):
        return True
    if of_another or _closes(sum_, figures):
        return False
    alone = sum_.kind not in LOOSE or len(sum_.parts) == 1
    if alone or sum_.one_list or _is_one_list(sum_) or lacks_one_digit(sum_):
        return True
    return abs(sum_.added - sum_.total.value) <= FAR * max(sum_.added, sum_.total.value)


def _is_for_each(sum_: Sum, knowledge: Knowledge) -> bool:
    """`mỗi quý 300 lượt`, `hai điểm mỗi điểm 02 bộ`, `200 tờ/ấp`: what falls to each."""
    each = knowledge.number_words["each"]  # with its marks: `mới` is no `mỗi`
    opening = plain(sum_.total.path[0]).lower().split()[:1]
    opening += [word for part in sum_.parts for word in plain(part.path[0]).lower().split()]
    behind = (fold(part.path[1]).split()[:1] for part in sum_.parts)
    rates = ("/" in word and any(map(str.isalpha, word)) for words in behind for word in words)
    return any(word in each for word in opening) or any(rates)


def _is_served(sum_: Sum, knowledge: Knowledge) -> bool:
    """`13 người, trong đó hướng dẫn 300 người dân`: whom the whole serves is no part of it."""
    (part, *more) = sum_.parts
    served = tuple(fold(word) for word in knowledge.number_words["served"])
    many = part.value > MOST_TIMES * sum_.total.value
    return not more and (many or fold(part.path[0]).startswith(served))


def _is_far_below_the_list(sum_: Sum, figures: Iterable[Figure]) -> bool:
    """`qua 03 hình thức: phiếu 120, mã QR 260; không hài lòng 09`: no member is of the number."""
    (part, *more) = sum_.parts
    return (
        not more
        and sum_.at_most
        and any(
            one.whole is sum_.total
            and one.unit == part.unit
            and one.kind == "count"
            and one.value > MOST_TIMES * sum_.total.value
            for one in figures
        )
    )


def _lacks_this_period(sum_: Sum, figures: Iterable[Figure], knowledge: Knowledge) -> bool:
    """`đã trả lời 03. Lũy kế năm 11 (Quý I: 05; Quý II: 03)`: what is missing is told before."""
    reached = tuple(fold(word) for word in knowledge.number_words["reached"])
    own = {id(one) for one in sum_.parts}
    return fold(sum_.total.path[0]).strip().startswith(reached) and any(
        one.value == sum_.total.value - sum_.added and id(one) not in own
        for one in figures
        if one.place.address == sum_.total.place.address and one.kind == "count"
    )


def _moves(sum_: Sum) -> bool:
    """Whether the parts make up the total once some of them are taken off."""
    if not 2 < len(sum_.parts) <= MOST_SIGNED or sum_.at_most or sum_.one_list:
        return False
    first, *others = (part.value for part in sum_.parts)
    return any(
        first + sum(sign * value for sign, value in zip(signs, others, strict=True))
        == sum_.total.value
        for signs in product((1, -1), repeat=len(others))
    )


def _make_up_another(sum_: Sum, figures: Iterable[Figure], kinds: Kinds) -> bool:
    """Whether the parts make up another count told there, or one of them with the total does.

    `nhận 547, đã trả 500, trong đó 492 đúng hạn, 08 quá hạn; đang giải quyết 47`: the last is
    a part of what was received. `4.156 nộp trực tuyến, 62 nộp tiền mặt` of 4.218 are siblings. In
    another paragraph only parts that nothing ties to the total are those of another. People make up
    people only.
    """
    own = {id(one) for one in (sum_.total, *sum_.parts)}
    units = {part.unit for part in sum_.parts}
    tied = all(part.whole is sum_.total for part in sum_.parts)
    people = kinds.are_people(sum_.total.unit)
    reach = 0 if tied else len(sum_.parts)
    told = {
        one.value
        for one in figures
        if one.kind == "count"
        and id(one) not in own
        and (one.unit is None or None in units or one.unit in units)
        and (not people or one.unit is None or kinds.are_people(one.unit))
        and abs(one.place.address.block - sum_.total.place.address.block) <= reach
    }
    alone = len(sum_.parts) == 1
    return (sum_.added + sum_.total.value if alone else sum_.added) in told


def _opens_behind(sum_: Sum) -> bool:
    """A bracket right behind is of nothing else: `11 người (08 công chức, 03 viên chức)`."""
    first, total = sum_.parts[0], sum_.total
    between = first.lead[len(total.lead) + len(total.text) :]
    return first.lead.startswith(total.lead) and "(" in between and "." not in between


def _closes(sum_: Sum, figures: Iterable[Figure]) -> bool:
    """The bracket adds up what stands before: `15 máy tính, 09 máy in, 04 camera (28 thiết bị)`."""
    (part, *more) = sum_.parts
    before = [
        one.value
        for one in figures
        if one.kind == "count"
        and one.place.address == part.place.address
        and one.place.start < part.place.start
    ]
    return not more and part.value in accumulate(reversed(before))


def _has_wider_whole(sum_: Sum, figures: Iterable[Figure]) -> bool:
    """`Nhận 2.967 hồ sơ; trực tiếp 06 hồ sơ. Trong đó, tháng 4 nhận 880`: it goes back further."""
    (part, *more) = sum_.parts
    total = sum_.total
    if not more and part.whole not in (None, total) and part.value <= part.whole.value:
        return True  # it fits the whole that it is told of
    if more or part.whole is not total or part.place.address != total.place.address:
        return False
    if ". " not in part.lead[len(total.lead) :] and part.lead.startswith(total.lead):
        return False
    here = [one for one in figures if one.place.address == part.place.address]
    return any(
        one.value >= part.value and (one.unit == part.unit or one.unit is None)
        for one in here
        if one.kind != "share" and one.place.start < part.place.start and one is not total
    )


def _is_one_list(sum_: Sum) -> bool:
    """Whether the parts stand together: all told of the total, or none, in one breath."""
    tied = {part.whole is sum_.total for part in sum_.parts}
    near = all(len(words.split()) <= MOST_WORDS for words in _between(sum_.parts))
    return near and tied == ({True} if sum_.kind == "text" else tied)


def _between(parts: Iterable[Figure]) -> Iterator[str]:
    """The words between two parts that stand in brackets of their own."""
    for one, other in pairwise(parts):
        words = other.lead[len(one.lead) + len(one.text) :]
        if ")" in words and one.place.address == other.place.address:
            yield words[words.index(")") + 1 :]
