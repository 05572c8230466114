#!/usr/bin/env bash
# All tests, on a Debian machine that has Rust. Installs what they need and the machine lacks: a C compiler for
# SQLite, PostgreSQL, which the migrations must run on too, LibreOffice, which tables must come through unchanged, and
# the suites by others that the interface and the pages are held to, with what those run on: Node, Python and a browser.
set -euo pipefail
cd "$(dirname "$0")"

missing=()
command -v cc > /dev/null || missing+=(gcc libc6-dev)
compgen -G '/usr/lib/postgresql/*/bin/initdb' > /dev/null || missing+=(postgresql)
command -v node > /dev/null || missing+=(nodejs)
command -v npm > /dev/null || missing+=(npm)
command -v chromium > /dev/null || missing+=(chromium)
command -v curl > /dev/null || missing+=(curl)
command -v soffice > /dev/null || missing+=(libreoffice-calc-nogui)
python3 -c 'import ensurepip' 2> /dev/null || missing+=(python3-venv)

if [ "${#missing[@]}" -gt 0 ]; then
  sudo=''
  [ "$(id -u)" -eq 0 ] || sudo='sudo'
  $sudo apt-get update --quiet
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install --quiet --yes --no-install-recommends "${missing[@]}"
fi

# Installed anew only when the list of packages is another than the one kept beside them.
if ! cmp --silent tests/node/package-lock.json tests/node/node_modules/installed; then
  (cd tests/node && PUPPETEER_SKIP_DOWNLOAD=1 npm ci --no-progress)
  cp tests/node/package-lock.json tests/node/node_modules/installed
fi
if ! cmp --silent tests/python/requirements.txt target/python/installed; then
  mkdir -p target
  python3 -m venv --clear target/python
  target/python/bin/pip install --quiet --requirement tests/python/requirements.txt
  cp tests/python/requirements.txt target/python/installed
fi

cargo test --locked "$@"
