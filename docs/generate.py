"""Writes docs/reference/ from the code. Run: python docs/generate.py (a test fails when it is stale)."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
REFERENCE = ROOT / "docs" / "reference"
sys.path.insert(0, str(ROOT))

from briefing.cli import COMMANDS, app  # noqa: E402
from briefing.cli.exits import MEANINGS  # noqa: E402
from briefing.render.reference import reference as template_variables  # noqa: E402
from briefing.render.schema import schema as record_schema  # noqa: E402

_GENERATED = "<!-- Written by docs/generate.py from the code: do not edit. -->\n"


def commands() -> str:
    """Every command with its options, as `--help` has them."""
    text = app.generate_docs(output_format="markdown", recursive=True, heading_level=1)
    text = re.sub(r"[ \t]+\n", "\n", text)
    codes = "\n".join(f"| {int(code)} | {meaning} |" for code, meaning in MEANINGS.items())
    return f"{_GENERATED}{text.strip()}\n\n## Exit codes\n| code | meaning |\n|---|---|\n{codes}\n"


def configuration() -> str:
    """Every key that a TOML file may have, found by watching what the readers ask for."""
    from docs.keys import recorded

    parts = [f"{_GENERATED}# Configuration", _INTRODUCTION]
    for title, about, rows in recorded():
        parts.append(f"## {title}\n{about}\n\n| key | value | default |\n|---|---|---|")
        parts[-1] += "".join(f"\n| `{key}` | {kind} | {default} |" for key, kind, default in rows)
    return "\n\n".join(parts) + "\n"


_INTRODUCTION = (
    "A mistake in any of these files is one line: file, key, what was found, what would work. Unknown keys are"
    " mistakes too. Lengths of time are written `30m`, `24h`, `7d`; times of day `06:00`; zones as `Asia/Baghdad`."
)


def schema() -> str:
    """The JSON Schema of a briefing's data."""
    return json.dumps(record_schema(), ensure_ascii=False, indent=1) + "\n"


PAGES = {
    "commands.md": commands,
    "configuration.md": configuration,
    "template-variables.md": template_variables,
    "briefing.schema.json": schema,
}


def stale() -> Iterator[str]:
    """Names of pages that no longer say what the code does."""
    for name, make in PAGES.items():
        path = REFERENCE / name
        if not path.is_file() or path.read_text(encoding="utf-8") != make():
            yield name


if __name__ == "__main__":
    assert COMMANDS
    REFERENCE.mkdir(exist_ok=True)
    for name, make in PAGES.items():
        (REFERENCE / name).write_text(make(), encoding="utf-8")
        print(REFERENCE / name)
