# Each line is a command that also stands in README. The scripts in .tools/ install what a machine lacks, once.

.PHONY: serve test test-all build release bench mutants generate notices check

serve: build
	node .tools/serve.mjs

test:
	.tools/test

test-all:
	.tools/test-all

build:
	.tools/build

release:
	.tools/release

bench:
	.tools/bench

mutants:
	.tools/mutants

generate:
	cargo run --quiet --features book --example generate

notices:
	.tools/notices

check:
	.tools/check
