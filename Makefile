# The doors of the project. `make brief` and `make test` are all a newcomer needs.
BIN := .venv/bin
KIT ?= ../shared/eval

.PHONY: help brief test test-servers trials eval bench lint format docs install dev clean

help:            ## this list
	@grep -E '^[a-z-]+: .*##' $(MAKEFILE_LIST) | sed 's/:.*##/	/' | expand -t 16

install:         ## system libraries, virtual environment, package
	@./setup.sh

dev:             ## the same, with what the tests need
	@./setup.sh dev

brief: install   ## a briefing into output/ (SAMPLE=1: of the shipped sample day, offline)
	@$(BIN)/briefing $(if $(SAMPLE),demo,make --or-sample)

lint: dev        ## style, types, layers
	@$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy && $(BIN)/lint-imports --no-cache >/dev/null

test: lint       ## the whole suite
	@$(BIN)/python -m pytest -q -n auto --dist loadfile

test-servers:    ## tests that need a real PostgreSQL, IMAP, SMTP server or browser
	@./setup.sh servers
	@$(BIN)/python -m pytest -q -m "servers and not trial"

trials:          ## the long ones: kill -9, thousands of feeds, fuzzing (TRIAL=kills: those alone)
	@./setup.sh servers
	@$(BIN)/python -m pytest -q -m trial --timeout 14400 $(if $(TRIAL),-k $(TRIAL))

eval: dev        ## accuracy on the gold sets; floors may not fall
	@$(BIN)/python tests/bench/evaluate.py --kit $(KIT)

bench: dev       ## speed, beside peers
	@for script in tests/bench/bench_*.py; do echo "== $$script"; $(BIN)/python $$script || exit 1; done

format: dev      ## put the code into its form
	@$(BIN)/ruff check --fix -q . ; $(BIN)/ruff format -q .

docs: dev        ## write docs/reference anew from the code
	@$(BIN)/python docs/generate.py

clean:           ## everything that was made here
	rm -rf .venv output/* .pytest_cache .mypy_cache .ruff_cache .hypothesis dist build
