"""Many files to one docket: what was reviewed, and what could not be read."""

from hcc_parse.batch.inbox import files_of
from hcc_parse.batch.runner import review_files

__all__ = ["files_of", "review_files"]
