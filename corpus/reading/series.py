"""Series of reports whose reading is committed: small ones for a test, long ones by command."""

from collections.abc import Callable

from corpus.generate import FIXED
from corpus.generate.dress import PLAIN, Dress
from corpus.reading.run import Task
from corpus.score.fixed import COUNT, FOLDER
from corpus.score.forms import OFFICE
from corpus.score.record import HERE

READING = HERE / "reading.tsv"
FEW, SEED = 12, 5  # of which the tables are of all kinds, some with turned heads
DRESSED = Dress(tables="mixed", fonts="two")
LONG, LONG_SEED = 60, 1
DRESSES = (
    PLAIN,
    Dress(fonts="two"),
    Dress(tables="horizontal"),
    Dress(tables="framed"),
    Dress(tables="unruled"),
    DRESSED,
)
SERIES: dict[str, Callable[[], list[Task]]] = {
    "fixed": lambda: [Task(FIXED, n, ("docx", OFFICE), FOLDER) for n in range(COUNT)],
    f"{FEW} reports, {DRESSED.name}": lambda: [
        Task(SEED, n, ("docx", "pdf"), FOLDER, DRESSED) for n in range(FEW)
    ],
}


def name_of(dress: Dress, seed: int = LONG_SEED, count: int = LONG) -> str:
    """The name of a series in one dress."""
    return f"seed {seed}, {count} reports, {dress.name}"
