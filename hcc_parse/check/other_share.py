"""Other readings of a share or growth: of what is missing from a whole, of others beside it."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import takewhile

from hcc_parse.check.right_share import WHOLE, percent
from hcc_parse.domain import Dossier, Figure, Growth, Ratio
from hcc_parse.vietnamese import fold

LEAST_BEHIND = 100  # a count with as many digits has a share in whole per cent seldom by chance
LEAST = 2  # counts added up to the numerator of a share


def is_of_the_rest(ratio: Ratio, dossier: Dossier) -> bool:
    """`đúng hạn đạt 99,69% (4/1.270 hồ sơ quá hạn)`: the pair behind tells what is missing."""
    part = ratio.numerator.figures[0]
    behind = dossier.report.passage_at(part.place).plain[part.place.end :].lstrip()
    if part.place.start < ratio.share.place.start or not behind.startswith("/"):
        return False
    written = takewhile(lambda c: c.isdigit() or c == ".", behind[1:].lstrip())
    told = "".join(written).replace(".", "")
    pairs = (base for base in ratio.bases if f"{base.value:f}" == told and base.value)
    return any(ratio.share.allows(WHOLE - percent(ratio, base)) for base in pairs)


def is_of_what_was_before(ratio: Ratio, dossier: Dossier) -> bool:
    """`thu 45.600.000 đồng, tăng 5.600.000 đồng, tương ứng 14%`: of what it was before."""
    (part, *more) = ratio.numerator.figures
    label = fold(part.label).strip()
    if more or not label.startswith(_said("moved-by", dossier)):
        return False
    sign = -1 if label.startswith(_said("rise", dossier)) else 1
    return any(
        _gives(ratio.share, part.value, base.value + sign * part.value) for base in ratio.bases
    )


def is_told_as_a_fraction(ratio: Ratio, dossier: Dossier) -> bool:
    """`hai tháng 7 và 8 đạt 97,91% (1.031/1.053 hồ sơ)`: the two behind a share are its own."""
    share = ratio.share
    behind = dossier.report.passage_at(share.place).plain[share.place.end :].lstrip(" %")
    written = "".join(takewhile(lambda c: c.isdigit() or c in "./ ", behind[1:]))
    part, _, base = ("".join(written.split()).replace(".", "")).partition("/")
    return (
        behind.startswith("(")
        and part.isdigit()
        and base.isdigit()
        and _gives(share, Decimal(part), Decimal(base))
    )


def is_of_others(ratio: Ratio, dossier: Dossier) -> bool:
    """Whether other counts before it in its sentence give a share to its decimals.

    `đã xử lý 22, đang xử lý 01; tỷ lệ xử lý 95,65%` of 23 is of the 22; `chứng thực (3.892), hộ tịch
    (2.117), chiếm 82,8% tổng số` is of both together. A share in whole per cent fits too easily.
    """
    share = ratio.share
    if not share.decimals:
        return False
    if any(share.allows(WHOLE - percent(ratio, base)) for base in ratio.bases if base.value):
        return True  # `chưa hài lòng 03; tỷ lệ hài lòng 99,3%`
    counts = [figure for figure in dossier.mentions.figures if _is_beside(figure, share)]
    told = {figure.value for figure in counts}
    before = [one for one in counts if one.place.start < share.place.start]
    listed = sum((one.value for one in _list_around(ratio, dossier)), Decimal(0))
    if listed > ratio.numerator.value and _gives(share, ratio.numerator.value, listed):
        return True  # `chứng thực 4.093 (53%); hộ tịch 2.040 (26,4%); …`: of all that is listed
    parts = {one.value for one in before if one.qualifier is None} - {ratio.numerator.value}
    if any(_gives(share, part, base) for part in parts for base in told):
        return True
    own = ratio.numerator.value
    told_base = "".join(share.path[-1:]).strip(" .,;:)")  # words behind a share tell such a base
    alone = all(figure.whole is None for figure in ratio.numerator.figures)
    made_up = {base for other in told for base in (other + own, other - own) if other != own}
    if (told_base or alone) and any(_gives(share, own, base) for base in made_up):
        return True  # `quý III 2.698 hồ sơ, chiếm 32,40% của 9 tháng; 6 tháng đầu năm 5.630 hồ sơ`
    bases = {base.value for base in ratio.bases if base.value > own}
    both = {own + part for part in parts}  # `605/612 lượt rất hài lòng, 06 lượt hài lòng, 99,84%`
    return any(_gives(share, n, base) for n in (*_added(before), *both) for base in bases)


def _list_around(ratio: Ratio, dossier: Dossier) -> list[Figure]:
    """The counts of its paragraph behind which a share stands, as behind its own."""
    here = ratio.share.place.address
    shared = {
        id(one.whole)
        for one in dossier.mentions.figures
        if one.kind == "share" and one.place.address == here and one.whole is not None
    }
    return [one for one in dossier.mentions.figures if id(one) in shared]


def is_of_counts_behind(ratio: Ratio, dossier: Dossier) -> bool:
    """`đợt 1 (240 phiếu, 96,7%). Số phiếu hài lòng 232`: a count told behind is the part."""
    share, base = ratio.share, ratio.numerator.value
    return any(
        _gives(share, one.value, base)
        for one in dossier.mentions.figures
        if one.kind == "count"
        and one.place.address == share.place.address
        and one.place.start > share.place.start
        and (share.decimals or one.value >= LEAST_BEHIND)
    )


def is_of_its_paragraph(ratio: Ratio, dossier: Dossier) -> bool:
    """Whether a count of its paragraph that nobody took for its base gives a share to its decimals.

    `Có kết quả 2.717 hồ sơ (…). Tỷ lệ đúng hạn trên số hồ sơ có kết quả: 99,8%`.
    """
    address, part = ratio.share.place.address, ratio.numerator.value
    return bool(ratio.share.decimals) and any(
        _gives(ratio.share, part, one.value)
        for one in dossier.mentions.figures
        if one.kind == "count" and one.place.address == address
    )


def is_of_a_part_untold(ratio: Ratio, dossier: Dossier) -> bool:
    """`9 hồ sơ quá hạn, tập trung ở đất đai (66,7% số quá hạn)`: the count is the base."""
    (part, *more) = ratio.numerator.figures
    behind = _words("".join(ratio.share.path[-1:]))
    named = set() if more else {*_words(part.phrase), *_words(part.unit or "")}
    base = [word for word in behind if word not in _said("base-words", dossier)]
    times = Fraction(ratio.share.value) * Fraction(part.value) / WHOLE
    aside = "(" in ratio.share.lead[len(part.lead) :]  # behind the name of a part
    return (
        aside
        and len(behind) > len(base) > 0
        and set(base) <= named
        and _is_nearly_whole(times, ratio)
    )


def _said(role: str, dossier: Dossier) -> tuple[str, ...]:
    return tuple(map(fold, dossier.knowledge.number_words[role]))


def _words(text: str) -> list[str]:
    return "".join(c if c.isalpha() else " " for c in fold(text)).split()


def _is_nearly_whole(times: Fraction, ratio: Ratio) -> bool:
    """Whether a whole number has this share of the count to its decimals."""
    return _gives(ratio.share, Decimal(round(times)), ratio.numerator.value)


def is_growth_of_others(growth: Growth, dossier: Dossier) -> bool:
    """Whether two other counts of its sentence give a growth: what is more, and what was before.

    `tăng 66 hồ sơ so với tháng 9 (846), tăng 7,8%, và tăng 138 so với tháng 10/2025 (774)`.
    """
    share = growth.share
    if growth.named:
        return False
    told = [one for one in dossier.mentions.figures if _is_beside(one, share)]
    ways = _said("moved-by", dossier)
    moved = {one.value for one in told if fold(one.lead).rstrip().endswith(ways)}
    used = {(abs(pair.now - pair.before), base) for pair in growth.pairs for base in pair}
    pairs = ((more, one.value) for more in moved for one in told if (more, one.value) not in used)
    return bool(share.decimals) and any(_gives(share, more, before) for more, before in pairs)


def _is_beside(figure: Figure, share: Figure) -> bool:
    """Whether a count stands in the sentence of a share."""
    if figure.kind != "count" or figure.place.address != share.place.address:
        return False
    one, other = sorted((figure, share), key=lambda each: each.place.start)
    return other.lead.startswith(one.lead)


def _added(counts: Sequence[Figure]) -> Iterator[Decimal]:
    """The last counts before a share of one unit, added up: two, three, and so on."""
    like = list(takewhile(lambda one: one.unit == counts[-1].unit, reversed(counts)))
    for many in range(LEAST, len(like) + 1):
        yield sum((one.value for one in like[:many]), Decimal(0))


def _gives(share: Figure, part: Decimal, base: Decimal) -> bool:
    return base >= part > 0 and bool(share.allows(Fraction(part) * WHOLE / Fraction(base)))
