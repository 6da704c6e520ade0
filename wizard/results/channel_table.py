"""A table with a row for each channel that visits to a website came through."""

from __future__ import annotations

from wizard.language.errors import Refused, shown
from wizard.results.formats import heading_key, social_channels, total_rows
from wizard.results.post_table import read_figures
from wizard.results.recognising import RecognisedTable
from wizard.results.results_file import Channels, LeftOut


def read_channels(table: RecognisedTable, left_out: list[LeftOut]) -> Channels:
    """The visits that came from social media, added up. Raises Refused."""
    body = table.body
    comments = body.index[body[0].astype(str).str.startswith("#")]
    if len(comments):  # another table begins
        body = body.loc[: comments[0] - 1]
    totals = body.map(lambda cell: heading_key(str(cell)) in total_rows(), na_action="ignore").fillna(False)
    body = body[~totals.astype(bool).any(axis=1)]
    channel = table.texts("channel")
    if channel is None or body.empty:
        raise Refused("results_no_channels")
    channel = channel[body.index]
    figures, _ = read_figures(table, body.index, left_out)
    if "sessions" not in figures:
        raise Refused("results_no_channels")
    unnamed = channel.isna()
    if unnamed.any():
        of_unnamed, of_named = (figures["sessions"][rows].sum() for rows in (unnamed, ~unnamed))
        if of_unnamed != of_named:  # it is not the total that Google leaves without a name
            raise Refused("results_no_channel_name", heading=shown(table.heading("channel")))
    social = channel.dropna().map(heading_key).isin(social_channels())
    rows = social.index[social]
    if not len(rows):
        left_out.append(LeftOut("no_social", {"names": ", ".join(sorted(map(str, channel.dropna().unique()))[:6])}))
        return Channels(table.format, {})
    sums = {figure: float(values[rows].sum()) for figure, values in figures.items() if values[rows].notna().all()}
    return Channels(table.format, sums)
