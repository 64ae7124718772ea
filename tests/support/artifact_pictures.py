"""The pictures of the build that remote tests start from."""

from tests.support.pictures import noise, plain, png_of

PICTURES = {"a.png": png_of(noise((200, 150), 1)), "sub/ß c.png": png_of(plain((4, 3)))}
