"""Looking at very many images in threads, in whatever order they are done."""

import threading
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import TypeVar

from snapreview.errors import Cancelled

_Found = TypeVar("_Found")


def found_in_threads(
    jobs: Mapping[str, Callable[[], _Found | None]],
    workers: int,
    report: Callable[[int], None],
    stop: threading.Event,
) -> dict[str, _Found]:
    """What each job found, by its name; without those that found nothing.

    Blocks; so many `workers` at a time. `report` is called in this thread with the number of jobs done. Raises what
    a job raises, and Cancelled when `stop` is set.
    """
    found: dict[str, _Found] = {}
    with ThreadPoolExecutor(workers, thread_name_prefix="looking") as pool:
        tasks = {pool.submit(job): name for name, job in jobs.items()}
        for done, task in enumerate(as_completed(tasks), start=1):
            if stop.is_set():
                pool.shutdown(cancel_futures=True)
                raise Cancelled
            result = task.result()
            if result is not None:
                found[tasks[task]] = result
            report(done)
    return found
