"""A change that is accepted from now on: a rendering known to be flaky."""

from dataclasses import dataclass
from fnmatch import fnmatchcase


@dataclass(frozen=True, slots=True)
class AcceptedChange:
    """The rule that one exact change (by its change signature) is accepted wherever an image name matches.

    `pattern` has `*`, `?` and `[…]`. `reason` is never empty. `made_at` and `expires_at` are in seconds since
    1970, UTC.
    """

    identity: str
    signature: str
    pattern: str
    reason: str
    reader: str
    made_at: float
    expires_at: float

    def accepts(self, name: str, signature: str, now: float) -> bool:
        """True when the rule accepts this change of this image at the time `now`."""
        return now < self.expires_at and signature == self.signature and fnmatchcase(name, self.pattern)
