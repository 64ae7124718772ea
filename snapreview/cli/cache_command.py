"""`snapreview cache`: see what is remembered, and clear it."""

import argparse

from snapreview.cli.exit_codes import CLEAN
from snapreview.cli.surroundings import user_environment
from snapreview.model.wording import bytes_text, count_text
from snapreview.store.cache_contents import clear_cache, read_contents
from snapreview.store.image_cache import ImageCache
from snapreview.store.thumbnail_cache import THUMBNAIL_LIMIT_BYTES, ThumbnailCache

HELP = "show what is remembered of files and comparisons, or clear it"


def add_to(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "--clear",
        action="store_true",
        help="forget everything; it is computed or fetched again when needed. Close the windows first",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Show the cache, or clear it. Returns 0. Raises StoreError, also when it is to be cleared while in use."""
    environment = user_environment()
    folder = environment.folders.cache
    if arguments.clear:
        clear_cache(folder)
        ImageCache(folder).trim(0)
        ThumbnailCache(folder).clear()
        print(f"Cleared {folder}")
        return CLEAN
    contents = read_contents(folder)
    print(folder)
    print(f"  {count_text(contents.files, 'file')} with known content")
    print(f"  {count_text(contents.outcomes, 'compared pair')}")
    print(f"  {count_text(contents.masks, 'mask')}, {bytes_text(contents.mask_bytes)}")
    print(f"  limit {bytes_text(environment.settings.cache_limit_bytes)}; the least recently used go first")
    images, image_bytes = ImageCache(folder).contents()
    print(f"  {count_text(images, 'fetched image')}, {bytes_text(image_bytes)}")
    print(f"  limit {bytes_text(environment.settings.image_cache_limit_bytes)}; none goes that a review needs")
    thumbnails, thumbnail_bytes = ThumbnailCache(folder).contents()
    print(f"  {count_text(thumbnails, 'thumbnail')}, {bytes_text(thumbnail_bytes)}")
    print(f"  limit {bytes_text(THUMBNAIL_LIMIT_BYTES)}; the least recently used go first")
    return CLEAN
