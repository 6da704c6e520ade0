"""Every file that is documented is recognised by what is in it, whatever it was saved as."""

from __future__ import annotations

from datetime import date

import pytest

from tests.wizard.results import files
from wizard.language.errors import Refused
from wizard.results.reading import read
from wizard.results.results_file import NotRecognised, ResultsFile

TODAY = date(2027, 4, 6)


def understood(data: bytes | str, name: str = "export.csv", **more: object) -> ResultsFile:
    return read(data.encode("utf-8-sig") if isinstance(data, str) else data, name, TODAY, **more)  # type: ignore[arg-type]


def formats(file: ResultsFile) -> list[str]:
    return [each.id for each in file.formats]


def left_out(file: ResultsFile) -> list[str]:
    return [each.reason for each in file.left_out]


def column(file: ResultsFile, name: str) -> list[object]:
    assert file.posts is not None
    return [None if value != value else value for value in file.posts.table[name]]


def test_facebook_posts() -> None:
    file = understood(files.as_csv(files.facebook_posts()))
    assert formats(file) == ["facebook_posts"]
    assert column(file, "day") == ["2027-03-05", "2027-03-22", "2027-04-02"]
    assert column(file, "time") == ["07:30", "16:00", "07:30"]
    assert column(file, "id") == ["900000000000001", "900000000000002", "900000000000003"]
    assert column(file, "views") == [1200, 2400, 300]
    assert column(file, "reactions") == [20, 31, 2]  # and not the sum that stands beside them
    assert column(file, "text")[1] == "Hvad koster et brød?\n\nSe listen: 1, 2 og 3"
    assert file.span is not None
    assert (file.span.first, file.span.last, file.span.stated) == (date(2027, 3, 5), date(2027, 4, 2), False)


def test_blank_is_not_zero() -> None:
    file = understood(files.as_csv(files.facebook_posts()))
    assert column(file, "link_clicks") == [12, 30, None]


def test_older_facebook_files_have_impressions_and_the_caption_in_the_title() -> None:
    rows = files.facebook_posts()
    for row in rows:
        row["Title"], row["Description"] = row["Description"], ""
    old = [{("Impressions" if name == "Views" else name): value for name, value in row.items()} for row in rows]
    file = understood(files.as_csv(old))
    assert column(file, "impressions") == [1200, 2400, 300]
    assert file.posts is not None
    assert "views" not in file.posts.table
    assert column(file, "text")[0] == "Bollerne er klar, kom forbi"


def test_instagram_posts() -> None:
    file = understood(files.as_csv(files.instagram_posts()))
    assert formats(file) == ["instagram_posts"]
    assert column(file, "reactions") == [55, 40]
    assert column(file, "saves") == [11, 6]
    assert column(file, "follows") == [3, 0]


def test_tiktok_posts_with_rounded_counts() -> None:
    file = understood(files.as_csv(files.tiktok_posts()))
    assert formats(file) == ["tiktok_posts"]
    assert column(file, "views") == [24500, 5200]
    assert column(file, "reactions") == [1200, 310]
    assert left_out(file) == ["rounded"]


def test_tiktok_posts_without_the_word_total_in_a_workbook() -> None:
    rows = [
        {name.replace("Total ", "").capitalize(): value for name, value in row.items()} for row in files.tiktok_posts()
    ]
    file = understood(files.as_xlsx(Content=rows), "tiktok.xlsx")
    assert formats(file) == ["tiktok_posts"]
    assert column(file, "comments") == [14, 6]


def test_linkedin_page_content_in_xls_and_xlsx() -> None:
    sheets = {"Metrics": files.linkedin_days(), "All posts": files.linkedin_posts()}
    for data in (files.as_xls("LinkedIn page analytics", **sheets), files.as_xlsx(**sheets)):
        file = understood(data, "page.xls")
        assert formats(file) == ["linkedin_days", "linkedin_posts"]
        assert file.days[0].table.loc["2027-03-31", "impressions"] == 3100
        assert column(file, "day") == ["2027-03-04", "2027-03-23"]
        assert column(file, "impressions") == [800, 1600]
        assert file.span is not None
        assert (file.span.first, file.span.last, file.span.stated) == (date(2027, 3, 1), date(2027, 3, 31), True)


def test_google_analytics_by_channel() -> None:
    file = understood(files.COMMENTS + files.as_csv(files.analytics_channels()))
    assert formats(file) == ["google_analytics"]
    assert file.channels is not None
    assert file.channels.figures == {"sessions": 97, "key_events": 9}
    assert file.span is not None
    assert (file.span.first, file.span.last, file.span.stated) == (date(2027, 3, 1), date(2027, 3, 31), True)


def test_google_analytics_after_the_figures_of_its_chart() -> None:
    chart = "Nth day,Organic Social,Direct\n" + "".join(f"{day:04},{day},{day}\n" for day in range(200))
    file = understood(files.COMMENTS + chart + "#\n" + files.as_csv(files.analytics_channels()))
    assert file.channels is not None
    assert file.channels.figures["sessions"] == 97


def test_no_social_channel_is_not_no_visits() -> None:
    rows = [row for row in files.analytics_channels() if "Social" not in row[files.ANALYTICS]]
    rows[0]["Sessions"] = 720
    file = understood(files.COMMENTS + files.as_csv(rows))
    assert file.channels is not None
    assert file.channels.figures == {}
    assert left_out(file) == ["no_social"]


def test_a_page_file_in_utf_16_with_its_separator_above() -> None:
    written = files.page_file(("Facebook views", range(1, 32)), ("Reach", range(10, 41)), ("Vibes", range(31)))
    file = understood(written.encode("utf-16"))
    assert formats(file) == ["meta_page"]
    by_platform = {each.platform: each.table for each in file.days}
    assert by_platform["facebook"]["views"].sum() == 496
    assert by_platform[None].loc["2027-03-01", "reach"] == 10
    assert left_out(file) == ["unknown_figure"]


def test_what_the_name_of_the_file_says_about_its_days() -> None:
    rows = files.as_csv(files.facebook_posts()[:2])
    stated = understood(rows, "Mar-01-2027_Mar-31-2027_123456.csv").span
    assert stated is not None
    assert (stated.first, stated.last, stated.stated) == (date(2027, 3, 1), date(2027, 3, 31), True)
    wrong = understood(rows, "Mar-01-2027_Mar-10-2027_123456.csv").span
    assert wrong is not None
    assert not wrong.stated


def test_days_that_somebody_has_said() -> None:
    rows = files.as_csv(files.facebook_posts()[:2])
    said = understood(rows, covers=(date(2027, 3, 1), date(2027, 3, 31))).span
    assert said is not None
    assert said.stated
    with pytest.raises(Refused, match="2027-03-05"):
        understood(rows, covers=(date(2027, 3, 10), date(2027, 3, 31)))


@pytest.mark.sampled(4)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_any_encoding_and_separator(encoding: str, separator: str) -> None:
    written = files.as_csv(files.facebook_posts(), separator, "\r\n")
    file = understood(written.encode(encoding))
    assert column(file, "views") == [1200, 2400, 300]
    assert column(file, "text")[2] == "Påskeåbent"


def test_danish_headings_dates_and_numbers() -> None:
    danish = {
        "Post ID": "Opslags-id",
        "Page name": "Sidenavn",
        "Description": "Beskrivelse",
        "Publish time": "Udgivelsestidspunkt",
        "Views": "Visninger",
        "Reach": "Rækkevidde",
        "Reactions": "Reaktioner",
        "Comments": "Kommentarer",
        "Shares": "Delinger",
    }
    rows = [{danish.get(name, name): value for name, value in row.items()} for row in files.facebook_posts()]
    for row, at, views in zip(
        rows, ("05-03-2027 07.30", "22-03-2027 16.00", "02-04-2027 07.30"), ("1.200", "2.400", "300"), strict=True
    ):
        row["Udgivelsestidspunkt"], row["Visninger"] = at, views
    file = understood(files.as_csv(rows, ";"))
    assert column(file, "day") == ["2027-03-05", "2027-03-22", "2027-04-02"]
    assert column(file, "views") == [1200, 2400, 300]
    assert column(file, "comments") == [3, 9, 0]


def test_dates_that_can_be_read_in_two_ways_say_so_and_can_be_turned() -> None:
    rows = files.facebook_posts()[:1]
    rows[0]["Publish time"] = "03/02/2027 07:30"
    file = understood(files.as_csv(rows))
    assert column(file, "day") == ["2027-03-02"]
    assert left_out(file) == ["order_month_first"]
    turned = understood(files.as_csv(rows), order="day_first")
    assert column(turned, "day") == ["2027-02-03"]
    assert left_out(turned) == []


def test_no_post_is_from_tomorrow() -> None:
    rows = files.facebook_posts()[:1]
    rows[0]["Publish time"] = "02/10/2027 07:30"  # in October it would not have been there yet
    assert column(understood(files.as_csv(rows)), "day") == ["2027-02-10"]
    rows[0]["Publish time"] = "10/02/2027 07:30"
    assert column(understood(files.as_csv(rows)), "day") == ["2027-02-10"]


def test_what_is_unknown_can_be_mapped_by_hand_and_is_recognised_from_then_on() -> None:
    finnish = {"Publish time": "Julkaisuaika", "Page name": "Sivu", "Page ID": "Sivun tunnus", "Views": "Näyttökerrat"}
    rows = [{finnish.get(name, name): value for name, value in row.items()} for row in files.facebook_posts()]
    written = files.as_csv(rows)
    with pytest.raises(NotRecognised) as found:
        understood(written)
    assert "Julkaisuaika" in found.value.tables[0].headings
    mapped = [
        {"format": "facebook_posts", "column": "Julkaisuaika", "meaning": "published"},
        {"format": "facebook_posts", "column": "näyttökerrat ", "meaning": "views"},
        {"format": "facebook_posts", "column": "Reactions"},
    ]
    file = understood(written, mapped=mapped)
    assert column(file, "views") == [1200, 2400, 300]
    assert file.posts is not None
    assert "reactions" not in file.posts.table


def test_ids_that_excel_has_rounded_are_not_used() -> None:
    rows = files.facebook_posts()
    for row in rows:
        row["Post ID"] = "9,00000E+14"
    file = understood(files.as_csv(rows, ";"))
    assert column(file, "id") == ["", "", ""]
    assert left_out(file) == ["ids_mangled"]


def test_long_ids_in_a_workbook_are_known_to_be_rounded() -> None:
    rows = files.facebook_posts()
    for row in rows:
        row["Post ID"] = float(row["Post ID"]) * 1000
    assert left_out(understood(files.as_xlsx(Posts=rows))) == ["ids_mangled"]


def test_a_row_that_is_there_twice_counts_once() -> None:
    rows = files.facebook_posts()
    file = understood(files.as_csv([*rows, rows[0]]))
    assert len(column(file, "id")) == 3
    assert left_out(file) == ["doubles"]


def test_a_total_is_no_post() -> None:
    total = {**dict.fromkeys(files.FACEBOOK, ""), "Post ID": "Total", "Views": 3900}
    assert len(column(understood(files.as_csv([*files.facebook_posts(), total])), "id")) == 3
