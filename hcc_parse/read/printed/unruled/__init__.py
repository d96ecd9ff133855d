"""Tables without rules, and the rows with which they go on upon the next page."""

from hcc_parse.read.printed.unruled.cut_off import go_on_with, last_tables
from hcc_parse.read.printed.unruled.finding import Found, find_unruled
from hcc_parse.read.printed.unruled.numbered import spread_like
from hcc_parse.read.printed.unruled.resuming import resumed

__all__ = ["Found", "find_unruled", "go_on_with", "last_tables", "resumed", "spread_like"]
