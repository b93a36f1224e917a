"""One story for each event: reprints folded, reports grouped, ranked, and linked to the days before. Pure.

`group_stories` is the way in; `rank` weighs its stories again for a window and against the edition
before; `fold_reprints` finds copies, and `compare` says what changed since the stories before.
"""

from briefing.stories.changes import compare
from briefing.stories.grouping import group_stories
from briefing.stories.ranking import rank
from briefing.stories.reprints import Folded, fold_reprints

__all__ = ["Folded", "compare", "fold_reprints", "group_stories", "rank"]
