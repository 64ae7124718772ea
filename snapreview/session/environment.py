"""What the main job needs from its surroundings."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field

from snapreview.engine.odiff_binary import OdiffBinary, find_odiff
from snapreview.folders import Folders
from snapreview.model.options import CompareOptions
from snapreview.settings import Settings


@dataclass(frozen=True, slots=True)
class Environment:
    """The program's folders, the reader's settings, and the environment variables."""

    folders: Folders
    settings: Settings
    variables: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))

    def find_odiff(self) -> OdiffBinary:
        """The odiff to use. Raises EngineError."""
        return find_odiff(self.settings.odiff_path, self.variables)

    def default_options(self) -> CompareOptions:
        """The options of a comparison as the settings have them."""
        return CompareOptions(pixel_limit=self.settings.pixel_limit, seed_rules=self.settings.seed_rules)
