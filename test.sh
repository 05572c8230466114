#!/usr/bin/env bash
# All tests, on a Debian machine that has Rust. Installs what they need and the machine lacks:
# PostgreSQL, whose own words decide whether the migrations are its language too.
set -euo pipefail
cd "$(dirname "$0")"

if ! compgen -G '/usr/lib/postgresql/*/bin/initdb' > /dev/null; then
  sudo=''
  [ "$(id -u)" -eq 0 ] || sudo='sudo'
  $sudo apt-get update --quiet
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install --quiet --yes --no-install-recommends postgresql
fi

cargo test --locked "$@"
