#!/bin/sh
# Installs what the project needs. It runs in the Node of the machine, and makes sure of a Node that runs the scripts.
set -eu

fail() {
  printf '%s\n' "$1" >&2
  exit 2
}

command -v node >/dev/null || fail 'Node is missing. Install Node 20 or later (https://nodejs.org), then run this again.'
command -v npm >/dev/null || fail 'npm is missing. Install npm 10 or later, which comes with Node (https://nodejs.org), then run this again.'

# Prism asks for a newer Node than the one that installs it; it gets that one from npm, so the warning would mislead.
npm ci --loglevel=error

# From here on the Node from npm, where there is one for this machine.
PATH="$PWD/node_modules/.bin:$PATH"
node -e 'const [major, minor] = process.versions.node.split(".").map(Number); process.exit(major > 24 || (major === 24 && minor >= 18) ? 0 : 1)' ||
  fail "There is no Node for $(uname -sm) on npm, and this machine has $(node -v). Install Node 24.18 or later (https://nodejs.org), then run this again."
