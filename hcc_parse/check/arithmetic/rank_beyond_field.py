"""A rank that is larger than the number of those ranked."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Evidence, Finding, NumberMention, Said, Severity
from hcc_parse.vietnamese import fold, plain


@check(
    "A09",
    title=Said("Thứ hạng vượt số đơn vị xếp hạng", "A rank beyond its field"),
    severity=Severity.ERROR,
    rationale=Said(
        """Trong 114 đơn vị không có đơn vị nào xếp thứ 115, cũng không có thứ 0: thứ hạng hoặc số
        đơn vị gõ sai. Sau số không ghi xếp trong những đơn vị nào thì chỉ cảnh báo, vì số đó có thể
        là ngày tháng.""",
        """Among 114 nobody is ranked 115th, and nobody 0th: the rank or the number of those ranked
        was mistyped. Where the words do not say who is ranked it is a warning, as the figures may
        be a date.""",
    ),
    basis=Said(
        "Suy luận: thứ hạng từ 1 đến số đơn vị.", "Logic: a rank is 1 to the number ranked."
    ),
    wrong="Xã An Phú đạt 97,76 điểm, xếp thứ hạng 115/114 xã, phường, đặc khu.",
    right="Xã An Phú đạt 97,76 điểm, xếp thứ hạng 114/114 xã, phường, đặc khu.",
)
def rank_beyond_field(dossier: Dossier) -> Iterator[Finding]:
    """Compare each rank `n/m` with the number of those ranked."""
    for number in dossier.mentions.numbers:
        if number.kind != "rank":
            continue
        rank, slash, field = (part.strip() for part in plain(number.text).partition("/"))
        field = field if slash else _field_before(dossier, number)
        if not (rank.isdecimal() and field.isdecimal()) or int(field) < 2:
            continue
        if 1 <= int(rank) <= int(field):
            continue
        named = _names_its_field(dossier, number)
        other = Said("", "") if named else Said(", hoặc đây không phải thứ hạng", ", or no rank")
        yield rank_beyond_field.finding(
            Said(
                f"Ghi xếp thứ {number.text}: thứ hạng {int(rank)} không thể có trong {int(field)} "
                f"đơn vị{other.vi}.",
                f"States rank {number.text}: there is no rank {int(rank)} among {int(field)}"
                f"{other.en}.",
            ),
            subject="thứ hạng",
            at=number.place,
            severity=Severity.ERROR if named else Severity.WARNING,
            explanation=f"{int(rank)} > {int(field)}" if int(rank) else "0 < 1",
            evidence=[Evidence(number.text, "stated", number.place)],
        )


def _field_before(dossier: Dossier, number: NumberMention) -> str:
    """`trong 114 đơn vị cấp xã, địa phương xếp thứ 115`: how many are ranked, told before."""
    before = fold(dossier.report.passage_at(number.place).plain[: number.place.start])
    clause = before.rpartition(".")[2].rpartition(";")[2]
    ranked = tuple(f" {word}" for word in _words("ranked-as", dossier))
    among, units = _words("ranked-among", dossier), _words("ranked-unit", dossier)
    words = clause.split() if clause.endswith(ranked) else []
    for at, word in enumerate(words):
        behind = " ".join(words[at + 1 :])
        if word.isdecimal() and behind.startswith(units) and " ".join(words[:at]).endswith(among):
            return word
    return ""


def _words(role: str, dossier: Dossier) -> tuple[str, ...]:
    return tuple(map(fold, dossier.knowledge.number_words[role]))


def _names_its_field(dossier: Dossier, number: NumberMention) -> bool:
    """Whether the words behind say who is ranked."""
    behind = fold(dossier.report.passage_at(number.place).plain[number.place.end :]).lstrip()
    units = _words("ranked-unit", dossier)
    return any(behind.startswith((f"{unit} ", f"{unit},", f"{unit}.")) for unit in units)
