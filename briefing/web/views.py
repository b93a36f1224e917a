"""One function a page. Reading the archive happens in a thread; what comes back is HTML."""

from __future__ import annotations

import asyncio
import getpass
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Literal, TypeVar, cast
from zoneinfo import ZoneInfo

import jinja2
from aiohttp import web
from markupsafe import Markup

from briefing.archive.articles import Found
from briefing.archive.editions import Issue
from briefing.errors import BriefingError
from briefing.model import Article, Document, Verdict
from briefing.render import pictures, printed
from briefing.stories.ledger import fate_of
from briefing.web.door import DOCUMENT_POLICY, Door
from briefing.web.shelf import Shelf, card_of, changes_of, compared

_HERE = Path(__file__).parent / "pages"
_ACTS = ("pin", "drop", "move", "note")
_Found = TypeVar("_Found")
# How far back a search looks, as the page offers it.
_SINCE = {"": None, "day": timedelta(days=1), "week": timedelta(days=7), "month": timedelta(days=31)}


def application(shelf: Shelf, door: Door) -> web.Application:
    """The whole of `briefing serve`, ready to run."""
    views = Views(shelf, door)
    app = web.Application(middlewares=[door.middleware()])
    app.add_routes(
        [
            web.get("/", views.editions),
            web.get("/style.css", views.style),
            web.get("/search", views.search),
            web.get("/article", views.article),
            web.get("/figures", views.figures),
            web.get("/quotes", views.quotes),
            web.get("/sources", views.sources),
            web.get(r"/editions/{issue:\d+}", views.issue),
            web.get(r"/editions/{issue:\d+}/stories", views.stories),
            web.get(r"/editions/{issue:\d+}/stories/{variant:\d+}/{number:\d+}", views.story),
            web.get(r"/editions/{issue:\d+}/documents/{place:\d+}", views.kept),
            web.get(r"/editions/{issue:\d+}/documents/{place:\d+}/pages/{number:\d+}", views.kept_page),
            web.post(r"/editions/{issue:\d+}/review", views.review),
            web.get("/output/{name}", views.file),
            web.get("/output/{name}/pages", views.file_pages),
            web.get(r"/output/{name}/pages/{number:\d+}", views.file_page),
        ]
    )
    return app


class Views:
    """The pages of one desk."""

    def __init__(self, shelf: Shelf, door: Door) -> None:
        self.shelf, self.door = shelf, door
        self._pages = jinja2.Environment(
            loader=jinja2.FileSystemLoader(_HERE),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._pages.filters |= {
            "link": printed.link,
            "run": _run,
            "outlet": printed.outlet,
            "address": printed.address,
            "clean": printed.clean,
            "local": self._local,
            "fate": fate_of,
        }
        self._pages.globals |= {
            "desk": shelf.desk,
            "form_word": door.form_word,
            "article_link": _article_link,
        }

    async def style(self, _: web.Request) -> web.Response:
        """The one style sheet."""
        return web.Response(text=(_HERE / "style.css").read_text(encoding="utf-8"), content_type="text/css")

    async def editions(self, _: web.Request) -> web.Response:
        """What was issued, drafts first, and what lies in output/."""
        issues = await _read(self.shelf.issues)
        files = await _read(self.shelf.files)
        drafts = [issue for issue in issues if issue.state == "draft"]
        return self._page("editions.html", issues=issues, drafts=drafts, files=files)

    async def issue(self, request: web.Request) -> web.Response:
        """One issue: its pages as pictures, its deliveries, what was noted; a draft's review."""
        number = int(request.match_info["issue"])
        folder = await _read(lambda: self.shelf.issue(number))
        if folder is None:
            return self._missing("There is no such issue.")
        place = next((n for n, d in enumerate(folder.documents) if d.format == "pdf" and d.size), None)
        leaves: tuple[pictures.Leaf, ...] = ()
        if place is not None:
            document = await _read(lambda: self.shelf.document(number, place))
            leaves = await _read(lambda: pictures.leaves(document.content)) if document else ()
        stories = await _read(lambda: self.shelf.reviews.stories(number))
        verdicts = await _read(lambda: self.shelf.reviews.verdicts(number))
        return self._page(
            "issue.html", folder=folder, issue=folder.issue, leaves=leaves, place=place,
            base=f"/editions/{number}/documents/{place}/pages", stories=stories, verdicts=verdicts, user=_user(),
        )  # fmt: skip

    async def stories(self, request: web.Request) -> web.Response:
        """The stories of an issue, each with a link to its page."""
        folder = await _read(lambda: self.shelf.issue(int(request.match_info["issue"])))
        if folder is None:
            return self._missing("There is no such issue.")
        briefings = await _read(lambda: self.shelf.briefings(folder.issue))
        return self._page("stories.html", issue=folder.issue, briefings=briefings)

    async def story(self, request: web.Request) -> web.Response:
        """One story: its articles, quotes and figures, and what changed."""
        found = {name: int(value) for name, value in request.match_info.items()}
        folder = await _read(lambda: self.shelf.issue(found["issue"]))
        briefings = await _read(lambda: self.shelf.briefings(folder.issue)) if folder else ()
        if folder is None or found["variant"] >= len(briefings):
            return self._missing("There is no such issue.")
        briefing = briefings[found["variant"]]
        card = card_of(briefing, found["number"])
        if card is None:
            return self._missing("There is no such story in this issue.")
        return self._page(
            "story.html", issue=folder.issue, card=card, story=card.story, changes=changes_of(briefing, card)
        )

    async def kept(self, request: web.Request) -> web.Response:
        """A document as it was issued."""
        issue, place = int(request.match_info["issue"]), int(request.match_info["place"])
        return self._document(await _read(lambda: self.shelf.document(issue, place)))

    async def kept_page(self, request: web.Request) -> web.Response:
        """A page of such a document as a picture."""
        issue, place = int(request.match_info["issue"]), int(request.match_info["place"])
        document = await _read(lambda: self.shelf.document(issue, place))
        return await self._picture(document, int(request.match_info["number"]))

    async def file(self, request: web.Request) -> web.Response:
        """A document of output/."""
        return self._document(await _read(lambda: self.shelf.file(request.match_info["name"])))

    async def file_pages(self, request: web.Request) -> web.Response:
        """Its pages as pictures."""
        name = request.match_info["name"]
        document = await _read(lambda: self.shelf.file(name))
        if document is None or document.media_type != "application/pdf":
            return self._missing("There is no such document in output/.")
        leaves = await _read(lambda: pictures.leaves(document.content))
        return self._page("file.html", title=name, leaves=leaves, base=f"/output/{name}/pages")

    async def file_page(self, request: web.Request) -> web.Response:
        """One of them."""
        document = await _read(lambda: self.shelf.file(request.match_info["name"]))
        return await self._picture(document, int(request.match_info["number"]))

    async def search(self, request: web.Request) -> web.Response:
        """Articles and issues that hold the words."""
        words, since = request.query.get("q", "").strip(), request.query.get("since", "")
        back = _SINCE.get(since)
        moment = datetime.now(UTC) - back if back else None
        fault = ""
        articles: tuple[Found, ...] = ()
        issues: tuple[Issue, ...] = ()
        if words:
            try:
                articles, issues = await _read(lambda: self.shelf.search(words, moment))
            except (ValueError, BriefingError) as error:
                fault = str(error)
        return self._page(
            "search.html", words=words, since=since, articles=articles, issues=issues, fault=fault
        )

    async def article(self, request: web.Request) -> web.Response:
        """One version of an article, its quotes and figures marked, and what the edit before it changed."""
        versions = await _read(lambda: self.shelf.versions(request.query.get("id", "")))
        if not versions:
            return self._missing("There is no such article.")
        wanted = request.query.get("version", "")
        chosen = next((v for v in versions if str(v.version) == wanted), versions[-1])
        before = next((v for v in versions if v.version == chosen.version - 1), None)
        paragraphs = await _read(lambda: self.shelf.paragraphs(chosen))
        difference = await _read(lambda: list(compared(before.text, chosen.text))) if before else []
        return self._page(
            "article.html", article=chosen, versions=versions, paragraphs=paragraphs, difference=difference,
            before=before,
        )  # fmt: skip

    async def figures(self, request: web.Request) -> web.Response:
        """Every reading of a figure."""
        return await self._ledger("figures", request.query.get("counted", "").strip())

    async def quotes(self, request: web.Request) -> web.Response:
        """Everything that somebody said."""
        return await self._ledger("quotes", request.query.get("speaker", "").strip())

    async def _ledger(self, what: str, words: str) -> web.Response:
        followed, fault = None, ""
        if words:
            try:
                followed = await _read(lambda: self.shelf.follow(what, words))
            except BriefingError as error:
                fault = str(error)
        return self._page("ledger.html", what=what, words=words, followed=followed, fault=fault)

    async def sources(self, _: web.Request) -> web.Response:
        """Every source and how it does."""
        rows, broken = await _read(self.shelf.sources)
        return self._page("sources.html", rows=rows, broken=broken)

    async def review(self, request: web.Request) -> web.Response:
        """Keep what a reviewer decided about a draft, and show the draft again."""
        number, form = int(request.match_info["issue"]), await request.post()
        folder = await _read(lambda: self.shelf.issue(number))
        if folder is None or folder.issue.state != "draft":
            return self._missing("This issue is no draft any more.")
        fault = await _read(lambda: self._decide(folder.issue.id, {k: str(v) for k, v in form.items()}))
        if fault:
            return self._page("fault.html", status=400, words=fault, back=f"/editions/{number}")
        return web.Response(status=303, headers={"Location": f"/editions/{number}#review"})

    def _decide(self, number: int, form: dict[str, str]) -> str:
        """What is wrong with the decision, in words; "" where it was kept."""
        reviews, now = self.shelf.reviews, datetime.now(UTC)
        issue, act, who = reviews.by_id(number), form.get("act", ""), form.get("who", "").strip() or _user()
        if act == "approve":
            return "" if reviews.approve(issue, who, now) else "It is no draft any more."
        if act == "undo":
            reviews.undo(issue, who, now)
            return ""
        words, place = form.get("words", "").strip(), form.get("place", "")
        if act not in _ACTS:
            return "Nothing was decided."
        if act == "note" and not words:
            return "A note needs words."
        if act == "move" and not (place.isdigit() and int(place) > 0):
            return "A place is a number from 1 on."
        verdict = Verdict(
            cast("Literal['pin', 'drop', 'move', 'note']", act),
            form.get("source", ""),
            form.get("article", ""),
            int(place) if act == "move" else 0,
            words,
            who,
        )
        if act != "note" and not verdict.article:
            return "Choose a story."
        return (
            ""
            if reviews.decide(issue, verdict, now, form.get("headline", ""))
            else "It is no draft any more."
        )

    def _page(self, name: str, status: int = 200, **values: Any) -> web.Response:
        text = self._pages.get_template(name).render(**values)
        return web.Response(text=text, content_type="text/html", status=status)

    def _missing(self, words: str) -> web.Response:
        return self._page("fault.html", status=404, words=words, back="/")

    def _document(self, document: Document | None) -> web.Response:
        if document is None:
            return self._missing("There is no such document; it may have been cleared away for age.")
        headers = {"Content-Type": document.media_type}
        if document.media_type != "application/pdf":
            headers["Content-Security-Policy"] = DOCUMENT_POLICY
        else:
            # A browser's own viewer needs its style; the file is data and runs nothing of ours.
            headers["Content-Security-Policy"] = (
                "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'"
            )
        return web.Response(body=document.content, headers=headers)

    async def _picture(self, document: Document | None, number: int) -> web.Response:
        if document is None or document.media_type != "application/pdf":
            return self._missing("There is no such document.")
        content = await _read(lambda: pictures.picture(document.content, number))
        if content is None:
            return self._missing("There is no such page.")
        headers = {"Cache-Control": "private, max-age=3600"}
        return web.Response(body=content, content_type="image/png", headers=headers)

    def _local(self, moment: datetime | None) -> str:
        if moment is None:
            return "no date"
        return f"{moment.astimezone(ZoneInfo(self.shelf.desk.zone)):%d %b %Y, %H:%M}"


async def _read(work: Callable[[], _Found]) -> _Found:
    return await asyncio.to_thread(work)


def _run(text: str, language: str = "") -> Markup:
    """Language and direction of words on a page in English."""
    return printed.run(text, language, "en", "ltr")


def _article_link(article: Article) -> str:
    from urllib.parse import urlencode  # noqa: PLC0415

    return "/article?" + urlencode({"id": article.id, "version": article.version})


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "somebody"
