import subprocess
import sys
from pathlib import Path

from snapreview.file_lock import try_lock

HOLDER = """
import sys
from pathlib import Path
from snapreview.file_lock import try_lock
file = Path(sys.argv[1]).open("r+b")
print(try_lock(file), flush=True)
sys.stdin.readline()
"""


def lockable(path: Path) -> bool:
    with path.open("r+b") as file:
        return try_lock(file)


def test_a_lock_is_held_until_the_file_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with path.open("wb") as file:
        assert try_lock(file)
        assert not lockable(path)
    assert lockable(path)


def test_another_program_s_lock_ends_with_the_program(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    path.touch()
    command = [sys.executable, "-c", HOLDER, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        assert not lockable(path)
        holder.kill()
        holder.wait()
    assert lockable(path)
