"""The parts around the text: letterhead, title, recipients, signature."""

from datetime import date, timedelta
from random import Random

from corpus.generate.draft import Draft, Line, Mark
from corpus.generate.roster import Commune, load_roster
from corpus.generate.span import Span
from corpus.generate.style import Style

DEPUTY = {"UBND": ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], "TTPVHCC": ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]}


def frame(rng: Random, name: str, kind: str, style: Style, commune: Commune, span: Span) -> Draft:
    """Return a draft with all but its title and body."""
    body = "TTPVHCC" if kind in {"centre", "short"} and rng.random() < 0.6 else "UBND"
    full = commune.full
    issuer = ["ỦY BAN NHÂN DÂN", full.upper()]
    if body == "TTPVHCC":
        issuer = [f"UBND {full.upper()}", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG"]
    draft = Draft(
        name=name,
        kind=kind,
        style=style,
        issuer=issuer,
        number="",
        place="",
        title=[Line(template="BÁO CÁO", role="title")],
        body=[],
        role=_role(rng, body),
        signer="",
        recipients=_recipients(rng, body, commune),
    )
    number = str(rng.randint(11, 420))
    draft.put(Mark(kind="header", text=full, meaning="issuer"), "issuer")
    mark = draft.put(Mark(kind="header", text=number, meaning="number"), "number")
    draft.number = f"Số: {mark}/BC-{body}"
    issued = span.end + timedelta(days=rng.randint(1, 9))
    text = f"ngày {_two(issued.day)} tháng {issued.month} năm {issued.year}"
    if issued.month < 3:
        text = f"ngày {_two(issued.day)} tháng {_two(issued.month)} năm {issued.year}"
    day = draft.put(Mark(kind="date", text=text, iso=(issued.isoformat(),)), "issued")
    locality = draft.put(Mark(kind="header", text=commune.name, meaning="locality"), "locality")
    draft.place = f"{locality}, {day}"
    signer = Mark(kind="header", text=rng.choice(load_roster().people), meaning="signatory")
    draft.signer = draft.put(signer, "signer")
    return draft


def attached_to(draft: Draft, short_date: str) -> str:
    """How an appendix names the report that it belongs to."""
    return f"{draft.number.replace('Số: ', 'số ')} ngày {short_date} của {_issuer(draft)}"


def issued_on(draft: Draft) -> date:
    """The date that the report bears."""
    return date.fromisoformat(str(draft.marks["issued"].iso[0]))


def _issuer(draft: Draft) -> str:
    full = draft.marks["issuer"].text
    return f"UBND {full}" if draft.number.endswith("UBND") else f"Trung tâm PVHCC {full}"


def _two(number: int) -> str:
    return f"{number:02d}"


def _role(rng: Random, body: str) -> list[str]:
    if rng.random() < 0.6:
        lines = list(DEPUTY[body])
        return ["TM. ỦY BAN NHÂN DÂN", *lines] if body == "UBND" else lines
    return ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"] if body == "UBND" else ["GIÁM ĐỐC"]


def _recipients(rng: Random, body: str, commune: Commune) -> list[str]:
    kind = commune.kind
    rest = [
        "Văn phòng UBND thành phố (để b/c)",
        f"Thường trực Đảng ủy {kind}",
        f"Chủ tịch, các PCT UBND {kind}",
        f"Các phòng chuyên môn thuộc {kind}",
        "Trung tâm Phục vụ hành chính công thành phố",
    ]
    chosen = rng.sample(rest, rng.randint(2, 4))
    keep = "VT, TTPVHCC" if body == "UBND" else "TTPVHCC"
    return [f"{line};" for line in chosen] + [f"Lưu: {keep}."]
