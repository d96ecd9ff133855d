"""Cases of whom or what a claim speaks: of some people, of one programme, of counted offices."""

import re
from functools import cache

from hcc_parse.extract.sentences import LONGEST
from hcc_parse.extract.word_patterns import alternatives, bare

CLAUSE = re.compile(r"[,:;()]|\.\s")
SENTENCE = re.compile(r"\.\s|\n")
COUNTED = r"\d{1,4}(?:/\d{1,4})?|hai|ba|bon|nam|sau|bay|tam|chin|muoi"
SINCE = re.compile(
    r"\btu (?:ngay )?\d[\d/]*(?![\d/])(?! den (?!nay)| toi | ?[-–] ?\d)"
    r"|\btu (?:dau|cuoi) [^.;]{0,40} den nay\b"
    r"|^\W*(?:trong )?ngay \d|\b(?:co \d{1,3}|\d+/\d+) (?:ngay|tuan|thang)\s*$"
    r"|\b\d{1,2} (?:thang|tuan|ngay) (?:sau|cuoi|con|lien)\b"
)
QUOTES = (("“", "”"), ('"', '"'))
Roles = tuple[tuple[str, tuple[str, ...]], ...]


def is_of_some(text: str, folded: str, span: tuple[int, int, int], roles: Roles) -> bool:
    """Whether a claim is told of some cases, some offices or some time, or is only quoted.

    Args:
        text: The paragraph as written.
        folded: The same in plain letters, letter for letter.
        span: Where the sentence begins, where the claim begins and where it ends.
        roles: The words of claims by their role.
    """
    start, at, end = span
    before, claim = folded[start:at], folded[at:end]
    if _is_quoted(text[start:at]) or SINCE.search(before) or _is_of_task(before, claim, roles):
        return True
    if _models(roles).search(SENTENCE.split(folded[max(0, at - LONGEST) : at])[-1]):
        return True
    if _offices(roles).search(before) or _alone(roles).search(CLAUSE.split(before)[-1]):
        return True
    whose = [match["of"] for match in _whose(roles).finditer(folded, start, end)]
    which = [match["which"] for match in _which(roles).finditer(folded, at, end)]
    return any(_is_of_firms(of, roles) for of in whose) or any(
        _residue(words, roles) for words in (*whose, *which)
    )


def _is_quoted(before: str) -> bool:
    """Whether a quotation is open: a slogan or a criterion, not what was done."""
    return any(
        before.count(opening) % 2 == 1
        if opening == closing
        else before.count(opening) > before.count(closing)
        for opening, closing in QUOTES
    )


def _is_of_task(before: str, claim: str, roles: Roles) -> bool:
    """`Việc chi trả không để xảy ra chậm trễ`: a task is told of, and cases are not named."""
    words = dict(roles)
    opened = re.match(rf"\W*(?:{alternatives(words['claim:task'])})\b", before)
    dealing = bare(words["claim:dealing"])
    return opened is not None and not dealing.search(before) and not dealing.search(claim)


def _is_of_firms(words: str, roles: Roles) -> bool:
    """Whether of all who bring cases some words name firms or offices alone."""
    firms, people = (bare(dict(roles)[f"claim:{role}"]) for role in ("firm", "people"))
    return firms.search(words) is not None and people.search(words) is None


def _residue(words: str, roles: Roles) -> str:
    """What is left of some words without those that leave out no case."""
    return re.sub(r"[\W\d_]+", "", _plain(roles).sub(" ", words))


@cache
def _whose(roles: Roles) -> re.Pattern[str]:
    """`Hồ sơ của doanh nghiệp`, `hồ sơ thuộc Đề án 06`, up to the verb or the mark."""
    words = dict(roles)
    return re.compile(
        rf"\b(?:{alternatives(words['claim:thing'])})\s+(?:{alternatives(words['claim:whose'])})\s+"
        rf"(?P<of>[^.;:()]{{1,120}}?)(?=\s(?:{alternatives(words['claim:verb'])})\b|[.;:()]|$)"
    )


@cache
def _which(roles: Roles) -> re.Pattern[str]:
    """`Không để hồ sơ ngành dọc quá hạn`: what stands between the cases and that they are late."""
    words = dict(roles)
    return re.compile(
        rf"\b(?:{alternatives(words['claim:thing'])})\s+(?P<which>[^.;:(),]{{1,60}}?)\s*"
        rf"\b(?:{alternatives(words['claim:late'])})\b"
    )


@cache
def _models(roles: Roles) -> re.Pattern[str]:
    """`Mô hình 5 không: …`, `Chỉ tiêu: …`: what stands behind the colon is what was wanted."""
    return re.compile(rf"\b(?:{alternatives(dict(roles)['claim:model'])})\b[^.:]{{0,60}}[:(]")


@cache
def _offices(roles: Roles) -> re.Pattern[str]:
    """`Hai phòng chuyên môn không có …`, `37 xã, phường không có …`: others may have some."""
    words = dict(roles)
    offices, many = alternatives(words["claim:office"]), alternatives(words["claim:several"])
    doer = alternatives(words["claim:doer"])
    return re.compile(
        rf"\b(?:{COUNTED}|{many})\s+(?:{offices})\b(?:(?!\b(?:{doer})\b)[a-z ]){{0,40}}$"
    )


@cache
def _alone(roles: Roles) -> re.Pattern[str]:
    """`Cá nhân không có hồ sơ quá hạn được biểu dương`."""
    return re.compile(rf"\b(?:{alternatives(dict(roles)['claim:alone'])})\s*$")


@cache
def _plain(roles: Roles) -> re.Pattern[str]:
    words = dict(roles)
    leave = (*words["claim:plain"], *words["claim:between"], *words["claim:no-part"])
    return re.compile(rf"\b(?:{alternatives(word for word in leave if word != ',')})\b")
