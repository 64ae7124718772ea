"""Errors that are the world's fault: shown to the reader as a sentence, never as a traceback.

Every message names the thing that is wrong and what to do about it. Anything that is not a
`UserError` is our own bug and may end in a traceback.
"""


class UserError(Exception):
    """The input or the environment is at fault; the message says what and how to mend it."""


class SourceError(UserError):
    """A build, or one of its files, could not be opened or read."""


class ManifestError(SourceError):
    """A manifest is not of the documented shape."""


class EngineError(UserError):
    """The odiff binary is missing, too old or does not run."""


class StoreError(UserError):
    """The program's own folder could not be read or written."""


class ReviewMoved(UserError):
    """Another window changed the review meanwhile; nothing was done, and the review is shown as it is now."""


class ExportError(UserError):
    """The export target could not be written."""


class PromoteError(UserError):
    """The baseline could not be written, or must not be: it is as it was, unless the message says otherwise."""


class SettingsError(UserError):
    """The settings file holds a value that is not allowed."""


class Cancelled(Exception):
    """The reader cancelled; whoever started the work expects this. Not a fault of anybody."""
