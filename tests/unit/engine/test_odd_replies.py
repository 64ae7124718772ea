"""Replies that no odiff should give, and what becomes of the server that gave them."""

from pathlib import Path

import pytest

from snapreview.engine.odiff_server import DiffReply, DiffRequest, OdiffServer, ServerFault
from tests.support.fake_odiff import make_fake_odiff
from tests.support.waiting import is_running

REQUEST = DiffRequest("base.png", "head.png", "mask.png", 0.01, antialiasing=True, pixels=100)


def answer_of(server: OdiffServer) -> DiffReply:
    """Send the request and wait for its reply."""
    server.send(REQUEST)
    return server.receive()


@pytest.mark.parametrize(
    "reply",
    [
        "answer(asked, match=False, diffCount=-1)",
        "answer(asked, match=False, diffCount=0)",
        "answer(asked, match=False)",
        "answer(asked, match=False, diffCount=101)",
        "say('[' * 100_000)",
        "say('x' * 3_000_000, end='')",
        "say('{\"requestId\": ' + '9' * 5_000 + '}')",
    ],
)
def test_a_reply_that_cannot_be_is_a_fault_and_the_server_is_gone(tmp_path: Path, folder: Path, reply: str) -> None:
    fake = make_fake_odiff(tmp_path / "fake", f"ready()\nasked = request()\n{reply}\nwait()")
    server = OdiffServer(fake.path, folder)
    with pytest.raises(ServerFault):
        answer_of(server)
    assert not is_running(fake.process_ids[0])


def test_every_pixel_may_differ(tmp_path: Path, folder: Path) -> None:
    fake = make_fake_odiff(tmp_path / "fake", "ready()\nanswer(request(), match=False, diffCount=100)\nrequest()")
    server = OdiffServer(fake.path, folder)
    assert answer_of(server).diff_count == 100
    server.close()
