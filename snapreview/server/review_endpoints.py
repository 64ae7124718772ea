"""Approval and what surrounds it (calls 12 to 15)."""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from snapreview.server.addressing import build_of, holdings_of, project_of
from snapreview.server.answers import Answer
from snapreview.server.approvals import TOKEN_HOLDER
from snapreview.server.limits import MEBIBYTE
from snapreview.server.refusal import Refusal
from snapreview.server.request_body import receive_json

_FEATURE = "snapshots"
_RULES = {"failOnAdded": False, "failOnRemoved": True, "failOnChanged": True, "failOnRenamed": False}


async def approve(request: Request) -> Response:
    """Call 12: approve a whole build; safe to repeat."""
    holdings = holdings_of(request)
    body = await receive_json(request, MEBIBYTE, holdings.limits.silence)
    if not isinstance(body, dict) or body.get("feature_type") != _FEATURE:
        raise Refusal(400, f"feature_type must be {_FEATURE}")
    record = await run_in_threadpool(build_of, request)
    is_new = await run_in_threadpool(holdings.approvals.approve, record.id, TOKEN_HOLDER)
    return Answer({"detail": "Approved" if is_new else "Already approved"}, status_code=201 if is_new else 200)


def rerun_status_checks(request: Request) -> Response:
    """Call 13: this server reports to no code host, so there is nothing to be done again."""
    record = build_of(request)
    return Answer({"artifactId": str(record.id), "message": "This server runs no status checks.", "checkTypes": []})


def recompare(request: Request) -> Response:
    """Call 14: compare a build with its base again."""
    record = build_of(request)
    if not holdings_of(request).comparing.request(record):
        raise Refusal(404, "The base of the build was not found")
    return Answer({"status": "queued"})


def status_check_rules(request: Request) -> Response:
    """Call 15: the default rules; they are not enforced here."""
    project_of(request)
    return Answer({"enabled": False, "rules": _RULES})
