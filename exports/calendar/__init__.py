"""The content calendar in files that other programs open: a workbook, an iCalendar file, and bulk uploads."""
