"""A company's own look: what it gives us (a logo, a PowerPoint file) read with care, and kept with the strategy.

`logo` and `office_theme` read files of others. `kept` is the look as the strategy has it; the layout and the painters
know `exports.layout.look` alone.
"""
