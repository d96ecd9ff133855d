"""Findings made milder, as the profile of an office wants it; never harsher."""

from dataclasses import replace

from hcc_parse.domain import Docket, Finding, Profile, Review


def weigh(docket: Docket, profile: Profile) -> Docket:
    """Let no finding weigh more than the profile allows; the docket says by which profile."""
    reviews = tuple(_weighed(review, profile) for review in docket.reviews)
    return replace(docket, reviews=reviews, profile=profile)


def _weighed(review: Review, profile: Profile) -> Review:
    return replace(review, findings=tuple(_milder(f, profile) for f in review.findings))


def _milder(finding: Finding, profile: Profile) -> Finding:
    most = profile.severities.get(finding.check, finding.severity)
    return replace(finding, severity=max(finding.severity, most, key=lambda s: s.rank))
