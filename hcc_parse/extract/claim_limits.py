"""Words by which a claim holds of a part of the cases only: `hồ sơ trực tuyến đều đúng hạn`."""

import re

PART_ONLY = re.compile(
    r"\b(?:truc tuyen|truc tiep|dien tu|toan trinh|mot phan|buu chinh|ho so giay|lien thong"
    r"|diem tiep nhan|diem so|co so \d|tru so|tai thoi diem|do loi|con lai|thon|quay so|rieng)\b"
    r"|^\W*(?:tai )?(?:cong chuc|chuyen vien|dong chi|ong|ba|phong|bo phan|to|quay|diem) "
)
ENDS = ".;\n"


def is_of_a_part(folded: str, start: int, end: int) -> bool:
    """Whether a clause that makes a claim limits it to a way of sending, a desk, a moment.

    Args:
        folded: The paragraph in plain letters.
        start: Where the clause begins.
        end: Where the claim ends; the clause goes on to its mark.
    """
    stop = min((at for sign in ENDS if (at := folded.find(sign, end)) >= 0), default=len(folded))
    return PART_ONLY.search(folded[start:stop].lstrip()) is not None
