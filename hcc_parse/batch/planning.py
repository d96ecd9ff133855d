"""What a run would do, told beforehand: which files are new, done, twice, or no report at all."""

import re
from collections import Counter
from collections.abc import Iterator

from hcc_parse.batch.keys import Settings
from hcc_parse.batch.run import Asks
from hcc_parse.batch.sealing import DamagedRecordError
from hcc_parse.batch.sent import Sent
from hcc_parse.batch.store import Store
from hcc_parse.batch.walking import passed_over, walk
from hcc_parse.domain import Failure
from hcc_parse.read.kind import BEGINNINGS
from hcc_parse.render import safe


def planned(asks: Asks, settings: Settings) -> str:
    """A line for each file of an inbox, and a count of each kind; nothing is written.

    Raises:
        HccError: If there is no inbox, or nothing in it.
    """
    store, seen = Store(asks.out), dict[str, str]()
    lines: list[str] = []
    counts: Counter[str] = Counter()
    for sent in walk(asks.inbox, asks.out, settings.knowledge.limits, None):
        what, why = _fate(sent, seen, store, settings)
        seen.setdefault(sent.sha256, sent.path)
        counts[what] += 1
        lines.append(f"{what:14} {sent.path}{f': {why}' if why else ''}")
    for folder in passed_over(asks.inbox, asks.out):
        lines.append(f"{'bỏ qua':14} {folder}: thư mục kết quả của một lần chạy batch")
    total = ", ".join(f"{count} {what}" for what, count in counts.items())
    lines.append(f"Cộng {counts.total()} tệp: {total}. Chưa làm và chưa ghi gì (--dry-run).")
    return "".join(safe(line) + "\n" for line in lines)


def _fate(sent: Sent, seen: dict[str, str], store: Store, settings: Settings) -> tuple[str, str]:
    if sent.failure is not None:
        return "không đọc được", sent.failure.message
    if sent.sha256 in seen:
        return "trùng", f"cùng nội dung với {seen[sent.sha256]}"
    try:
        outcome = store.outcome(settings.key_of(sent.sha256, sent.name), settings.knowledge)
    except DamagedRecordError as error:
        return "làm lại", str(error)
    if isinstance(outcome, Failure):
        return "không đọc được", outcome.message
    if outcome is not None:
        return "đã xong", ""
    other = next(_other_kinds(sent.head), None)
    return ("không đọc được", f"đây là {other}") if other else ("mới", "")


def _other_kinds(head: bytes) -> Iterator[str]:
    """What a file is that is no report, as far as its first bytes tell."""
    if not head:
        yield "tệp trống (0 byte)"
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    for beginning, name in BEGINNINGS:
        if b"%PDF-" not in head and re.match(beginning, start, re.DOTALL):
            yield name
