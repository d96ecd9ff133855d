"""Findings made milder where they rest on what a scan was read for with doubt: then we ask.

Nobody is accused by our reading. An error stands only where all that it rests on is surely read, or
borne out by the sums of the report; what is absent from a scanned page may be so because we could
not read it; and checks of spelling say nothing of letters that were read with doubt.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from hcc_parse.domain import (
    Dossier,
    Evidence,
    Figure,
    Finding,
    Provenance,
    Report,
    Said,
    Severity,
    Word,
    in_words,
)
from hcc_parse.judge.on_scans import ScanRule, scan_rules
from hcc_parse.judge.resting import Resting

SHOWN = 3  # doubtful words that a finding quotes
UNFILLED = Said(
    "Bản quét: ô để trống có thể có số mà máy chưa đọc được; đề nghị đối chiếu với bản gốc.",
    "Scan: a blank cell may hold a number that was not read; please compare with the original.",
)
SHAKEN = Said(
    "Bản quét: có thể máy bỏ sót hoặc đọc lẫn một dòng, một cột của bảng; đề nghị đối chiếu với "
    "bản gốc.",
    "Scan: a row or column of the table may have been lost or mixed up; please compare with the "
    "original.",
)


def temper(findings: Iterable[Finding], dossier: Dossier) -> Iterator[Finding]:
    """Yield the findings as severe as the reading of a report allows; digital ones as they are."""
    pages = dossier.report.scanned_pages()
    if not pages:
        yield from findings
        return
    resting = Resting(dossier)
    for finding in findings:
        if not _on_scan(finding, dossier.report, pages):
            yield finding
        elif (rule := scan_rules().get(finding.check)) is None:
            yield _doubted(finding, resting)
        elif _may_speak(finding, rule, resting):
            yield _ruled(finding, rule, resting)


def _on_scan(finding: Finding, report: Report, pages: frozenset[int]) -> bool:
    """Whether a finding rests on a scanned page; what is absent may be absent from one."""
    places = [evidence.place for evidence in finding.evidence]
    if finding.place is None or finding.category == "missing":
        return True
    return any(_is_scanned(place, report, pages) for place in (finding.place, *places))


def _is_scanned(place: Provenance, report: Report, pages: frozenset[int]) -> bool:
    if place.boxes:
        return any(box.page in pages for box in place.boxes)
    block = place.address.block
    beside = (p for p in report.passages() if p.address.block == block)
    return any(word.box.page in pages for passage in beside for word in passage.words)


def _may_speak(finding: Finding, rule: ScanRule, resting: Resting) -> bool:
    """Whether a check may speak of a scan at all: some only of what is surely read."""
    if rule.most is None:
        return False
    return not (rule.needs and resting.under(finding, whole=rule.needs == "passage"))


def _ruled(finding: Finding, rule: ScanRule, resting: Resting) -> Finding:
    """A finding as its check may state it of a scan; what the check adds tells the doubt."""
    milder = _at_most(finding, rule.most or Severity.NOTE)
    if not rule.said.vi:
        return _doubted(milder, resting)
    doubt = bool(resting.under(finding))
    return replace(_with(milder, rule.said), reading_doubt=doubt)


def _doubted(finding: Finding, resting: Resting) -> Finding:
    words = resting.under(finding)
    if not words and finding.severity is Severity.ERROR:
        words = resting.beneath(finding)
    if words:
        said = _said(words, finding)
    elif finding.severity is Severity.ERROR and (figure := resting.confusable(finding)):
        said = _confusable(figure)
    elif finding.severity is Severity.ERROR and resting.unfilled(finding):
        said = UNFILLED
    elif finding.severity is Severity.ERROR and resting.shaken(finding):
        said = SHAKEN
    else:
        return finding
    evidence = tuple(_with_rivals(one, resting) for one in finding.evidence)
    asked = replace(finding, evidence=evidence, reading_doubt=True)
    return asked if finding.severity is Severity.NOTE else _with(_warned(asked), said)


def _warned(finding: Finding) -> Finding:
    return _at_most(finding, Severity.WARNING)


def _at_most(finding: Finding, most: Severity) -> Finding:
    return replace(finding, severity=max(finding.severity, most, key=lambda one: one.rank))


def _with(finding: Finding, said: Said) -> Finding:
    vi, en = (" ".join(both) for both in zip(finding.message, said, strict=True))
    return replace(finding, message=Said(vi, en))


def _with_rivals(evidence: Evidence, resting: Resting) -> Evidence:
    words = (word for _, word in resting.doubtful_at(evidence.place))
    rivals = dict.fromkeys(rival for word in words for rival in word.rivals)
    return evidence._replace(rivals=tuple(rivals))


def _said(words: Mapping[Word, str], finding: Finding) -> Said:
    """What was read with doubt: `Bản quét: số 186 (có thể là 136) đọc chưa chắc`."""
    shown = list(words.items())[:SHOWN]
    vi = [_quoted(text, word, "số ", "có thể là") for word, text in shown]
    en = [_quoted(text, word, "", "may be") for word, text in shown]
    if (more := len(words) - len(shown)) > 0:
        vi, en = [*vi, f"và {more} chỗ khác"], [*en, f"and {more} more"]
    fits = _fitting(words, finding)
    return Said(
        f"Bản quét: {', '.join(vi)} đọc chưa chắc{fits.vi}; đề nghị đối chiếu với bản gốc.",
        f"Scan: {', '.join(en)} read with doubt{fits.en}; please compare with the original.",
    )


def _confusable(figure: Figure) -> Said:
    return Said(
        f"Bản quét: số {figure.text} chỉ cần đọc lẫn một chữ số là khớp; đề nghị đối chiếu với bản "
        "gốc.",
        f"Scan: with one digit of {figure.text} misread it would add up; please compare with the "
        "original.",
    )


def _quoted(text: str, word: Word, number: str, may_be: str) -> str:
    sign = _bare(text)
    named = f"{number}{sign}" if sign.replace(".", "").replace(",", "").isdigit() else f"“{text}”"
    named = named if text else "ô có mực" if number else "a cell with ink"
    rivals = dict.fromkeys(map(_bare, word.rivals))
    others = ", ".join([rival for rival in rivals if rival and rival != sign][:SHOWN])
    return f"{named} ({may_be} {others})" if others else named


def _bare(word: str) -> str:
    """A word without the signs around it."""
    return word.strip(".,;:()%")


def _fitting(words: Mapping[Word, str], finding: Finding) -> Said:
    """That the repair is what the machine may have read otherwise, where that is so."""
    changes = finding.remedy.changes if finding.remedy else ()
    rivals = {rival.replace(".", "") for word in words for rival in word.rivals}
    fitting = [in_words(c.after) for c in changes if str(c.after.to_integral_value()) in rivals]
    if not fitting:
        return Said("", "")
    return Said(
        f" (đọc là {', '.join(fitting)} thì khớp)", f" (read as {', '.join(fitting)} it adds up)"
    )
