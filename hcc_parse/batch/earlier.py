"""Reports that a round is held against: those of an earlier round, the city's own."""

from pathlib import Path

from hcc_parse.batch.keys import Settings
from hcc_parse.batch.reviewing import Told, Workers, review_inbox
from hcc_parse.batch.run import Asks
from hcc_parse.batch.store import DamagedRecordError, Store
from hcc_parse.batch.walking import sent_alone
from hcc_parse.domain import Brief
from hcc_parse.errors import HccError


def previous_of(asks: Asks, settings: Settings) -> tuple[Brief, ...]:
    """The reports of the round that `--previous` names: the folder of its results.

    Raises:
        HccError: If no results are there, or they were written by another version.
    """
    if asks.previous is None:
        return ()
    try:
        briefs = Store(asks.previous).round(settings.knowledge)
    except DamagedRecordError as error:
        message = f"Kết quả kỳ trước trong {asks.previous} bị hỏng hoặc do bản khác của chương "
        raise HccError(f"{message}trình ghi; hãy chạy lại batch cho kỳ ấy.") from error
    if briefs is None:
        raise HccError(f"{asks.previous} không phải nơi batch đã ghi kết quả của một kỳ.")
    return briefs


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
