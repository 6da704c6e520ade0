"""What runs in a building process: one job after the other, until its input ends.

A job is `(function, arguments)`, pickled; an answer `(True, what it gave)` or `(False, what it raised)`. Both come
from this project on this machine: nothing else has the other ends of these pipes.
"""

from __future__ import annotations

import os
import pickle
import sys
import traceback
from collections.abc import Callable
from typing import BinaryIO

LESS_URGENT = 5
"""Of 20 (`nice`): while somebody's answer is to be saved and drawn, what is built waits."""


def main() -> None:
    jobs = sys.stdin.buffer
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # whatever prints is for the log, and never among the answers
    if sys.platform != "win32":
        os.nice(LESS_URGENT)
    serve(jobs, answers)


def serve(jobs: BinaryIO, answers: BinaryIO) -> None:
    while True:
        try:
            work, given = pickle.load(jobs)
        except EOFError:  # the server has ended
            return
        try:
            answers.write(_answer(work, given))
            answers.flush()
        except BrokenPipeError:
            return


def _answer(work: Callable[..., object], given: tuple[object, ...]) -> bytes:
    try:
        return pickle.dumps((True, work(*given)))
    except Exception as error:  # noqa: BLE001 - raised again by whoever has asked
        error.add_note("".join(traceback.format_exception(error)))
        try:
            answer = pickle.dumps((False, error))
            pickle.loads(answer)
        except Exception:  # noqa: BLE001 - an error of somebody else's that cannot travel
            return pickle.dumps((False, RuntimeError("\n".join(error.__notes__))))
        return answer


if __name__ == "__main__":
    main()
