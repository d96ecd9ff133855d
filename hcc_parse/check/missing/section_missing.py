"""Sections of the customary outline that a report of its kind does not have."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Evidence, Finding, Said, Severity
from hcc_parse.vietnamese import fold

ROLE = "section:"  # labels.csv
ENOUGH = 6  # sections from which a report follows the outline at all


@check(
    "M09",
    title=Said("Thiếu mục so với đề cương thường dùng", "Sections of the usual outline absent"),
    severity=Severity.NOTE,
    rationale=Said(
        """Báo cáo kiểm soát thủ tục hành chính thường có các mục giống nhau. Báo cáo đã theo đề cương
        ấy (có từ 6 mục) mà vắng mục nào thì nêu tên mục. Đây là thông lệ, không phải vi phạm; mục không
        phát sinh thì thường vẫn ghi “không phát sinh”.""",
        """Reports on the control of procedures mostly have the same sections. Where one follows that
        outline (6 sections or more) the absent ones are named. This is custom, not a breach; of what
        did not occur it is usual to say so.""",
    ),
    basis=Said(
        "Thông lệ thấy trong các báo cáo của xã, phường năm 2026; labels.csv, các dòng section:….",
        "Custom seen in reports of communes in 2026; labels.csv, rows section:….",
    ),
    wrong="""
        UBND XÃ AN PHÚ
        BÁO CÁO
        Công tác kiểm soát thủ tục hành chính quý I năm 2026
        1. Đánh giá tác động TTHC
        2. Thẩm định, thẩm tra TTHC
        3. Công bố, công khai TTHC
        4. Rà soát, đơn giản hóa TTHC
        5. Kết quả giải quyết TTHC
        6. Cơ chế một cửa, một cửa liên thông
        7. Phương hướng, nhiệm vụ
    """,
    right="""
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả hoạt động của Trung tâm Phục vụ hành chính công quý I năm 2026
        1. Kết quả
        2. Phương hướng, nhiệm vụ
    """,
)
def section_missing(dossier: Dossier) -> Iterator[Finding]:
    """Look for each section by the words of any heading; all that are absent are one finding."""
    labels, header = dossier.knowledge.labels, dossier.mentions.header
    title = fold(header.title or "")
    if header.title_place is None or not any(w in title for w in labels["outline-title"]):
        return
    headings = [fold(heading.title) for heading in dossier.mentions.headings]
    sections = {role: words for role, words in labels.items() if role.startswith(ROLE)}
    absent = [
        role.removeprefix(ROLE)
        for role, words in sections.items()
        if not any(word in heading for word in words for heading in headings)
    ]
    if not absent or len(sections) - len(absent) < ENOUGH:
        return
    names = "; ".join(absent)
    yield section_missing.finding(
        Said(
            f"Không thấy mục thường có trong báo cáo loại này: {names} (thông lệ, không bắt buộc).",
            f"Sections usual in such a report are not there: {names} (custom, no rule).",
        ),
        subject="đề cương",
        at=header.title_place,
        evidence=[
            Evidence(dossier.report.text_at(header.title_place), "stated", header.title_place)
        ],
    )
