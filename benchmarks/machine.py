"""What the figures were measured on."""

import os
import platform
from datetime import UTC, datetime
from pathlib import Path


def machine_line() -> str:
    """Processor, cores, memory, system, Python, date, and how busy the machine was before the measurement."""
    parts = [
        f"{_processor()}, {os.cpu_count()} cores",
        *_memory(),
        platform.platform(),
        f"Python {platform.python_version()}",
        f"{datetime.now(UTC):%Y-%m-%d}",
        *_load(),
    ]
    return ", ".join(parts)


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return models[0] if models else platform.machine()


def _memory() -> list[str]:
    if not hasattr(os, "sysconf") or "SC_PHYS_PAGES" not in os.sysconf_names:
        return []
    return [f"{os.sysconf('SC_PHYS_PAGES') * os.sysconf('SC_PAGE_SIZE') / 1024**3:.0f} GiB"]


def _load() -> list[str]:
    """Load above 0 means that others were at work: then only the ratios say something."""
    return [f"load {os.getloadavg()[0]:.1f}"] if hasattr(os, "getloadavg") else []
