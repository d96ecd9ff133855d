# Two commands set everything up: `make demo` and `make test`.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
FONT := /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.PHONY: demo test lint bench evaluate corpus system

demo: .venv/installed
	$(BIN)/hcc-parse check corpus/reports --exit-zero

test: system lint
	$(BIN)/python -m pytest

lint: .venv/installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: .venv/installed
	$(BIN)/python -m corpus.bench

evaluate: .venv/installed
	$(BIN)/python -m corpus.evaluate
	$(BIN)/python -m corpus.attack
	$(BIN)/python -m corpus.score

corpus: .venv/installed
	$(BIN)/python -m corpus.write --pdf

.venv/installed: requirements.lock pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

# The one system package that the tests need: a font with Vietnamese letters for the PDFs they make.
system:
	@[ -f $(FONT) ] || { $(SUDO) apt-get update && $(SUDO) apt-get install -y --no-install-recommends fonts-dejavu-core; }
