"""What a round is held against, looked at first: an earlier round, the city's own report."""

import json
from pathlib import Path

from hcc_parse.batch.asking import asked_term
from hcc_parse.batch.keys import Settings
from hcc_parse.batch.outcomes import Told
from hcc_parse.batch.pooling import Pool
from hcc_parse.batch.reviewing import Workers, review_inbox
from hcc_parse.batch.run import Asks
from hcc_parse.batch.sealing import DamagedRecordError, OtherVersionError
from hcc_parse.batch.store import Store
from hcc_parse.batch.walking import refuse_inbox, sent_alone
from hcc_parse.domain import Brief
from hcc_parse.errors import HccError
from hcc_parse.knowledge import load_roster

RESULT = "ket-qua.json"
BEGINNING = 4096  # bytes of it: its third line tells the period


def previous_of(asks: Asks, settings: Settings) -> tuple[Brief, ...]:
    """The reports of the round that `--previous` names: the folder of its results.

    Raises:
        HccError: If no results are there, or they were written by another version.
    """
    if asks.previous is None:
        return ()
    if not asks.previous.is_dir():
        what = "là một tệp" if asks.previous.exists() else "không tồn tại"
        needed = "--previous cần thư mục kết quả (--out) của kỳ trước"
        raise HccError(f"{asks.previous} {what}; {needed}.")
    try:
        found = Store(asks.previous).round(settings.knowledge)
        briefs = None if found is None else tuple(map(Pool().brief, found))
    except DamagedRecordError as error:
        raise HccError(_not_opened(asks.previous, error)) from error
    if briefs is None:
        raise HccError(f"{asks.previous} không phải nơi batch đã ghi kết quả của một kỳ.")
    return briefs


def _not_opened(out: Path, error: DamagedRecordError) -> str:
    """Which earlier round cannot be used, why, and what to do."""
    why = "bị hỏng, không mở được"
    if isinstance(error, OtherVersionError):
        why = "do một bản hcc-parse khác ghi, bản này không mở được"
    return (
        f"Kết quả kỳ trước ({_term_of(out) or 'không rõ kỳ nào'}) trong {out} {why}. Kết quả ấy "
        "vẫn được giữ nguyên; lần chạy này chưa đọc và chưa ghi gì. Hãy chạy lại batch cho kỳ ấy "
        f"bằng bản này (hcc-parse batch HỘP_THƯ_KỲ_ẤY --out {out}) rồi chạy lại lệnh vừa rồi, hoặc "
        "bỏ --previous nếu không cần so hai kỳ."
    )


def _term_of(out: Path) -> str:
    """The period of a round in words; empty where its results do not tell."""
    try:
        with (out / RESULT).open("rb") as file:
            lines = file.read(BEGINNING).decode("utf-8", "ignore").splitlines()
        whole = "".join(lines[:3]).rstrip(",")
        told = json.loads(f"{whole}}}")
        return str((told["asked"] or {}).get("text") or "")
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return ""


def looked_at(asks: Asks, settings: Settings) -> tuple[Brief, ...]:
    """Look at all that a run is given, before the first file is read.

    Returns:
        The reports of the earlier round.

    Raises:
        HccError: If the inbox, the period, the roster, the earlier round or the city's report is
            no use.
    """
    refuse_inbox(asks.inbox, asks.out, settings.knowledge.limits)
    if asks.period:
        asked_term(asks.period)
    load_roster(asks.roster)
    if asks.against is not None and not asks.against.is_file():
        what = "là một thư mục" if asks.against.is_dir() else "không tồn tại"
        needed = "--against cần tệp báo cáo của thành phố"
        raise HccError(f"{asks.against} {what}; {needed}.")
    return previous_of(asks, settings)


def against_of(
    asks: Asks, settings: Settings, store: Store, workers: Workers, told: Told
) -> Brief | None:
    """The city's own report that `--against` names.

    Raises:
        HccError: If it cannot be read.
    """
    if asks.against is None:
        return None
    path = Path(asks.against)
    sent = sent_alone(path, settings.knowledge.limits)
    (file,) = review_inbox((sent,), store, settings, workers, told)
    if file.brief is None or file.brief.unread:
        why = file.failure.message if file.failure else "Tệp không có chữ nào đọc được."
        raise HccError(f"Không đọc được báo cáo để đối chiếu {path}: {why}")
    return file.brief
