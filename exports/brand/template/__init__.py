"""A company's own PowerPoint template: read with care, so that the deck can be built on it.

    a file ──office_package──▶ parts ──carried──▶ a file of the first master, its layouts, theme and pictures, and
                                                  nothing else: this is what is kept with the strategy
    carried file ──placeholders, layouts──▶ which layout serves as what, and where its placeholders stand
                 ──grounds──▶ a picture of what each layout has behind its text, for the preview and the PDF
                 ──free──▶ the area that is left for what our layout draws
                 ──roles──▶ the colours of the palette's roles, legible where they stand
                 = `exports.layout.template.Template`, which the layout and the painters know

What is kept is read again each time as if it came from a stranger: a strategy file may hold anything. The layout then
works as on our own slides, in points of a page of our own height (`Template.scale`); where the ground would not bear
our text (a photograph, a dark colour), the body stands on a light sheet. PowerPoint's own placeholders keep the
template's type, colour and place; whatever we draw is in colours of its theme.
"""

from __future__ import annotations

from exports.brand.template.reader import read

__all__ = ["read"]
