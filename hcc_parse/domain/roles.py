"""Words of several roles of the data files that are read as one."""

from hcc_parse.domain.knowledge import Knowledge


def earlier_times(knowledge: Knowledge) -> tuple[str, ...]:
    """The words for the period before that of a report, and for the same a year ago."""
    return _words(knowledge, "time:same", "time:previous")


def list_openers(knowledge: Knowledge) -> tuple[str, ...]:
    """The words behind which parts are told, be they all or only some."""
    return _words(knowledge, "comprising", "of-which")


def _words(knowledge: Knowledge, *roles: str) -> tuple[str, ...]:
    return tuple(word for role in roles for word in knowledge.labels.get(role, ()))
