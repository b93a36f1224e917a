"""Stories over outlets: which articles tell one event, which copy which, and where they disagree."""

from pathlib import Path

from briefing import analyze_all, group_stories
from briefing.config.desk import load_desk
from briefing.config.sources import read_sources
from briefing.defaults import shipped
from briefing.gather.sample import read_sample
from briefing.stories import compare

if __name__ == "__main__":
    theaters = tuple(load_desk(Path()).theaters.values())
    articles = read_sample(read_sources(shipped("sources") / "sample" / "sources")).articles
    stories = group_stories(analyze_all(articles, theaters))
    for story in stories[:5]:
        outlets = {report.article.publication for report in story.independent}
        print(f"{story.weight:.2f}  {story.lead.article.headline}")
        print(f"      {len(outlets)} outlets, {len(story.reprints)} copies")
    for change in compare(stories, ()):
        if change.kind == "disputed":
            low, high = change.before, change.after
            print(
                f"disputed: {change.what}: {low.span.of(low.article.text)} / {high.span.of(high.article.text)}"
            )
