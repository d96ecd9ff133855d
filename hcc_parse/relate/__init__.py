"""From facts to what must hold among them: sums, shares, one fact told twice."""

from collections.abc import Iterator

from hcc_parse.domain import (
    Average,
    Fact,
    Figure,
    Knowledge,
    Mentions,
    Movement,
    Peak,
    Ratio,
    Relations,
    Restatement,
    Stock,
    Sum,
)
from hcc_parse.relate.claims.compared_columns import compared_columns
from hcc_parse.relate.claims.denials import denials
from hcc_parse.relate.claims.judged_columns import judged_columns
from hcc_parse.relate.claims.late_others import late_others
from hcc_parse.relate.claims.named_denials import named_denials
from hcc_parse.relate.claims.told_tops import told_tops
from hcc_parse.relate.claims.told_ways import told_ways
from hcc_parse.relate.movement.counted_moves import counted_moves
from hcc_parse.relate.movement.list_means import list_means
from hcc_parse.relate.movement.mean_columns import mean_columns
from hcc_parse.relate.movement.means import means
from hcc_parse.relate.movement.movements import movements
from hcc_parse.relate.movement.peaks import peaks
from hcc_parse.relate.movement.rank_columns import rank_columns
from hcc_parse.relate.movement.row_growths import row_growths
from hcc_parse.relate.movement.staff_means import staff_means
from hcc_parse.relate.movement.wrong_ways import wrong_ways
from hcc_parse.relate.prose.counted_names import counted_names
from hcc_parse.relate.prose.stocks import stocks
from hcc_parse.relate.shares.all_of_named import all_of_named
from hcc_parse.relate.shares.fractions_behind import fractions_behind
from hcc_parse.relate.shares.money_shares import money_shares
from hcc_parse.relate.shares.near_bases import with_own_bases
from hcc_parse.relate.shares.pair_cells import pair_ratios
from hcc_parse.relate.shares.portion_columns import portions
from hcc_parse.relate.shares.ratio_columns import column_ratios
from hcc_parse.relate.shares.ratio_rows import row_ratios
from hcc_parse.relate.shares.ratios import is_compared, table_ratios, text_links
from hcc_parse.relate.shares.shares_of_named import shares_of_named
from hcc_parse.relate.shares.unit_bases import unit_bases
from hcc_parse.relate.shares.whole_shares import whole_shares
from hcc_parse.relate.table_sums import table_sums
from hcc_parse.relate.text_sums import text_sums
from hcc_parse.relate.twice.late_by_field import late_by_field
from hcc_parse.relate.twice.repeated_cells import repeated_cells
from hcc_parse.relate.twice.restatements import restatements
from hcc_parse.relate.twice.service_cases import service_cases


def relate(mentions: Mentions, facts: tuple[Fact, ...], knowledge: Knowledge) -> Relations:
    """Collect all that can be compared within one report."""
    tables = [sum_ for grid in mentions.grids for sum_ in table_sums(grid, facts, knowledge)]
    links = tuple(
        with_own_bases(link, facts, mentions.figures, knowledge)
        for link in text_links(facts, mentions.figures, knowledge)
    )
    beside = tuple(_beside(links, mentions.figures, knowledge))
    linked = {ratio.share.place for ratio in (*links, *beside)}
    told = (one for one in mentions.told.proportions if one.share.place not in linked)
    sums = (*text_sums(facts, mentions.figures, knowledge), *tables)
    return Relations(
        sums=sums,
        stocks=tuple(_stocks(sums, mentions.figures, knowledge)),
        ratios=(*filter(is_compared, links), *beside, *told, *_of_tables(mentions, knowledge)),
        links=links,
        whole_shares=tuple(whole_shares(mentions.figures, knowledge)),
        restatements=tuple(_restatements(mentions, facts, knowledge)),
        repeats=tuple(repeated_cells(mentions, facts, knowledge)),
        denials=tuple(denials(mentions, facts)),
        refuted=(
            *named_denials(mentions, knowledge),
            *late_others(mentions, knowledge),
            *told_tops(mentions, knowledge),
            *compared_columns(mentions, knowledge),
            *told_ways(mentions, knowledge),
            *counted_names(mentions.figures, knowledge),
            *counted_moves(mentions, knowledge),
        ),
        aims=tuple(a for grid in mentions.grids for a in judged_columns(grid, knowledge)),
        turns=tuple(wrong_ways(mentions, facts, knowledge)),
        peaks=tuple(_peaks(mentions, knowledge)),
        averages=tuple(_averages(mentions, facts, knowledge)),
        movements=tuple(_movements(mentions, knowledge)),
    )


def _restatements(
    mentions: Mentions, facts: tuple[Fact, ...], knowledge: Knowledge
) -> Iterator[Restatement]:
    yield from restatements(facts, knowledge)
    yield from mentions.told.spelt
    yield from service_cases(facts, knowledge)
    yield from late_by_field(mentions.figures, facts, knowledge)


def _peaks(mentions: Mentions, knowledge: Knowledge) -> Iterator[Peak]:
    """What sentences rank, and what columns do."""
    yield from peaks(mentions, knowledge)
    for grid in mentions.grids:
        yield from rank_columns(grid, knowledge)


def _averages(
    mentions: Mentions, facts: tuple[Fact, ...], knowledge: Knowledge
) -> Iterator[Average]:
    """The averages of the text, each told once, and those of tables."""
    told = list(means(mentions, facts))
    yield from told
    places = {one.average.place for one in told}
    others = staff_means(mentions, facts, knowledge)
    found = [one for one in others if one.average.place not in places]
    yield from found
    places |= {one.average.place for one in (*found, *mentions.told.averages)}
    listed = list_means(mentions.figures, knowledge)
    yield from (one for one in listed if one.average.place not in places)
    for grid in mentions.grids:
        yield from mean_columns(grid, knowledge)


def _beside(
    links: tuple[Ratio, ...], figures: tuple[Figure, ...], knowledge: Knowledge
) -> Iterator[Ratio]:
    """The shares of the text that no name links to what they are of."""
    tied = {id(link.share) for link in links}
    yield from money_shares(figures, knowledge)
    behind = (
        *fractions_behind(figures, knowledge),
        *shares_of_named(figures, knowledge),
        *unit_bases(figures, knowledge),
    )
    yield from (one for one in behind if id(one.share) not in tied)
    yield from all_of_named(figures, knowledge)


def _movements(mentions: Mentions, knowledge: Knowledge) -> Iterator[Movement]:
    """The changes that cells tell of two columns, or else of the row before."""
    for grid in mentions.grids:
        beside = list(movements(grid, knowledge.labels))
        told = {id(one.change) for one in beside}
        yield from beside
        yield from (m for m in row_growths(grid, knowledge.labels) if id(m.change) not in told)


def _stocks(
    sums: tuple[Sum, ...], figures: tuple[Figure, ...], knowledge: Knowledge
) -> Iterator[Stock]:
    """What came and went, but for what a sum that fails accuses already."""
    accused = {id(f) for one in sums if not one.holds for f in (one.total, *one.parts)}
    for stock in stocks(figures, knowledge):
        if stock.holds or not any(id(figure) in accused for figure in stock.figures):
            yield stock


def _of_tables(mentions: Mentions, knowledge: Knowledge) -> Iterator[Ratio]:
    """The shares that tables state beside what they are of."""
    for grid in mentions.grids:
        yield from table_ratios(grid)
        yield from column_ratios(grid, knowledge.thresholds.sums_holding)
        yield from pair_ratios(grid)
        yield from portions(grid, knowledge.labels["head:portion"])
        yield from row_ratios(grid, knowledge.labels["head:portion"])
