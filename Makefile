# Each target is one arrow of the picture in README.md. `make` prints them.
SYSTEM_PATH := $(PATH)
# Node 24 comes from npm; the scripts run in it whatever Node the machine has.
export PATH := $(CURDIR)/node_modules/.bin:$(PATH)
# One of Prism's dependencies reports installs unless told not to.
export SCARF_ANALYTICS := false
# Compiled code is kept between runs.
export NODE_COMPILE_CACHE := $(CURDIR)/.cache/node
export REDOCLY_TELEMETRY := off

HOST ?= 127.0.0.1
PORT ?= 4010
DOCS_PORT ?= 4000
BASE ?= origin/main

INSTALLED := node_modules/.package-lock.json
BUNDLE := generated/openapi.json
SOURCES := $(shell find openapi -type f) redocly.yaml
LINTERS := .spectral.mjs scripts/lint.ts $(wildcard packages/document/src/*.ts packages/lint-rules/src/*.ts \
	packages/lint-rules/src/*/*.ts packages/authoring/src/layers/*.ts)
MAKERS := $(wildcard packages/document/src/*.ts packages/codegen/src/*.ts packages/codegen/src/*/*.ts) scripts/generate.ts

# A stamp in .cache/ says when an arrow was last followed, so that what did not change is not made again. A stamp whose
# output is gone is worth nothing.
forget = $(if $(wildcard $(1)),,$(shell rm -f $(addprefix .cache/,$(2))))
$(call forget,$(BUNDLE),bundle generate)$(call forget,generated/positions.json,bundle generate)
$(call forget,generated/types.ts,types generate)$(call forget,generated/named-types.ts,named-types generate)
$(call forget,generated/calls.ts,calls generate)$(call forget,generated/operations.ts,operations generate)
$(call forget,generated/validators/index.js,validators generate)$(call forget,generated/docs/index.html,docs)
done = @mkdir -p .cache && touch $@

.DEFAULT_GOAL := help
.PHONY: help install lint bundle types named-types calls operations validators generate check-generated regenerate \
	docs mock start dev contract-test diff stats trace walk new editor fmt hooks test test-unit mutants test-e2e \
	test-all typecheck bench size clean pack unused changeset

help: ## Print the targets
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | awk -F '\t' '{ printf "  %-18s %s\n", $$1, $$2 }'

install: $(INSTALLED) ## Install what the project needs into node_modules/
$(INSTALLED): package-lock.json package.json $(wildcard packages/*/package.json)
	@PATH="$(SYSTEM_PATH)" sh scripts/install.sh
	@touch $@

lint: | $(INSTALLED) ## Check openapi/: Redocly, Spectral with OWASP, the files themselves (FIX=1 FILE=… FORMAT=…)
	@node scripts/lint.ts $(if $(FIX),--fix) $(addprefix --file=,$(FILE)) $(addprefix --format=,$(FORMAT))
	@$(if $(FILE),,mkdir -p .cache && touch .cache/lint)
.cache/lint: $(SOURCES) $(LINTERS) | $(INSTALLED)
	@node scripts/lint.ts
	$(done)

bundle: .cache/bundle ## openapi/ → generated/openapi.json
.cache/bundle: .cache/lint $(MAKERS)
	@node scripts/generate.ts --only
	$(done)
$(BUNDLE): .cache/bundle
	@:

types: .cache/types ## openapi/ → generated/types.ts
named-types: .cache/named-types ## openapi/ → generated/named-types.ts
calls: .cache/calls ## openapi/ → generated/calls.ts
operations: .cache/operations ## openapi/ → generated/operations.ts
validators: .cache/validators ## openapi/ → generated/validators/
.cache/types .cache/named-types .cache/calls .cache/operations .cache/validators: .cache/lint $(MAKERS)
	@node scripts/generate.ts $(@F)
	$(done)

generate: .cache/generate ## openapi/ → everything in generated/ that is committed
.cache/generate: .cache/lint $(MAKERS)
	@node scripts/generate.ts
	@touch .cache/bundle .cache/types .cache/named-types .cache/calls .cache/operations .cache/validators $@

check-generated: | $(INSTALLED) ## Fail when generated/ is not what openapi/ makes
	@node scripts/check-generated.ts

regenerate: ## Make generated/ anew, also out of a merge conflict
	@rm -f .cache/lint .cache/generate
	@$(MAKE) --no-print-directory generate

docs: .cache/docs ## The bundle → generated/docs/, a reference that works offline
.cache/docs: $(BUNDLE) scripts/docs.ts
	@node scripts/docs.ts
	@node scripts/trace.ts --page
	$(done)

pack: generate ## What others install → .cache/pack/: types, client and validators, each as folder and tarball
	@node scripts/pack.ts

mock: $(BUNDLE) ## Serve the bundle with stock Prism (PORT=4010)
	@exec prism mock -v silent -h $(HOST) -p $(PORT) $(BUNDLE)

start: generate docs ## Serve docs and mock together until Ctrl-C
	@HOST=$(HOST) PORT=$(PORT) DOCS_PORT=$(DOCS_PORT) exec node scripts/start.ts

dev: | $(INSTALLED) ## Follow openapi/ while you write: findings after each save, docs and mock up to date
	@HOST=$(HOST) PORT=$(PORT) DOCS_PORT=$(DOCS_PORT) exec node scripts/dev.ts

contract-test: generate ## Check the server at URL=… (KEY=…) against the contract
	@URL="$(URL)" KEY="$(KEY)" node scripts/contract-test.ts

diff: $(BUNDLE) ## What changes for clients since BASE=origin/main
	@node scripts/diff.ts $(BASE)

stats: $(BUNDLE) ## Count what the contract documents
	@node scripts/stats.ts

trace: | $(INSTALLED) ## What carries and proves each requirement (BASE=origin/main)
	@node scripts/trace.ts --base $(BASE)

walk: generate ## Add one property in a copy and see everything follow
	@node scripts/walk.ts

new: | $(INSTALLED) ## Begin a resource, NAME=segments, or an operation, NAME="POST /campaigns/{campaign_id}/archive"
	@node scripts/new.ts "$(NAME)" $(if $(DRY_RUN),--dry-run)

editor: | $(INSTALLED) ## .vscode/schemas/extensions.json → the schemas by which editors complete and check
	@node scripts/editor.ts

fmt: | $(INSTALLED) ## Format every file
	@prettier --write --log-level warn .

hooks: ## Format and lint what changed before each commit (optional)
	@git config core.hooksPath .githooks
	@echo ".githooks runs before each commit from now on" >&2

typecheck: generate ## Check the types of all TypeScript here
	@tsc

unused: | $(INSTALLED) ## Find files, exports and dependencies that nothing uses
	@knip --config .config/knip.jsonc --no-progress --treat-config-hints-as-errors

test-unit: generate typecheck ## The quick tests
	@vitest run --config .config/vitest.config.ts --project unit

test-e2e: generate docs ## The tests with servers, a browser and a clean clone
	@vitest run --config .config/vitest.config.ts --project e2e

test: check-generated lint typecheck docs unused ## Everything that has to be green
	@prettier --check --log-level warn .
	@node scripts/trace.ts --base $(BASE) >.cache/trace.txt
	@vitest run --config .config/vitest.config.ts --project unit --project e2e

changeset: | $(INSTALLED) ## Say in one sentence what changes for those who install the packages
	@changeset add

mutants: | $(INSTALLED) ## Prove the house rules: each has to find the single defects that it owns
	@node scripts/mutants.ts

test-all: test mutants bench size ## Everything, and what takes longer
	@vitest run --config .config/vitest.config.ts --project slow

bench: generate ## Measure against what you would use instead; one JSON line per figure
	@node scripts/bench.ts

size: generate ## Bytes of programs that use the packages, and what they cost the compiler; one JSON line per figure
	@node scripts/size.ts

clean: ## Remove what is not committed
	@rm -rf .cache node_modules packages/*/node_modules generated/docs generated/positions.json
