"""A desk in a folder as its user keeps it: briefing.toml, an archive with a day's articles, a past."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from briefing.archive.database import open_database
from briefing.archive.issues import Issues
from briefing.archive.polls import GatherArchive
from briefing.config.desk import load_desk
from briefing.model import Article

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)

TEXTS = (
    (
        "Floods cut the road to Zakho",
        "Tigris Post",
        (
            "ZAKHO, Iraq - Flash floods swept away a bridge near Zakho overnight, killing 4 people.\n\n"
            "“The road will stay closed for three days,” said Karwan Ali, head of civil defence in Duhok. "
            "Rescuers brought 320 families to schools, and power failed in 14 villages of northern Iraq."
        ),
    ),
    (
        "Dockers end their strike at Umm Qasr",
        "Gulf Ledger",
        (
            "BASRA, Iraq - Cranes turned again at Umm Qasr after 1,200 dockers ended an eleven-day strike over "
            "wages.\n\n“We have an agreement in writing,” Hassan Jabbar, a port spokesman, told reporters. "
            "Thirty ships lay at anchor off Basra, with wheat and sugar for all of Iraq."
        ),
    ),
    (
        "Parliament debates a budget of 211 trillion dinars",
        "Capital Times",
        (
            "BAGHDAD - Lawmakers opened their debate on Iraq's budget, which foresees spending of 211 trillion dinars "
            "and a deficit of 64 trillion.\n\n“Salaries come first,” finance committee member Nadia Faris argued. "
            "A vote is expected next week in Baghdad."
        ),
    ),
    (
        "Aid trucks reach Homs",
        "Orontes Post",
        (
            "HOMS, Syria - Flour, medicine and blankets arrived in Homs aboard 38 trucks, the first since October.\n\n"
            "“It is enough for two weeks,” said Ruba Sabbagh, who runs the city's relief office. "
            "Bakeries in Syria's third city had shut when fuel ran out."
        ),
    ),
    (
        "Vaccination drive begins in Aleppo",
        "Citadel News",
        (
            "ALEPPO, Syria - Nurses began to vaccinate 90,000 children against measles in Aleppo province.\n\n"
            "Clinics in Syria have registered 1,140 cases this year, according to Doctor Samir Haddad, "
            "who leads the campaign from a mobile clinic."
        ),
    ),
)


def articles(now, texts=TEXTS):
    """Articles that were printed and read some hours before now."""
    return [
        Article(
            id=f"https://outlet.example/{number}", source=publication.lower().replace(" ", "-"),
            publication=publication, headline=headline, text=text, url=f"https://outlet.example/{number}",
            published=now - timedelta(hours=7), published_from="feed",
            first_seen=now - timedelta(hours=6, minutes=50), language="en", tier="local",
        )
        for number, (headline, publication, text) in enumerate(texts, 1)
    ]  # fmt: skip


class Office:
    """A desk whose only edition came due two minutes ago, while nothing ran."""

    def __init__(self, folder, *, to='[{ channel = "folder", path = "output" }]', edition="", more="",
                 database="briefing.db", texts=TEXTS):  # fmt: skip
        self.folder = folder
        # Slots stand on whole minutes: five minutes ago at most, and not yet too late for any rule.
        self.due = datetime.now(UTC).replace(second=0, microsecond=0) - 2 * MINUTE
        folder.mkdir(exist_ok=True)
        (folder / "briefing.toml").write_text(
            f'[desk]\ndatabase = "{database}"\n{more}\n'
            f'[[edition]]\nid = "daily"\nat = "{self.due:%H:%M}"\nzone = "UTC"\nformats = ["html"]\n'
            f"to = {to}\n{edition}\n"
        )
        self.desk = load_desk(folder)
        self.database = open_database(self.desk.database)
        GatherArchive(self.database).store(articles(self.due, texts))
        self.issues = Issues(self.database, "past")
        self.issues.set_up()
        for one in self.desk.editions:
            self.issues.plan(one, (), self.due - MINUTE)

    @property
    def slot(self):
        return f"{self.due:%Y-%m-%dT%H:%M}"
