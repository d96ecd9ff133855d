"""Put every check in the catalogue to a dossier.

To add a check, add a file to one of the folders here. Nothing else names it.
"""

import pkgutil
from collections.abc import Container
from importlib import import_module

from hcc_parse.check.catalogue import CATALOGUE, Check
from hcc_parse.check.crossing import CROSSINGS, Across, Scene
from hcc_parse.check.explain import explain, explain_all
from hcc_parse.check.holding import earlier_of, holdings_of
from hcc_parse.check.identity import identified
from hcc_parse.domain import Crossing, Dossier, Finding, Problem

for _module in pkgutil.walk_packages(__path__, f"{__name__}."):
    import_module(_module.name)

EVERY_CHECK: dict[str, Check | Across] = {**CATALOGUE, **CROSSINGS}


def run_checks(
    dossier: Dossier, only: Container[str] = CATALOGUE
) -> tuple[list[Finding], list[Problem]]:
    """Every finding of the chosen checks, in catalogue order; a crashed check is a problem."""
    findings: list[Finding] = []
    problems: list[Problem] = []
    for id in sorted(CATALOGUE):
        if id not in only:
            continue
        try:
            findings += CATALOGUE[id](dossier)
        except Exception as error:  # one check that fails must not silence the others
            problems.append(_crashed(id, error))
    return identified(findings, dossier), problems


def run_across(
    scene: Scene, only: Container[str] = CROSSINGS
) -> tuple[list[Crossing], list[Problem]]:
    """Every crossing of the chosen checks, in the order of their ids; a crash is a problem."""
    crossings: list[Crossing] = []
    problems: list[Problem] = []
    for id in sorted(CROSSINGS):
        if id not in only:
            continue
        try:
            crossings += list(CROSSINGS[id](scene))
        except Exception as error:  # one check that fails must not silence the others
            problems.append(_crashed(id, error))
    return crossings, problems


def _crashed(id: str, error: Exception) -> Problem:
    message = f"Phép kiểm tra {id} bị lỗi ({type(error).__name__}: {error}): chưa kiểm tra."
    english = f"Check {id} failed ({type(error).__name__}: {error}): not checked."
    return Problem(code="check-crashed", message=message, english=english)


__all__ = [
    "CATALOGUE",
    "CROSSINGS",
    "EVERY_CHECK",
    "Across",
    "Check",
    "Scene",
    "earlier_of",
    "explain",
    "explain_all",
    "holdings_of",
    "run_across",
    "run_checks",
]
