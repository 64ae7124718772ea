"""Answers in JSON."""

import gzip
import json
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

_WORTH_PACKING = 64 * 1024
_QUICK = 1


class Answer(JSONResponse):
    """JSON in ASCII: names that are no valid text would not survive otherwise."""

    def render(self, content: Any) -> bytes:
        """The document as bytes."""
        return json.dumps(content, separators=(",", ":")).encode("ascii")


def large_answer(request: Request, document: Any) -> Response:
    """An answer that may be tens of MB: packed for clients that take it so."""
    answer = Answer(document)
    answer.headers["Vary"] = "Accept-Encoding"
    if len(answer.body) < _WORTH_PACKING or "gzip" not in request.headers.get("accept-encoding", ""):
        return answer
    packed = gzip.compress(bytes(answer.body), compresslevel=_QUICK)
    headers = {"Content-Encoding": "gzip", "Vary": "Accept-Encoding"}
    return Response(packed, media_type=answer.media_type, headers=headers)
