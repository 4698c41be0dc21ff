# Each line is a command that also stands in README. The scripts in .tools/ install what a machine lacks, once.

.PHONY: serve dev test test-all build release bench mutants picture generate notices check

serve: build
	node .tools/serve.mjs

dev:
	.tools/dev

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

picture: build
	node .tools/picture.mjs

generate:
	cargo run --quiet --features book --example generate

notices:
	.tools/notices

check:
	.tools/check
