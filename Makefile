PYTHON ?= python3
BIN := .venv/bin
ARGS ?=
PYTEST := $(BIN)/python -m pytest --numprocesses=logical --dist=worksteal
# pytest keeps the assertions it has rewritten in `__pycache__`; where Python may write none, each run takes seconds more.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run install install-dev test test-quick check format registry bench advice pictures demo-workshop clean

# Serves this machine alone; ARGS="--server.address 0.0.0.0" opens it to the network (docs/hosting.md).
run: install
	$(BIN)/streamlit run app.py $(ARGS)

install: .venv/.installed

install-dev: .venv/.installed-dev

.venv/bin/python:
	$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11) and 'Tretrin needs Python 3.11 or newer')"
	$(PYTHON) -m venv .venv

.venv/.installed: requirements.txt | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	touch $@

.venv/.installed-dev: requirements-dev.txt requirements.txt requirements-postgres.txt | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	touch $@ .venv/.installed

# Every test, in all its cases. The quick ones alone: `make test-quick`. One process, as a debugger needs it: ARGS=-n0.
test: install-dev
	$(PYTEST) -m "" --hypothesis-profile=thorough $(ARGS)

test-quick: install-dev
	$(PYTEST) $(ARGS)

check: install-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: install-dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# After a question was added: what is generated from the questionnaire. ARGS=--breaking gives up what has shipped.
registry: install
	$(BIN)/python -m wizard.registry $(ARGS)

bench: install-dev
	$(BIN)/python -m benchmarks

# How much of what was planted in the judges' strategies the strategy check finds, and what else it says.
advice: install-dev
	$(BIN)/python -m tests.advice.judge

# The README's pictures, taken anew from the bakery's example.
pictures: install-dev
	$(BIN)/python -m tests.browser.pictures

# A workshop to practise on, with 30 companies that move by themselves, in a folder of its own. Ctrl-C ends it.
demo-workshop: install
	$(BIN)/python -m pages.rehearsal $(ARGS)

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis
