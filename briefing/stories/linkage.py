"""Clusters from the likeness of pairs: average linkage over the pairs that have any."""

from __future__ import annotations

import heapq
from collections.abc import Mapping, Sequence


def clusters(
    n: int, alike: Mapping[tuple[int, int], float], threshold: float, leeway: Sequence[float] = ()
) -> list[list[int]]:
    """Members of each cluster of the items 0 to n - 1, in order; the most alike join first.

    Two clusters join while their pairs are alike by `threshold` on average, so that one chance
    likeness never chains two large clusters. A pair that is not in `alike` counts as the product of
    its items' `leeway`: 0, or a little for items that say too little for silence to prove anything.
    """
    doubt = leeway or [0.0] * n
    return _Merging(n, _within_reach(n, alike, threshold, doubt), threshold, doubt).run()


def _within_reach(
    n: int, alike: Mapping[tuple[int, int], float], threshold: float, leeway: Sequence[float]
) -> Mapping[tuple[int, int], float]:
    """The pairs that may come into one cluster.

    For two clusters to join on average one of their pairs must be alike by the threshold, so what no
    chain of such pairs connects never joins, and how alike it is need not be carried along.
    """
    if max(leeway, default=0.0) ** 2 >= threshold:
        return alike
    chain = list(range(n))
    for (i, j), likeness in alike.items():
        if likeness >= threshold:
            chain[_end(chain, i)] = _end(chain, j)
    ends = [_end(chain, i) for i in range(n)]
    return {pair: likeness for pair, likeness in alike.items() if ends[pair[0]] == ends[pair[1]]}


def _end(chain: list[int], item: int) -> int:
    while chain[item] != item:
        chain[item] = chain[chain[item]]
        item = chain[item]
    return item


class _Merging:
    """The clusters so far, and how alike each two are that share a likeness."""

    def __init__(
        self, n: int, alike: Mapping[tuple[int, int], float], threshold: float, leeway: Sequence[float]
    ) -> None:
        self.threshold = threshold
        self.next = n
        self.members = {i: [i] for i in range(n)}
        self.leeway = dict(enumerate(leeway))
        # Sums over the pairs of two clusters of what their likeness is above the leeway.
        self.above: dict[int, dict[int, float]] = {i: {} for i in range(n)}
        for (i, j), likeness in sorted(alike.items()):
            self.above[i][j] = self.above[j][i] = likeness - leeway[i] * leeway[j]
        self.heap = [
            (-mean, min(i, j), max(i, j)) for i, j in alike if (mean := self._mean(i, j)) >= threshold
        ]
        heapq.heapify(self.heap)

    def run(self) -> list[list[int]]:
        while self.heap:
            minus, i, j = heapq.heappop(self.heap)
            if i in self.members and j in self.members and self._mean(i, j) == -minus:
                self._join(i, j)
        return sorted(sorted(group) for group in self.members.values())

    def _mean(self, i: int, j: int) -> float:
        pairs = len(self.members[i]) * len(self.members[j])
        return (self.above[i][j] + self.leeway[i] * self.leeway[j]) / pairs

    def _join(self, i: int, j: int) -> None:
        new, self.next = self.next, self.next + 1
        self.members[new] = self.members.pop(i) + self.members.pop(j)
        self.leeway[new] = self.leeway.pop(i) + self.leeway.pop(j)
        self.above[new] = _sums(self.above.pop(i), self.above.pop(j), i, j)
        for k, above in self.above[new].items():
            self.above[k].pop(i, None)
            self.above[k].pop(j, None)
            self.above[k][new] = above
            mean = self._mean(k, new)
            if mean >= self.threshold:
                heapq.heappush(self.heap, (-mean, k, new))


def _sums(one: dict[int, float], other: dict[int, float], i: int, j: int) -> dict[int, float]:
    sums = {k: above for k, above in one.items() if k != j}
    for k, above in other.items():
        if k != i:
            sums[k] = sums.get(k, 0.0) + above
    return sums
