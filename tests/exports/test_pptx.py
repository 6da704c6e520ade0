"""The files as such: placeholders, languages, colours, sizes, alternative texts, properties."""

import io
import re
import zipfile
from dataclasses import replace
from datetime import date

import pptx as python_pptx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from openpyxl_free import cells  # type: ignore[import-not-found]
