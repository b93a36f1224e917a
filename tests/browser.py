"""The system's Chromium, driven for real, talking to nobody but this machine."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

CHROMIUM, DRIVER = Path("/usr/bin/chromium"), Path("/usr/bin/chromedriver")
# It would look up its maker's hosts at every start, and update itself.
QUIET = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--disable-default-apps",
    "--disable-dev-shm-usage", "--window-size=1200,900",
)  # fmt: skip


@contextmanager
def browser(*, javascript: bool = True) -> Iterator:
    """A window of a browser of its own; the test that asks is skipped where there is none."""
    if not CHROMIUM.exists() or not DRIVER.exists():
        pytest.skip("no Chromium on this machine (setup.sh servers installs it)")
    from selenium import webdriver

    with tempfile.TemporaryDirectory() as profile:
        options = webdriver.ChromeOptions()
        options.binary_location = str(CHROMIUM)
        for word in (*QUIET, f"--user-data-dir={profile}"):
            options.add_argument(word)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        if not javascript:
            options.add_experimental_option(
                "prefs", {"profile.managed_default_content_settings.javascript": 2}
            )
        window = webdriver.Chrome(options, webdriver.ChromeService(str(DRIVER)))
        try:
            yield window
        finally:
            window.quit()
