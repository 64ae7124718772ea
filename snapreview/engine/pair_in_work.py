"""A pair that is being compared, step by step."""

from collections.abc import Callable
from functools import partial

from snapreview.engine.pair_steps import Comparing, PairFailed, Question
from snapreview.engine.restarting_server import RestartingServer
from snapreview.model.failure import ImageFailure
from snapreview.model.result import PairOutcome

Outcome = PairOutcome | ImageFailure


class PairInWork:
    """A pair that was begun: the server has a request for it, or its outcome is known.

    While the server works for one pair, another one can be begun or ended.
    """

    def __init__(
        self, comparing: Comparing, server: RestartingServer, when_ended: Callable[[Outcome | None], object]
    ) -> None:
        """Take the steps up to the first request and send it. `when_ended` is called once, with the outcome, or None
        when a step raises what it should not, which comes out then.
        """
        self._comparing = comparing
        self._server = server
        self._when_ended = when_ended
        self._question: Question | None = None
        self._outcome: Outcome | None = None
        self._step(partial(next, comparing))

    @property
    def outcome(self) -> Outcome | None:
        """What the comparison came to; None while the server has a request for it."""
        return self._outcome

    def go_on(self) -> None:
        """Wait for the server's answer, and take the steps up to the next request or the end.

        Of several pairs, the one whose request was sent first must go on first.
        """
        assert self._question is not None  # it has not ended
        try:
            answer = self._server.finish(self._question.second_request)
        except Exception as trouble:  # noqa: BLE001 - dealt with where the question was asked
            self._step(partial(self._comparing.throw, trouble))
        else:
            self._step(partial(self._comparing.send, answer))

    def _step(self, step: Callable[[], Question]) -> None:
        try:
            self._question = step()
            self._server.begin(self._question.request)
        except StopIteration as ended:
            self._end_with(ended.value)
        except PairFailed as failed:
            self._end_with(failed.failure)
        except BaseException:
            self._when_ended(None)
            raise

    def _end_with(self, outcome: Outcome) -> None:
        self._question, self._outcome = None, outcome
        self._when_ended(outcome)
