"""From what does not add up to the figures that may be wrong, and to one finding a cause."""

from collections.abc import Iterable

from hcc_parse.diagnose.disputes import unsure_blocks, with_disputes
from hcc_parse.diagnose.misread import find_unsure, proved, told_readings
from hcc_parse.diagnose.repairs import causes_of
from hcc_parse.diagnose.spells import joined_by_days
from hcc_parse.diagnose.system import system_of
from hcc_parse.diagnose.tracing import Tracer
from hcc_parse.domain import Dossier, Finding


def diagnose(findings: Iterable[Finding], dossier: Dossier) -> list[Finding]:
    """Name the cause of findings where the figures of the report tell it.

    Of findings with one cause the worst is the root: `cause` is None, and its message names the
    repair. The others stay as they are, and `cause` is its id. None is left out.
    """
    sure = float(dossier.knowledge.thresholds.reading_sure)
    system = system_of(dossier.relations, sure)
    tracer = Tracer(findings, system, dossier.relations)
    unsure = unsure_blocks(dossier)
    for cause in causes_of(system, dossier.knowledge.limits):
        blocks = {system.figures[n].place.address.block for n in system.members(cause.mends)}
        tracer.trace(cause, doubtful=bool(blocks & unsure))
    return with_disputes(joined_by_days(tracer.found), system, dossier)


__all__ = ["diagnose", "find_unsure", "proved", "told_readings"]
