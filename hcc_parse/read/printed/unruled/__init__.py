"""Tables set by alignment alone: columns told by gutters, rows by their figures."""

from hcc_parse.read.printed.unruled.finding import Found, find_unruled, resumed

__all__ = ["Found", "find_unruled", "resumed"]
