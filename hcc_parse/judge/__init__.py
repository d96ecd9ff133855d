"""From findings to what may be said: tempered by doubt, weighed, waived, compared."""

from hcc_parse.judge.comparing import compare
from hcc_parse.judge.submission import submission_of
from hcc_parse.judge.tempering import temper
from hcc_parse.judge.waiving import waive
from hcc_parse.judge.weighing import weigh

__all__ = ["compare", "submission_of", "temper", "waive", "weigh"]
