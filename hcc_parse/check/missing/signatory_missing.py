"""A report that nobody signs."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Evidence, Finding, Said, Severity


@check(
    "M06",
    title=Said("Không thấy người ký", "No signatory is found"),
    severity=Severity.WARNING,
    rationale=Said(
        """Có đầu báo cáo và có “Nơi nhận” mà cạnh đó không thấy chức vụ, họ tên người ký. Trang chụp
        ảnh, hay tệp có trang chưa đọc được, thì chữ ký có thể nằm ở chỗ ấy: khi đó không nêu.""",
        """There is a letterhead and a list of recipients, but no position and no name beside it.
        Where a page is a picture or went unread the signature may stand there: then nothing is
        said.""",
    ),
    basis=Said(
        "Nghị định 30/2020/NĐ-CP, điều 8: chức vụ, họ tên và chữ ký của người có thẩm quyền.",
        "Decree 30/2020, Article 8: position, name and signature.",
    ),
    wrong="""
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả công tác quý I năm 2026
        Nơi nhận:
        - UBND thành phố;
        - Lưu: VT.
    """,
    right="""
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả công tác quý I năm 2026
        Nơi nhận:
        - UBND thành phố;
        - Lưu: VT.
        CHỦ TỊCH
        Nguyễn Văn An
    """,
)
def signatory_missing(dossier: Dossier) -> Iterator[Finding]:
    """Look beside the recipients for anyone who signs."""
    header, report = dossier.mentions.header, dossier.report
    place = header.recipients_place
    if header.signatory or place is None or header.title is None or header.issuer is None:
        return
    if report.troubled or report.source.format == "scan":
        return
    yield signatory_missing.finding(
        Said(
            "Không thấy chức vụ, họ tên người ký báo cáo (bản dự thảo, hoặc chữ ký là hình ảnh).",
            "No position and no name of a signatory are found (a draft, or a signature in an image).",
        ),
        subject="người ký",
        at=place,
        evidence=[Evidence(report.text_at(place), "stated", place)],
    )
