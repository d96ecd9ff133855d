"""Parts of a document in another order than Decree 30/2020 gives them."""

from collections.abc import Iterator
from itertools import pairwise

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Evidence, Finding, Heading, Provenance, Said, Severity

ISSUER = Said("tên cơ quan ban hành", "the issuing body")
NUMBER = Said("số, ký hiệu", "the number")
DATE = Said("địa danh và ngày", "place and date")
END = Said("nơi nhận và chữ ký", "recipients and signature")
APPENDIX = Said("phụ lục", "the appendix")
BODY = Said("nội dung", "the text")
Order = tuple[Said, Said, Provenance, Provenance]  # what stands before what it should follow


@check(
    "F10",
    title=Said("Thứ tự các thành phần văn bản", "The order of the parts"),
    severity=Severity.NOTE,
    rationale=Said(
        """Văn bản đi theo thứ tự: tên cơ quan, số và ngày, tên loại và trích yếu, nội dung, nơi nhận và
        chữ ký, rồi phụ lục. Số hay ngày đứng trên tên cơ quan, phụ lục đứng trước nơi nhận, hay đề mục
        của nội dung còn tiếp sau chữ ký thì nêu. Các phần đứng cạnh nhau cùng hàng thì không xét; phụ
        lục có đề mục riêng cũng không.""",
        """A document runs: the issuing body, number and date, type and subject, the text, recipients
        and signature, then appendices. A number or date above the body's name, an appendix before the
        recipients, or headings of the text that go on behind the signature are told. Parts side by
        side are left alone, and so are headings of an appendix's own.""",
    ),
    basis=Said(
        "Nghị định 30/2020/NĐ-CP, phụ lục I: vị trí các thành phần thể thức.",
        "Decree 30/2020, Annex I: where the parts stand.",
    ),
    wrong="""
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả công tác quý I năm 2026
        I. Kết quả
        II. Tồn tại
        Nơi nhận:
        - Lưu: VT.
        CHỦ TỊCH
        Nguyễn Văn Hùng
        III. Phương hướng
    """,
    right="""
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả công tác quý I năm 2026
        I. Kết quả
        II. Phương hướng
        Nơi nhận:
        - Lưu: VT.
        CHỦ TỊCH
        Nguyễn Văn Hùng
        PHỤ LỤC
        I. Danh mục
    """,
)
def parts_out_of_order(dossier: Dossier) -> Iterator[Finding]:
    """Compare the places of the parts, each pair once."""
    for early, late, at, other in _misplaced(dossier):
        yield parts_out_of_order.finding(
            Said(
                f"Thứ tự thành phần: {early.vi} đứng trước {late.vi}.",
                f"The order of the parts: {early.en} before {late.en}.",
            ),
            subject=f"{early.vi} {late.vi}",
            at=at,
            evidence=[
                Evidence(dossier.report.text_at(at), "stated", at),
                Evidence(dossier.report.text_at(other), "other", other),
            ],
        )


def _misplaced(dossier: Dossier) -> Iterator[Order]:
    mentions, header = dossier.mentions, dossier.mentions.header
    for part, said in ((header.number, NUMBER), (header.date, DATE)):
        if part and header.issuer and _line(part.place) < _line(header.issuer.place):
            yield said, ISSUER, part.place, header.issuer.place
    if header.recipients_place is None or header.signatory is None:
        return
    end = max(header.recipients_place, header.signatory.place, key=_line)
    first = next(iter(mentions.appendices), None)
    if first is not None and _line(first) < _line(header.recipients_place):
        yield APPENDIX, END, first, header.recipients_place
        return
    if heading := _going_on(mentions.headings, end, first):
        yield END, BODY, heading.place, header.recipients_place


def _going_on(
    headings: tuple[Heading, ...], end: Provenance, appendix: Provenance | None
) -> Heading | None:
    """The first heading behind the end that goes on with the numbers of the text."""
    before = [h for h in headings if h.level == 1 and _line(h.place) < _line(end)]
    after = [h for h in headings if _line(h.place) > _line(end)]
    if not before or not after or (appendix and _line(appendix) < _line(after[0].place)):
        return None
    numbers = [heading.ordinal for heading in before]
    goes_on = after[0].level == 1 and NEXT.get(numbers[-1]) == after[0].ordinal
    return after[0] if goes_on else None


def _line(place: Provenance) -> tuple[int, int]:
    """Block and row: what stands side by side stands on one line."""
    return place.address.block, place.address.row or 0


_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
NEXT = dict(pairwise(_ROMAN))
