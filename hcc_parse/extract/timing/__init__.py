"""When: the dates of a text, its stretches of time, and the report's own period."""

from hcc_parse.extract.timing.dates import find_dates, is_long
from hcc_parse.extract.timing.file_name import file_name_of
from hcc_parse.extract.timing.own import own_period
from hcc_parse.extract.timing.own_voice import find_own_voice
from hcc_parse.extract.timing.periods import find_periods

__all__ = ["file_name_of", "find_dates", "find_own_voice", "find_periods", "is_long", "own_period"]
