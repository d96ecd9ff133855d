"""A change that what it was and what it is do not give."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check, stated
from hcc_parse.domain import Dossier, Finding, Opposed, Said, Severity, Shift, Turn, in_words


@check(
    "A15",
    title=Said("Số tăng, giảm không khớp hai số", "A change against its two figures"),
    severity=Severity.WARNING,
    rationale=Said(
        """Câu nêu số kỳ này, số tăng hoặc giảm và số so sánh trong ngoặc thì ba số phải khớp nhau.
        Chỉ xét khi cùng đơn vị tính và chỉ cần sửa một chữ số là khớp; chấp nhận làm tròn; đoạn có
        số khác khiến ba số khớp thì không xét. Câu “giảm từ … xuống …”, “tăng từ … lên …” thì số
        sau phải nhỏ hơn hoặc lớn hơn số trước. Số tăng, giảm và tỷ lệ đi liền nhau
        (“tăng 336 hồ sơ, tăng 5,9%”) phải cùng chiều; dãy số nói là tăng hoặc giảm qua từng kỳ cũng
        vậy. Số nói “hơn kém nhau”, “còn thiếu”, “số còn lại” được tính lại từ hai số gần nhất; “tăng
        15 bậc” từ hai thứ hạng của hai thời điểm trong câu, thứ nhỏ hơn là tăng.""",
        """Where a sentence tells this period's figure, by how much it changed and, in brackets, the
        figure compared, the three must agree. Only figures of one unit that a single digit would
        mend are told; roundings are allowed; where another figure of the paragraph makes them
        agree, nothing is. What falls from one figure to another must become less, what rises
        more. An amount and the share beside it must go the same way, and so
        must the figures said to rise or fall from one period to the next. What is told as apart,
        lacking or left is computed again from the two figures nearest to it; steps of a rank from
        the places of two times in the sentence, of which the smaller is the better.""",
    ),
    basis=Said("Số kỳ này - số so sánh = số tăng, giảm.", "This - compared = change."),
    wrong="Kho có 11.804 tài liệu, tăng 2.340 tài liệu so với cuối năm 2025 (9.494 tài liệu).",
    right="""
        Kho có 11.804 tài liệu, tăng 2.310 tài liệu so với cuối năm 2025 (9.494 tài liệu).
        Tỷ lệ đúng hạn đạt 99,75%, tăng 0,41 điểm % so với cùng kỳ (99,34%).
    """,
)
def change_differs(dossier: Dossier) -> Iterator[Finding]:
    """Tell each change that its two figures do not give."""
    for change in dossier.mentions.told.changes:
        size = in_words(abs(change.exact))
        yield change_differs.finding(
            Said(
                f"Ghi {change.now.text} so với {change.base.text}, chênh {change.change.text}; "
                f"hai số chênh nhau {size}: một trong ba số sai.",
                f"States {change.now.text} against {change.base.text}, a change of "
                f"{change.change.text}; the two differ by {size}: one of the three is wrong.",
            ),
            subject=change.subject,
            at=change.change.place,
            explanation=_written(change),
            evidence=(
                stated(change.change),
                stated(change.now, "part"),
                stated(change.base, "base"),
            ),
            stated=change.change.value,
        )
    told = {(turn.first.place, turn.then.place): turn for turn in _turns(dossier)}
    for turn in told.values():
        yield _turned(turn)
    for opposed in dossier.mentions.told.opposed:
        yield _two_ways(opposed)


def _turns(dossier: Dossier) -> tuple[Turn, ...]:
    return (*dossier.relations.turns, *dossier.mentions.told.turns)


def _turned(turn: Turn) -> Finding:
    """What is told to fall and rises, or the other way."""
    way = Said("tăng", "rise") if turn.rises else Said("giảm", "fall")
    sign = "<" if turn.first.value < turn.then.value else ">"
    figures = f"{turn.first.text} {sign} {turn.then.text}"
    return change_differs.finding(
        _of_places(turn)
        if turn.places
        else Said(
            f"Ghi {way.vi} từ {turn.first.text} thành {turn.then.text}, nhưng {figures}: chữ "
            "tăng/giảm hoặc một trong hai số sai.",
            f"States a {way.en} from {turn.first.text} to {turn.then.text}, but {figures}: the "
            "word or one of the two figures is wrong.",
        ),
        subject="số tăng, giảm",
        at=turn.then.place,
        explanation=figures,
        evidence=(stated(turn.then), stated(turn.first, "base")),
        stated=turn.then.value,
    )


def _of_places(turn: Turn) -> Said:
    """A place that is told to have fallen and rose, or the other way."""
    told, true = ("tăng", "giảm") if turn.rises else ("giảm", "tăng")
    way, other = ("rise", "fall") if turn.rises else ("fall", "rise")
    first, then = turn.first.text, turn.then.text
    return Said(
        f"Ghi {told} bậc, nhưng từ thứ {first} đến thứ {then} là {true}: chữ tăng/giảm hoặc một "
        "trong hai thứ hạng sai.",
        f"States a {way} in place, but from place {first} to place {then} is a {other}: the word "
        "or one of the two places is wrong.",
    )


def _two_ways(opposed: Opposed) -> Finding:
    """One movement told to rise by an amount and to fall by a share, or the other way."""
    amount, share = opposed.change.text, f"{opposed.share.text}%"
    ways = Said("tăng", "rise"), Said("giảm", "fall")
    one, other = ways if opposed.rises else ways[::-1]
    return change_differs.finding(
        Said(
            f"Ghi {one.vi} {amount} nhưng {other.vi} {share}: một trong hai chữ tăng/giảm sai.",
            f"States a {one.en} of {amount} but a {other.en} of {share}: one of the two words is "
            "wrong.",
        ),
        subject="chiều tăng, giảm",
        at=opposed.share.place,
        explanation=f"{one.vi} {amount} ≠ {other.vi} {share}",
        evidence=(stated(opposed.share), stated(opposed.change, "part")),
        stated=opposed.share.value,
    )


def _written(change: Shift) -> str:
    exact = f"{change.now.text} - {change.base.text} = {in_words(change.exact)}"
    return f"{exact}; ghi {change.change.text}"
