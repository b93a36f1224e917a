"""The pages in a real browser: no script needed, reached by keyboard, nothing refused by their own policy."""

import pytest

from tests.browser import browser
from tests.web.served import TOKEN, desk_with_draft, served

pytestmark = pytest.mark.servers


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    with served(desk_with_draft(tmp_path_factory.mktemp("desk"))) as (visitor, shelf):
        visitor.shelf = shelf
        yield visitor


@pytest.fixture(scope="module", params=["with scripts", "without scripts"])
def chromium(request):
    with browser(javascript=request.param == "with scripts") as window:
        window.set_page_load_timeout(60)
        window.implicitly_wait(20)
        yield window


def await_page(window, holds):
    """Wait until the page that a click leads to holds what is asked; the page before may still stand there."""
    from selenium.common.exceptions import StaleElementReferenceException
    from selenium.webdriver.support.ui import WebDriverWait

    waiting = WebDriverWait(window, 20, ignored_exceptions=(StaleElementReferenceException,))
    assert waiting.until(lambda _: holds())


def test_from_the_printed_address_to_a_story_by_links(chromium, pages):
    """Log in, open the draft, see its pages, search, open a story: nothing is refused on the way."""
    from selenium.webdriver.common.by import By

    root = f"http://127.0.0.1:{pages.port}"
    chromium.get(f"{root}/?token={TOKEN}")
    assert chromium.current_url == f"{root}/"
    chromium.find_element(By.PARTIAL_LINK_TEXT, "daily, 2026-11-22").click()
    pictures = chromium.find_elements(By.CSS_SELECTOR, ".leaf img")
    assert len(pictures) >= 4
    chromium.find_element(By.PARTIAL_LINK_TEXT, "Its stories").click()
    chromium.find_element(By.CSS_SELECTOR, "main ol a").click()
    assert chromium.find_element(By.ID, "quotes").is_displayed()

    chromium.find_element(By.LINK_TEXT, "Search").click()
    chromium.find_element(By.ID, "q").send_keys("bomb\n")
    await_page(
        chromium,
        lambda: "found, newest first" in chromium.find_element(By.CSS_SELECTOR, "[role=status]").text,
    )
    refused = [entry for entry in chromium.get_log("browser") if "Security" in entry["message"]]
    assert refused == []


def test_pictures_are_drawn_and_the_style_is_read(chromium, pages):
    """The picture has its size from the PDF, and the policy lets our own style in."""
    from selenium.webdriver.common.by import By
    from selenium.webdriver.support.ui import WebDriverWait

    chromium.get(f"http://127.0.0.1:{pages.port}/?token={TOKEN}")
    chromium.find_element(By.PARTIAL_LINK_TEXT, "daily, 2026-11-22").click()
    first = chromium.find_element(By.CSS_SELECTOR, ".leaf img")
    chromium.execute_script("arguments[0].scrollIntoView()", first)

    WebDriverWait(chromium, 60).until(lambda _: int(first.get_property("naturalWidth")) > 600)
    assert first.value_of_css_property("border-top-style") == "solid"


def test_everything_is_reached_by_keyboard(chromium, pages):
    """Tab goes to the skip link first, then through links and forms in the order of the page; focus is seen."""
    from selenium.webdriver.common.keys import Keys

    chromium.get(f"http://127.0.0.1:{pages.port}/search")
    seen = []
    for _ in range(9):
        chromium.switch_to.active_element.send_keys(Keys.TAB)
        element = chromium.switch_to.active_element
        seen.append(element.get_attribute("class") or element.get_attribute("id") or element.text)
        assert element.value_of_css_property("outline-style") != "none" or element.tag_name == "input"

    assert seen[0] == "skip"
    assert [word for word in seen if word in {"Editions", "Search", "Sources", "q", "since", "main"}] == [
        "Editions", "Search", "Sources", "q", "since", "main",
    ]  # fmt: skip


def test_a_story_is_pinned_without_a_script(chromium, pages):
    """The form's own button is enough; what was decided stands beside the story."""
    from selenium.webdriver.common.by import By

    chromium.get(f"http://127.0.0.1:{pages.port}/?token={TOKEN}")
    chromium.find_element(By.PARTIAL_LINK_TEXT, "daily, 2026-11-22").click()
    chromium.find_element(By.CSS_SELECTOR, "[aria-label='Pin story 2']").click()

    await_page(chromium, lambda: chromium.current_url.endswith("#review"))
    await_page(
        chromium,
        lambda: "pin" in [one.text for one in chromium.find_elements(By.CSS_SELECTOR, "strong.verdict")],
    )
