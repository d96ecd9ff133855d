"""Whether a report says of itself that it is a draft: number and date are blank in it by right."""

from itertools import islice

from hcc_parse.domain import Dossier
from hcc_parse.vietnamese import fold, in_words

LONGEST = 40  # letters of a line that only marks a draft: `BÁO CÁO (DỰ THẢO LẦN 2)`
LETTERHEAD = 12  # passages


def is_draft(dossier: Dossier) -> bool:
    """Whether a short line of the letterhead marks a draft."""
    marks = tuple(map(fold, dossier.knowledge.labels["draft-mark"]))
    return any(
        len(passage.plain.strip()) <= LONGEST
        and any(f" {mark} " in in_words(passage.plain) for mark in marks)
        for passage in islice(dossier.report.passages(), LETTERHEAD)
    )
