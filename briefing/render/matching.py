"""The styles of a page's elements: rules are asked once for all elements that stand alike.

WeasyPrint holds each of the sample day's 2,200 elements against some thirty selectors, and puts the declarations of
those that mean it in order. What most selectors ask, tag, attributes and what an element stands in, is the same for
some hundreds of kinds of elements; only what asks for neighbours or places among them (`:first-child`, `h2 + p`) is
asked of every one. Declarations are put in order once for all elements that the same rules mean.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import inf
from types import CodeType
from typing import Any, NamedTuple
from xml.etree.ElementTree import Element

from weasyprint import css
from weasyprint.css import StyleFor

# What a selector, which is compiled to Python, may call by name to be answered by the element and those around it.
_OF_ITS_KIND = frozenset(
    "local_name namespace_url classes id parent ancestors etree_element attrib get in_html_document any next lower"
    " ascii_lower split_whitespace startswith endswith".split()
)
# Attributes by which an element declares something of itself: those of a drawing its size.
_DECLARE = frozenset({"style", "lang", "id", "name", "width", "height"})

# The engine's own way.
whole_styles = StyleFor.__init__

# By property, its value and the weight of that.
Cascaded = dict[str, tuple[Any, Any]]
# By pseudo-element, and None for the element itself, what rules tell of it.
Told = dict[str | None, Cascaded]
# Rules by their style sheets and their numbers in these, in the order of what counts less and more.
Numbers = tuple[tuple[int, int], ...]


class _Rule(NamedTuple):
    """A selector that means an element, in the order of what counts less and more."""

    sheet: int
    specificity: tuple[int, int, int]
    number: int
    pseudo: str | None
    declared: Any


class _Questions(NamedTuple):
    """What the selectors of a style sheet ask."""

    # Names of the attributes that they may ask for.
    attributes: frozenset[str]
    # Numbers of those that ask for neighbours.
    of_neighbours: frozenset[int]


class _Rules:
    """The rules of all style sheets, for the length of one document."""

    def __init__(self, sheets: Sequence[Any]) -> None:
        self._sheets = sheets
        self._questions = [_questions(sheet.matcher) for sheet, _, _ in sheets]
        self._attributes = frozenset().union(*(asked.attributes for asked in self._questions))
        # Numbers of kinds, by the kind of the element around, tag and attributes; and of the elements that were seen.
        self._kinds: dict[Any, int] = {}
        self._kind_of: dict[Any, int] = {}
        # By kind: its rules, and the selectors that are still to be asked of each.
        self._found: dict[int, tuple[list[_Rule], list[tuple[int, Any]]]] = {}
        # What they tell, by the numbers of the rules.
        self._told: dict[Numbers, Told] = {}

    def told_of(self, element: Any, own: Cascaded | None) -> tuple[Numbers, Told]:
        """What is told of the element, which stands in one that was asked before, with what it declares itself."""
        node = element.etree_element
        around = self._kind_of[element.parent.etree_element] if element.parent else None
        asked = tuple([item for item in node.attrib.items() if item[0] in self._attributes])
        kind = self._kind_of[node] = self._kinds.setdefault((around, node.tag, asked), len(self._kinds))
        if kind not in self._found:
            self._found[kind] = self._ask(element)
        rules, left = self._found[kind]
        if left:
            rules = sorted([*rules, *_those_for(element, left)])
        numbers = tuple([(rule.sheet, rule.number) for rule in rules])
        if own is not None:
            return numbers, self._cascade(rules, own)
        if numbers not in self._told:
            self._told[numbers] = self._cascade(rules, {})
        return numbers, self._told[numbers]

    def _ask(self, element: Any) -> tuple[list[_Rule], list[tuple[int, Any]]]:
        own: list[tuple[int, Any]] = []
        neighbours: list[tuple[int, Any]] = []
        for place, (sheet, _, _) in enumerate(self._sheets):
            of_neighbours = self._questions[place].of_neighbours
            for selector in _candidates(sheet.matcher, element):
                (neighbours if selector[2] in of_neighbours else own).append((place, selector))
        return sorted(_those_for(element, own)), neighbours

    def _cascade(self, rules: Sequence[_Rule], own: Cascaded) -> Told:
        told: Told = {None: dict(own)}
        for place, specificity, _, pseudo, (declarations, layer) in rules:
            sheet, origin, whole_specificity = self._sheets[place]
            order = inf if layer is None else sheet.layers.index(layer)
            cascaded = told.setdefault(pseudo, {})
            for name, value, importance in declarations:
                precedence = css.declaration_precedence(origin, importance)
                _add(cascaded, name, value, (precedence, order, whole_specificity or specificity))
        return told


def styles(
    self: Any, html: Any, sheets: Any, presentational_hints: Any, font_config: Any, target_collector: Any
) -> None:
    """The styles of the page's elements, by what style sheets and attributes tell of them."""
    if presentational_hints:
        whole_styles(self, html, sheets, presentational_hints, font_config, target_collector)
        return
    computed: dict[Any, Any] = {}
    self._cascaded_styles, self._computed_styles = {}, computed
    self.initial_page_sizes = {"box": None, "area": None}
    self._sheets, self.font_config = sheets, font_config
    rules, declared, alike = _Rules(sheets), _Declared(html.base_url), dict[Any, Any]()
    around = {"root": html.etree_element, "base_url": html.base_url, "target_collector": target_collector}
    for element in html.wrapper_element.iter_subtree():
        node = element.etree_element
        parent = element.parent.etree_element if element.parent else None
        own = declared.by(node)
        names, told = rules.told_of(element, own)
        for pseudo, cascaded in told.items():
            self._cascaded_styles[node, pseudo] = cascaded
        key = (parent is not None and id(computed[parent, None]), id(own), names)
        if key in alike:
            computed[node, None] = alike[key]
        else:
            self.set_computed_styles(node, parent=parent, **around)
            alike[key] = computed[node, None]
    for node, pseudo in self._cascaded_styles:
        if pseudo:
            self.set_computed_styles(node, pseudo_type=pseudo, parent=node, **around)
    self._cascaded_styles.clear()


class _Declared:
    """What elements of a document declare of themselves: the same for those with the same attributes."""

    def __init__(self, base_url: str) -> None:
        self._base_url = base_url
        self._known: dict[Any, Cascaded] = {}

    def by(self, node: Any) -> Cascaded | None:
        """What the element declares; None for nothing."""
        if _DECLARE.isdisjoint(node.attrib):
            return None
        told = (node.tag, *[item for item in node.attrib.items() if item[0] in _DECLARE])
        if told not in self._known:
            self._known[told] = self._cascaded(Element(node.tag, dict(told[1:])))
        return self._known[told]

    def _cascaded(self, alone: Element) -> Cascaded:
        cascaded: Cascaded = {}
        for specificity, _, declarations, url in css.find_style_attributes(alone, False, self._base_url):
            for name, value, importance in css.preprocess_declarations(url, declarations):
                _add(
                    cascaded,
                    name,
                    value,
                    (css.declaration_precedence("author", importance), inf, specificity),
                )
        return cascaded


def _add(cascaded: Cascaded, name: str, value: Any, weight: Any) -> None:
    if name not in cascaded or cascaded[name][1] <= weight:
        cascaded[name] = value, weight


def _candidates(matcher: Any, element: Any) -> Iterator[Any]:
    """Selectors that may mean the element, by what stands last in them."""
    if element.id is not None:
        yield from matcher.id_selectors.get(element.id, ())
    for name in element.classes:
        yield from matcher.class_selectors.get(name, ())
    yield from matcher.lower_local_name_selectors.get(element.local_name.lower(), ())
    yield from matcher.namespace_selectors.get(element.namespace_url, ())
    if "lang" in element.etree_element.attrib:
        yield from matcher.lang_attr_selectors
    yield from matcher.other_selectors


def _those_for(element: Any, selectors: Iterable[tuple[int, Any]]) -> list[_Rule]:
    return [
        _Rule(sheet, specificity, number, pseudo, declared)
        for sheet, (test, specificity, number, pseudo, declared) in selectors
        if test(element)
    ]


def _questions(matcher: Any) -> _Questions:
    """What its selectors ask: worked out once a style sheet."""
    try:
        known: _Questions = matcher.questions
    except AttributeError:
        known = matcher.questions = _asked_by(matcher)
    return known


def _asked_by(matcher: Any) -> _Questions:
    by_name = (
        matcher.id_selectors, matcher.class_selectors, matcher.lower_local_name_selectors,
        matcher.namespace_selectors,
    )  # fmt: skip
    selectors = [*matcher.lang_attr_selectors, *matcher.other_selectors]
    selectors += [selector for named in by_name for found in named.values() for selector in found]
    attributes, of_neighbours = {"class", "lang"}, set()
    if matcher.id_selectors:
        attributes.add("id")
    for test, _, number, *_ in selectors:
        codes = list(_codes(test.__code__))
        if all(_OF_ITS_KIND.issuperset(code.co_names) for code in codes):
            attributes.update(word for code in codes for word in code.co_consts if isinstance(word, str))
            attributes.update(word for code in codes for word in code.co_names if word == "id")
        else:
            of_neighbours.add(number)
    return _Questions(frozenset(attributes), frozenset(of_neighbours))


def _codes(code: CodeType) -> Iterator[CodeType]:
    """The code, and that of what is asked of others in it."""
    yield code
    for part in code.co_consts:
        if isinstance(part, CodeType):
            yield from _codes(part)
