"""The words this program thinks in. Everything imports from here; this imports nothing."""

from hcc_parse.domain.aim import Aim, Turn
from hcc_parse.domain.average import Average, Mean, Over
from hcc_parse.domain.blemish import Blemish, BlemishKind
from hcc_parse.domain.brief import Brief, Cited, Days, Noted, Spot, Stated, Term, resemblance
from hcc_parse.domain.choosing import Chosen, chosen
from hcc_parse.domain.citation import Amendment, Citation, Doubt, Manner, Reference, Tie
from hcc_parse.domain.claim import Claim, Denial, NamedClaim, Refuted, Saying
from hcc_parse.domain.comparison import Comparison, Measure, Remark, Restated, Submission
from hcc_parse.domain.directory import KINDS, Directory, unit_name
from hcc_parse.domain.dossier import UNCHECKED, Docket, Dossier, Failure, Guesses, Mentions, Review
from hcc_parse.domain.fact import (
    SUPPOSED,
    Base,
    Fact,
    Ratio,
    Relations,
    Restatement,
    WholeShare,
    are_other_cases,
)
from hcc_parse.domain.figure import Bound, Figure, Kind, Rival, in_words
from hcc_parse.domain.finding import Category, Change, Evidence, Finding, Remedy, Severity
from hcc_parse.domain.grid import Column, Entry, Formula, Grid, Role, Row
from hcc_parse.domain.header import (
    Announcement,
    Header,
    Heading,
    Issuer,
    Number,
    Official,
    Signatory,
)
from hcc_parse.domain.joining import joined, taken_back
from hcc_parse.domain.knowledge import (
    Body,
    Commune,
    Cutoff,
    DocumentType,
    Field,
    Indicator,
    Knowledge,
    LegalDocument,
    Matching,
    Rate,
    Relation,
    Unit,
    Wording,
)
from hcc_parse.domain.limits import Limit, Limits
from hcc_parse.domain.meaning import Adding, Concept, Meaning
from hcc_parse.domain.movement import Movement, MovementKind
from hcc_parse.domain.names import Candidate, Names, Unnamed
from hcc_parse.domain.number import NumberKind, NumberMention
from hcc_parse.domain.peak import Peak
from hcc_parse.domain.period import DateMention, FileName, Period, PeriodKind, slipped_year
from hcc_parse.domain.profile import Profile
from hcc_parse.domain.provenance import Address, Box, Passage, Provenance, Word
from hcc_parse.domain.reading import Ground, Reading, months_of, readings_of
from hcc_parse.domain.report import (
    Block,
    Cell,
    Format,
    Paragraph,
    Problem,
    Repair,
    Report,
    Source,
    Table,
)
from hcc_parse.domain.rereading import REGISTERED, TAKEN, Proof, Reread, passage_with, reread
from hcc_parse.domain.round import Crossing, Received, Round, Sight, State
from hcc_parse.domain.said import Language, Said
from hcc_parse.domain.scanning import Recogniser, Scanning
from hcc_parse.domain.slip import FEWEST_DIGITS, SlipKind, is_slip, slip_between
from hcc_parse.domain.standing import RoundReview, Standing, page_alone
from hcc_parse.domain.stated_sum import Sum, SumKind
from hcc_parse.domain.stock import Stock
from hcc_parse.domain.subject import lasting
from hcc_parse.domain.thresholds import Threshold, Thresholds
from hcc_parse.domain.titles import cell, named, titled
from hcc_parse.domain.told import (
    AllClaim,
    Compared,
    Gain,
    Growth,
    Opposed,
    Shift,
    Told,
    Wholes,
)
from hcc_parse.domain.total import Part, Total
from hcc_parse.domain.unsure import Outcome, Unsure
from hcc_parse.domain.verdict import Verdict
from hcc_parse.domain.waiver import Answer, Book, Origin, Waiver
