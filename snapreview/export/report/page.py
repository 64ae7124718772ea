"""The page of the report: template, style, script and data put together under a policy that lets nothing else in."""

import base64
import hashlib
import html
import json
import re
from collections.abc import Mapping, Sequence
from typing import Any
from xml.etree import ElementTree as Xml

from snapreview.export.report.words import page_words, script_words
from snapreview.language.wording import Wording
from snapreview.resource_files import resource_path

_ICONS = {
    **{
        name: f"status-{name}" for name in ("changed", "errored", "removed", "added", "renamed", "unchanged", "skipped")
    },
    "search": "search",
    "theme": "theme-dark",
    "help": "help",
    "note": "noted",
}
_STANDING_ICONS = {
    "approved": '<circle cx="12" cy="12" r="9"/><path d="m8 12.3 2.8 2.8L16 9.4"/>',
    "rejected": '<rect x="3.5" y="3.5" width="17" height="17" rx="3"/><path d="m8.5 8.5 7 7m0-7-7 7"/>',
    "undecided": '<circle cx="12" cy="12" r="9" stroke-dasharray="3 3.6"/>',
    "accepted_by_rule": '<path d="M12 3 20 6v6c0 4.500-3.300 7.600-8 9-4.700-1.400-8-4.500-8-9V6Z"/>'
    '<path d="m8.700 12 2.400 2.400 4.300-4.600"/>',
    "not_needed": '<path d="M8 12h8"/>',
}
_PLACEHOLDER = re.compile(r"\{\{(\w+)\}\}")
_SVG = "{http://www.w3.org/2000/svg}"


def page_start(base: str, head: str, progress: str, wording: Wording) -> str:
    """The page up to the pictures; the texts are escaped here."""
    title = wording.translate("report", "Screenshot review: {head}").format(head=head)
    words = {"title": title, "base_uri": base, "head_uri": head, "progress": progress, "language": wording.language}
    style, script = _resource("report.css"), _resource("report.js")
    values = {
        "policy": _policy(style, script),
        "style": style,
        "symbols": _symbols(),
        **{name: html.escape(text) for name, text in (page_words(wording) | words).items()},
    }
    return _PLACEHOLDER.sub(lambda found: values[found[1]], _resource("report.html"))


def page_end(images: Sequence[Mapping[str, Any]], wording: Wording) -> str:
    """The page after the pictures: what the script shows and says, and the script."""
    data = {"images": images, "words": script_words(wording)}
    return (
        f'<script type="application/json" id="data">{_json(data)}</script>\n'
        f"<script>{_resource('report.js')}</script>\n</body>\n</html>\n"
    )


def inline_picture(identity: str, kind: str, content: bytes) -> str:
    """A picture as text in the page that no browser decodes before the script asks for it."""
    encoded = base64.b64encode(content).decode("ascii")
    return f'<script type="text/plain" id="{identity}">data:{kind};base64,{encoded}</script>\n'


def _policy(style: str, script: str) -> str:
    """Only this style and this script, pictures from the page and from beside it; nothing from any network."""
    return (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; "
        "img-src data: file: 'self'; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode('ascii')}"


def _json(data: Mapping[str, Any]) -> str:
    """JSON in ASCII that cannot end its script element."""
    text = json.dumps(data, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _resource(name: str) -> str:
    return resource_path(f"report/{name}").read_text(encoding="utf-8").rstrip("\n")


def _symbols() -> str:
    shapes = {name: _shapes(file) for name, file in _ICONS.items()} | _STANDING_ICONS
    return "".join(f'<symbol id="i-{name}" viewBox="0 0 24 24">{shape}</symbol>' for name, shape in shapes.items())


def _shapes(icon: str) -> str:
    """What is inside an icon's svg element."""
    root = Xml.fromstring(resource_path(f"icons/{icon}.svg").read_text(encoding="utf-8"))
    shapes = "".join(Xml.tostring(child, encoding="unicode") for child in root)
    return re.sub(r'\s+xmlns(:\w+)?="[^"]*"', "", shapes).replace("ns0:", "").replace("\n", "")
