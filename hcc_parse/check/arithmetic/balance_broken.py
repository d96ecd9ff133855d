"""Received cases that are neither resolved nor in progress."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Finding, Said, Severity, in_words

BLANK = Said("để trống", "is left blank")


@check(
    "A04",
    title=Said(
        "Tiếp nhận khác đã giải quyết cộng đang giải quyết",
        "Received differs from resolved plus in progress",
    ),
    severity=Severity.ERROR,
    rationale=Said(
        """Mỗi hồ sơ đã tiếp nhận thì hoặc đã giải quyết, hoặc đang giải quyết. Trong biểu mẫu, lệch
        cân đối là sai; trong lời thì có thể do cách kể, nên chỉ là điểm cần xem.""",
        """Every case received is either resolved or in progress. In a form a broken balance is an
        error; in the text it may come from the telling, so it is a doubt.""",
    ),
    basis=Said(
        "Đẳng thức D1 trong relations.csv; đã thử cả cách kể hồ sơ từ chối, rút, kỳ trước riêng.",
        "Identity D1 of relations.csv; counting refused, withdrawn and carried-over cases apart was tried too.",
    ),
    wrong="""
        | STT | Lĩnh vực | Tiếp nhận | Đã giải quyết | Đang giải quyết |
        | 1 | Hộ tịch | 120 | 100 | 20 |
        | 2 | Đất đai | 40 | 30 | 10 |
        | 3 | Chứng thực | 60 | 50 | 10 |
        | 4 | Người có công | 15 | 12 | 8 |
    """,
    right="""
        | STT | Lĩnh vực | Tiếp nhận | Đã giải quyết | Đang giải quyết |
        | 1 | Hộ tịch | 120 | 100 | 20 |
        | 2 | Đất đai | 40 | 30 | 10 |
        | 3 | Chứng thực | 60 | 50 | 10 |
        | 4 | Người có công | 15 | 12 | 3 |
    """,
)
def balance_broken(dossier: Dossier) -> Iterator[Finding]:
    """Compare what was received with what became of it."""
    for sum_ in dossier.relations.sums:
        if sum_.kind != "balance" or sum_.holds:
            continue
        text = sum_.total.text.strip()
        told = Said(f"ghi {text}", f"states {text}") if text else BLANK
        yield balance_broken.finding_on(
            sum_,
            Said(
                f"{sum_.subject.vi[:1].upper()}{sum_.subject.vi[1:]}: {told.vi}, nhưng số đã "
                f"giải quyết và đang giải quyết cộng lại là {in_words(sum_.added)}; hoặc một số "
                "sai, hoặc có số đã gồm số khác.",
                f"{sum_.subject.en}: {told.en}, but resolved and in progress add up to "
                f"{in_words(sum_.added)}; a figure is wrong, or one includes another.",
            ),
        )
