"""What an office decided, as JSON: its profile, its waivers, whose report it is about."""

from hcc_parse.domain import Origin, Profile, Waiver
from hcc_parse.render.json_values import Json


def origin_as_json(origin: Origin) -> Json:
    """Whose report, and which period: what a waiver and a comparison hold on to."""
    return {"unit": origin.unit, "period": origin.period}


def profile_as_json(profile: Profile | None) -> Json | None:
    """What a profile changed; thresholds as the fractions they are."""
    if profile is None:
        return None
    return {
        "name": profile.name,
        "source": profile.source or None,
        "off": list(profile.off),
        "severities": {id: str(most) for id, most in sorted(profile.severities.items())},
        "thresholds": {name: str(value) for name, value in profile.thresholds.items()},
        "advice": dict(profile.advice),
    }


def waiver_as_json(waiver: Waiver | None) -> Json | None:
    """Who let a finding stand, why and how long, and what the commune answered."""
    if waiver is None:
        return None
    return {
        "reason": waiver.reason,
        "author": waiver.author,
        "until": waiver.until.isoformat(),
        "answer": waiver.answer,
    }
