"""Days of a period that are told in stretches, one behind the other in a paragraph."""

from datetime import timedelta

from hcc_parse.domain import Dossier, Period

DAY = timedelta(days=1)


def is_one_stretch_of_many(period: Period, dossier: Dossier) -> bool:
    """Whether its paragraph tells days that follow it at once: `từ 15/3 đến 14/5 và từ 15/5 …`.

    Args:
        period: Two days.
        dossier: The report.
    """
    days = period.days
    if days is None or days.start is None or days.end is None:
        return False
    for other in dossier.mentions.periods:
        told = other.days
        if other.place.address != period.place.address or other.kind != "days" or told is None:
            continue
        if told.start == days.end + DAY or told.end == days.start - DAY:
            return True
    return False
