"""What XlsxWriter does not say about a workbook by itself: the language it is in, and how a sheet is printed."""

from __future__ import annotations

from xlsxwriter import Workbook
from xlsxwriter.core import Core
from xlsxwriter.packager import Packager
from xlsxwriter.worksheet import Worksheet

A4, EVERYWHERE = 9, 2
"""Excel's numbers for the paper, and for hiding the grid on screen and in print."""
AS_MANY_AS_IT_TAKES = 0


def print_on_a4(sheet: Worksheet, high: int = AS_MANY_AS_IT_TAKES) -> None:
    """`sheet` on A4, lying, one page wide and so many high."""
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, high)


def print_without_grid(sheet: Worksheet, high: int = AS_MANY_AS_IT_TAKES) -> None:
    """The same with narrow margins, for a sheet that draws its own lines."""
    print_on_a4(sheet, high)
    sheet.hide_gridlines(EVERYWHERE)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)


class Book(Workbook):  # type: ignore[misc]  # XlsxWriter is untyped, here and below
    """A workbook in `language`, as `da-DK`: screen readers choose their voice by it."""

    def __init__(self, file: object, options: dict[str, object], language: str) -> None:
        super().__init__(file, options)
        self.language = language

    def _get_packager(self) -> Packager:
        return _Packager()


class _Packager(Packager):  # type: ignore[misc]
    def _write_core_file(self) -> None:
        core = _Core(self.workbook.language)
        core._set_properties(self.workbook.doc_properties)
        core._set_xml_writer(self._filename("docProps/core.xml"))
        core._assemble_xml_file()


class _Core(Core):  # type: ignore[misc]
    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def _write_cp_content_status(self) -> None:  # the last of the properties
        super()._write_cp_content_status()
        self._xml_data_element("dc:language", self._language)
