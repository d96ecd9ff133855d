"""What every engine of the archive must do; each has a class of tests made of this one."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hcc_parse.archive import Archive
from hcc_parse.archive.answers import Found
from hcc_parse.archive.questions import Condition, FacetName, Question
from hcc_parse.archive.shelves import Shelves
from hcc_parse.domain import Failure
from hcc_parse.domain.holding import Holding
from hcc_parse.errors import HccError
from tests.archive.queries import TYPED
from tests.archive.reports import NOW, TEXTS, digest, holdings

LETTERS = "\"'*-+^:(){}[]<>=|&/\\.,;%_~`!?#$@ \x00\n“”đĐ\u0300"
SIGNS = st.sampled_from([*LETTERS, "AND", "OR", "NOT", "NEAR("])
PIECES = st.lists(st.one_of(SIGNS, st.text(max_size=5))).map("".join)
ANY_TEXT = st.one_of(st.text(max_size=60), PIECES)


class Shelf:
    """An archive with the reports of the contract in it.

    Args:
        archive: An empty one, or one that has them already.
        damage: Has other bytes in the place of an original, as no command of the archive can.
    """

    def __init__(self, archive: Archive, damage: Callable[[str], None]) -> None:
        self.archive, self.damage = archive, damage
        self.ids = {name: archive.add(one, None, NOW)[0] for name, one in holdings().items()}
        self._names = {id: name for name, id in self.ids.items()}

    def names(self, found: Found) -> list[str]:
        """The reports of hits, in their order."""
        return [self._names[hit.head.id] for hit in found.hits]

    def search(
        self, text: str = "", *only: tuple[FacetName, str], every: bool = False
    ) -> list[str]:
        """The names of what a query finds."""
        question = Question(text=text, only=only, every_version=every, limit=50)
        return self.names(self.archive.search(question))


class Contract:
    """The tests; a class made of this one gives the fixture `shelf`."""

    @pytest.mark.parametrize("query", TYPED)
    def test_a_query_finds_these_reports_and_no_others(self, shelf: Shelf, query: str) -> None:
        assert set(shelf.search(query)) == TYPED[query]

    def test_a_title_comes_before_the_text(self, shelf: Shelf) -> None:
        assert shelf.search("sau thang dau nam")[0] == "hoa"
        assert shelf.search("thu tuc hanh chinh")[-1] == "khong-dau"

    def test_the_spelling_typed_comes_before_others(self, shelf: Shelf) -> None:
        assert shelf.search("cho")[0] == "hoa"
        assert shelf.search("duong")[0] == "khong-dau"

    def test_a_hit_shows_the_words_as_they_are_written(self, shelf: Shelf) -> None:
        (hit,) = shelf.archive.search(Question(text="duong truyền")).hits
        (snippet,) = hit.snippets
        assert [snippet.text[a:b] for a, b in snippet.marks] == ["Đường", "truyền"]
        assert snippet.place.where == "đoạn 8"

    def test_a_symbol_is_shown_where_it_stands(self, shelf: Shelf) -> None:
        (hit,) = shelf.archive.search(Question(text="118/2025 -chợ")).hits
        (snippet,) = hit.snippets
        assert [snippet.text[a:b] for a, b in snippet.marks] == ["118/2025"]

    def test_a_replaced_version_is_found_when_asked_for(self, shelf: Shelf) -> None:
        assert shelf.search("nghẽn") == []
        assert shelf.search("nghẽn", every=True) == ["phu"]
        versions = shelf.archive.show(shelf.ids["phu"]).versions
        assert [(v["version"], v["counts"]) for v in versions] == [(1, 0), (2, 1)]

    def test_the_name_of_a_file_tells_which_version_is_the_later(self, shelf: Shelf) -> None:
        first = shelf.ids["binh"]
        again = _renamed("binh", "Gửi lần 2.docx", sending=2)
        shelf.archive.add(again, None, NOW)
        shelf.archive.add(_renamed("binh", "a.docx", sending=1), None, NOW)
        versions = shelf.archive.show(first).versions
        told = [(v["path"], v["version"], v["counts"]) for v in versions]
        assert told == [("a.docx", 1, 0), ("binh.txt", 2, 0), ("Gửi lần 2.docx", 3, 1)]

    def test_a_report_of_other_letters_is_no_version(self, shelf: Shelf) -> None:
        other = _renamed("binh", "vp.docx", symbol="BC-VP")
        id, _ = shelf.archive.add(other, None, NOW)
        for one in (id, shelf.ids["binh"]):
            assert [v["counts"] for v in shelf.archive.show(one).versions] == [1]
        assert shelf.archive.search(Question(text="chợ")).total == 2

    def test_facets_count_the_reports_found(self, shelf: Shelf) -> None:
        facets = shelf.archive.search(Question(text="thủ tục")).facets
        assert facets["unit"] == [("xã An Phú", 2), ("xã Bình An", 1)]
        assert facets["period"] == [("2026-Q2", 2), ("2026-Q1", 1)]
        assert facets["year"] == [("2026", 3)]
        assert facets["field"] == [("Hộ tịch", 3), ("Đất đai", 3)]
        assert ("resolved_overdue", 3) in facets["indicator"]
        assert facets["cited"] == [("118/2025/NĐ-CP", 2), ("61/2018/NĐ-CP", 1)]
        assert sum(count for _, count in facets["verdict"]) == 3

    def test_facets_narrow_what_is_found(self, shelf: Shelf) -> None:
        assert set(shelf.search("", ("unit", "xa an phu"))) == {"phu-moi", "an-q1"}
        assert shelf.search("", ("unit", "xã An Phú"), ("period", "2026-Q1")) == ["an-q1"]
        assert set(shelf.search("", ("field", "dat dai"))) == {"phu-moi", "binh", "an-q1"}
        assert shelf.search("", ("cited", "05/2025/TT-VPCP")) == ["hoa"]
        assert shelf.search("", ("period", "2031")) == []

    def test_a_unit_that_no_report_has_is_a_mistake(self, shelf: Shelf) -> None:
        with pytest.raises(HccError, match="Không Đâu"):
            shelf.search("", ("unit", "xã Không Đâu"))

    def test_hits_are_told_page_by_page(self, shelf: Shelf) -> None:
        pages = [shelf.archive.search(Question(limit=2, offset=n)) for n in (0, 2, 4)]
        names = [name for page in pages for name in shelf.names(page)]
        assert sorted(names) == sorted(TYPED[""])
        assert {page.total for page in pages} == {6}

    @pytest.mark.parametrize(
        ("comparison", "value", "field", "names"),
        [
            (">", 0, "", {"phu-moi", "an-q1"}),
            (">", 0, "đất đai", {"phu-moi", "an-q1"}),
            (">", 0, "ho tich", set()),
            (">=", 5, "", {"an-q1"}),
            ("<", 5, "", {"phu-moi", "binh"}),
            ("<=", 0, "", {"binh"}),
            ("=", 3, "", {"phu-moi"}),
            ("!=", 3, "", {"binh", "an-q1"}),
        ],
    )
    def test_figures_are_data(
        self, shelf: Shelf, comparison: str, value: int, field: str, names: set[str]
    ) -> None:
        condition = Condition("resolved_overdue", comparison, Decimal(value))  # type: ignore[arg-type]
        only: tuple[tuple[FacetName, str], ...] = (("field", field),) if field else ()
        found = shelf.archive.search(Question(figures=(condition,), only=only))
        assert set(shelf.names(found)) == names

    def test_a_figure_of_either_indicator_is_found(self, shelf: Shelf) -> None:
        alone = Condition("resolved_overdue", ">", Decimal(0))
        either = Condition("received_total", ">", Decimal(0), ("resolved_overdue",))
        found = [shelf.archive.search(Question(figures=(one,))) for one in (alone, either)]
        assert found[0].total == found[1].total > 0
        assert [hit.figures for hit in found[0].hits] == [hit.figures for hit in found[1].hits]

    def test_a_figure_leads_to_its_cell(self, shelf: Shelf) -> None:
        condition = Condition("resolved_overdue", ">", Decimal(0))
        only: tuple[tuple[FacetName, str], ...] = (("field", "Đất đai"), ("period", "2026-Q2"))
        (hit,) = shelf.archive.search(Question(figures=(condition,), only=only)).hits
        (stand,) = hit.figures
        assert (int(stand.value), stand.text) == (3, "3")
        assert stand.place.where == "bảng 1, dòng 2, cột 6"

    def test_a_series_goes_over_periods_and_versions_that_count(self, shelf: Shelf) -> None:
        points = shelf.archive.series("resolved_overdue", "dat dai")
        assert [(p.unit, p.period, int(p.value)) for p in points] == [
            ("xã An Phú", "2026-Q1", 5),
            ("xã An Phú", "2026-Q2", 3),
            ("xã Bình An", "2026-Q2", 0),
        ]

    def test_who_cites_a_document_and_under_which_date(self, shelf: Shelf) -> None:
        whole = shelf.archive.cite("118/2025/NĐ-CP")
        assert [(c.unit, c.dated) for c in whole] == [
            ("xã An Phú", "2025-06-09"),
            ("xã Bình An", "2025-06-10"),
            ("xã An Phú", "2025-06-09"),
        ]
        assert shelf.archive.cite("118/2025") == whole
        assert {c.symbol for c in shelf.archive.cite("118/QĐ")} == set()
        assert shelf.archive.cite("18/2025") == []

    def test_reports_with_like_wording_are_told(self, shelf: Shelf) -> None:
        alike = shelf.archive.show(shelf.ids["phu"]).alike
        assert [head.id for head, _ in alike][:1] == [shelf.ids["phu-moi"]]
        assert all(0 < share <= 1 for _, share in alike)

    def test_a_report_is_shown_with_every_letter(self, shelf: Shelf) -> None:
        shown = shelf.archive.show(shelf.ids["hoa"])
        assert [line.text for line in shown.lines] == [
            line.text for line in holdings()["hoa"].lines
        ]
        assert b'"figures"' in shelf.archive.entry(shelf.ids["hoa"])

    def test_adding_again_writes_nothing(self, shelf: Shelf) -> None:
        before = shelf.archive.stats()
        assert [shelf.archive.add(h, None, NOW)[1] for h in holdings().values()] == [False] * 7
        assert shelf.archive.stats() == before

    def test_newer_rules_take_the_place_of_older(self, shelf: Shelf) -> None:
        counts = shelf.archive.stats()[:8]
        newer = replace(holdings()["hoa"], key="rules-2")
        assert shelf.archive.add(newer, None, NOW) == (shelf.ids["hoa"], True)
        assert shelf.archive.stats()[:8] == counts
        assert shelf.archive.verify() == []
        assert shelf.search("05/2025/TT-VPCP") == ["hoa"]

    def test_what_is_deleted_is_found_no_more(self, shelf: Shelf, tmp_path: Path) -> None:
        file = tmp_path / "phu-moi.txt"
        file.write_bytes(_text("phu-moi"))
        assert shelf.archive.keep(digest("phu-moi"), file)
        shelf.archive.delete([shelf.ids["phu-moi"]])
        assert shelf.search("ổn định", every=True) == []
        assert shelf.search("nghẽn") == ["phu"]  # the version before counts again
        assert list(shelf.archive.originals.kept()) == []
        assert shelf.archive.verify() == []

    def test_a_deletion_may_leave_the_rewriting_for_later(
        self, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        tidied: list[str] = []
        assert isinstance(shelf.archive, Shelves)
        monkeypatch.setattr(shelf.archive.database, "tidy", lambda: tidied.append("written anew"))
        shelf.archive.delete([shelf.ids["phu-moi"]], tidy=False)
        assert shelf.search("ổn định", every=True) == []
        assert shelf.search("nghẽn") == ["phu"]
        with pytest.raises(HccError):
            shelf.archive.show(shelf.ids["phu-moi"])
        assert (shelf.archive.verify(), tidied) == ([], [])
        shelf.archive.delete([shelf.ids["phu"]])
        assert (shelf.search("nghẽn", every=True), tidied) == ([], ["written anew"])

    def test_a_failure_is_kept_until_the_file_can_be_read(self, shelf: Shelf) -> None:
        failure = Failure(path="x.pdf", error="corrupt", message="Tệp hỏng.")
        shelf.archive.fail("f" * 64, failure, "rules-1", None, NOW)
        assert [row[:3] for row in shelf.archive.contents(failed=True)] == [
            ("f" * 64, "x.pdf", "rules-1")
        ]
        assert shelf.archive.read_with("f" * 64) == "rules-1"
        brief = replace(holdings()["hoa"].brief, sha256="f" * 64)
        shelf.archive.add(replace(holdings()["hoa"], brief=brief), None, NOW)
        assert shelf.archive.contents(failed=True) == []

    def test_an_original_comes_out_byte_for_byte(self, shelf: Shelf, tmp_path: Path) -> None:
        file = tmp_path / "hoa.txt"
        file.write_bytes(_text("hoa"))
        shelf.archive.add(replace(holdings()["hoa"], key="rules-2"), file, NOW)
        assert shelf.archive.original(shelf.ids["hoa"]).read_bytes() == _text("hoa")
        with pytest.raises(HccError, match="không giữ tệp gốc"):
            shelf.archive.original(shelf.ids["binh"])

    def test_a_changed_original_is_told(self, shelf: Shelf, tmp_path: Path) -> None:
        file = tmp_path / "hoa.txt"
        file.write_bytes(_text("hoa"))
        shelf.archive.keep(digest("hoa"), file)
        assert shelf.archive.verify() == []
        shelf.damage(digest("hoa"))
        assert ["nội dung đã bị thay đổi" in line for line in shelf.archive.verify()] == [True]

    def test_a_file_that_changed_meanwhile_is_refused(self, shelf: Shelf, tmp_path: Path) -> None:
        file = tmp_path / "hoa.txt"
        file.write_bytes(b"other")
        with pytest.raises(HccError, match="thay đổi"):
            shelf.archive.keep(digest("hoa"), file)
        assert list(shelf.archive.originals.kept()) == []

    @settings(
        max_examples=300,
        deadline=None,
        derandomize=True,
        suppress_health_check=[
            HealthCheck.function_scoped_fixture,
            HealthCheck.differing_executors,  # each engine has its own class
        ],
    )
    @given(text=ANY_TEXT)
    def test_nothing_typed_is_an_error(self, shelf: Shelf, text: str) -> None:
        found = shelf.archive.search(Question(text=text))
        assert 0 <= found.total <= 6
        assert shelf.archive.cite(text) is not None


def _renamed(name: str, path: str, sending: int = 1, symbol: str = "BC-UBND") -> Holding:
    """A report sent in another file; its digest is that of the name."""
    brief = replace(holdings()[name].brief, path=path, sha256=sha256(path.encode()).hexdigest())
    return replace(holdings()[name], brief=replace(brief, symbol=symbol), sending=sending)


def _text(name: str) -> bytes:
    return TEXTS[name].encode()
