#!/usr/bin/env bash
# All tests, on a Debian machine that has Rust. Installs what they need and the machine lacks: a C compiler for
# SQLite, and PostgreSQL, which the migrations must run on too.
set -euo pipefail
cd "$(dirname "$0")"

missing=()
command -v cc > /dev/null || missing+=(gcc libc6-dev)
compgen -G '/usr/lib/postgresql/*/bin/initdb' > /dev/null || missing+=(postgresql)

if [ "${#missing[@]}" -gt 0 ]; then
  sudo=''
  [ "$(id -u)" -eq 0 ] || sudo='sudo'
  $sudo apt-get update --quiet
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install --quiet --yes --no-install-recommends "${missing[@]}"
fi

cargo test --locked "$@"
