"""Read what a commune reports on administrative procedures, and find what does not add up."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hcc_parse.check import CATALOGUE
    from hcc_parse.pipeline import review_file
    from hcc_parse.read import read_report

ROOMS = {"CATALOGUE": "check", "review_file": "pipeline", "read_report": "read"}

__all__ = ["CATALOGUE", "read_report", "review_file"]


def __getattr__(name: str) -> Any:
    """Fetch a public name from its room when it is first asked for: `--help` needs none."""
    if name not in ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{ROOMS[name]}"), name)
