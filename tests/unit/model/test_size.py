from snapreview.model.size import Size, canvas_of


def test_area() -> None:
    assert Size(390, 844).pixels == 329_160
    assert Size(0, 844).pixels == 0


def test_the_canvas_takes_the_greater_width_and_the_greater_height() -> None:
    assert canvas_of(Size(40_000_000, 1), Size(1, 2)) == Size(40_000_000, 2)
    assert canvas_of(Size(30, 50), Size(50, 30)) == Size(50, 50)


def test_a_canvas_does_not_depend_on_the_order() -> None:
    assert canvas_of(Size(3, 9), Size(5, 2)) == canvas_of(Size(5, 2), Size(3, 9))


def test_words() -> None:
    assert str(Size(390, 844)) == "390 × 844"
