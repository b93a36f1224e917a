"""Clusters from the likeness of pairs: average linkage over the pairs that have any."""

from __future__ import annotations

import heapq
from collections.abc import Mapping


def clusters(n: int, alike: Mapping[tuple[int, int], float], threshold: float) -> list[list[int]]:
    """Members of each cluster of the items 0 to n - 1, in order; the most alike join first.

    Two clusters join while their pairs are alike by `threshold` on average; a pair that is not in
    `alike` counts as 0. One chance likeness therefore never chains two large clusters.
    """
    members = {i: [i] for i in range(n)}
    near: dict[int, dict[int, float]] = {i: {} for i in range(n)}
    for (i, j), likeness in sorted(alike.items()):
        near[i][j] = near[j][i] = likeness
    heap = [(-s, min(i, j), max(i, j)) for (i, j), s in alike.items() if s >= threshold]
    heapq.heapify(heap)
    while heap:
        minus, i, j = heapq.heappop(heap)
        if i not in members or j not in members or _average(near, members, i, j) != -minus:
            continue
        new = n
        n += 1
        members[new] = members.pop(i) + members.pop(j)
        near[new] = _joined(near.pop(i), near.pop(j), i, j)
        for k in near[new]:
            near[k].pop(i, None)
            near[k].pop(j, None)
            near[k][new] = near[new][k]
            mean = _average(near, members, k, new)
            if mean >= threshold:
                heapq.heappush(heap, (-mean, k, new))
    return sorted(sorted(group) for group in members.values())


def _average(near: dict[int, dict[int, float]], members: dict[int, list[int]], i: int, j: int) -> float:
    return near[i][j] / (len(members[i]) * len(members[j]))


def _joined(one: dict[int, float], other: dict[int, float], i: int, j: int) -> dict[int, float]:
    """Sums of likeness to every other cluster."""
    sums = {k: s for k, s in one.items() if k != j}
    for k, s in other.items():
        if k != i:
            sums[k] = sums.get(k, 0.0) + s
    return sums
