"""The program killed at any moment: the next run goes on where it stopped."""

import json
import random
from collections import Counter
from pathlib import Path

import pytest
from PIL import Image

from snapreview.engine.pair_comparer import PAIRS_IN_WORK
from snapreview.images.mask import changed_pixel_count, read_mask
from tests.faults.many_pairs import assert_images_right, make_many, pixels_of
from tests.faults.proxies import Proxy, counting_proxy
from tests.support.program import Program
from tests.support.waiting import is_running, wait_until

COUNT = 300
WORKERS = 2
KILLS = 6


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """The program of a user who has never used it."""
    return Program(tmp_path / "home")


@pytest.fixture
def builds(tmp_path: Path) -> tuple[Path, Path]:
    return make_many(tmp_path / "builds", COUNT)


@pytest.fixture
def proxy(tmp_path: Path, odiff: Path) -> Proxy:
    return counting_proxy(tmp_path / "proxy", odiff)


def finish(program: Program, builds: tuple[Path, Path], proxy: Proxy, output: Path) -> None:
    """Compare to the end; results and exported masks must be right."""
    done = program.run("compare", *builds, "--json", "--output", output, SNAPREVIEW_ODIFF=str(proxy.path))
    assert done.returncode == 0, done.stderr
    images = json.loads(done.stdout)["images"]
    assert assert_images_right(images, COUNT) == []
    for name, image in images.items():
        assert changed_pixel_count(read_mask_file(output / image["diff_mask_key"])) == pixels_of(name)


def read_mask_file(path: Path) -> Image.Image:
    """An exported mask, which has one channel."""
    with Image.open(path) as image:
        return image.convert("L")


def kill_after(program: Program, builds: tuple[Path, Path], proxy: Proxy, requests: int) -> None:
    """Start a comparison and kill -9 it when so many more requests were made; its servers have then ended, too."""
    before = len(proxy.noted)
    process = program.start("compare", *builds, "--workers", f"{WORKERS}", SNAPREVIEW_ODIFF=str(proxy.path))
    wait_until(lambda: len(proxy.noted) >= before + requests or process.poll() is not None, "it is at work")
    process.kill()
    process.communicate(timeout=30)
    wait_until(lambda: not any(is_running(number) for number in proxy.process_ids), "the servers have ended")


@pytest.mark.parametrize("seed", [1, 2])
def test_killed_again_and_again(
    tmp_path: Path, program: Program, builds: tuple[Path, Path], proxy: Proxy, seed: int
) -> None:
    chance = random.Random(seed)
    for _ in range(KILLS):
        kill_after(program, builds, proxy, chance.randint(1, 60))
    finish(program, builds, proxy, tmp_path / "output")
    requests = Counter(proxy.noted)
    assert len(requests) == COUNT
    twice = requests.total() - COUNT
    in_work = WORKERS * PAIRS_IN_WORK
    assert twice <= KILLS * in_work, "only what was in work at the moment of a kill"
    finish(program, builds, proxy, tmp_path / "output")
    assert len(proxy.noted) == requests.total(), "everything was known"


def test_masks_that_are_cut_or_gone_are_made_again(
    tmp_path: Path, program: Program, builds: tuple[Path, Path], proxy: Proxy
) -> None:
    finish(program, builds, proxy, tmp_path / "output")
    masks = sorted((program.folders.cache / "masks").rglob("*.png"))
    assert len(masks) == COUNT
    chosen = random.Random(5).sample(masks, 30)
    for mask in chosen[:10]:
        mask.write_bytes(mask.read_bytes()[:-7])
    for mask in chosen[10:20]:
        mask.write_bytes(b"")
    for mask in chosen[20:]:
        mask.unlink()
    finish(program, builds, proxy, tmp_path / "output")
    assert len(proxy.noted) == COUNT + 30
    assert all(changed_pixel_count(read_mask(mask)) for mask in masks)
