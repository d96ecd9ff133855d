"""A breakdown in brackets or after `gồm` that does not add up."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import accumulate

from hcc_parse.check.catalogue import check, parts_of
from hcc_parse.domain import Dossier, Finding, Said, Severity, in_words

QUOTED, BEHIND = 60, 30  # characters of a quotation, of it behind the number
ITEM = 48  # characters of an item that is told


@check(
    "A06",
    title=Said("Cơ cấu không cộng đủ", "A breakdown that does not add up"),
    severity=Severity.WARNING,
    rationale=Said(
        """Danh sách trong ngoặc hay sau chữ “gồm” phải bằng số đứng trước. Nếu chỉ vài mục đầu đã
        đủ số thì có thể các mục sau kể ngoài số đó: khi ấy chỉ là lưu ý, nêu cả hai cách đọc.""",
        """A list in brackets or after “comprising” must equal the figure before it. If its first
        items alone make it up, the rest may be meant in addition: then it is a note.""",
    ),
    basis=Said(
        "Số học; chỉ cộng các mục cùng đơn vị tính.",
        "Arithmetic; only items of one unit are added.",
    ),
    wrong="Trung tâm hiện có 09 cán bộ, công chức (01 Giám đốc; 02 Phó Giám đốc; 07 chuyên viên).",
    right="Trung tâm hiện có 10 cán bộ, công chức (01 Giám đốc; 02 Phó Giám đốc; 07 chuyên viên).",
)
def breakdown_differs(dossier: Dossier) -> Iterator[Finding]:
    """Compare each listed breakdown with the figure that it breaks down."""
    for sum_ in dossier.relations.sums:
        if sum_.kind != "breakdown" or sum_.holds:
            continue
        whole = sum_.total
        if _is_broken_down_again(whole.value, [part.value for part in sum_.parts]):
            continue
        unit = f" {whole.unit}" if whole.unit else ""
        parts = ", ".join(
            _cut(f"{part.text} {part.unit or ''} {part.path[1]}".replace("  ", " ").strip())
            for part in sum_.parts
        )
        quoted = _around(whole.phrase, whole.text)
        reached = list(accumulate(part.value for part in sum_.parts))[1:-1]
        first_suffice = whole.value in reached and not sum_.one_list
        both = (
            "; riêng các mục đầu đã đủ số, các mục sau có thể kể ngoài số đó"
            if first_suffice
            else ""
        )
        yield breakdown_differs.finding(
            Said(
                f"“{quoted}”, nhưng các mục kể ra ({parts}) cộng lại là "
                f"{in_words(sum_.added)}{both}.",
                f"“{quoted}”, but the items listed ({parts}) add up to "
                f"{in_words(sum_.added)}"
                f"{'; the first items alone suffice, the rest may be additional' if both else ''}.",
            ),
            subject=f"{sum_.subject.vi}{unit}",
            at=whole.place,
            severity=Severity.NOTE if first_suffice else Severity.WARNING,
            explanation=sum_.arithmetic,
            evidence=parts_of(sum_),
            stated=whole.value,
            expected=sum_.added,
            about=sum_,
        )


def _around(phrase: str, text: str) -> str:
    """The words around a number, cut between words.

    >>> _around("Hiện có 11 người làm việc, cơ cấu: " + "một hai " * 9, "11")
    'Hiện có 11 người làm việc, cơ cấu: một…'
    """
    if len(phrase) <= QUOTED:
        return phrase
    end = max(phrase.find(text), 0) + len(text) + BEHIND
    start = max(0, end - QUOTED)
    before = "…" + phrase[start:].partition(" ")[2] if start else phrase
    kept = before[: len(before) - len(phrase) + end] if end < len(phrase) else before
    return kept.rpartition(" ")[0] + "…" if end < len(phrase) else kept


def _is_broken_down_again(whole: Decimal, parts: Sequence[Decimal]) -> bool:
    """Whether items make up the whole more than once, each time two or more of them: by two views.

    >>> _is_broken_down_again(Decimal(10), [Decimal(n) for n in (7, 3, 6, 4)])
    True
    >>> _is_broken_down_again(Decimal(10), [Decimal(n) for n in (7, 3, 6)])
    False
    """
    sum_, many, times = Decimal(0), 0, 0
    for part in parts:
        sum_, many = sum_ + part, many + 1
        if sum_ == whole and many > 1:
            sum_, many, times = Decimal(0), 0, times + 1
    return times > 1 and many == 0


def _cut(item: str) -> str:
    """An item of a list, short enough to be told; a word is never cut in two."""
    if len(item) <= ITEM:
        return item
    return f"{item[: ITEM + 1].rpartition(' ')[0].rstrip(' ,;')}…"
