"""What is left differs from what was there, came and went."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check, stated
from hcc_parse.domain import Dossier, Finding, Said, Severity, in_words


@check(
    "A21",
    title=Said(
        "Đầu kỳ, tăng, giảm và cuối kỳ không khớp", "What came and went leaves another number"
    ),
    severity=Severity.WARNING,
    rationale=Said(
        """Một đoạn nêu số đầu kỳ, số thêm, số bớt và số cuối kỳ, hoặc kỳ trước chuyển sang, nhận mới,
        tổng, đã xử lý, đang xử lý. Các số đứng liền nhau mà cộng trừ không ra số ghi thì một số gõ
        nhầm, hoặc còn một khoản không nêu. Hồ sơ do các đẳng thức khác xét.""",
        """A paragraph tells what was there, what came and went and what is there; or what was carried
        over, new, all, done and open. Where the figures stand side by side and do not give the one
        told, one is a slip or something went unsaid. Cases are the matter of other identities.""",
    ),
    basis=Said(
        "Suy luận: đầu kỳ + thêm - bớt = cuối kỳ; kỳ trước + mới = đã xử lý + đang xử lý.",
        "Logic: opening + added - removed = closing; carried + new = done + open.",
    ),
    wrong="Số TTHC đầu kỳ: 421; trong kỳ bổ sung 12, bãi bỏ 19; số TTHC cuối kỳ: 428.",
    right="Số TTHC đầu kỳ: 421; trong kỳ bổ sung 19, bãi bỏ 12; số TTHC cuối kỳ: 428.",
)
def stock_differs(dossier: Dossier) -> Iterator[Finding]:
    """Tell each account that does not come out."""
    for stock in dossier.relations.stocks:
        if stock.holds:
            continue
        exact = in_words(stock.exact)
        yield stock_differs.finding(
            Said(
                f"Ghi {stock.left.text}, nhưng các số nêu cùng đoạn cho ra {exact} "
                f"({stock.arithmetic}): một số gõ nhầm, hoặc còn khoản chưa nêu.",
                f"States {stock.left.text}, yet the figures of the paragraph leave {exact} "
                f"({stock.arithmetic}): one is a slip, or something went unsaid.",
            ),
            subject=stock.left.label or "cuối kỳ",
            at=stock.left.place,
            explanation=stock.arithmetic,
            evidence=(
                stated(stock.left),
                *(stated(one, "part") for one in (*stock.came, *stock.went)),
            ),
            stated=stock.left.value,
            expected=stock.exact,
        )
