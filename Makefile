# Everything here is a shorthand; the program needs nothing but Go.

GO        ?= go
PLATFORMS := linux/amd64 linux/arm64 darwin/arm64 windows/amd64
FUZZTIME  ?= 30s

export CGO_ENABLED = 0

.PHONY: build test lint bench soak generate release ci clean

build: ## the program for this machine, as ./readout
	$(GO) build -trimpath -ldflags='-s -w' -o readout ./cmd/readout

test: ## all tests
	$(GO) test ./...

lint: ## formatting, vet and the linters of .golangci.yml
	@test -z "$$(gofmt -l $$(git ls-files '*.go'))" || { gofmt -l $$(git ls-files '*.go'); exit 1; }
	$(GO) vet ./...
	$(GO) tool -modfile=tools.mod golangci-lint run ./...

bench: ## speed of every stage, with allocations
	$(GO) test -run '^$$' -bench . -benchmem ./...

soak: ## every fuzz target for FUZZTIME, one after the other
	@for p in $$($(GO) list ./...); do \
		for f in $$($(GO) test -list '^Fuzz' $$p | grep '^Fuzz'); do \
			echo "$$p $$f"; $(GO) test -run '^$$' -fuzz "^$$f\$$" -fuzztime $(FUZZTIME) $$p || exit 1; \
		done; \
	done

generate: ## the compiled forms of the dictionaries and the assembly, from their sources
	$(GO) generate ./syntax/... ./data/en/...

release: ## stripped programs for all platforms, with their hashes, in dist/
	@mkdir -p dist
	@for p in $(PLATFORMS); do \
		os=$${p%/*}; arch=$${p#*/}; ext=; [ $$os = windows ] && ext=.exe; \
		echo "dist/readout-$$os-$$arch$$ext"; \
		GOOS=$$os GOARCH=$$arch $(GO) build -trimpath -ldflags='-s -w' -o dist/readout-$$os-$$arch$$ext ./cmd/readout || exit 1; \
	done
	@cd dist && sha256sum readout-* > SHA256SUMS

ci: ## what .ci/run does
	.ci/run

clean:
	rm -rf dist readout
