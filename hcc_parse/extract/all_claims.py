"""Claims that hold of all cases: `100% hồ sơ được trả đúng hẹn`, `toàn bộ hồ sơ được lưu kho`."""

import re
from collections.abc import Iterator

from hcc_parse.domain import AllClaim, Passage
from hcc_parse.vietnamese import unmark

ALL = r"(?:100(?:[.,]0+)?\s?%|toan bo|tat ca)"
# Between `hồ sơ` and what is claimed only words that leave out no case.
PLAIN = (
    r"(?:\s+(?:thu tuc hanh chinh|tthc|tiep nhan|giai quyet|ket qua|xu ly|ca nhan|to chuc|cong dan"
    r"|nguoi dan|doanh nghiep|trong ky|da|duoc|deu|cac|cho|cua|tra|va|som|truoc han|truoc|,))*?"
)
ON_TIME = r"(?:(?:truoc|dung|som)\s+(?:han|hen)|tra som)\b"
CLAIMS = (
    ("on-time", re.compile(rf"\b{ALL}\s+(?:so\s+)?(?:cac\s+)?ho so{PLAIN}\s+(?:{ON_TIME})")),
    (
        "on-time",
        re.compile(
            rf"\bty le ho so{PLAIN}\s+{ON_TIME}(?: va {ON_TIME})?(?:\s+(?:la|dat))?\s*:?\s*"
            r"100(?:[.,]0+)?\s?%"
        ),
    ),
    ("stored", re.compile(rf"\b{ALL}\s+(?:so\s+)?(?:cac\s+)?ho so{PLAIN}\s+luu kho\b")),
)
# A wish, a task, a condition, or a part of the cases only: no claim about the period's result.
NO_CLAIM = re.compile(
    r"\b(?:phan dau|dam bao|bao dam|tiep tuc|yeu cau|muc tieu|chi tieu|nhiem vu|chi dao|de nghi"
    r"|quyet tam|nham|neu|linh vuc|phan mem|tung buoc|tuan|thang \d|khong dat|chua|tru|phai)\b"
)


def find_all_claims(passage: Passage) -> Iterator[AllClaim]:
    """Yield the claims of a paragraph that hold of all cases of the report."""
    folded = unmark(passage.plain)
    for about, shape in CLAIMS:
        for match in shape.finditer(folded):
            start = max(folded.rfind(sign, 0, match.start()) for sign in (". ", ";", "\n")) + 1
            end = min((at for s in ".;\n" if (at := folded.find(s, match.end())) > 0), default=-1)
            sentence = folded[start : end if end > 0 else len(folded)]
            if NO_CLAIM.search(sentence):
                continue
            yield AllClaim(
                text=passage.text[match.start() : match.end()],
                about="stored" if about == "stored" else "on-time",
                rounded="%" in match[0],
                place=passage.at(match.start(), match.end()),
            )
