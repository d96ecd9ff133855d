"""Communes in whose name a report speaks though it is not theirs."""

import re
from collections.abc import Iterator
from itertools import takewhile

from hcc_parse.domain import Blemish, Passage, Provenance
from hcc_parse.vietnamese import fold

NAMED = re.compile(r"(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu)\s+(?P<name>[^\W\d_]+(?:\s+[^\W\d_]+){0,3})")
# `UBND xã X báo cáo …`, `Trên đây là báo cáo của UBND xã X`, `Kèm theo Báo cáo số … của UBND xã X`
SPEAKS = re.compile(
    r"^\W*(?:(?:tren day|kem theo bao cao|bao cao cua)\b"
    r"|(?:[^.;]{0,160}[,;]\s*)?(?:ubnd |uy ban nhan dan |trung tam [^.,;]{0,40})?"
    r"(?:xa|phuong|dac khu) [^.,;]{2,40} (?:tran trong |kinh |tong hop )?"
    r"(?:bao cao\b|tong hop (?:ket qua|tinh hinh|so lieu)\b))"
)
# `UBND xã X tiếp tục chỉ đạo …`: what a report tells of its own commune only
ACTS = re.compile(
    r"^\W*(?:(?:trong|nam|quy|thoi gian|ben canh|de|thuc hien|can cu|trien khai|bam sat|ngoai)\b"
    r"[^.;]{0,200}?,\s*)?"
    r"(?:(?:ubnd|uy ban nhan dan|trung tam [^.,;]{0,40}?) )?"
    r"(?:xa|phuong|dac khu) [^.,;()]{2,40}? "
    r"(?:(?:cung |da |dang |luon |se )*)"
    r"(?:to chuc|tiep tuc|chi dao|thuong xuyen|chu dong|kip thoi|thuc hien|trien khai|quan triet"
    r"|duy tri|bo tri|niem yet|cong khai|day manh|tang cuong|xay dung ke hoach"
    r"|ban hanh (?:ke hoach|van ban)|xac dinh|phan cong|tiep nhan|pho bien|dieu chinh|thu nghiem"
    r"|lay y kien|ra soat|hoan thien|sap xep|lap dat|dat hom thu|mo them|giao)\b"
)
# `… cho công chức làm việc tại Trung tâm Phục vụ hành chính công xã X`: its own people and desk
AT_HOME = re.compile(
    r"^(?=.*\b(?:cong chuc|nhan vien|nguoi dan|to chuc|quay|hom thu|noi quy|cong an)\b)[^.;]*"
    r"\b(?:tai|cua|giua) (?:bo phan mot cua|trung tam phuc vu hanh chinh cong) "
    r"(?:xa|phuong|dac khu) "
)
BETWEEN = re.compile(r"\bphoi hop (?=giua (?:trung tam|bo phan))")  # its own desk and the police
# Of another place such a sentence may be true: of one that was merged, or that took part.
OF_OTHERS = re.compile(
    r"\b(?:cu(?! the)|truoc day|sap nhap|hop nhat|phoi hop|lien he|hoc tap|kinh nghiem"
    r"|mo hinh|de nghi|chuyen den|ban giao|lan can|giap ranh|tham quan|vi du"
    r"|biet phai|dieu dong|luan chuyen|chuyen sang|ho tro|lien thong|dia gioi|chuyen tiep)\b"
)
BESIDE = re.compile(r"\b(?:va|voi|cung|phoi hop|sap nhap|hop nhat)\s+(?:ubnd |uy ban nhan dan )?$")


def find_other_communes(passage: Passage, own: str, cited: list[Provenance]) -> Iterator[Blemish]:
    """Yield the names of other communes in a sentence that speaks for its author.

    Args:
        passage: A paragraph.
        own: The name in the letterhead, without its kind.
        cited: Where documents are cited: their issuers are no authors.
    """
    folded = fold(passage.text)
    if SPEAKS.match(folded):
        if cited and not folded.lstrip(" (").startswith("kem theo"):
            return
    elif OF_OTHERS.search(BETWEEN.sub("", folded)) or not _is_its_own(passage, folded):
        return
    if re.search(rf"\b{re.escape(fold(own))}\b", folded):
        return  # it speaks for itself, whoever else is named
    for match in NAMED.finditer(passage.plain):
        words = _words(match)
        name = fold(" ".join(words))
        same = name.startswith(fold(own)) or fold(own).startswith(name)
        if not words or same or BESIDE.search(fold(passage.plain[: match.start()]) + " "):
            continue
        end = passage.plain.index(words[-1], match.start("name")) + len(words[-1])
        place = passage.at(match.start(), end)
        yield Blemish(kind="other-commune", text=passage.text[match.start() : end], place=place)


def _is_its_own(passage: Passage, folded: str) -> bool:
    """Whether a sentence tells what a commune does, or what is at its own desk."""
    return bool(ACTS.match(folded) or (AT_HOME.match(folded) and _is_of_one(passage)))


def _is_of_one(passage: Passage) -> bool:
    """Whether a paragraph names one commune only, once or more: a list of them is of others."""
    names = [" ".join(_words(match)) for match in NAMED.finditer(passage.plain)]
    return len({fold(name) for name in names if name}) == 1


def _words(match: re.Match[str]) -> list[str]:
    """The words of a name: `xã hội` is none."""
    return list(takewhile(lambda word: word[0].isupper(), match["name"].split()))
