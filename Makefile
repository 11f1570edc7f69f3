# The commands of this project; continuous integration runs these and nothing else.
# They presume python3 (3.11 or newer, with venv), pip, make and git.

PYTHON ?= python3
ZENSICAL ?= zensical==0.0.73
PIP := .venv/bin/python -m pip --disable-pip-version-check --quiet
LOCK := .venv/bin/uv pip compile pyproject.toml --quiet --universal --python-version 3.11 \
	--generate-hashes --upgrade --custom-compile-command "make lock"

.PHONY: site test check serve soak bench quality lock clean

site: .venv/site  ## build the site (exit code 1 of digest: built, with problems)
	@.venv/bin/digest build || { test $$? -eq 1 && echo "$${GITHUB_ACTIONS:+::warning::}Built, but with the problems named above."; }
	@echo "The site is in site/ (site/index.html); 'make serve' shows it live, with search."

test: .venv/test check  ## everything that must hold before a change lands, on two cores
	.venv/bin/python -m pytest --numprocesses 2 --dist loadfile

check: .venv/test  ## form, types and who may import whom; under a minute
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/mypy --strict
	.venv/bin/lint-imports

serve: .venv/site  ## the site in a browser; rebuilt when an article, a page or a template changes
	.venv/bin/digest serve

soak: .venv/test  ## the property tests of `make test`, over thousands of examples, and files of gigabytes
	HYPOTHESIS_PROFILE=soak .venv/bin/python -m pytest -m "hypothesis or soak"

bench: .venv/test  ## articles a second, read and grouped, beside other libraries; past results in tests/benchmarks/
	.venv/bin/python -m tests.benchmarks.throughput
	.venv/bin/python -m tests.benchmarks.clustering
	.venv/bin/python -m tests.benchmarks.composing
	.venv/bin/python -m tests.benchmarks.building

quality: .venv/test  ## the page "Seberapa baik?" with the figures as they are now
	.venv/bin/python -m tests.quality

lock: .venv/site  ## renew the pinned versions
	$(PIP) install uv==0.13.9
	$(LOCK) --group build --output-file requirements.lock
	$(LOCK) --group build --group test --constraint requirements.lock --output-file requirements-test.lock

clean:  ## back to a fresh clone; content/ stays
	rm -rf .venv .venv-zensical .cache .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache site

.venv/site: requirements.lock pyproject.toml  ## what the site needs
	$(PYTHON) -m venv .venv && $(PIP) install pip==26.3
	$(PIP) install --require-hashes --requirement requirements.lock
	$(PIP) install --no-deps --no-build-isolation --editable . && touch $@

.venv/test: .venv/site requirements-test.lock  ## what the tests need, a browser included
	$(PIP) install --require-hashes --requirement requirements-test.lock
	.venv/bin/python -m tests.chromium && touch $@

.venv-zensical: .venv/test  ## the successor of Material, which makes the same site: tests/test_zensical.py compares
	$(PYTHON) -m venv $@ && $@/bin/python -m pip --disable-pip-version-check --quiet install "$(ZENSICAL)"
