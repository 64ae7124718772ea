"""Fetching one image by its content hash into the cache: resumed where it broke off, verified on arrival."""

import re
import threading
from collections.abc import Callable

from snapreview.errors import SourceError
from snapreview.model.image_keeping import ImageKeeper, IncomingImage, KeptImage
from snapreview.sources.remote.api import ArtifactApi
from snapreview.sources.remote.connection import Body
from snapreview.sources.remote.faults import Refused

_MOST_DOWNLOADS = 3
_RANGE = re.compile(r"bytes (\d+)-")


def fetch_image(
    api: ArtifactApi,
    project: str,
    content_hash: str,
    keeper: ImageKeeper,
    count_bytes: Callable[[int], None],
    stop: threading.Event,
) -> KeptImage:
    """Fetch the image that the server has under this hash.

    What arrives with another hash is fetched again. When the same bytes come twice, the server's hash is wrong: the
    image is kept under its real hash, and that is returned. Raises SourceError, StoreError, Cancelled.
    """
    seen: set[str] = set()
    for _ in range(_MOST_DOWNLOADS):
        with keeper.incoming(content_hash) as incoming:
            if seen:
                incoming.restart()
            _download(api, project, content_hash, incoming, count_bytes, stop)
            image = incoming.keep()
        if image.content_hash == content_hash or image.content_hash in seen:
            return image
        seen.add(image.content_hash)
    raise SourceError("The image arrives damaged every time. Check the network, then compare again.")


def _download(
    api: ArtifactApi,
    project: str,
    content_hash: str,
    incoming: IncomingImage,
    count_bytes: Callable[[int], None],
    stop: threading.Event,
) -> None:
    def headers() -> dict[str, str]:
        return {"Range": f"bytes={incoming.size}-"} if incoming.size else {}

    def consume(body: Body) -> None:
        if not _continues(body, incoming.size):
            incoming.restart()
        for block in body.blocks:
            incoming.write(block)
            count_bytes(len(block))

    try:
        api.image_bytes(project, content_hash, headers, consume, stop)
    except Refused as error:
        if error.status != 416 or not incoming.size:
            raise
        # More is here than there: what is here is of no use, or already everything.
        incoming.restart()
        api.image_bytes(project, content_hash, headers, consume, stop)


def _continues(body: Body, size: int) -> bool:
    """True when the body starts where the part that is there ends."""
    found = _RANGE.match(body.headers.get("Content-Range", ""))
    return body.status == 206 and found is not None and int(found[1]) == size
