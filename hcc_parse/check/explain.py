"""Write the catalogue of checks as Markdown: the page in this folder is made by this file."""

from collections.abc import Iterable

from hcc_parse.check.catalogue import Check
from hcc_parse.check.crossing import Across
from hcc_parse.domain import Language, Severity

_VI = {
    "title": "# Danh mục phép kiểm tra",
    "made": "Trang này do `hcc-parse explain --all` viết ra; đừng sửa tay.",
    "severity": "Mức nặng nhất",
    "basis": "Căn cứ, cách tính",
    "wrong": "Ví dụ bị nêu",
    "right": "Ví dụ không bị nêu",
    "off": "Tắt phép này",
    "asked": "Phép này so các báo cáo với nhau, chỉ có trong `hcc-parse batch`.",
}
_EN = {
    "title": "# Catalogue of checks",
    "made": "Written by `hcc-parse explain --all`; do not edit by hand.",
    "severity": "Severity at most",
    "basis": "Basis",
    "wrong": "Found",
    "right": "Silent",
    "off": "Switch off",
    "asked": "It compares reports with each other, and is asked by `hcc-parse batch` only.",
}
_SEVERITIES = {
    "vi": {
        Severity.ERROR: "lỗi (error)",
        Severity.WARNING: "cần xem (warning)",
        Severity.NOTE: "lưu ý (note)",
    },
    "en": {severity: str(severity) for severity in Severity},
}


def explain(check: Check | Across, language: Language = "vi") -> str:
    """Explain one check to the person who received its finding."""
    words = _EN if language == "en" else _VI
    return "\n".join(
        [
            f"## {check.id} {check.title.in_(language)}",
            "",
            f"`{check.rule}` · {words['severity']}: {_SEVERITIES[language][check.severity]}.",
            "",
            check.rationale.in_(language),
            "",
            f"{words['basis']}: {check.basis.in_(language)}",
            "",
            f"{words['wrong']}:",
            "",
            f"```\n{check.wrong}\n```",
            "",
            f"{words['right']}:",
            "",
            f"```\n{check.right}\n```",
            "",
            f"{words['off']}: `hcc-parse check --skip {check.id} …`"
            if isinstance(check, Check)
            else words["asked"],
            "",
        ]
    )


def explain_all(checks: Iterable[Check | Across], language: Language = "vi") -> str:
    """Explain the whole catalogue."""
    words = _EN if language == "en" else _VI
    pages = [explain(check, language) for check in checks]
    return "\n".join([words["title"], "", words["made"], "", *pages])
