"""Mending what a crash has left of promotions, before the builds they belong to are opened."""

import logging
from pathlib import Path

from snapreview.errors import PromoteError
from snapreview.folders import Folders
from snapreview.model.local_uri import local_path

_log = logging.getLogger(__name__)


def recover_before_opening(folders: Folders, *uris: str) -> tuple[str, ...]:
    """Mend what a crash has left of promotions, before builds are opened. Returns a sentence for each.

    Raises PromoteError when one of these builds is affected and cannot be mended now.
    """
    if not folders.promotions.is_dir():  # nothing was ever promoted: what promotes need not be loaded
        return ()
    from snapreview.promote.promotions import Promotions

    promotions = Promotions(folders.promotions)
    told: list[str] = []
    for uri in uris:
        path = None if "\0" in uri else local_path(uri)  # opening tells what is wrong with such a uri
        if path is not None:
            told += [_sentence(each.target, each.completed) for each in promotions.recover(path)]
    try:
        told += [_sentence(each.target, each.completed) for each in promotions.recover()]
    except PromoteError as error:  # of builds that nobody asked for just now
        _log.warning("%s", error)
    return tuple(told)


def _sentence(target: Path, completed: bool) -> str:
    if completed:
        return f"A promotion into {target} had been broken off; it was completed."
    return f"A promotion into {target} had been broken off; the baseline before it was put back."
