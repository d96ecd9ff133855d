"""Sums in the running text: by the meaning of the figures, and by how they are told."""

from collections.abc import Iterator
from dataclasses import replace

from hcc_parse.domain import Fact, Figure, Knowledge, Sum
from hcc_parse.relate.named.bounds import beyond_their_whole
from hcc_parse.relate.named.identity_sums import identity_sums
from hcc_parse.relate.named.some_parts import some_parts
from hcc_parse.relate.named.unnamed_wholes import beyond_base, sums_of_unnamed
from hcc_parse.relate.prose.answered_beyond import answered_beyond
from hcc_parse.relate.prose.beyond_before import beyond_before
from hcc_parse.relate.prose.both_before import both_before
from hcc_parse.relate.prose.breakdowns import breakdowns
from hcc_parse.relate.prose.cases_of_people import cases_of_people
from hcc_parse.relate.prose.closed_lists import closed_lists
from hcc_parse.relate.prose.closing_totals import closing_totals
from hcc_parse.relate.prose.colon_lists import colon_lists
from hcc_parse.relate.prose.complements import complements
from hcc_parse.relate.prose.credible import is_credible
from hcc_parse.relate.prose.divided_lists import divided_lists
from hcc_parse.relate.prose.exclusive_lists import exclusive_lists
from hcc_parse.relate.prose.field_parts import field_parts
from hcc_parse.relate.prose.fraction_beyond import fraction_beyond
from hcc_parse.relate.prose.handled_within import handled_within
from hcc_parse.relate.prose.items_beyond import items_beyond
from hcc_parse.relate.prose.like_units import kinds_of
from hcc_parse.relate.prose.lists_of_before import lists_of_before
from hcc_parse.relate.prose.met_or_not import met_or_not
from hcc_parse.relate.prose.money_left import money_left
from hcc_parse.relate.prose.money_sums import money_sums
from hcc_parse.relate.prose.named_beyond import named_beyond
from hcc_parse.relate.prose.numbered_parts import numbered_parts
from hcc_parse.relate.prose.people_parted import is_of_more_people, people_parted
from hcc_parse.relate.prose.periods_listed import periods_listed
from hcc_parse.relate.prose.raised_totals import raised_totals
from hcc_parse.relate.prose.rest_beside import with_their_rest
from hcc_parse.relate.prose.scores_listed import scores_listed
from hcc_parse.relate.prose.shared_in_brackets import shared_in_brackets
from hcc_parse.relate.prose.so_far_beyond import so_far_beyond
from hcc_parse.relate.prose.staff_sums import staff_sums
from hcc_parse.relate.prose.targets_judged import targets_judged
from hcc_parse.relate.prose.task_states import task_states
from hcc_parse.relate.prose.time_sums import time_sums
from hcc_parse.relate.prose.told_additions import told_additions
from hcc_parse.relate.prose.told_in_turn import told_in_turn
from hcc_parse.relate.prose.told_so_far import told_so_far
from hcc_parse.relate.prose.told_within import told_within
from hcc_parse.relate.prose.totals_behind import totals_behind
from hcc_parse.relate.prose.ways_counted import ways_counted


def text_sums(
    facts: tuple[Fact, ...], figures: tuple[Figure, ...], knowledge: Knowledge
) -> Iterator[Sum]:
    """Yield the sums that the text states; one that nobody can have meant is excused."""
    told: set[tuple[int, ...]] = set()
    short = {_members(one): one for one in _short_lists(facts, figures, knowledge)}
    for one in _told_sums(facts, figures, knowledge):
        told.add(_members(one))
        listed = _members(one) in short and short[_members(one)].one_list
        sum_ = replace(one, one_list=True) if listed and one.kind == "breakdown" else one
        sure = sum_.certain or sum_.holds or is_credible(sum_, figures, knowledge)
        yield sum_ if sure else replace(sum_, excused=True)
    for members, sum_ in short.items():
        if members not in told and is_credible(sum_, figures, knowledge):
            yield sum_


def _members(sum_: Sum) -> tuple[int, ...]:
    return (id(sum_.total), *map(id, sum_.parts))


def _short_lists(
    facts: tuple[Fact, ...], figures: tuple[Figure, ...], knowledge: Knowledge
) -> Iterator[Sum]:
    """Lists whose sum their own words tell, be they of few and small numbers."""
    named = {id(fact.figure) for fact in facts}
    yield from exclusive_lists(figures, named, knowledge)
    yield from divided_lists(figures, named, knowledge)
    yield from answered_beyond(figures, knowledge)
    yield from closed_lists(figures, knowledge)
    yield from complements(figures, knowledge)
    yield from named_beyond(figures, knowledge)
    yield from people_parted(figures, knowledge)
    yield from cases_of_people(figures, knowledge)
    yield from shared_in_brackets(figures, knowledge)
    yield from targets_judged(figures, knowledge)
    yield from scores_listed(figures, knowledge)
    yield from ways_counted(figures, knowledge)
    meant = {id(fact.figure): fact.indicator for fact in facts}
    yield from totals_behind(figures, meant, knowledge)
    yield from so_far_beyond(figures, facts, knowledge)
    yield from fraction_beyond(figures, knowledge)
    yield from both_before(figures, knowledge)
    yield from with_their_rest(raised_totals(figures, knowledge), figures)


def _told_sums(
    facts: tuple[Fact, ...], figures: tuple[Figure, ...], knowledge: Knowledge
) -> Iterator[Sum]:
    """The sums that the text seems to state; each group of facts is an account of its own."""
    text = [fact for fact in facts if fact.grid is None and fact.figure.kind == "count"]
    by_meaning = list(identity_sums(facts, figures, knowledge))
    yield from by_meaning
    summed = {id(sum_.total) for sum_ in by_meaning}  # whose meaning tells what makes them up
    excused = {id(sum_.total) for sum_ in by_meaning if sum_.excused}
    unnamed = list(sums_of_unnamed(text, figures, knowledge))
    yield from unnamed
    made = {id(sum_.total) for sum_ in unnamed}
    yield from (one for one in some_parts(text, figures, knowledge) if id(one.total) not in made)
    known = {id(fact.figure) for fact in text}
    told = (*beyond_base(figures, knowledge), *breakdowns(figures, known, knowledge, summed))
    by_words = [
        *(one for one in told if not is_of_more_people(one, figures, knowledge)),
        *items_beyond(figures, known),
    ]
    yield from by_words
    yield from beyond_their_whole(text, by_words, knowledge)
    tied = {(id(sum_.total), id(part)) for sum_ in by_words for part in sum_.parts}
    within = told_within(figures, kinds_of(knowledge), knowledge)
    beyond = {id(part) for sum_ in beyond_before(figures, knowledge) for part in sum_.parts}
    free = (one for one in within if id(one.parts[0]) not in beyond)
    yield from (one for one in free if (id(one.total), id(one.parts[0])) not in tied)
    meant = {id(fact.figure): fact.indicator for fact in text}
    yield from with_their_rest(closing_totals(figures, meant, knowledge), figures)
    yield from _listed(figures, summed | {id(sum_.total) for sum_ in by_words}, knowledge)
    yield from told_additions(figures, summed - excused, text, knowledge)
    yield from colon_lists(figures, meant, knowledge)
    yield from _by_shape(figures, knowledge)
    divided = summed | made | {id(sum_.total) for sum_ in by_words}
    settled = {id(part) for sum_ in (*by_meaning, *unnamed) if sum_.holds for part in sum_.parts}
    listed = lists_of_before(figures, facts, divided, knowledge)
    yield from (one for one in listed if not settled.intersection(map(id, one.parts)))
    yield from periods_listed(figures, divided, knowledge)
    by_times = {id(sum_.total) for sum_ in time_sums(figures, knowledge)}
    reached = (s for s in told_so_far(figures, facts, knowledge) if id(s.total) not in by_times)
    yield from with_their_rest(reached, figures)


def _by_shape(figures: tuple[Figure, ...], knowledge: Knowledge) -> Iterator[Sum]:
    """What sentences of a shape of their own tell: tasks by state, parts in turn or beyond."""
    yield from with_their_rest(task_states(figures, knowledge), figures)
    yield from told_in_turn(figures, knowledge)
    yield from beyond_before(figures, knowledge)


def _listed(figures: tuple[Figure, ...], made: set[int], knowledge: Knowledge) -> Iterator[Sum]:
    """The wholes whose parts are posts, amounts, times, numbered, met or not, or fields."""
    yield from staff_sums(figures, knowledge)
    yield from money_sums(figures, knowledge)
    yield from money_left(figures, knowledge)
    yield from with_their_rest(time_sums(figures, knowledge), figures)
    yield from numbered_parts(figures, made, knowledge)
    yield from met_or_not(figures, knowledge)
    yield from handled_within(figures, knowledge)
    yield from field_parts(figures, made, knowledge)
