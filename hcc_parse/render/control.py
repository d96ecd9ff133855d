"""What an office decided, in words: the profile, the waivers, the checks that were not asked."""

from collections.abc import Iterator

from hcc_parse.domain import Book, Docket, Language, Profile, Review, Severity, Waiver

WEIGHTS = {
    "vi": {Severity.ERROR: "lỗi", Severity.WARNING: "cần xem", Severity.NOTE: "lưu ý"},
    "en": {severity: str(severity) for severity in Severity},
}
ANSWERS = {
    "vi": {"corrected": "xã trả lời: đã sửa", "confirmed-true": "xã trả lời: số liệu đúng"},
    "en": {
        "corrected": "the commune says: corrected",
        "confirmed-true": "the commune says: true as written",
    },
}


def waiver_in_words(waiver: Waiver, language: Language) -> str:
    """Why a finding is let stand, who says so, how long, and what the commune answered."""
    answer = f"; {ANSWERS[language][waiver.answer]}" if waiver.answer else ""
    if language == "en":
        return f"waived until {waiver.until} by {waiver.author}: {waiver.reason}{answer}"
    day = f"{waiver.until:%d/%m/%Y}"
    return f"miễn trừ đến {day}, người ghi {waiver.author}: {waiver.reason}{answer}"


def waived_in_words(docket: Docket, language: Language) -> str:
    """How many findings are waived, to follow the others; empty when none is."""
    said = {"vi": ", {} đã miễn trừ", "en": ", {} waived"}[language]
    return said.format(docket.waived) if docket.waived else ""


def profile_in_words(profile: Profile | None, language: Language) -> Iterator[str]:
    """What a profile switched off, made milder or set otherwise."""
    if profile is None:
        return
    vi = language == "vi"
    source = profile.source or ("có sẵn" if vi else "shipped")
    parts = []
    if profile.off:
        parts.append(f"{'không hỏi' if vi else 'not asked'} {', '.join(profile.off)}")
    for severity in Severity:
        lowered = sorted(id for id, most in profile.severities.items() if most is severity)
        if lowered:
            weight = WEIGHTS[language][severity]
            most = f"nặng nhất là {weight}" if vi else f"at most {weight}"
            parts.append(f"{most}: {', '.join(lowered)}")
    for name, value in profile.thresholds.items():
        parts.append(f"{'ngưỡng' if vi else 'threshold'} {name} = {value}")
    said = "; ".join(parts) or ("như danh mục" if vi else "as the catalogue")
    yield f"{'Cấu hình' if vi else 'Profile'} “{profile.name}” ({source}): {said}."


def book_in_words(book: Book | None, language: Language) -> Iterator[str]:
    """How much of the list of waivers is about these reports: a mistyped unit shows as none."""
    if book is not None and language == "en":
        yield f"Waivers: {book.entries} in the list, {book.covering} about these reports."
    elif book is not None:
        yield f"Sổ miễn trừ: {book.entries} mục, {book.covering} mục của các báo cáo này."


def advice_in_words(profile: Profile | None, review: Review) -> Iterator[str]:
    """The office's own words on the checks that found something here."""
    if profile is None:
        return
    found = {finding.check for finding in review.findings}
    yield from (f"{id}: {words}" for id, words in sorted(profile.advice.items()) if id in found)


def silent_in_words(review: Review, language: Language) -> Iterator[str]:
    """The checks that were not asked."""
    if review.silent:
        said = {"vi": "Không hỏi", "en": "Not asked"}[language]
        yield f"{said}: {', '.join(review.silent)}."
