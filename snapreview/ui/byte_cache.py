"""A store of costly values that holds a given number of bytes and forgets what was used longest ago."""

from collections import OrderedDict
from collections.abc import Hashable
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class ByteCache(Generic[Key, Value]):
    """Values by key, at most `limit` bytes of them. Not safe across threads."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._entries: OrderedDict[Key, tuple[Value, int]] = OrderedDict()
        self._held = 0

    @property
    def limit(self) -> int:
        """The bytes it may hold."""
        return self._limit

    @property
    def held(self) -> int:
        """The bytes held now."""
        return self._held

    def get(self, key: Key) -> Value | None:
        """The value, which counts as used now, or None."""
        entry = self._entries.get(key)
        if entry is None:
            return None
        self._entries.move_to_end(key)
        return entry[0]

    def put(self, key: Key, value: Value, cost: int) -> None:
        """Keep a value that takes `cost` bytes. One larger than the whole store is not kept."""
        self.discard(key)
        if cost > self._limit:
            return
        self._entries[key] = (value, cost)
        self._held += cost
        while self._held > self._limit:
            self.discard(next(iter(self._entries)))

    def discard(self, key: Key) -> None:
        """Forget a value, if it is there."""
        entry = self._entries.pop(key, None)
        if entry is not None:
            self._held -= entry[1]
