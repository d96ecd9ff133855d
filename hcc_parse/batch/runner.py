"""Review file after file; one that cannot be read is a row of the docket, never its end."""

from collections.abc import Callable, Container, Iterable
from pathlib import Path

from hcc_parse.domain import Docket, Failure, Review
from hcc_parse.errors import UnreadableFileError
from hcc_parse.pipeline import review_file


def review_files(
    files: Iterable[Path],
    only: Container[str],
    told: Callable[[Path], None] = lambda _: None,
) -> Docket:
    """Review each file with the chosen checks; `told` hears of each before it is opened."""
    reviews: list[Review] = []
    failures: list[Failure] = []
    for file in files:
        told(file)
        result = _review(file, only)
        if isinstance(result, Failure):
            failures.append(result)
        else:
            reviews.append(result)
    return Docket(reviews=tuple(reviews), failures=tuple(failures))


def _review(file: Path, only: Container[str]) -> Review | Failure:
    try:
        return review_file(file, only)
    except UnreadableFileError as error:
        return Failure(path=str(file), error=error.failure, message=str(error))
    except MemoryError:
        message = "Tệp cần quá nhiều bộ nhớ."
        return Failure(path=str(file), error="out-of-memory", message=message)
    except Exception as error:  # a fault of ours must not cost the other files
        message = (
            f"hcc-parse gặp lỗi bên trong khi xử lý tệp này ({type(error).__name__}: {error}); "
            "hãy gửi tệp cho người bảo trì."
        )
        return Failure(path=str(file), error="internal", message=message)
