"""What we know before we read: data files that an official can correct, and their loader."""

from hcc_parse.knowledge.limits import with_changes
from hcc_parse.knowledge.load import load_knowledge, load_limits, load_thresholds
from hcc_parse.knowledge.profiles import load_profile
from hcc_parse.knowledge.roster import load_roster
from hcc_parse.knowledge.thresholds import with_thresholds
from hcc_parse.knowledge.unions import load_unions
from hcc_parse.knowledge.waivers import append_waiver, load_waivers, waiver_of

__all__ = [
    "append_waiver",
    "load_knowledge",
    "load_limits",
    "load_profile",
    "load_roster",
    "load_thresholds",
    "load_unions",
    "load_waivers",
    "waiver_of",
    "with_changes",
    "with_thresholds",
]
