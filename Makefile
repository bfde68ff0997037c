# Everything one does here. `make help` lists the targets.
PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python
READY := $(VENV)/ready

# Compiled modules are kept: without them the tests take half as long again.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help generate test test-slow test-broker test-lowest test-contract lint check bench bench-record lock clean

help: ## List the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "%-14s %s\n", $$1, $$2}'

$(READY): requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.12 ...")'
	$(PYTHON) -m venv $(VENV)
	$(VENV)/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

generate: $(READY) ## Make generated/ from spec/ and templates/
	$(RUN) -m generator build
	$(RUN) -m generator coverage --readme README.md

# Neighbours share what a module sets up, so that each worker begins with a half of the tests.
test: $(READY) ## Run the Python tests, but for those of `test-slow` and `test-broker`
	$(RUN) -m pytest -n auto --dist worksteal
	@echo "not run: the tests that take long (make test-slow), those on a real RabbitMQ (make test-broker)"

test-slow: $(READY) ## Run the Python tests that take long
	$(RUN) -m pytest -n auto --dist worksteal -m slow

test-broker: $(READY) ## Run the tests on a real RabbitMQ (needs the package rabbitmq-server)
	$(RUN) -m pytest -m broker tests/broker

test-lowest: requirements.lock tests/client/lowest.lock ## Run the client's tests with its dependencies at their lower bounds
	$(PYTHON) -m venv --clear $(VENV)-lowest
	$(VENV)-lowest/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(VENV)-lowest/bin/pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r tests/client/lowest.lock
	$(VENV)-lowest/bin/python -m pytest -n auto tests/client

test-contract: $(READY) generate ## Run the tests with other people's tools (needs Node.js, Java, Chromium and tests/contract/debian-packages.txt)
	$(MAKE) -C tests/contract PYTHON="$(abspath $(RUN))"

lint: $(READY) ## Run black, ruff, mypy and bandit on the generator and on the client, zizmor on the workflows
	$(VENV)/bin/black --check --quiet generator tests generated/python/altcraft
	$(VENV)/bin/ruff check --quiet generator templates tests
	$(VENV)/bin/bandit --quiet --recursive --configfile pyproject.toml generator generated/python/altcraft
	$(VENV)/bin/mypy
	$(VENV)/bin/zizmor --offline --persona=pedantic --quiet .github/workflows
	cd generated/python && $(abspath $(VENV))/bin/mypy --strict --cache-dir $(abspath .mypy_cache)/client -p altcraft

check: $(READY) ## Tell whether generated/ is what spec/ and templates/ give
	$(RUN) -m generator build --check

bench: $(READY) ## Measure speed and memory beside the peers (needs Java)
	$(RUN) -m tests.benchmarks

bench-record: $(READY) ## Measure, and write the results into tests/benchmarks
	$(RUN) -m tests.benchmarks --record

lock: $(READY) ## Pin the newest allowed versions in requirements.lock
	$(RUN) -m pip install --quiet uv
	$(RUN) -m uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --upgrade \
		--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" \
		--group dev pyproject.toml --output-file requirements.lock

clean: ## Remove the virtual environment and all caches
	rm -rf $(VENV) $(VENV)-lowest .mypy_cache .pytest_cache .ruff_cache .hypothesis tests/contract/node_modules tests/benchmarks/.peers
