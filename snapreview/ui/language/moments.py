"""Dates and times as the language of the window writes them, in the reader's time zone."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from snapreview.ui.look.mirroring import isolated


def time_text(seconds: float) -> str:
    """A time (seconds since 1970, UTC) as short as the language writes it."""
    moment = QDateTime.fromSecsSinceEpoch(int(seconds))
    return isolated(QLocale().toString(moment, QLocale.FormatType.ShortFormat))


def day_and_minute_text(moment: datetime) -> str:
    """A date with its month in letters, such as `23 Nov 2026, 09:15`."""
    here = moment.astimezone()
    day = QLocale().toString(QDate(here.year, here.month, here.day), _day_form())
    return isolated(f"{day}, {here:%H:%M}")


def _day_form() -> str:
    return QCoreApplication.translate("moments", "d MMM yyyy", "letters of QLocale, not words")
