"""Images: what is known of one, and the bytes of images and masks (calls 4 and 6)."""

import re
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import FileResponse, Response

from snapreview.export.comparison_document import MASK_FOLDER
from snapreview.images.kind import PROBE_LENGTH, ImageKind, kind_of
from snapreview.model.files import FileStamp
from snapreview.server.addressing import build_of, holdings_of, project_of, rest_of_path
from snapreview.server.answers import Answer
from snapreview.server.build_status import status_of
from snapreview.server.catalogue import stamp_now
from snapreview.server.compared_images import ComparedImages, image_path
from snapreview.server.details_document import compared_images
from snapreview.server.holdings import Holdings
from snapreview.server.image_documents import ManifestImages
from snapreview.server.refusal import Refusal

_HASH = re.compile(r"[0-9a-f]{64}")
_MASK_KEY = re.compile(r"(\d{1,18})/(\d{1,18})/" + MASK_FOLDER + r"/(.+)", re.DOTALL)
_AT_ONCE = 4 * 1024**2
_FOR_EVER = "private, max-age=31536000, immutable"
_ASK_AGAIN = "private, no-cache"
_DETAIL_KEYS = (
    "image_file_name",
    "comparison_status",
    "head_image",
    "base_image",
    "diff_image_url",
    "diff_percentage",
    "previous_image_file_name",
)
_MEDIA_TYPES = {kind: f"image/{kind}" for kind in ImageKind}


def image_details(request: Request) -> Response:
    """Call 4: one image by its name, or by its content hash."""
    record = build_of(request, checked=True)
    holdings = holdings_of(request)
    head = ManifestImages(holdings.catalogue.manifest(record), is_head=True)
    compared = compared_images(holdings, status_of(holdings, record), head)
    wanted = rest_of_path(request, "/images/")
    name = _name(wanted, head, compared)
    if name is None:
        raise Refusal(404, "Image not found")
    links = _Links(holdings, holdings.catalogue.project_slug(record.project_id))
    return Answer(_image_document(name, head, compared, links))


def image_bytes(request: Request) -> Response:
    """Call 6: the bytes of an image by content hash, or of a mask by its key."""
    holdings, project_id = holdings_of(request), project_of(request)
    if request.query_params.get("image_type", "preprod_snapshots") != "preprod_snapshots":
        raise Refusal(400, "Invalid image_type")
    image_id = rest_of_path(request, "/files/images/")
    if _HASH.fullmatch(image_id):
        found = holdings.catalogue.find_image(project_id, image_id)
        if found is not None:
            return _file_answer(request, *found, etag=f'"{image_id}"', caching=_FOR_EVER)
    else:
        mask = _find_mask(holdings, project_id, image_id)
        if mask is not None:
            path, stamp = mask
            return _file_answer(request, path, stamp, f'"{stamp.changed_ns:x}-{stamp.size:x}"', _ASK_AGAIN)
    raise Refusal(404, "Image not found")


class _Links:
    """Makes the addresses of images of one project."""

    def __init__(self, holdings: Holdings, project: str) -> None:
        self._organisation = holdings.organisation
        self._project = project

    def to(self, image_id: str | None) -> str | None:
        """The path of an image's or a mask's bytes."""
        return image_path(self._organisation, self._project, image_id) if image_id else None

    def added_to(self, image: dict[str, Any] | None) -> dict[str, Any] | None:
        """An image object with the path of its bytes."""
        if image is None:
            return None
        return {"diff_threshold": None} | image | {"content_hash": image["key"], "image_url": self.to(image["key"])}


def _name(wanted: str, head: ManifestImages, compared: ComparedImages | None) -> str | None:
    """The image name that an identifier stands for: a name, a head hash, or the base hash of what has no head."""
    if wanted in head or (compared is not None and compared.status_of(wanted) is not None):
        return wanted
    return head.name_of(wanted) or (compared.name_by_base_hash(wanted) if compared else None)


def _image_document(name: str, head: ManifestImages, compared: ComparedImages | None, links: _Links) -> dict[str, Any]:
    status = compared.status_of(name) if compared else None
    document: dict[str, Any] = dict.fromkeys(_DETAIL_KEYS) | {"image_file_name": name}
    if compared is None or status is None:
        return document | {"head_image": links.added_to(head.image(name))}
    base_image, head_image = compared.sides(name)
    return document | {
        "comparison_status": status.value,
        "head_image": links.added_to(head_image),
        "base_image": links.added_to(base_image),
        "diff_image_url": links.to(compared.mask_key(name)),
        "diff_percentage": compared.ratio(name),
        "previous_image_file_name": compared.previous_name(name),
    }


def _find_mask(holdings: Holdings, project_id: int, key: str) -> tuple[Path, FileStamp] | None:
    """The file of a mask; the key is never used as a path before it is known to stay in its folder."""
    found = _MASK_KEY.fullmatch(key)
    if found is None or any(part in ("", ".", "..") for part in found[3].split("/")) or "\\" in key or "\0" in key:
        return None
    head = holdings.catalogue.find(int(found[1]))
    if head is None or head.project_id != project_id:
        return None
    path = holdings.layout.comparison(head.id, int(found[2])) / MASK_FOLDER / found[3]
    stamp = stamp_now(path)
    return (path, stamp) if stamp is not None and path.is_file() else None


def _file_answer(request: Request, path: Path, stamp: FileStamp, etag: str, caching: str) -> Response:
    headers = {"ETag": etag, "Cache-Control": caching, "X-Content-Type-Options": "nosniff", "Accept-Ranges": "bytes"}
    if etag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    try:
        with path.open("rb") as file:
            beginning = file.read(PROBE_LENGTH)
            kind = kind_of(beginning)
            media_type = _MEDIA_TYPES[kind] if kind else "application/octet-stream"
            if request.headers.get("range") is None and stamp.size <= _AT_ONCE:
                # One read in this thread costs far less than a trip between threads for every 64 KiB.
                return Response(beginning + file.read(stamp.size), media_type=media_type, headers=headers)
            return FileResponse(path, headers=headers, media_type=media_type, stat_result=path.stat())
    except OSError as error:
        raise Refusal(404, "Image not found") from error
