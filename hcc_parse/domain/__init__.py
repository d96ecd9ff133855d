"""The words this program thinks in. Everything imports from here; this imports nothing."""

from hcc_parse.domain.blemish import (
    Blemish,
    BlemishKind,
)
from hcc_parse.domain.citation import (
    Citation,
)
from hcc_parse.domain.claim import (
    Claim,
    Denial,
)
from hcc_parse.domain.dossier import (
    Docket,
    Dossier,
    Failure,
    Mentions,
    Review,
)
from hcc_parse.domain.fact import (
    Base,
    Fact,
    Ratio,
    Relations,
    Restatement,
    Sum,
    SumKind,
)
from hcc_parse.domain.figure import (
    Bound,
    Figure,
    Kind,
    in_words,
)
from hcc_parse.domain.finding import (
    Category,
    Change,
    Evidence,
    Finding,
    Remedy,
    Severity,
)
from hcc_parse.domain.grid import (
    Column,
    Entry,
    Formula,
    Grid,
    Role,
    Row,
)
from hcc_parse.domain.header import (
    Announcement,
    Header,
    Heading,
    Issuer,
    Number,
    Signatory,
)
from hcc_parse.domain.knowledge import (
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
from hcc_parse.domain.limits import (
    Limit,
    Limits,
)
from hcc_parse.domain.naming import (
    Candidate,
    Names,
    Unnamed,
)
from hcc_parse.domain.period import (
    DateMention,
    Period,
    slipped_year,
)
from hcc_parse.domain.provenance import (
    Address,
    Box,
    Passage,
    Provenance,
    Word,
)
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
from hcc_parse.domain.said import (
    Language,
    Said,
)
from hcc_parse.domain.slip import (
    FEWEST_DIGITS,
    is_slip,
)

__all__ = [
    "FEWEST_DIGITS",
    "Address",
    "Announcement",
    "Base",
    "Blemish",
    "BlemishKind",
    "Block",
    "Bound",
    "Box",
    "Candidate",
    "Category",
    "Cell",
    "Change",
    "Citation",
    "Claim",
    "Column",
    "Commune",
    "Cutoff",
    "DateMention",
    "Denial",
    "Docket",
    "DocumentType",
    "Dossier",
    "Entry",
    "Evidence",
    "Fact",
    "Failure",
    "Field",
    "Figure",
    "Finding",
    "Format",
    "Formula",
    "Grid",
    "Header",
    "Heading",
    "Indicator",
    "Issuer",
    "Kind",
    "Knowledge",
    "Language",
    "LegalDocument",
    "Limit",
    "Limits",
    "Matching",
    "Mentions",
    "Names",
    "Number",
    "Paragraph",
    "Passage",
    "Period",
    "Problem",
    "Provenance",
    "Rate",
    "Ratio",
    "Relation",
    "Relations",
    "Remedy",
    "Repair",
    "Report",
    "Restatement",
    "Review",
    "Role",
    "Row",
    "Said",
    "Severity",
    "Signatory",
    "Source",
    "Sum",
    "SumKind",
    "Table",
    "Unit",
    "Unnamed",
    "Word",
    "Wording",
    "in_words",
    "is_slip",
    "slipped_year",
]
