"""Fills wordings with the figures of a fact table, and keeps what each printed number means."""

import re
from collections import defaultdict
from decimal import Decimal
from random import Random

from corpus.generate.citing import Citing
from corpus.generate.draft import Draft, Line, Mark, MarkKind, Stated
from corpus.generate.facts import Facts
from corpus.generate.numbers import count_in, period_in, share_in, share_of
from corpus.generate.words import Words

PLACEHOLDER = re.compile(r"\{(\w+)\}")
KINDS: dict[str, MarkKind] = {
    "floor_area": "area",
    "rank_766": "rank",
    "rank_of": "rank",
    "fee_money": "money",
}
SHARES = {  # what a share is of what; None where the report's own base stands
    "online_rate_total": ("received_online", None),
    "on_time_rate": ("resolved_early_or_on_time", None),
    "overdue_rate": ("resolved_overdue", None),
    "resolved_rate": ("resolved_total", "received_total"),
    "in_progress_rate": ("in_progress_total", "received_total"),
    "refused_rate": ("refused", "received_total"),
    "withdrawn_rate": ("withdrawn", "received_total"),
    "fee_online_rate": ("fee_paid_online", "fee_cases"),
    "partial_services_with_cases_rate": (
        "services_partial_with_cases",
        "procedures_partial_online",
    ),
    "full_services_with_cases_rate": ("services_full_with_cases", "procedures_full_online"),
    "data_reuse_rate": ("reused_cases", "stored_cases"),
}


RATES = {part: rate for rate, (part, _) in SHARES.items()}


class Writer:
    """Writes one draft: every number goes through here and leaves a mark."""

    def __init__(self, rng: Random, draft: Draft, facts: Facts, words: Words) -> None:
        self.rng, self.draft, self.facts, self.words = rng, draft, facts, words
        self.style = draft.style
        self.said: dict[str, list[str]] = defaultdict(list)
        self.citing = Citing(rng, draft, facts.commune, facts.span)
        self.bases: dict[str, str] = {}  # over what the share of each count was first computed
        self.fixed: dict[str, str] = {}  # words such as {unit}

    def count(self, indicator: str) -> str:
        """Print a count of the fact table."""
        value = self.facts.counts[indicator]
        mark = Mark(
            kind=KINDS.get(indicator, "count"),
            text=count_in(self.style, value),
            value=Decimal(value),
            meaning=indicator,
        )
        template = self.draft.put(mark)
        self.said[indicator].append(template[1:-1])
        return template

    def share(self, part: str, whole: str | None = None, meaning: str | None = None) -> str:
        """Print the share of one count in another; the report's own base when none is named."""
        base = whole or self.style.share_base
        if part == "received_online" and whole is None:
            base = "received_in_period"
        base = self.bases.setdefault(part, base)  # one count, one share throughout the report
        meaning = meaning or RATES.get(part)
        counts = self.facts.counts
        share = share_of(self.style, counts[part], counts[base]) if counts[base] else Decimal(0)
        template = self._percent(share, "share", meaning)
        key = template[1:-1]
        if self.said[part] and self.said[base]:
            stated = Stated("share", (key, self.said[part][-1], self.said[base][-1]))
            self.draft.stated.append(stated)
        return template

    def fill(self, wording: str) -> str:
        """Turn a wording into a template: each placeholder printed and marked."""
        if self.style.short:
            wording = wording.replace("thủ tục hành chính", "TTHC")
        order = sorted(PLACEHOLDER.findall(wording), key=lambda name: name in SHARES)
        made: dict[str, list[str]] = defaultdict(list)
        for name in order:  # counts first, so that a share finds what it is of
            made[name].append(self._printed(name))
        return PLACEHOLDER.sub(lambda match: made[match[1]].pop(0), wording)

    def statement(self, name: str) -> str:
        """Draw a wording of a statement and fill it."""
        return self.fill(self.rng.choice(self.words.statements[name]))

    def prose(self, name: str) -> str:
        """Draw a paragraph of a section and fill it."""
        return self.fill(self.rng.choice(self.words.prose[name]))

    def joint(self, name: str) -> str:
        """Draw one of the ways to join wordings; where there is but one, nothing is drawn."""
        ways = self.words.joints[name]
        return ways[0] if len(ways) == 1 else self.rng.choice(ways)

    def joined(self, name: str, **parts: str) -> str:
        """Draw a line of the joints, with templates in it and with the words that are fixed."""
        return self.joint(name).format(**parts, **self.fixed)

    def text(self, template: str) -> Line:
        """A plain paragraph."""
        return Line(template=template)

    def item(self, template: str, level: int = 0) -> Line:
        """A list item with the bullet of its level."""
        bullet = self.style.bullets[level]
        return Line(template=template, role="item", level=level, number=bullet)

    def _printed(self, name: str) -> str:
        if name in self.facts.counts:
            return self.count(name)
        if name in SHARES:
            part, whole = SHARES[name]
            return self.share(part, whole, name)
        if name in self.fixed:
            return self.fixed[name]
        if name.startswith("cite"):
            return self.citing.cite()
        if name == "subject":
            return self.citing.subject
        return self._loose(name)

    def _loose(self, name: str) -> str:
        """Figures that nothing else in the report hangs on."""
        put, rng = self.draft.put, self.rng
        if name.startswith("target_"):
            return self._percent(Decimal(rng.choice((80, 85, 90, 95, 98, 100))), "target", None)
        match name:
            case "growth_rate":
                now = self.facts.counts["received_total"]
                before = self.facts.counts["received_total_before"]
                share = share_of(self.style, abs(now - before), before)
                return self._percent(share, "share", None)
            case "score_766":
                score = Decimal(rng.randint(8500, 9950)) / 100
                text = f"{score:.2f}".replace(".", self.style.decimal)
                return put(Mark(kind="score", text=text, value=score))
            case "phone":
                digits = f"0225{rng.randint(3_000_000, 3_999_999)}"
                text = rng.choice(
                    (digits, f"0225.{digits[4:]}", f"0225 {digits[4:7]} {digits[7:]}")
                )
                return put(Mark(kind="phone", text=text))
            case "dates":
                return self.period()
        share = Decimal(rng.choice((10000, 10000, rng.randint(9000, 9999)))) / 100
        share = share.quantize(Decimal(1).scaleb(-self.style.places))
        return self._percent(share, "share", name)

    def period(self, facts_of_year: bool = False) -> str:
        """Print the first and the last day of the period."""
        span = self.facts.span
        start = span.year_start if facts_of_year else span.start
        text = period_in(self.style, start, span.end)
        iso = (start.isoformat(), span.end.isoformat())
        meaning = "cumulative" if facts_of_year else None
        return self.draft.put(Mark(kind="period", text=text, iso=iso, meaning=meaning))

    def _percent(self, share: Decimal, kind: MarkKind, meaning: str | None) -> str:
        mark = Mark(
            kind=kind,
            text=share_in(self.style, share),
            value=share,
            meaning=meaning,
        )
        return self.draft.put(mark)
