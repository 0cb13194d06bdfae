# Everything a developer runs. `make help` lists the targets.

GO       := go
TAGS     := -tags duckdb_arrow
LDFLAGS  := -s -w
ifeq ($(shell $(GO) env GOOS),linux)
# DuckDB's symbols serve nobody outside: without them the binary starts with 6 MB less in memory
LDFLAGS  += -extldflags "-Wl,--exclude-libs,ALL"
endif
VENVS    := .venv
CLIENT   := $(VENVS)/client-4.2
PYTHON   ?= python3
REMOTE   ?= sc://localhost:15777
FUZZTIME ?= 30s
MINUTES  ?= 60
ROUNDS   ?= 100

.PHONY: help build run demo test unit golden client matrix lint generate check-generate bless bench tpc fuzz conformance soak faults clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sort | sed -E 's/:.*## /\t/' | expand -t 18

build: ## build bin/sparkduck
	$(GO) build $(TAGS) -trimpath -ldflags '$(LDFLAGS)' -o bin/sparkduck ./cmd/sparkduck

run: build ## serve on localhost:15002
	bin/sparkduck server --port 15002

demo: build $(CLIENT)/ready ## run a PySpark program against a fresh server and real files
	$(CLIENT)/bin/python demo/demo.py bin/sparkduck

test: lint unit client matrix ## every test

lint: ## formatting and vet
	@test -z "$$(gofmt -l $$(git ls-files '*.go'))" || { gofmt -l $$(git ls-files '*.go'); exit 1; }
	$(GO) vet $(TAGS) ./...

unit: ## Go tests: unit, golden, service, architecture
	$(GO) test $(TAGS) ./...

golden: ## golden blocks only; UPDATE=1 rewrites the generated SQL in them
	$(GO) test $(TAGS) ./tests/golden/ $(if $(UPDATE),-args -update)

client: build $(CLIENT)/ready ## client tests with PySpark 4.2
	SPARKDUCK=$(abspath bin/sparkduck) $(CLIENT)/bin/python -m pytest -q tests/client

matrix: build $(VENVS)/client-4.1/ready $(VENVS)/client-4.0/ready $(VENVS)/client-3.5/ready ## client tests with PySpark 4.1, 4.0 and 3.5
	for v in 4.1 4.0 3.5; do SPARKDUCK=$(abspath bin/sparkduck) $(VENVS)/client-$$v/bin/python -m pytest -q tests/client || exit 1; done

conformance: build $(CLIENT)/ready ## the client's own doctests; fails below the committed floor
	$(CLIENT)/bin/python tests/conformance/doctests.py --server bin/sparkduck --floor tests/conformance/floor.json

bench: build $(VENVS)/bench/ready ## latency, TPC-H and transfer against the floor server and raw DuckDB; writes docs/benchmarks.md
	$(GO) build $(TAGS) -o bin/floor ./tests/bench/floor
	$(VENVS)/bench/bin/python tests/bench/run.py --server bin/sparkduck --floor bin/floor --out docs/benchmarks.md $(BENCH)

tpc: build $(VENVS)/bench/ready ## TPC-H and TPC-DS beside a real Spark at REMOTE
	bin/sparkduck server --port 15003 & trap "kill $$!" EXIT; sleep 1; \
	  $(VENVS)/bench/bin/python tests/tpc/compare.py --data bin/tpc --spark $(REMOTE) --sparkduck sc://localhost:15003

bless: $(VENVS)/bless/ready ## take expected results of golden FILES from a real Spark at REMOTE
	$(VENVS)/bless/bin/python tests/golden/bless.py --remote $(REMOTE) $(FILES)

fuzz: ## every fuzz target for FUZZTIME
	@for t in $$(grep -rlE '^func Fuzz' --include=*_test.go . | xargs grep -ohE '^func Fuzz[A-Za-z0-9_]+' | sed 's/func //' | sort -u); do \
	  p=$$(grep -rlE "^func $$t\b" --include=*_test.go . | xargs -n1 dirname | head -1); \
	  echo "$$p $$t"; $(GO) test $(TAGS) -run '^$$' -fuzz "^$$t$$" -fuzztime $(FUZZTIME) $$p || exit 1; done

generate: $(VENVS)/generate/ready ## regenerate proto/ from the released client
	PATH=$(abspath $(VENVS)/generate/bin):$$PATH $(VENVS)/generate/bin/python proto/generate.py

check-generate: generate ## fail when generated code is not what is committed
	git diff --exit-code -- proto

soak: build ## long runs: MINUTES of mixed load (R1), slow readers for a minute (R11), 10,000 sessions (R2), isolation (R15)
	SPARKDUCK=$(abspath bin/sparkduck) RELIABILITY_MINUTES=$(MINUTES) $(GO) test $(TAGS) ./tests/reliability -count=1 -v -timeout 0 -run 'TestSoak$$'
	SPARKDUCK=$(abspath bin/sparkduck) RELIABILITY_MINUTES=1 $(GO) test $(TAGS) ./tests/reliability -count=1 -v -timeout 0 -run 'TestSlowReaders'
	SPARKDUCK=$(abspath bin/sparkduck) RELIABILITY_ROUNDS=10000 $(GO) test $(TAGS) ./tests/reliability -count=1 -v -timeout 0 -run 'TestSessionChurn'
	SPARKDUCK=$(abspath bin/sparkduck) RELIABILITY_ROUNDS=50 $(GO) test $(TAGS) ./tests/reliability -count=1 -v -timeout 0 -run 'TestIsolation'

faults: build ## kills, cuts, interrupts and refusals, each ROUNDS times (R3 to R6, R10, R14, R16, R17, R20)
	SPARKDUCK=$(abspath bin/sparkduck) RELIABILITY_ROUNDS=$(ROUNDS) $(GO) test $(TAGS) ./tests/reliability -count=1 -v -timeout 0 -skip 'TestSoak|TestSlowReaders|TestSessionChurn|TestIsolation'

clean: ## remove build products and virtual environments
	rm -rf bin $(VENVS)

$(VENVS)/%/ready: tests/requirements/%.txt
	$(PYTHON) -m venv $(VENVS)/$*
	$(VENVS)/$*/bin/pip install -q --disable-pip-version-check -r $<
	touch $@
