"""One document that reports cite under different dates, types or issuers."""

from collections.abc import Iterator
from datetime import date

from hcc_parse.check.crossing import Scene, across
from hcc_parse.check.levels import level_of
from hcc_parse.check.votes import Cast, Document, documents_of
from hcc_parse.domain import Crossing, Said, Severity, Sight, lasting

CLEAR = 3  # reports that must agree, and times as many as those that do not
WHAT = {"date": Said("ngày", "dated"), "type": Said("loại", "type")}


@across(
    "X08",
    title=Said("Một văn bản, các báo cáo ghi khác nhau", "One document cited apart"),
    severity=Severity.WARNING,
    rationale=Said(
        """Cùng một số, ký hiệu mà báo cáo này ghi ngày, hoặc tên loại, khác các báo cáo kia. Chỉ xét
        văn bản mà ký hiệu là duy nhất: văn bản trung ương có năm trong ký hiệu, và văn bản của UBND
        thành phố trong một năm; văn bản của xã thì mỗi xã một số riêng, không xét. Văn bản mà ít nhất 3
        báo cáo ghi của thành phố, có báo cáo ghi của xã cùng số, cùng ngày: cần xem khi trích yếu cũng
        như nhau, còn lại lưu ý vì xã có thể có văn bản trùng số. Ít nhất 3 báo cáo
        ghi giống nhau, và gấp 3 lần số báo cáo ghi khác, thì là cần xem; còn lại chỉ lưu ý. Số đông
        không chắc đã đúng.""",
        """One number and symbol, but this report gives another date or type than the others. Only
        documents whose symbol is theirs alone are looked at: national ones with a year in it, and the
        city's within one year; each commune numbers its own. What at least three reports give to the city
        and one gives to its commune, with the same number and day, must be looked at where the
        subject is the same too; else it is a note: a commune may have such a number. Where at least three reports agree, and
        three times as many as do not, someone must look; else it is a note. Many may be wrong.""",
    ),
    basis=Said(
        "Đếm mỗi báo cáo một lần; văn bản có trong danh mục đã kiểm chứng thì L03 nêu.",
        "A report counts once; documents of the verified registry are left to L03.",
    ),
    wrong="""
        === bao-cao/xa-{n}.docx × 4
        UBND XÃ SỐ {n}
        BÁO CÁO
        Kết quả quý II năm 2026
        Thực hiện Kế hoạch số 243/KH-UBND ngày 12/3/2026 của UBND thành phố.
        === bao-cao/xa-an-phu.docx
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý II năm 2026
        Thực hiện Kế hoạch số 243/KH-UBND ngày 21/3/2026 của UBND thành phố.
    """,
    right="""
        === bao-cao/xa-{n}.docx × 4
        UBND XÃ SỐ {n}
        BÁO CÁO
        Kết quả quý II năm 2026
        Thực hiện Kế hoạch số 43/KH-UBND ngày {n}/3/2026 của UBND xã.
        === bao-cao/xa-an-phu.docx
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý II năm 2026
        Thực hiện Kế hoạch số 43/KH-UBND ngày 21/3/2026 của UBND xã.
    """,
)
def document_cited_apart(scene: Scene) -> Iterator[Crossing]:
    """Tell each report that says otherwise than most, once a document."""
    documents = documents_of(scene)
    for document in documents:
        for what in WHAT:
            yield from _apart(document, what)
    yield from _of_communes(documents, scene)


def _apart(document: Document, what: str) -> Iterator[Crossing]:
    votes, most = document.votes(what), document.most(what)
    if len(votes) < 2:
        return
    told: set[str] = set()
    usual = most if most is not None else getattr(_first(document, what).cited, what)
    for cast in document.casts:
        own = getattr(cast.cited, what)
        if own is not None and own != usual and cast.path not in told:
            told.add(cast.path)
            clear = most is not None and votes[most] >= CLEAR * max(1, votes[own])
            yield _told(document, what, cast, usual, clear)


def _of_communes(documents: tuple[Document, ...], scene: Scene) -> Iterator[Crossing]:
    """What most reports cite as a document of the city, and one as its own commune's."""
    of_city = {(one.symbol, one.date): one for one in documents if one.scope == "city"}
    told: set[tuple[str, str]] = set()
    for unit, own in scene.own.items():
        for brief in own.briefs:
            for cited in brief.cited:
                document = of_city.get((cited.symbol, cited.date)) if cited.date else None
                if document is None or level_of(cited.issuer) != "commune":
                    continue
                casts = [cast for cast in document.casts if cast.cited.date == cited.date]
                alike = [cast for cast in casts if cast.cited.type == cited.type]
                if len({cast.path for cast in alike}) < CLEAR or (brief.path, cited.symbol) in told:
                    continue
                told.add((brief.path, cited.symbol))
                yield _told_issuer(document, Cast(unit, brief.path, cited), alike)


def _told_issuer(document: Document, cast: Cast, others: list[Cast]) -> Crossing:
    own, first = cast.cited, others[0]
    reports = len({other.path for other in others})
    titles = {lasting(other.cited.title or "") for other in others}
    same = bool(own.title) and lasting(own.title or "") in titles
    return document_cited_apart.crossing(
        Said(
            f"{document.symbol}: {cast.path} ghi của {own.issuer} ({own.spot.where.vi}); {reports} "
            f"báo cáo khác ghi của {first.cited.issuer}, cùng ngày, như {first.path}.",
            f"{document.symbol}: {cast.path} has it of {own.issuer} ({own.spot.where.en}); "
            f"{reports} other reports of {first.cited.issuer}, on the same day, as {first.path}.",
        ),
        subject=f"issuer {document.symbol}",
        unit=cast.unit,
        path=cast.path,
        severity=Severity.WARNING if same else Severity.NOTE,
        sights=[Sight(one.path, one.cited.issuer or "", one.cited.spot) for one in (cast, *others)],
    )


def _first(document: Document, what: str) -> Cast:
    return next(cast for cast in document.casts if getattr(cast.cited, what) is not None)


def _told(document: Document, what: str, cast: Cast, usual: object, clear: bool) -> Crossing:
    votes = document.votes(what)
    own = getattr(cast.cited, what)
    others = [c for c in document.casts if getattr(c.cited, what) == usual]
    word = WHAT[what]
    where = cast.cited.spot.where
    return document_cited_apart.crossing(
        Said(
            f"{document.symbol}: {cast.path} ghi {word.vi} {_shown(own)} ({where.vi}); "
            f"{votes[usual]} báo cáo khác ghi {_shown(usual)}, như {others[0].path}.",
            f"{document.symbol}: {cast.path} has {word.en} {_shown(own)} ({where.en}); "
            f"{votes[usual]} other reports {_shown(usual)}, as {others[0].path}.",
        ),
        subject=f"{what} {document.symbol}",
        unit=cast.unit,
        path=cast.path,
        severity=Severity.WARNING if clear else Severity.NOTE,
        sights=[
            Sight(one.path, _shown(getattr(one.cited, what)), one.cited.spot)
            for one in (cast, *others)
        ],
    )


def _shown(value: object) -> str:
    return f"{value:%d/%m/%Y}" if isinstance(value, date) else f"“{value}”"
