"""What people receive of a run."""

from hcc_parse.batch.run import Run
from hcc_parse.render import safe


def finish(run: Run) -> str:
    """Make the results of a run; a line for each file says what became of it."""
    lines = (
        f"{file.state.value:10} {file.path}" + (f": {file.failure.message}" if file.failure else "")
        for file in run.received
    )
    return "".join(safe(line) + "\n" for line in lines)
