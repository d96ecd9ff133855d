"""Numbers of a scan that were read with doubt: what the sums of the report tell of them."""

from hcc_parse.diagnose.misread.settling import proved
from hcc_parse.diagnose.misread.telling import told_readings
from hcc_parse.diagnose.misread.unsure import find_unsure

__all__ = ["find_unsure", "proved", "told_readings"]
