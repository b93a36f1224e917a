"""A scheduled edition by hand: read the archive, print, send to every recipient. Run it in a desk."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from sys import argv

from briefing import issue, render
from briefing.archive.articles import ArticleArchive
from briefing.archive.database import open_database
from briefing.config.desk import load_desk
from briefing.deliver.kinds import open_channels

if __name__ == "__main__":
    desk = load_desk(Path())
    now = datetime.fromisoformat(argv[1]) if len(argv) > 1 else datetime.now(UTC)
    with closing(open_database(desk.database)) as database:
        receipts = issue(
            desk.edition(),
            ArticleArchive(database),
            lambda briefing, name: render(briefing, desk.look, name),
            open_channels(desk.channels, desk.folder),
            now,
            theaters=tuple(desk.theaters.values()),
        )
    for receipt in receipts:
        print(receipt.recipient.channel, "delivered" if receipt.delivered else "refused", receipt.detail)
