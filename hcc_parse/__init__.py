"""Read what a commune reports on administrative procedures, and find what does not add up."""

from hcc_parse.check import CATALOGUE
from hcc_parse.pipeline import review_file
from hcc_parse.read import read_report

__all__ = ["CATALOGUE", "read_report", "review_file"]
