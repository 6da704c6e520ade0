"""Hashes that are worked out once: what a page is made of is looked up again with every answer, and goes deep."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

Class = TypeVar("Class", bound=type)
_NAME = "_hash"


def hashed_once(frozen: Class) -> Class:
    """Decorates a frozen dataclass: each of its objects keeps its hash. It stays out of pickles, since another process
    hashes texts differently.
    """
    work_out = cast("Callable[[Any], int]", frozen.__hash__)

    def kept_hash(self: Any) -> int:
        found: int | None = self.__dict__.get(_NAME)
        if found is None:
            found = self.__dict__[_NAME] = work_out(self)
        return found

    def without_hash(self: Any) -> dict[str, Any]:
        return {name: value for name, value in self.__dict__.items() if name != _NAME}

    for name, method in (("__hash__", kept_hash), ("__getstate__", without_hash)):
        setattr(frozen, name, method)
    return frozen
