# One word for each thing a developer does; `make` alone lists them.
# All that is needed beforehand is make and Python 3.11 or newer: everything else is installed into .venv from the
# hashed locks, requirements.txt (to run) and requirements-dev.txt (to run, test and build).

PYTHON ?= python3
JOBS ?= 2
VENV := .venv
PY := $(VENV)/bin/python
PIP_INSTALL := $(PY) -m pip --disable-pip-version-check install -qq
PIP_COMPILE := $(VENV)/lock/bin/pip-compile --quiet --generate-hashes --strip-extras --allow-unsafe --no-annotate \
	--no-emit-index-url --no-emit-trusted-host --no-emit-find-links $(LOCK_ARGS)
# What names are matched and dates are read by elsewhere, and the names that fill an index up: measured beside the
# program, never with it.
PEERS := rapidfuzz==3.14.6 anyascii==0.3.3 names-dataset==3.3.1 pyicu==2.17 nomenklatura==4.17.4 dateparser==1.5.0
# Wheels of a private folder or mirror would leave this machine's hashes in the locks.
PUBLIC_INDEX := env -u PIP_FIND_LINKS -u PIP_EXTRA_INDEX_URL PIP_CONFIG_FILE=/dev/null CUSTOM_COMPILE_COMMAND="make lock"

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run install test lint format bench bench-names bench-suggestions docs screenshots lock clean

help: ## list what make can do
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-17s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

run: $(VENV)/.run ## open the sample record in the app (ARGS=--reset starts it over)
	@$(PY) -m curator demo $(ARGS)

install: $(VENV)/.dev ## install everything for development into .venv
	@echo 'The program is $(VENV)/bin/curator'

test: $(VENV)/.dev ## run the tests (ARGS="-k dates" runs some)
	@$(PY) -m pytest -n $(JOBS) $(ARGS)

lint: $(VENV)/.dev ## check format, style, types and the direction of imports
	@$(VENV)/bin/ruff format --check --quiet --output-format concise . || { echo '`make format` formats these files.'; exit 1; }
	@$(VENV)/bin/ruff check --quiet --output-format concise .
	@$(VENV)/bin/mypy --no-error-summary
	@$(VENV)/bin/lint-imports --no-cache > $(VENV)/lint-imports.log || { cat $(VENV)/lint-imports.log; exit 1; }

format: $(VENV)/.dev ## format the code and mend what can be mended by itself
	@$(VENV)/bin/ruff check --quiet --fix-only .
	@$(VENV)/bin/ruff format --quiet .

bench: $(VENV)/.dev ## measure the program against its targets
	@$(PY) bench/run.py $(ARGS)

bench-names: $(VENV)/.dev $(VENV)/.peers ## measure the matching of names beside other programs
	@$(PY) bench/names.py $(ARGS)

bench-suggestions: $(VENV)/.dev $(VENV)/.peers ## measure what is proposed, beside another program
	@$(PY) bench/suggestions.py $(ARGS)

docs: $(VENV)/.dev ## write the generated parts of the documentation anew
	@$(PY) docs/generate.py

screenshots: $(VENV)/.dev ## draw the pictures of the documentation anew
	@$(PY) docs/screenshots.py

lock: $(VENV)/.made ## resolve both locks from pyproject.toml (LOCK_ARGS=--upgrade takes newer versions)
	@test -x $(VENV)/lock/bin/pip-compile || \
		{ $(PY) -m venv $(VENV)/lock && $(PUBLIC_INDEX) $(VENV)/lock/bin/pip install -qq 'pip-tools>=7.5'; }
	@$(PUBLIC_INDEX) $(PIP_COMPILE) --output-file requirements.txt pyproject.toml
	@$(PY) -c 'import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["dependency-groups"]["dev"], sep="\n")' \
		| $(PUBLIC_INDEX) $(PIP_COMPILE) --output-file requirements-dev.txt --constraint requirements.txt pyproject.toml -

clean: ## remove everything that make made, .venv included
	@rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

# A stamp is touched when its install has succeeded, so that the next `make` starts at once.
$(VENV)/.made:
	@for python in $(PYTHON) python3 python3.14 python3.13 python3.12 python3.11; do \
		if "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2> /dev/null; then \
			echo "Making .venv with $$("$$python" -V)"; "$$python" -m venv $(VENV) && touch $@; exit; \
		fi; \
	done; \
	echo 'curator needs Python 3.11 or newer, and none was found: install one, or name it: make PYTHON=/path/to/python3' >&2; \
	exit 1

$(VENV)/.run: requirements.txt | $(VENV)/.made
	@echo 'Installing what the program needs'
	@$(PIP_INSTALL) --require-hashes --requirement requirements.txt
	@touch $@

$(VENV)/.dev: requirements.txt requirements-dev.txt pyproject.toml | $(VENV)/.made
	@echo 'Installing what development needs'
	@$(PIP_INSTALL) --require-hashes --requirement requirements-dev.txt
	@$(PIP_INSTALL) --no-deps --no-build-isolation --editable .
	@touch $(VENV)/.run $@

$(VENV)/.peers: Makefile | $(VENV)/.made
	@echo 'Installing what is measured beside it'
	@$(PY) -m venv $(VENV)/peers
	@for peer in $(PEERS); do \
		$(VENV)/peers/bin/pip --disable-pip-version-check install -qq "$$peer" || \
			echo "$$peer cannot be installed here; its lines will say so" >&2; \
	done
	@touch $@
