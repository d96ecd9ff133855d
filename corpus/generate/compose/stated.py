"""The relations that a report states in words: sums over its text, facts told twice."""

from collections.abc import Iterator, Mapping

from corpus.generate.draft import Stated

SUMS = (
    ("received_total", ("received_in_period", "carried_over")),
    ("received_in_period", ("received_online", "received_direct_or_post")),
    (
        "resolved_total",
        ("resolved_early", "resolved_on_time", "resolved_overdue", "refused", "withdrawn"),
    ),
    ("resolved_total", ("resolved_early_or_on_time", "resolved_overdue", "refused", "withdrawn")),
    (
        "in_progress_total",
        ("in_progress_in_time", "in_progress_overdue", "awaiting_supplement"),
    ),
    ("received_total", ("resolved_total", "in_progress_total")),
    ("feedback_received", ("feedback_portal", "feedback_hotline")),
    ("procedures_total", ("procedures_commune", "procedures_shared")),
    (
        "procedures_total",
        ("procedures_no_online", "procedures_partial_online", "procedures_full_online"),
    ),
    ("staff_total", ("staff_head", "staff_deputy", "staff_officers", "staff_parttime")),
)

OPEN = {"feedback_received"}  # complaints come by letter too: the channels told need not be all


def repeated(said: Mapping[str, list[str]]) -> Iterator[Stated]:
    """Facts that stand at two places."""
    for keys in said.values():
        for later in keys[1:]:
            yield Stated("same", (keys[0], later))


def sums_in_text(said: Mapping[str, list[str]], counts: Mapping[str, int]) -> Iterator[Stated]:
    """Totals whose parts are all told; a part that is nothing may go unsaid."""
    for total, parts in SUMS:
        told = [part for part in parts if said.get(part)]
        unsaid = [part for part in parts if not said.get(part)]
        if said.get(total) and len(told) > 1 and not any(counts[part] for part in unsaid):
            keys = (said[total][0], *(said[part][0] for part in told))
            yield Stated("sum", keys, closed=total not in OPEN)
