"""Tables set by alignment alone: columns told by gutters, rows by their figures."""

from hcc_parse.read.printed.unruled.finding import Found, find_unruled, resumed
from hcc_parse.read.printed.unruled.numbered import spread_like

__all__ = ["Found", "find_unruled", "resumed", "spread_like"]
