"""Rounds made up for tests: as many units and figures as wanted, troubles and hostile words too."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from hcc_parse.domain import (
    Address,
    Brief,
    Cited,
    Commune,
    Crossing,
    Failure,
    Finding,
    Noted,
    Part,
    Passage,
    Problem,
    Provenance,
    Received,
    Round,
    RoundReview,
    Said,
    Severity,
    Spot,
    Standing,
    State,
    Stated,
    Term,
    Total,
    Verdict,
    Waiver,
)
from hcc_parse.domain.finding import Category, Evidence

QUARTER = Term("quarter-2", 2026, date(2026, 3, 15), date(2026, 6, 14), "quý II năm 2026")
INDICATORS = (
    "received_total",
    "received_in_period",
    "received_online",
    "resolved_total",
    "resolved_overdue",
)
FIELDS = (None, "Đất đai", "Hộ tịch", "Chứng thực", "Xây dựng")
HOSTILE = (
    '=HYPERLINK("http://x.invalid","bấm")',
    "+1+cmd|' /C calc'!A0",
    "@SUM(1+1)",
    "-2+3",
    "＝1+1",
    "\t=1+1",
    "<r><t>đậm</t></r>",
    "a\x00b\x07c\x1bd\ufffe",
    "đơn\u202egnod\u2066x",
    "nửa \ud800 chữ",
    "_x0041_",
    'dấu "ngoặc"; phẩy, và\nxuống dòng',
    "]]></t><script>alert(1)</script>",
)


def place_at(block: int, row: int | None = None, column: int | None = None) -> Provenance:
    return Passage(text="1234", address=Address(block, row, column)).at(0, 4)


def spot_at(block: int, row: int | None = None, column: int | None = None) -> Spot:
    if row is None:
        where = Said(f"đoạn {block + 1}", f"paragraph {block + 1}")
    else:
        where = Said(f"bảng 1, dòng {row + 1}", f"table 1, row {row + 1}")
    return Spot(block, row, column, None, where)


def finding(n: int, check: str, severity: Severity, words: str = "") -> Finding:
    families: dict[str, Category] = {"A": "arithmetic", "C": "consistency", "X": "across"}
    at = place_at(12, 5, 7)
    return Finding(
        check=check,
        rule="total-differs-from-rows",
        severity=severity,
        category=families[check[0]],
        message=Said(words or f"Tổng {n} khác các dòng.", words or f"The total {n} differs."),
        subject=str(n),
        explanation=words or "186 ≠ 186 + 0 + 1 + 0 + 4 = 191",
        evidence=(Evidence("186", "stated", at, Decimal(186)),),
        place=at,
        expected=Decimal(191),
        stated=Decimal(186),
        id=f"{n:012x}",
    )


WAIVER = Waiver(
    finding=f"{3:012x}",
    check="A01",
    reason="đã đối chiếu",
    author="Nguyễn Văn A",
    until=date(2026, 12, 31),
)


def notes_on(n: int, words: str = "") -> Iterator[Noted]:
    """An error, a warning that follows from it, a note, an error that is waived."""
    error = finding(4 * n, "A01", Severity.ERROR, words)
    yield Noted(error, spot_at(12, 5, 7))
    warning = finding(4 * n + 1, "C02", Severity.WARNING, words)
    yield Noted(replace(warning, cause=error.id), spot_at(3))
    yield Noted(replace(finding(4 * n + 2, "C03", Severity.NOTE, words), place=None), None)
    waived = finding(4 * n + 3, "A01", Severity.ERROR, words)
    yield Noted(replace(waived, waiver=WAIVER), spot_at(12, 6, 7))


def stated_by(n: int, count: int, words: str = "") -> Iterator[Stated]:
    for at in range(count):
        field = FIELDS[at // len(INDICATORS) % len(FIELDS)]
        yield Stated(
            indicator=INDICATORS[at % len(INDICATORS)],
            field=field,
            channel=None,
            period="quarter-1" if at % 50 == 49 else None,
            value=Decimal(1000 * n + at) / (10 if at % 7 == 6 else 1),
            text=words or f"{1000 * n + at}",
            label=words or "Tổng số › Tiếp nhận trong kỳ",
            sure=0.97,
            in_table=at % 3 != 2,
            total_row=field is None,
            disputed=at % 20 == 0,
            spot=spot_at(12, at, 4) if at % 3 != 2 else spot_at(at),
        )


def brief_for(n: int, unit: str, count: int, words: str = "", *, calm: bool = False) -> Brief:
    return Brief(
        path=f"{words or 'nộp'}/{n:04}.docx",
        sha256=f"{n:064x}",
        format="docx",
        pages=None,
        unit=unit,
        title=words or "Báo cáo công tác kiểm soát thủ tục hành chính",
        number=words or str(n),
        symbol="BC-UBND",
        issued=date(2026, 6, 15),
        term=QUARTER,
        stated=tuple(stated_by(n, count, words)),
        cited=(
            Cited(
                symbol="118/2025/NĐ-CP",
                type="Nghị định",
                date=date(2025, 6, 9),
                issuer="Chính phủ",
                title=words or "về thực hiện thủ tục hành chính theo cơ chế một cửa",
                registered=True,
                spot=spot_at(2),
            ),
        ),
        noted=() if calm else tuple(notes_on(n, words)),
        problems=(Problem(code="table-unsure", message=words or "Bảng 2 chưa chắc."),),
        partial=True,
    )


def standing_of(n: int, count: int, words: str = "") -> Standing:
    """Every fifth unit has sent nothing, every seventh a file that cannot be read."""
    unit, slug = f"xã {words or 'Số'} {n}", f"xa-so-{n}"
    crossing = crossing_of(n, unit, None, words)
    if n % 5 == 4:
        verdict = Verdict.ABSENT
        return Standing(unit=unit, slug=slug, verdict=verdict, brief=None, crossings=(crossing,))
    if n % 7 == 6:
        failure = Failure(path=f"nộp/{n:04}.pdf", error="corrupt", message="Tệp hỏng.", english="")
        file = Received(path=failure.path, sha256="", size=9, state=State.FAILED, failure=failure)
        return Standing(unit=unit, slug=slug, verdict=Verdict.UNREAD, brief=None, files=(file,))
    calm = n % 3 == 2
    brief = brief_for(n, unit, count, words, calm=calm)
    file = Received(path=brief.path, sha256=brief.sha256, size=2048, state=State.USED, brief=brief)
    verdict = Verdict.PASSED if calm else Verdict.CORRECT
    return Standing(unit=unit, slug=slug, verdict=verdict, brief=brief, files=(file,))


def crossing_of(n: int, unit: str | None, path: str | None, words: str = "") -> Crossing:
    found = replace(finding(10**6 + n, "X01", Severity.WARNING, words), place=None)
    return Crossing(finding=found, unit=unit, path=path, others=(f"nộp/{words or 'khác'}.pdf",))


def total_of(indicator: str, field: str | None, standings: tuple[Standing, ...]) -> Total:
    parts = []
    for standing in standings:
        stated = standing.brief.stated if standing.brief else ()
        found = (s for s in stated if (s.indicator, s.field) == (indicator, field))
        path = standing.brief.path if standing.brief else None
        parts.append(Part(standing.unit, path, next(found, None)))
    value = sum((part.stated.value for part in parts if part.stated), Decimal(0))
    city = replace(next(stated_by(0, 1)), value=value - 5)
    return Total(
        indicator=indicator,
        field=field,
        value=value,
        parts=tuple(parts),
        claimed=None if field else city,
    )


def round_of(units: int, count: int = 50, words: tuple[str, ...] = ("",)) -> RoundReview:
    """A round; the words, one after the other, stand wherever a file could put some."""
    turn = [words[n % len(words)] for n in range(units)]
    standings = tuple(standing_of(n, count, said) for n, said in enumerate(turn))
    received = [file for standing in standings for file in standing.files]
    received.append(
        Received(path="nộp/bản sao.docx", sha256="0" * 64, size=5, state=State.DUPLICATE, of="x")
    )
    lone = crossing_of(units, None, None, words[0])
    standing_crossings = tuple(c for standing in standings for c in standing.crossings)
    return RoundReview(
        round=Round(
            asked=QUARTER,
            roster=tuple(Commune(name=f"Số {n}", kind="xã") for n in range(units)),
            received=tuple(received),
        ),
        standings=standings,
        crossings=(*standing_crossings, lone),
        totals=tuple(total_of(i, f, standings) for i in INDICATORS for f in FIELDS),
    )
