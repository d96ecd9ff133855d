"""A review for the terminal: the place quoted and underlined, the arithmetic, worst first."""

import re
from collections.abc import Iterator
from textwrap import wrap

from hcc_parse.domain import Docket, Finding, Language, Provenance, Review, Severity, Verdict
from hcc_parse.render.around import again, around
from hcc_parse.render.causes import (
    by_cause,
    follower_in_words,
    following,
    id_in_words,
    weight_in_words,
)
from hcc_parse.render.control import (
    advice_in_words,
    book_in_words,
    profile_in_words,
    silent_in_words,
    waived_in_words,
    waiver_in_words,
)
from hcc_parse.render.coverage import coverage_in_words
from hcc_parse.render.places import place_in_words
from hcc_parse.render.repairs import repairs_in_words

WIDTH = 100  # columns: sentences are wrapped there, quoted lines are cut
BAR = "     | "
# Controls, zero-width letters, marks that turn the direction of writing, halves of letters, and
# what is no character at all.
HOSTILE = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    r"\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff]"
)


def text_of(docket: Docket, language: Language = "vi") -> str:
    """Write a docket for human eyes; control characters of the files never reach the screen."""
    lines: list[str] = []
    for review in docket.reviews:
        lines += [*_review(review, docket, language), ""]
    lines += failures_in_words(docket, language)
    decided = (
        *profile_in_words(docket.profile, language),
        *book_in_words(docket.book, language),
    )
    for said in decided:
        lines += _said("", said)
    lines.append(closing(docket, language))
    return "\n".join(safe(line) for line in lines) + "\n"


def failures_in_words(docket: Docket, language: Language) -> Iterator[str]:
    """Yield the files that could not be read, and why."""
    for failure in docket.failures:
        yield f"{failure.path}: {Verdict.UNREAD.said.in_(language)}"
        yield from (*_said("  ", failure.said.in_(language)), "")


_PARTLY = {"vi": "CHƯA KIỂM ĐỦ", "en": "NOT WHOLLY CHECKED"}
_NOT_ALL = {"vi": " (chưa kiểm đủ)", "en": " (not wholly checked)"}


def _review(review: Review, docket: Docket, language: Language) -> Iterator[str]:
    verdict = review.verdict.said.in_(language)
    if review.partial and review.verdict is Verdict.PASSED:
        verdict = _PARTLY[language]
    elif review.partial and review.verdict is not Verdict.UNREAD:
        verdict += _NOT_ALL[language]
    yield f"{review.dossier.report.source.path}: {verdict}"
    for root, followers in by_cause(review.findings):
        yield ""
        yield from _finding(root, review, language)
        for follower in followers:
            yield from _said("     + ", follower_in_words(follower, review.dossier, language))
    for line in advice_in_words(docket.profile, review):
        yield from ("", *_said("  * ", line))
    for problem in review.problems:
        yield ""
        yield from _said("  ! ", problem.said.in_(language))
        if problem.place is not None:
            yield f"    --> {place_in_words(problem.place, review.dossier, language)}"
    yield ""
    for line in repairs_in_words(review.dossier.report, language):
        yield from _said("  ", line)
    for line in (*silent_in_words(review, language), *coverage_in_words(review, language)):
        yield from _said("  ", line)


def _finding(finding: Finding, review: Review, language: Language) -> Iterator[str]:
    dossier = review.dossier
    name = f"  {weight_in_words(finding, language)} {finding.check}  "
    yield from _said(name, finding.message.in_(language))
    id = id_in_words(finding, language)
    if finding.place is None:
        yield f"    --> {id}"
    else:
        yield f"    --> {place_in_words(finding.place, dossier, language)}; {id}"
        yield from (f"{BAR}{line}" for line in _quoted(finding.place, review))
    if finding.explanation:
        yield from _said("     = ", finding.explanation)
    if finding.waiver is not None:
        yield from _said("     * ", waiver_in_words(finding.waiver, language))
    for evidence in finding.evidence[1:]:
        if evidence.role == "other" and not again(evidence.place, finding):
            where = place_in_words(evidence.place, dossier, language)
            yield from _said("    --> ", f"{where}: “{evidence.text}”")
            if words := around(evidence.place, dossier.report):
                yield f"{BAR}{words}"


def _said(opening: str, words: str) -> list[str]:
    """A sentence below its opening; its further lines hang under its first word."""
    indent = " " * len(opening)
    return wrap(
        " ".join(words.split()),
        WIDTH,
        initial_indent=opening,
        subsequent_indent=indent,
        break_on_hyphens=False,
    )


def _quoted(place: Provenance, review: Review) -> tuple[str, str]:
    """The text around a place, cut to one line, and carets below the place itself."""
    text = review.dossier.report.passage_at(place).text
    room = WIDTH - len(BAR) - len("……")
    end = min(place.end, place.start + room)
    spare = room - (end - place.start)
    before = min(place.start, max(spare // 2, spare - (len(text) - end)))
    start, stop = place.start - before, end + spare - before
    line = f"{'…' * (start > 0)}{text[start:stop]}{'…' * (stop < len(text))}"
    return line, " " * ((start > 0) + before) + "^" * max(1, end - place.start)


def closing(docket: Docket, language: Language, *, findings: bool = True) -> str:
    """How many reports were read, and how many findings there are of each weight."""
    unread = len(docket.failures) + sum(review.unread for review in docket.reviews)
    read = len(docket.reviews) + len(docket.failures) - unread
    counts = [docket.count(severity) for severity in Severity]
    if not findings:
        told = {"vi": "Đọc được {} báo cáo, không đọc được {}.", "en": "{} reports read, {} not."}
        return told[language].format(read, unread)
    later = (finding for review in docket.reviews for finding in following(review.findings))
    more = sum(finding.waiver is None for finding in later)
    waived = waived_in_words(docket, language)
    if language == "en":
        of_which = f" ({more} of them follow)" if more else ""
        return (
            f"{read} reports read, {unread} not: {counts[0]} errors, "
            f"{counts[1]} warnings, {counts[2]} notes{of_which}{waived}."
        )
    of_which = f" (trong đó {more} kéo theo)" if more else ""
    return (
        f"Đọc được {read} báo cáo, không đọc được {unread}: "
        f"{counts[0]} lỗi, {counts[1]} điểm cần xem, {counts[2]} lưu ý{of_which}{waived}."
    )


def safe(line: str) -> str:
    """Keep one line one line; what could forge another or steer the terminal shows as a hole."""
    return re.sub(r"\s", " ", HOSTILE.sub("\ufffd", line)).rstrip()
