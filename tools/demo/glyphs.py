"""Line icons used inside the drawn app screens, on a 24 × 24 grid."""

from tools.demo.canvas import Canvas, Colour, Point

GOLD = "#e0a02e"

Ring = tuple[float, float, float]

_LINES = {
    "home": "4,11 12,4 20,11 / 6,10 6,20 18,20 18,10",
    "search": "16,16 20.5,20.5",
    "heart": "12,20 5,13 3.6,10 4.4,6.8 7.4,5 10.4,6 12,8.4 13.6,6 16.6,5 19.6,6.8 20.4,10 19,13 12,20",
    "user": "4.5,20.5 5.5,17 8.5,15 15.5,15 18.5,17 19.5,20.5",
    "ticket": "3,7 21,7 21,17 3,17 3,7 / 14,9 14,11 / 14,13 14,15",
    "back": "14.5,5 8,12 14.5,19",
    "chevron": "9.5,6 15.5,12 9.5,18",
    "down": "6,9.5 12,15.5 18,9.5",
    "calendar": "4,6 20,6 20,20 4,20 4,6 / 4,10.5 20,10.5 / 8,3.5 8,7 / 16,3.5 16,7",
    "pin": "12,21 6.2,13.4 5,10 / 12,21 17.8,13.4 19,10",
    "bell": "5,17 6.5,14.5 6.5,10 8,6.5 12,5 16,6.5 17.5,10 17.5,14.5 19,17 5,17 / 10.5,20 13.5,20",
    "filter": "4,7 20,7 / 7,12 17,12 / 10,17 14,17",
    "plane": "20.5,3.5 3.5,10.5 10,14 13.5,20.5 20.5,3.5 / 20.5,3.5 10,14",
    "bed": "3,18 3,7 / 3,15 21,15 21,18 / 3,11.5 18,11.5 21,13 21,15",
    "check": "5,12.5 10,17.5 19.5,7",
    "plus": "12,5 12,19 / 5,12 19,12",
    "close": "6,6 18,18 / 18,6 6,18",
    "chart": "4,20 20,20 / 7,16 7,11 / 12,16 12,6 / 17,16 17,13",
    "card": "3,6 21,6 21,18 3,18 3,6 / 3,10.5 21,10.5",
    "gear": (
        "18.5,12 21.2,12 / 16.6,16.6 18.5,18.5 / 12,18.5 12,21.2 / 7.4,16.6 5.5,18.5 / 5.5,12 "
        "2.8,12 / 7.4,7.4 5.5,5.5 / 12,5.5 12,2.8 / 16.6,7.4 18.5,5.5"
    ),
    "book": "12,6 4,4.5 4,18 12,19.5 20,18 20,4.5 12,6 / 12,6 12,19.5",
    "plug": "9,4 9,9 / 15,4 15,9 / 6,9 18,9 18,12 12,17 6,12 6,9 / 12,17 12,21",
    "file": "6,3.5 14,3.5 18.5,8 18.5,20.5 6,20.5 6,3.5 / 14,3.5 14,8 18.5,8",
    "people": "3,19 4,16 6.5,14.5 11.5,14.5 14,16 15,19 / 17,14.5 19.5,16 20.5,19",
    "lock": "5.5,11 18.5,11 18.5,20 5.5,20 5.5,11 / 8.5,11 8.5,7 10,4.8 14,4.8 15.5,7 15.5,11",
    "globe": "3.5,12 20.5,12 / 12,3.5 9,7.5 9,16.5 12,20.5 15,16.5 15,7.5 12,3.5",
    "moon": "19,14.5 15.5,15 11.5,13 9.3,9 9.8,5 6,8 4.8,13 7,17.8 12,20 16.5,18.5 19,14.5",
    "share": "12,15 12,4 / 7.5,8 12,3.8 16.5,8 / 5,12.5 5,20 19,20 19,12.5",
    "mail": "3,6 21,6 21,18 3,18 3,6 / 3,7 12,13.5 21,7",
    "cloud": "7,18 4,16 4,13 7,11 8.5,7.5 12.5,6.5 16,9 16.5,11.5 19.5,12.5 20.5,15.5 18,18 7,18",
    "code": "8,7 3.5,12 8,17 / 16,7 20.5,12 16,17 / 13.5,5 10.5,19",
    "bolt": "13.5,3 5,13.5 11.5,13.5 10.5,21 19,10.5 12.5,10.5 13.5,3",
    "up": "12,19 12,5.5 / 6.5,11 12,5.5 17.5,11",
}

_RINGS: dict[str, tuple[Ring, ...]] = {
    "search": ((10.5, 10.5, 7.5),),
    "user": ((12, 8.5, 5),),
    "pin": ((12, 9.5, 3.2),),
    "gear": ((12, 12, 7), (12, 12, 3)),
    "people": ((9, 8.5, 4.2),),
    "globe": ((12, 12, 9.5),),
}

_ARCS: dict[str, tuple[tuple[float, float, float, float, float], ...]] = {
    "pin": ((12, 10, 8, 180, 360),),
    "people": ((16, 8.5, 4.2, 250, 450),),
}

NAMES: tuple[str, ...] = tuple(_LINES)


def _polylines(name: str) -> list[list[Point]]:
    """The lines of an icon, written as `x,y x,y / x,y x,y` above."""
    lines = (line.split() for line in _LINES[name].split("/"))
    return [[(float(x), float(y)) for x, y in (point.split(",") for point in line)] for line in lines]


def glyph(canvas: Canvas, name: str, x: float, y: float, size: float, colour: Colour) -> None:
    """Draw the icon `name` centred on x, y, `size` logical pixels wide."""
    unit = size / 24
    left, top = x - size / 2, y - size / 2
    line = 1.9 * unit
    for points in _polylines(name):
        canvas.stroke([(left + px * unit, top + py * unit) for px, py in points], line, colour)
    for cx, cy, radius in _RINGS.get(name, ()):
        canvas.ring(left + cx * unit, top + cy * unit, radius * unit, line, colour)
    for cx, cy, radius, start, end in _ARCS.get(name, ()):
        canvas.arc(left + cx * unit, top + cy * unit, radius * unit, start, end, line, colour)


def star(canvas: Canvas, x: float, y: float, size: float, colour: Colour) -> None:
    """A filled five-pointed star centred on x, y."""
    outer = ((0, -1), (0.588, 0.809), (-0.951, -0.309), (0.951, -0.309), (-0.588, 0.809))
    order = (outer[0], outer[3], outer[1], outer[4], outer[2])
    points: list[Point] = []
    for index, (dx, dy) in enumerate(order):
        nx, ny = order[(index + 1) % 5]
        points.append((x + dx * size / 2, y + dy * size / 2))
        points.append((x + (dx + nx) * size * 0.153, y + (dy + ny) * size * 0.153))
    canvas.polygon(points, colour)
