# What each target does stands in CONTRIBUTING.md. The scripts in .tools/ install what a machine lacks, once.

.PHONY: serve dev test test-all build release bench mutants soak picture generate notices check

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

soak:
	.tools/soak

picture: build
	.tools/setup npm chromium
	node .tools/picture.mjs

generate:
	.tools/generate

notices:
	.tools/notices

check:
	.tools/check
