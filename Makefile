# Each line is a command that also stands in README. The scripts in .tools/ install what a machine lacks, once.

.PHONY: serve test build bench mutants generate check

serve: build
	node .tools/serve.mjs

test:
	.tools/test

build:
	.tools/build

bench:
	.tools/bench

mutants:
	.tools/mutants

generate:
	cargo run --quiet --example generate

check:
	.tools/check
