"""The one-pager: finds a place and a size for everything on it (`page`), group by group (`groups`)."""
