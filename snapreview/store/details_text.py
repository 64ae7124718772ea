"""Change details as the text that the database keeps."""

import json

from snapreview.model.change_region import ChangeDetails, ChangeRegion
from snapreview.model.rectangle import Rectangle


def details_text(details: ChangeDetails) -> str:
    """Regions and signature as JSON."""
    regions = [
        [
            region.bounds.x,
            region.bounds.y,
            region.bounds.width,
            region.bounds.height,
            region.changed_pixels,
            region.mean_delta,
            region.max_delta,
        ]
        for region in details.regions
    ]
    return json.dumps({"signature": details.signature, "regions": regions}, separators=(",", ":"))


def details_of_text(text: str) -> ChangeDetails:
    """The change details of such a text. Raises ValueError, KeyError or TypeError when it is of another shape."""
    document = json.loads(text)
    regions = tuple(ChangeRegion(Rectangle(*values[:4]), *values[4:]) for values in document["regions"])
    return ChangeDetails(regions, document["signature"])
