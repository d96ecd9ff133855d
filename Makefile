# Two commands set everything up: `make demo` and `make test`.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
DEMO := demo-out
POOR_FONTS := /usr/share/fonts/truetype/liberation
FONT := /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf
INITDB := /usr/lib/postgresql/*/bin/initdb
PACKAGES := fonts-dejavu-core fonts-liberation2 libreoffice-writer postgresql
OCR := tesseract-ocr tesseract-ocr-vie
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.PHONY: demo test lint bench evaluate model corpus font ocr system office

# An inbox of 114 invented communes; exit code 3 of the batch says that some files cannot be read.
demo: .venv/installed font ocr
	$(BIN)/python -m corpus.inbox --out $(DEMO)/hop-thu
	$(BIN)/hcc-parse batch $(DEMO)/hop-thu/den --out $(DEMO)/ket-qua \
	--roster $(DEMO)/hop-thu/don-vi.csv --period 2026-Q2 || [ $$? = 3 ]
	$(BIN)/python -m corpus.inbox.verify $(DEMO)/hop-thu $(DEMO)/ket-qua

test: system lint
	$(BIN)/python -m pytest -n auto --dist loadfile --no-loadscope-reorder

lint: .venv/installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: .venv/installed
	$(BIN)/python -m corpus.bench

# All scores. The committed ones are of these seeds; from 20000 on nobody looks at the wordings.
evaluate: .venv/installed system
	$(BIN)/python -m corpus.evaluate
	$(BIN)/python -m corpus.attack
	$(BIN)/python -m corpus.citing --count 500 --seed 1
	$(BIN)/python -m corpus.citing --count 500 --seed 1001
	$(BIN)/python -m corpus.timing --count 500 --seed 1
	$(BIN)/python -m corpus.timing --count 500 --seed 1001
	$(BIN)/python -m corpus.score --seed 1 --count 500 --json scores.json
	$(BIN)/python -m corpus.score --seed 30001 --count 200
	$(BIN)/python -m corpus.reading --long
	$(BIN)/python -m corpus.naming
	$(BIN)/python -m corpus.repairs --count 300 --seed 1

# Trains models/vi_hcc_report anew and writes its scores: the same seeds give the same model.
model: .venv/installed
	$(BIN)/python -m corpus.naming --train --accept

corpus: .venv/installed
	$(BIN)/python -m corpus.write --pdf

.venv/installed: requirements.lock pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

# `make evaluate` also prints reports in fonts that lack Vietnamese letters.
office: system
	@[ -d $(POOR_FONTS) ] || { $(SUDO) apt-get update && $(SUDO) apt-get install -y --no-install-recommends fonts-liberation; }

# The sample reports are printed with it.
font:
	@[ -f $(FONT) ] || { $(SUDO) apt-get update && $(SUDO) apt-get install -y --no-install-recommends fonts-dejavu-core; }

# What reads scanned pages: Tesseract with its model for Vietnamese, and what OpenCV is linked with.
ocr:
	@tesseract --list-langs 2>/dev/null | grep -qx vie || \
	{ $(SUDO) apt-get update && $(SUDO) apt-get install -y --no-install-recommends $(OCR); }

# What the tests and `make evaluate` need of the system: a font with Vietnamese letters for the PDFs
# they make, LibreOffice, which reads old Word files and prints the generated reports, and PostgreSQL,
# which the tests of the archive start by themselves.
system: ocr
	@{ [ -f $(FONT) ] && command -v soffice >/dev/null && ls $(INITDB) >/dev/null 2>&1; } || \
	{ $(SUDO) apt-get update && $(SUDO) apt-get install -y --no-install-recommends $(PACKAGES); }
