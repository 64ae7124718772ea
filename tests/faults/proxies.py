"""Programs that stand between us and the real odiff: they count, spoil its replies, or meddle with the world."""

from dataclasses import dataclass
from pathlib import Path

from tests.support.fake_odiff import FakeOdiff, make_fake_odiff

_PROXY = """\
import ctypes, subprocess
TELL_WHEN_PARENT_DIES = 1

def die_with_parent():  # an odiff that waits for a FIFO would not notice
    ctypes.CDLL(None).prctl(TELL_WHEN_PARENT_DIES, signal.SIGKILL)

real = subprocess.Popen(
    [{odiff!r}, "--server"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, preexec_fn=die_with_parent
)
real.stdout.readline()
with open({servers!r}, "a") as servers:
    servers.write(f"{{real.pid}}\\n")

def note(text):
    with open({log!r}, "a") as log:
        log.write(text + "\\n")

def asked_for(line):
    return os.path.basename(json.loads(line)["base"])

def forwarded(line):
    real.stdin.write(line.encode())
    real.stdin.flush()
    return real.stdout.readline().decode()

def lines():
    while line := sys.stdin.readline():
        yield line

ready()
"""

_COUNTING = """\
for line in lines():
    note(asked_for(line))
    say(forwarded(line), end="")
"""

_SPOILING = """\
import random
chance = random.Random({seed} * 1000 + START)

def spoil(reply, number):
    kind = chance.choice(KINDS)
    if kind == "noise":
        sys.stdout.buffer.write(chance.randbytes(200).replace(b"\\n", b"") + b"\\n")
        sys.stdout.flush()
    elif kind == "half a line, then the end":
        say(reply[: len(reply) // 2], end="")
        sys.exit()
    elif kind == "half a line, then silence":
        say(reply[: len(reply) // 2], end="")
        wait()
    elif kind == "a line without end":
        say("x" * 3_000_000, end="")
        wait()
    elif kind == "nested without end":
        say("[" * 100_000)
    elif kind == "an answer to come twice":
        say(reply + reply, end="")
    elif kind == "another number":
        say(json.dumps({{"requestId": number + 1, "match": True}}))
    elif kind == "a number of 5,000 digits":
        say('{{"requestId": ' + "9" * 5_000 + "}}")
    elif kind == "no number":
        say('{{"error": "Invalid JSON"}}')
    elif kind == "no verdict":
        say(json.dumps({{"requestId": number}}))
    elif kind == "a negative count":
        say(json.dumps({{"requestId": number, "match": False, "diffCount": -5}}))
    elif kind == "more pixels than there are":
        say(json.dumps({{"requestId": number, "match": False, "diffCount": 10**9}}))
    elif kind == "a refusal":
        say(json.dumps({{"requestId": number, "error": "no reason"}}))
    elif kind == "a verdict as a word":
        say(json.dumps({{"requestId": number, "match": "yes"}}))
    elif kind == "a line of its own":
        say("warning: something else\\n" + reply, end="")
    return kind

KINDS = (
    "noise", "half a line, then the end", "half a line, then silence", "a line without end", "nested without end",
    "an answer to come twice", "another number", "a number of 5,000 digits", "no number", "no verdict",
    "a negative count", "more pixels than there are", "a refusal", "a verdict as a word", "a line of its own",
)
for line in lines():
    asked = json.loads(line)
    reply = forwarded(line)
    if chance.random() < {share}:
        note(asked_for(line))
        spoil(reply, asked["requestId"])
    elif chance.random() < 0.05:
        for piece in (reply[:5], reply[5:20], reply[20:]):  # in pieces, but right
            say(piece, end="")
    else:
        say(reply, end="")
"""

_ACTING = """\
def is_first():  # of several servers: each may see the other's note counted beside its own
    try:
        os.close(os.open({log!r} + ".acted", os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        return False
    return True

for line in lines():
    note(asked_for(line))
    if len(open({log!r}).readlines()) >= {number} and is_first():
{action}
    say(forwarded(line), end="")
"""


@dataclass(frozen=True, slots=True)
class Proxy:
    """A program to be named as odiff, with the log it keeps: one base file name for each request it notes."""

    fake: FakeOdiff
    log: Path

    @property
    def path(self) -> Path:
        """The program."""
        return self.fake.path

    @property
    def process_ids(self) -> list[int]:
        """The processes of every start so far: the programs' own and those of the real odiffs behind them."""
        servers = _servers_file(self.path.parent)
        behind = servers.read_text().split() if servers.exists() else []
        return [*self.fake.process_ids, *map(int, behind)]

    @property
    def noted(self) -> list[str]:
        """The file names noted so far; a line that is being written does not count."""
        return self.log.read_text().split("\n")[:-1] if self.log.exists() else []


def counting_proxy(folder: Path, odiff: Path) -> Proxy:
    """Notes every request."""
    return _proxy(folder, odiff, _COUNTING)


def spoiling_proxy(folder: Path, odiff: Path, share: float, seed: int) -> Proxy:
    """Spoils a share (0..1) of the replies, in every way there is, and notes their requests."""
    return _proxy(folder, odiff, _SPOILING.format(share=share, seed=seed))


def acting_proxy(folder: Path, odiff: Path, number: int, action: str) -> Proxy:
    """Notes every request; once, at the one of this number or the next, it does `action` (a line of Python) first."""
    log = str(folder / "noted.txt")
    return _proxy(folder, odiff, _ACTING.format(log=log, number=number, action=f"        {action}"))


def _proxy(folder: Path, odiff: Path, behaviour: str) -> Proxy:
    log = folder / "noted.txt"
    prelude = _PROXY.format(odiff=str(odiff), log=str(log), servers=str(_servers_file(folder)))
    return Proxy(make_fake_odiff(folder, prelude + behaviour), log)


def _servers_file(folder: Path) -> Path:
    return folder / "servers.txt"
