# make demo and make test do all set-up themselves, see tools/setup.sh.

PYTHON ?=
export PYTHON

BIN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help demo test wheels lint format translations screenshots benchmark clean

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 22

demo: ## compare two bundled demo builds and open the window
	@tools/setup.sh demo
	@$(BIN)/snapreview demo

test: ## ruff, mypy, import-linter and all tests with coverage
	@tools/setup.sh test
	@tools/check.sh

lint: ## the checks without the tests
	@tools/setup.sh test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: ## sort imports and format the code
	@tools/setup.sh test
	$(BIN)/ruff check --select I --fix .
	$(BIN)/ruff format .

wheels: ## the source distribution and the wheels of all platforms, in dist/
	@tools/setup.sh test
	@$(BIN)/python tools/build_wheels.py dist

translations: ## collect the texts of the window, tell what is not translated, compile
	@tools/setup.sh test
	@$(BIN)/python -m tools.translations

screenshots: ## the pictures of the README
	@tools/setup.sh test
	@$(BIN)/python -m tools.screenshots

benchmark: ## speed against bare odiff, measured side by side
	@tools/setup.sh test
	@$(BIN)/python -m benchmarks

clean: ## remove what the commands above have made, but not .venv
	rm -rf build dist demo-output htmlcov .coverage .coverage.* .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
