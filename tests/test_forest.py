"""Trees are added up by sets of leaves."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from briefing.analysis.speakers.forest import Forest

FEATURES = 4
VALUES = st.integers(-3, 9)
LEAVES = st.integers(-300, 300)
SPLITS = st.tuples(st.integers(0, FEATURES - 1), VALUES)
TREES = st.recursive(
    LEAVES, lambda branch: st.tuples(SPLITS, branch, branch).map(lambda t: [*t[0], *t[1:]]), max_leaves=12
)


@given(trees=st.lists(TREES, max_size=6), row=st.lists(VALUES, min_size=FEATURES, max_size=FEATURES))
def test_a_forest_adds_up_the_leaves_that_walking_its_trees_would_reach(
    trees: list[Any], row: list[int]
) -> None:
    """The sum over sets of leaves is the sum of walking each tree from its root."""
    walked = sum(_walked(tree, row) for tree in trees)

    score = Forest(trees).scores([row])[0]

    assert score == walked


def _walked(node: Any, row: list[int]) -> int:
    while isinstance(node, list):
        node = node[2] if row[node[0]] <= node[1] else node[3]
    return int(node)
