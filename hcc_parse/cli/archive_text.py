"""What the archive answers, as people read it on a screen."""

import sys
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from hcc_parse.archive.answers import Found, Head, Hit, Place, Shown, Snippet
from hcc_parse.domain import Language, Verdict
from hcc_parse.render import place_in, safe

SHOWN = 8  # values of a facet
BOLD, NORMAL = "\x1b[1m", "\x1b[0m"
FACETS = {
    "unit": ("Đơn vị", "Unit"),
    "period": ("Kỳ", "Period"),
    "year": ("Năm", "Year"),
    "field": ("Lĩnh vực", "Field"),
    "indicator": ("Chỉ tiêu", "Indicator"),
    "cited": ("Văn bản viện dẫn", "Cited document"),
    "severity": ("Mức độ phát hiện", "Severity"),
    "verdict": ("Kết luận", "Verdict"),
}
SEVERITIES = {"error": "lỗi", "warning": "cần xem", "note": "lưu ý"}


def found(of: Found, labels: Mapping[str, str], language: Language) -> str:
    """The hits, then how all that was found spreads."""
    en = language == "en"
    lines = [f"{of.total} reports found." if en else f"Tìm thấy {of.total} báo cáo."]
    if of.cut:
        lines.append("Only the first 64 words count." if en else "Chỉ xét 64 từ đầu của câu tìm.")
    for hit in of.hits:
        lines += ["", *_hit(hit, labels, language)]
    if of.hits:
        lines += ["", _next(of.hits[0].head, language)]
    lines.append("")
    lines += facets_in_words(of.facets, labels, language)
    return joined(lines)


def _next(head: Head, language: Language) -> str:
    """How to see the first report that was found, and its file."""
    show = f"hcc-parse archive show {head.id}"
    file = f"{show} --original bao-cao-{head.id}{PurePosixPath(head.path).suffix}"
    if language == "en":
        return f"Its whole text: {show}   Its file, to open at that page: {file}"
    return f"Xem toàn văn: {show}   Lấy tệp gốc, mở đến trang ấy: {file}"


def _hit(hit: Hit, labels: Mapping[str, str], language: Language) -> list[str]:
    lines = [_named(hit.head, language)]
    for stand in hit.figures:
        label = labels.get(stand.indicator, stand.indicator)
        field = f" ({stand.field})" if stand.field else ""
        lines.append(f"    {label}{field}: {stand.text} — {place_in(stand.place.where, language)}")
    for snippet in hit.snippets:
        lines.append(f"    {_marked(snippet)} — {place_in(snippet.place.where, language)}")
    return lines


def _named(head: Head, language: Language) -> str:
    """A report in a line: its number here, whose, for when, its title, its file."""
    whose = ", ".join(filter(None, (head.unit, head.period, head.title)))
    verdict = Verdict(head.verdict).said.in_(language)
    old = "" if head.counts else ("; replaced" if language == "en" else "; đã có bản thay")
    return f"[{head.id}] {whose or '—'} ({head.path}; {verdict}{old})"


def _marked(snippet: Snippet) -> str:
    """The words that were looked for stand out: bold on a screen, else in brackets."""
    screen = sys.stdout is not None and sys.stdout.isatty()
    before, after = (BOLD, NORMAL) if screen else ("[", "]")
    parts, last = [], 0
    for start, end in snippet.marks:
        parts += [_piece(snippet.text[last:start]), before, _piece(snippet.text[start:end]), after]
        last = end
    parts.append(_piece(snippet.text[last:]))
    return " ".join("".join(parts).split())


def facets_in_words(
    facets: Mapping[str, list[tuple[str, int]]], labels: Mapping[str, str], language: Language
) -> list[str]:
    """A line for each facet: its values and how many reports have each."""
    lines = []
    for name, values in facets.items():
        if values:
            said = FACETS[name][language == "en"]
            shown = [f"{_value(name, v, labels, language)} ({n})" for v, n in values[:SHOWN]]
            more = f" … +{len(values) - SHOWN}" if len(values) > SHOWN else ""
            lines.append(f"{said}: {'; '.join(shown)}{more}")
    return lines


def _value(name: str, value: str, labels: Mapping[str, str], language: Language) -> str:
    if name == "verdict":
        return Verdict(value).said.in_(language)
    if name == "severity" and language == "vi":
        return SEVERITIES.get(value, value)
    return labels.get(value, value) if name == "indicator" else value


def shown(of: Shown, language: Language) -> str:
    """A report: what it is, what was found in it, its versions, those like it, its text."""
    en, head = language == "en", of.head
    lines = [_named(head, language), f"sha256 {head.sha256}"]
    lines.append(
        ("original kept" if en else "có tệp gốc")
        if of.has_original
        else (
            "no original; to have it kept: archive add FILE"
            if en
            else "không có tệp gốc; muốn kho giữ thì: archive add TỆP"
        )
    )
    for one in of.findings:
        message = one["english" if en else "message"]
        at = one["place"]
        place = f" — {place_in(at.where, language)}" if isinstance(at, Place) else ""
        weight = _value("severity", str(one["severity"]), {}, language)
        lines.append(f"{one['check']} {weight}: {message}{place}")
    if len(of.versions) > 1:
        told = [f"[{v['id']}] {v['issued'] or '—'}" for v in of.versions]
        lines.append(("Versions: " if en else "Các bản: ") + "; ".join(told))
    for other, share in of.alike:
        lines.append(("Like: " if en else "Giống: ") + f"{share:.0%} {_named(other, language)}")
    lines.append("")
    lines += [f"{place_in(line.place.where, language)}: {line.text}" for line in of.lines]
    return joined(lines)


def joined(lines: Iterable[str]) -> str:
    """Lines as they may go to a screen, whatever a file had in it."""
    return "".join(_line(line) + "\n" for line in lines)


def _line(line: str) -> str:
    """Nothing in it commands the screen but our own bold."""
    told = line.replace("\x00", "").replace(BOLD, f"\x00{BOLD}\x00")
    parts = told.replace(NORMAL, f"\x00{NORMAL}\x00").split("\x00")
    return "".join(part if part in (BOLD, NORMAL) else _piece(part) for part in parts).rstrip()


def _piece(text: str) -> str:
    """A part of a line made safe; the spaces at its end stay."""
    return safe(f"{text}.")[:-1]
