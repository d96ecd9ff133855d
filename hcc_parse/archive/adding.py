"""One report into the archive, or out of it: all its rows in one transaction."""

from hcc_parse.archive.database import Database
from hcc_parse.archive.ordering import Ordering
from hcc_parse.archive.rows import Copied, Rows, report_of, rows_of
from hcc_parse.archive.tagging import Tagging
from hcc_parse.archive.words import RULES, Index, index_of
from hcc_parse.domain import Failure
from hcc_parse.domain.holding import Holding, period_code

TURNS = "1"  # another when versions are told apart in another way


class Adding:
    """Writes reports; each is whole when a method returns, or as it was before.

    Args:
        database: Where to.
    """

    def __init__(self, database: Database) -> None:
        self._to = database
        self._tags = Tagging(database)
        self._turns = Ordering(database)

    def add(self, holding: Holding, now: str) -> tuple[int, bool]:
        """Put a report in, in the place of what an earlier reading of the same bytes gave.

        Args:
            holding: The report.
            now: The time, in ISO form.

        Returns:
            Its number, and whether anything was written.
        """
        brief = holding.brief
        index = Index(*holding.words) if holding.words else words_in(holding)
        with self._to.writing():
            there = self._to.rows("report_of_content", brief.sha256)
            if there and there[0][1] == holding.key:
                return there[0][0], False
            id, added = None, now
            if there:
                id = there[0][0]
                added = self._clear(id)
            id = self._to.put("insert_report", *report_of(holding, now, added), id)
            self._fill(id, rows_of(id, holding), index)
            self._turns.order(brief.unit, period_code(brief.term), id)
            self._to.put("delete_failure", brief.sha256)
        return id, True

    def copy(self, copied: Copied, number: int) -> int:
        """Put a report of another archive in, in the place of what is here of its content.

        Args:
            copied: Its rows.
            number: That it had; it keeps it where no other report has it here.

        Returns:
            Its number.
        """
        with self._to.writing():
            there = self._to.rows("report_of_content", copied.sha256)
            if there:
                number = there[0][0]
                self._clear(number)
            free = not self._to.rows("content", number)
            id = self._to.put("insert_report", *copied.report, number if free else None)
            self._fill(id, copied.rows(id), copied.words)
            self._turns.order(copied.unit, copied.period, id)
            self._to.put("delete_failure", copied.sha256)
        return id

    def fail(self, sha256: str, failure: Failure, key: str, now: str) -> None:
        """Note that a content could not be read; what an earlier reading gave of it stays."""
        told = (failure.path, failure.error, failure.message, failure.english)
        with self._to.writing():
            self._to.put("put_failure", sha256, *told, key, now)

    def delete(self, id: int) -> str:
        """Take a report out, with its words in the index; the digest of its content."""
        with self._to.writing():
            ((sha256,),) = self._to.rows("content", id)
            self._clear(id)
            self._to.put("delete_failure", sha256)
        return str(sha256)

    def _fill(self, id: int, rows: Rows, index: Index) -> None:
        self._to.many("insert_passage", rows.passages)
        self._to.many("insert_figure", rows.figures)
        self._to.many("insert_citation", rows.citations)
        self._to.many("insert_finding", rows.findings)
        if rows.entry:
            self._to.put("insert_entry", id, rows.entry)
        self._to.put("insert_wording", id, rows.marks)
        self._to.finding.put(id, index)

    def _clear(self, id: int) -> str:
        """Delete all rows of a report; when it was added."""
        ((added, unit, period),) = self._to.rows("added_at", id)
        self._to.finding.drop(id)
        self._tags.tag(id, there=False)
        self._to.put("delete_report", id)
        self._turns.order(unit, period)
        return str(added)


def words_in(holding: Holding) -> Index:
    """What a report is found by."""
    return index_of(holding.brief.title or "", [line.text for line in holding.lines])


def index_kept(database: Database, id: int) -> Index:
    """The words of a report, as they were put into the index."""
    ((title,),) = database.rows("title", id)
    return index_of(title, [row[0] for row in database.rows("texts", id)])


def settle_index(database: Database) -> None:
    """Make the index, and the order of versions, anew when they were made with other rules."""
    made = {name: [row[0] for row in database.rows("about", name)] for name in ("words", "turns")}
    if made == {"words": [RULES], "turns": [TURNS]}:
        return
    with database.writing():
        if made["words"] != [RULES]:
            database.finding.empty()
            for (id,) in database.rows("every_id"):
                database.finding.put(id, index_kept(database, id))
            Tagging(database).recount()
            database.put("put_about", "words", RULES)
        Ordering(database).order_all()
        database.put("put_about", "turns", TURNS)
