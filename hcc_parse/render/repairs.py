"""What a reader changed, in an official's words: how many stretches, and why; never silently."""

from collections import Counter
from collections.abc import Iterator

from hcc_parse.domain import REGISTERED, TAKEN, Language, Report, Said

REASONS = {
    "tcvn3": Said("Đã chuyển mã chữ TCVN3 sang Unicode", "Turned TCVN3 letters into Unicode"),
    "tcvn3-capitals": Said(
        "Đã chuyển mã chữ TCVN3 in hoa sang Unicode", "Turned TCVN3 capitals into Unicode"
    ),
    "vni": Said("Đã chuyển mã chữ VNI sang Unicode", "Turned VNI letters into Unicode"),
    "unseen": Said(
        "Đã bỏ ký tự không nhìn thấy (không có bề rộng)", "Left out characters that nobody sees"
    ),
    TAKEN: Said(
        "Đã lấy cách đọc khác của máy trên bản quét, kiểm theo tổng",
        "Took another reading of a scan, proved by the sums",
    ),
    REGISTERED: Said(
        "Đã lấy cách đọc khác của máy trên bản quét, kiểm theo danh mục văn bản",
        "Took another reading of a scan, proved by the registry of documents",
    ),
}


def repairs_in_words(report: Report, language: Language) -> Iterator[str]:
    """Yield a sentence for each reason for which letters were changed, with their number."""
    for reason, count in Counter(repair.reason for repair in report.repairs).items():
        said = REASONS.get(reason, Said(f"Đã sửa chữ ({reason})", f"Changed letters ({reason})"))
        if language == "en":
            yield f"{said.en} in {count} {'stretch' if count == 1 else 'stretches'}."
        else:
            yield f"{said.vi} ở {count} đoạn chữ."
