#!/bin/sh
# Sets briefing up in this folder: system libraries for the PDF, a virtual environment, the package.
#
#   ./setup.sh          the product
#   ./setup.sh dev      the product and what its tests need
#   ./setup.sh servers  the extras and Debian packages of `make test-servers`; what cannot be had is skipped
#
# Run again at any time: it does only what is missing. PYTHON=python3.12 names another interpreter.
set -eu
cd "$(dirname "$0")"
want=${1:-product}
say() { printf '%s\n' "setup: $*"; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null 2>&1; then sudo "$@"; else return 126; fi
}

tell() {
  say "$1"
  say "install what is missing, then run this again:"
  case "$(uname -s)" in
    Darwin) say "  brew install pango python@3.12" ;;
    *)
      if command -v dnf >/dev/null 2>&1; then say "  sudo dnf install python3 python3-pip pango"
      elif command -v apk >/dev/null 2>&1; then
        say "  apk add python3 py3-pip font-dejavu pango so:libharfbuzz-subset.so.0 so:libpangoft2-1.0.so.0"
      elif command -v apt-get >/dev/null 2>&1; then say "  sudo apt-get install $packages"
      else say "  Python 3.11 or later with venv; the libraries Pango 1.44+ (pango, pangoft2) and harfbuzz-subset"
      fi ;;
  esac
  exit 1
}

debian() { # install these Debian packages, quietly; as root or through sudo
  say "installing $*"
  as_root env DEBIAN_FRONTEND=noninteractive sh -c 'apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@"' sh "$@" >/tmp/briefing-setup.$$ 2>&1 \
    || { tail -n 5 /tmp/briefing-setup.$$; rm -f /tmp/briefing-setup.$$; return 1; }
  rm -f /tmp/briefing-setup.$$
}

# ── Python 3.11 or later, with venv ──
packages=
for python in ${PYTHON:-} python3 python3.13 python3.12 python3.11; do
  if "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then found=$python; break; fi
done
if [ -z "${found:-}" ]; then packages="python3 python3-venv"; tell "no Python 3.11 or later"; fi
"$found" -c 'import ensurepip, venv' 2>/dev/null || packages="$packages python3-venv"

# ── What WeasyPrint loads at run time ──
"$found" - <<'PY' || packages="$packages libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
import ctypes, sys
from ctypes.util import find_library
known = {
    "libpango": ("libpango-1.0.so.0", "libpango-1.0.dylib", "pango-1.0"),
    "libpangoft2": ("libpangoft2-1.0.so.0", "libpangoft2-1.0.dylib", "pangoft2-1.0"),
    "libharfbuzz-subset": ("libharfbuzz-subset.so.0", "libharfbuzz-subset.0.dylib", "harfbuzz-subset"),
}
folders = ("", "/opt/homebrew/lib/", "/usr/local/lib/")
def loads(names):
    for name in (*(f + n for n in names[:2] for f in folders), find_library(names[2])):
        try:
            if name and ctypes.CDLL(name):
                return True
        except OSError:
            pass
    return False
sys.exit(not all(map(loads, known.values())))
PY
if [ -n "$packages" ]; then
  if command -v apt-get >/dev/null 2>&1; then
    # shellcheck disable=SC2086  a list of names
    debian $packages || tell "missing:$packages"
  else tell "missing:$packages (names as Debian has them)"; fi
fi

# ── The virtual environment: made again when pyproject.toml or the wish changes ──
case "$want" in product) extra= ;; servers) extra="[dev,postgres,cluster]" ;; *) extra="[dev]" ;; esac
stamp="$(cksum < pyproject.toml) $("$found" --version)"
[ -x .venv/bin/python ] || { say "making .venv"; "$found" -m venv .venv; }
if [ "$(cat ".venv/set-up-${extra:-product}" 2>/dev/null)" != "$stamp" ]; then
  say "installing the package$([ -z "$extra" ] || echo ' and what its tests need')"
  # The pip of Debian 12 stumbles over lxml's extras: bring a newer one first.
  .venv/bin/python -m pip install -q --disable-pip-version-check --upgrade 'pip>=24'
  .venv/bin/python -m pip install -q --disable-pip-version-check -e ".$extra"
  echo "$stamp" > ".venv/set-up-${extra:-product}"
fi

# ── Real servers for the tests; each test skips with a notice where its server is missing ──
if [ "$want" = servers ] && command -v apt-get >/dev/null 2>&1; then
  missing=
  for pair in postgresql:/usr/lib/postgresql dovecot-imapd:/usr/sbin/dovecot chromium:/usr/bin/chromium \
              chromium-driver:/usr/bin/chromedriver poppler-utils:/usr/bin/pdftotext qpdf:/usr/bin/qpdf; do
    [ -e "${pair#*:}" ] || missing="$missing ${pair%%:*}"
  done
  # Debian keeps one mail server: where there is another, this one would put it out.
  [ -e /usr/sbin/sendmail ] || missing="$missing exim4-daemon-light"
  for package in $missing; do debian "$package" || say "$package cannot be had: its tests will be skipped"; done
fi
