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
    Concept,
    Cutoff,
    DocumentType,
    Field,
    Indicator,
    Knowledge,
    LegalDocument,
    Meaning,
    Rate,
    Relation,
    Unit,
    Wording,
)
from hcc_parse.domain.limits import (
    Limit,
    Limits,
)
from hcc_parse.domain.period import (
    DateMention,
    Period,
    PeriodKind,
    slipped_year,
)
from hcc_parse.domain.provenance import (
    Address,
    Box,
    Passage,
    Provenance,
    Word,
)
from hcc_parse.domain.reading import (
    Ground,
    Reading,
    months_of,
    readings_of,
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
    "Category",
    "Cell",
    "Change",
    "Citation",
    "Claim",
    "Column",
    "Commune",
    "Concept",
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
    "Ground",
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
    "Meaning",
    "Mentions",
    "Number",
    "Paragraph",
    "Passage",
    "Period",
    "PeriodKind",
    "Problem",
    "Provenance",
    "Rate",
    "Ratio",
    "Reading",
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
    "Word",
    "Wording",
    "in_words",
    "is_slip",
    "months_of",
    "readings_of",
    "slipped_year",
]
