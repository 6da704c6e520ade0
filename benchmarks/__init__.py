"""The figures the product is held to. `python -m benchmarks` measures all of them, `python -m benchmarks.deck` one.

Each is measured against a baseline in the same run, in turns with it, so that a slow or busy machine slows both.
"""
