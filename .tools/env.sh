# Where the pinned tools live, and which versions; how the scripts speak. Sourced by the other scripts of this folder.
#
# Everything is kept in one cache folder outside the repository, by version, so that a fresh
# clone finds what an earlier one installed. EGOV_RECOVERY_TOOLS moves the folder.

cd "$(dirname "${BASH_SOURCE[0]}")/.."
export CARGO_TERM_COLOR=${CARGO_TERM_COLOR:-auto}
# Its own twenty seconds are not enough for WebKitGTK on a machine that has other work beside it.
export WASM_BINDGEN_TEST_TIMEOUT=${WASM_BINDGEN_TEST_TIMEOUT:-120}

TOOLS=${EGOV_RECOVERY_TOOLS:-${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/egov-recovery}

# The wasm-bindgen command line tool must have the very version of the crate.
WASM_BINDGEN_VERSION=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/[^0-9.]/, ""); print; exit }' Cargo.lock)
WASM_PACK_VERSION=0.15.1
GECKODRIVER_VERSION=0.37.1
CARGO_MUTANTS_VERSION=27.1.0
CARGO_NEXTEST_VERSION=0.9.143
CARGO_ABOUT_VERSION=0.9.3
NPM_TOOLS=$TOOLS/npm-$(cat package-lock.json .npmrc | cksum | cut -d ' ' -f 1)
RECIPES=$TOOLS/recipes-$(cat tests/recipes/package-lock.json .npmrc | cksum | cut -d ' ' -f 1)

PATH=$TOOLS/wasm-bindgen-cli-$WASM_BINDGEN_VERSION/bin:$TOOLS/wasm-pack-$WASM_PACK_VERSION/bin:$TOOLS/geckodriver-$GECKODRIVER_VERSION/bin:$TOOLS/cargo-mutants-$CARGO_MUTANTS_VERSION/bin:$TOOLS/cargo-nextest-$CARGO_NEXTEST_VERSION/bin:$TOOLS/cargo-about-$CARGO_ABOUT_VERSION/bin:$NPM_TOOLS/node_modules/.bin:$PATH
export PATH

say() {
  printf 'egov-recovery: %s\n' "$*" >&2
}

die() {
  say "$*"
  exit 1
}

# step WHAT: a heading; `shares` says at the end how long each step took.
STEPS=()
step() {
  STEPS+=("$SECONDS $*")
  printf '\n== %s\n' "$*"
}

shares() {
  local at=${STEPS[0]%% *} what=${STEPS[0]#* } next
  printf '\n'
  for next in "${STEPS[@]:1}" "$SECONDS "; do
    printf '%5d s %3d %%  %s\n' $((${next%% *} - at)) $(((${next%% *} - at) * 100 / (SECONDS > 0 ? SECONDS : 1))) "$what"
    at=${next%% *} what=${next#* }
  done
  printf '%5d s        together\n' "$SECONDS"
}

# in_browser COMMAND...: a browser that dies is started anew, once. Who died says so in these words; a test that failed says so
# in the others, and is never tried again.
in_browser() {
  local log
  log=$(mktemp)
  if ! "$@" 2>&1 | tee "$log"; then
    if grep -qE '\.\.\. FAIL|AssertionError|TimeoutError' "$log" ||
      ! grep -qE 'Error: webdriver .* request failed|browser has been closed|Target crashed' "$log"; then
      rm "$log"
      return 1
    fi
    say "the browser died; it is started anew, once"
    "$@"
  fi
  rm -f "$log"
}
