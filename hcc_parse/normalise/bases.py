"""What a share is of, as the words behind it say: `bằng 2,1% số hồ sơ đã giải quyết`."""

import re

from hcc_parse.domain import Figure, Knowledge
from hcc_parse.normalise.composing import Around, composed, passed_by
from hcc_parse.normalise.concepts import concepts_in
from hcc_parse.normalise.terms import stage_of
from hcc_parse.vietnamese import fold, unmark

BEHIND = re.compile(r"(?:tong )?so (?!hoa)|tren |so voi|cua tong|ke hoach|chi tieu")
STAGE_OF = {"receive": "received", "resolve": "resolved", "ongoing": "in_progress"}
# `12 hồ sơ quá hạn trên tổng số 900 hồ sơ đã giải quyết`, `5 hồ sơ quá hạn, bằng 1% số hồ sơ …`
STAGE_BEHIND = re.compile(
    r"(?:\b(?:tren|trong) (?:tong )?(?:so )?\d[\d.]*|% (?:cua )?(?:tong )?so)(?P<base>[^;.,()\d]*)"
)


def tells_base(figure: Figure, knowledge: Knowledge) -> bool:
    """Whether the words behind a share only tell its base.

    In `số hóa 98% số hồ sơ tiếp nhận` they also tell what was done, which the words before the
    share leave open; where a sentence opens with `98% số hồ sơ phải nộp phí đã nộp trực tuyến`,
    they tell all.
    """
    if BEHIND.match(fold(figure.path[1])) is None:
        return False
    parted = {m.passes for m in knowledge.meanings if "%" in m.units and m.passes}
    before = figure.path[0]
    if figure.whole is None and not any(map(str.isalpha, before)) and _opens(figure):
        return False
    said = {one.concept for one in concepts_in(f"{figure.lead} {figure.phrase}", knowledge)}
    if not said & parted:
        return True
    told = composed(before, "", unit="%", told=True, around=Around(), knowledge=knowledge)
    rows = [m for m in knowledge.meanings if told is not None and m.indicator == told.indicator]
    return told is not None and not any(row.needs <= parted for row in rows)


def _opens(figure: Figure) -> bool:
    """Whether nothing but a mark, or `có`, stands before a figure in its sentence."""
    return fold(figure.lead).strip(" -–+*.:") in ("", "co", "da co", "trong ky", "trong ky, co")


def stage_of_base(figure: Figure, knowledge: Knowledge) -> str | None:
    """The stage of the cases of which a figure is said to be a part, where it is said behind it."""
    behind = unmark(figure.phrase.partition(figure.text)[2])
    base = STAGE_BEHIND.search(behind)
    if base is None:
        return None
    return stage_of(base["base"], knowledge) or _stage_meant(figure, base, knowledge)


def _stage_meant(figure: Figure, base: re.Match[str], knowledge: Knowledge) -> str | None:
    """The stage of a base by what its words mean together: `276 hồ sơ đang được giải quyết`."""
    words = figure.phrase.partition(figure.text)[2][base.start("base") : base.end("base")]
    term = composed("", words, unit="hồ sơ", told=True, around=Around(), knowledge=knowledge)
    return STAGE_OF.get(passed_by(term.indicator, knowledge) or "") if term else None
