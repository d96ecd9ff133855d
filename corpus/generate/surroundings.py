"""Facts beside the cases: procedures, staff, feedback, fees, stored data."""

from random import Random


def procedures(rng: Random) -> dict[str, int]:
    """Procedures and online services; levels and kinds of service add up."""
    commune, shared = rng.randint(280, 360), rng.randint(60, 130)
    whole = commune + shared
    none = rng.choice((0, rng.randint(5, 40)))
    partial = rng.randint(100, 180)
    public = rng.randint(15, 140)
    return {
        "procedures_total": whole,
        "procedures_commune": commune,
        "procedures_shared": shared,
        "procedures_no_online": none,
        "procedures_partial_online": partial,
        "procedures_full_online": whole - none - partial,
        "services_partial_with_cases": rng.randint(5, 60),
        "services_full_with_cases": rng.randint(5, 60),
        "procedures_published": public,
        "procedures_public": public,
        "procedures_interlinked": rng.randint(3, 25),
        "publication_decisions": rng.randint(5, 40),
        "reviewed_procedures": rng.randint(2, 9),
        "same_day_procedures": rng.randint(3, 15),
    }


def around(rng: Random) -> dict[str, int]:
    """Staff, rooms, feedback, news: parts add up to their totals."""
    deputy, officers, parttime = rng.randint(1, 2), rng.randint(4, 9), rng.randint(1, 3)
    portal, hotline = rng.randint(1, 9), rng.randint(1, 5)
    return {
        "staff_head": 1,
        "staff_deputy": deputy,
        "staff_officers": officers,
        "staff_parttime": parttime,
        "staff_total": 1 + deputy + officers + parttime,
        "counters": rng.randint(6, 14),
        "floor_area": rng.randint(90, 420),
        "computers": rng.randint(8, 20),
        "printers": rng.randint(4, 12),
        "scanners": rng.randint(3, 11),
        "feedback_portal": portal,
        "feedback_hotline": hotline,
        "feedback_received": portal + hotline,
        "feedback_resolved": portal + hotline,
        "news_items": rng.randint(6, 60),
        "citizens_received": rng.randint(12, 90),
        "e_certified_copies": rng.randint(20, 900),
        "fee_money": rng.randint(12_000, 240_000) * 1000,
        "rank_766": rng.randint(2, 113),
        "rank_of": 114,
    }


def consequent(rng: Random, counts: dict[str, int]) -> dict[str, int]:
    """What hangs on the number of cases: fees, stored and reused data, the period before."""
    received, direct = counts["received_total"], counts["received_direct_or_post"]
    fees = int(counts["received_in_period"] * rng.uniform(0.5, 0.95))
    stored = int(received * rng.uniform(0.85, 1))
    post = int(direct * rng.uniform(0, 0.3))
    return {
        "received_post": post,
        "received_direct": direct - post,
        "fee_cases": fees,
        "fee_paid_online": int(fees * rng.uniform(0.8, 1)),
        "stored_cases": stored,
        "reused_cases": int(stored * rng.uniform(0.7, 1)),
        "received_total_before": int(received * rng.uniform(0.6, 1.4)) + 1,
    }
