"""From findings to what an office makes of them: weighed by its profile, waived, compared."""

from hcc_parse.judge.comparing import compare
from hcc_parse.judge.submission import submission_of
from hcc_parse.judge.waiving import waive
from hcc_parse.judge.weighing import weigh

__all__ = ["compare", "submission_of", "waive", "weigh"]
