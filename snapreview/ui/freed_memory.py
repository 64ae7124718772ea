"""Memory of pictures goes back to the system as soon as they are let go of."""

import ctypes
import sys

_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3  # parameters of mallopt(3)
_LARGE_BYTES = 1024**2
_KEPT_BYTES = 32 * 1024**2


def give_back_large_blocks() -> None:
    """Have the C library of Linux take large blocks from the system one by one, and give each back when it is freed.

    By itself it raises the limit up to 32 MiB after the first freed picture, and then keeps what is below: a window
    that had shown two large pairs held 1,460 MiB instead of 460. Of the small ones it keeps some for each thread:
    pictures are decoded in bands, and the system takes its time to hand out the pages of each anew. Other libraries
    than glibc are left as they are.
    """
    if sys.platform != "linux":
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_MMAP_THRESHOLD, _LARGE_BYTES)
        mallopt(_TRIM_THRESHOLD, _KEPT_BYTES)
