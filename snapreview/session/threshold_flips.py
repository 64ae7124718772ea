"""How many pairs of a comparison would change category if a rule stated another threshold."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, replace

from snapreview.errors import SourceError
from snapreview.images.colour_distance import step_of_threshold
from snapreview.images.decode import decode_rgba
from snapreview.images.problem import ImageProblem
from snapreview.images.spectrum import pair_spectrum
from snapreview.model.compare_rules import CompareRules
from snapreview.model.pair_options import PairOptions, pair_options
from snapreview.model.pairing import PlanEntry
from snapreview.model.result import ImageResult, Status
from snapreview.model.rule_changes import RuleTarget
from snapreview.model.threshold_trial import (
    Spectrum,
    ThresholdKind,
    result_at_colour,
    rules_with_threshold,
    status_at_diff,
)
from snapreview.session.comparison_run import ComparisonRun

MOST_LOOKED_AT = 500
"""Pairs whose pixels are looked at for a colour threshold; a phone pair takes a tenth of a second or more."""

_TELL_EVERY = 8

SpectrumMemory = dict[Hashable, Spectrum]
"""Spectra by content and ignored regions; only ever touched by one thread at a time."""


@dataclass(frozen=True, slots=True)
class ThresholdChange:
    """A rule for `target` would state `value` for a threshold. `without` is an image that is not counted."""

    target: RuleTarget
    kind: ThresholdKind
    value: float
    without: str = ""


@dataclass(frozen=True, slots=True)
class Flips:
    """Of `concerned` pairs `looked_at` were looked at; so many would become changed and unchanged, and so many could
    not be read. `left_out` pairs are beyond what is looked at.
    """

    concerned: int
    looked_at: int = 0
    to_changed: int = 0
    to_unchanged: int = 0
    unreadable: int = 0
    left_out: int = 0

    @property
    def complete(self) -> bool:
        """True when nothing is to be looked at any more."""
        return self.looked_at >= self.concerned


@dataclass(frozen=True, slots=True)
class _Concerned:
    entry: PlanEntry
    result: ImageResult
    options: PairOptions


class FlipCount:
    """Counts for one comparison and its present rules. Blocking: for a background thread."""

    def __init__(
        self,
        run: ComparisonRun,
        rules: CompareRules,
        results: Mapping[str, ImageResult],
        memory: SpectrumMemory,
    ) -> None:
        self._run = run
        self._rules = rules
        self._results = results
        self._memory = memory

    def count(
        self, change: ThresholdChange, told: Callable[[Flips], None], stopped: Callable[[], bool]
    ) -> Flips | None:
        """What would flip; `told` hears of it now and then. None once `stopped` says True."""
        concerned = self._concerned(change, stopped)
        most = MOST_LOOKED_AT if change.kind is ThresholdKind.COLOUR else len(concerned)
        flips = Flips(min(len(concerned), most), left_out=max(0, len(concerned) - most))
        for number, pair in enumerate(concerned[:most], start=1):
            if stopped():
                return None
            flips = self._with_pair(flips, pair, change)
            if number % _TELL_EVERY == 0 and change.kind is ThresholdKind.COLOUR:
                told(flips)
        return flips

    def _concerned(self, change: ThresholdChange, stopped: Callable[[], bool]) -> list[_Concerned]:
        """The compared pairs for which another value would be in force."""
        after = rules_with_threshold(self._rules, change.target, change.kind, change.value)
        found = []
        for name, result in sorted(self._results.items()):
            if stopped():
                return []
            if name == change.without or not result.compared:
                continue
            entry = self._run.plan.entries[name]
            options = self._options(entry, after)
            if options != self._options(entry, self._rules):
                found.append(_Concerned(entry, result, options))
        return found

    def _options(self, entry: PlanEntry, rules: CompareRules) -> PairOptions:
        _, head = entry.both
        return pair_options(head, self._run.head.build, rules, self._run.options)

    def _with_pair(self, flips: Flips, pair: _Concerned, change: ThresholdChange) -> Flips:
        flips = replace(flips, looked_at=flips.looked_at + 1)
        try:
            status = self._status(pair, change)
        except (SourceError, ImageProblem):
            return replace(flips, unreadable=flips.unreadable + 1)
        if status is pair.result.status:
            return flips
        if status is Status.CHANGED:
            return replace(flips, to_changed=flips.to_changed + 1)
        return replace(flips, to_unchanged=flips.to_unchanged + 1)

    def _status(self, pair: _Concerned, change: ThresholdChange) -> Status:
        if change.kind is ThresholdKind.DIFF:
            return status_at_diff(pair.result, pair.options.diff_threshold)
        step = step_of_threshold(pair.options.colour_threshold)
        seed_rules = self._run.options.seed_rules
        return result_at_colour(pair.entry, self._spectrum(pair), step, pair.options, seed_rules=seed_rules).status

    def _spectrum(self, pair: _Concerned) -> Spectrum:
        key = (pair.result.base_hash, pair.result.head_hash, pair.options.ignore_regions)
        known = self._memory.get(key)
        if known is None:
            base, head = (decode_rgba(file.path) for file in self._run.files_of(pair.entry.name))
            known = self._memory[key] = pair_spectrum(base, head, pair.options.ignore_regions).spectrum
        return known
