"""What rises, falls, totals or is forecast, and whose share is told: the subject of the clause, not its neighbour."""

import pytest

from briefing.analysis.figures import find_figures
from briefing.model import Article
from briefing.text.sentences import sentences


def counted(text):
    """What each figure of a text counts, by its number as printed."""
    found = find_figures(Article("a", "The Daily", "The Daily", "News of the day", text), sentences(text))
    return {figure.number.of(text): figure.counted for figure in found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sales of pumps and electric valves rose nine percent from a year earlier to $30 million.",
            {"nine": "Sales", "30 million": "Sales"},
        ),
        (
            "The mill said its output of flour during the last dry year fell 24 percent.",
            {"24": "output"},
        ),
        (
            "Gas use in the towns of the north is likely to slow to around 2 percent.",
            {"2": "Gas use"},
        ),
        (
            "The ministry said that 2021/22 farm income totalled 145 billion dinars.",
            {"145 billion": "farm income"},
        ),
        ("Budget revenues are expected to reach $90 billion.", {"90 billion": "Budget revenues"}),
        ("Research and tooling costs will rise to $217 million.", {"217 million": "Research and tooling costs"}),
        ("Basra's oil exports will fall to $4 billion.", {"4 billion": "oil exports"}),
        ("Unemployment among the young now exceeds 54 percent.", {"54": "Unemployment"}),
        ("The number of jobs in the port rose 3 percent.", {"3": "jobs"}),
        ("Exports of wheat to the coast totalled 68,200 tonnes.", {"68,200": "wheat"}),
        ("Damage to the school is estimated at $1 million.", {"1 million": "Damage"}),
        ("Freight carried over the Alps rose seven percent.", {"seven": "Freight"}),
        ("The four weekly flights to Delft will be increased to nine.", {"nine": "flights"}),
        ("It sold more on turnover higher at $313 million.", {"313 million": "turnover"}),
        ("Two bodies can accept donations of $300,000.", {"Two": "bodies", "300,000": "donations"}),
        ("The bank said in a yearly report its loans in the dry season fell 24 percent.", {"24": "loans"}),
        ("Sales of ploughs, accounting for a lot of trade, rose to $8 million.", {"8 million": "Sales"}),
        ("Growth in trade in the western industrialized lands is likely to slow to 1 percent.", {"1": "Growth"}),
        ("Aid for camps, clinics, and mobile schools fell to $7 million.", {"7 million": "Aid"}),
        ("A holding firm of Basra plans a bond issue for a total of $400 million.", {"400 million": ""}),
    ],
)  # fmt: skip
def test_a_change_is_of_the_subject_of_its_clause(text, expected):
    """Neither the noun next to the verb nor what an earlier sentence counted takes the subject's place."""
    assert counted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Overseas sales totalled 900 billion dinars, down three percent from a year earlier.",
            {"900 billion": "Overseas sales", "three": "Overseas sales"},
        ),
        (
            "Inflation slowed to 2 percent in May compared with 5 percent in April.",
            {"2": "Inflation", "5": "Inflation"},
        ),
        (
            "Net profit was $30 million, or $2 a share, down from $40 million.",
            {"30 million": "Net profit", "2": "Net profit", "40 million": "Net profit"},
        ),
        (
            "Freight rose 4 percent to 94,000 tonnes while rail freight rose 9 percent to 74,000 tonnes.",
            {"4": "Freight", "94,000": "Freight", "9": "rail freight", "74,000": "rail freight"},
        ),
    ],
)
def test_what_a_change_leads_to_and_from_is_of_the_same(text, expected):
    """Behind "down", "compared with", "or" and "from" a number goes on being of what moved."""
    assert counted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The club scored six goals. It shot 46 percent in the second half.",
            {"six": "goals", "46": ""},
        ),
        (
            "School attendance fell by 50 percent. They asked for 20 percent.",
            {"50": "School attendance", "20": ""},
        ),
        (
            "Some 52 percent of voters said no. Another 40 percent said yes.",
            {"52": "voters", "40": "voters"},
        ),
        (
            "Some 39 percent of the milk came from here. The other 61 percent came by ship.",
            {"39": "milk", "61": "milk"},
        ),
        ("The poll showed that 59 percent of those surveyed disapprove.", {"59": "those surveyed"}),
        ("Among older voters her lead was large: 69 percent.", {"69": "older voters"}),
        ("It won the support of widows (61 percent).", {"61": "widows"}),
        ("A poll shows Odeh beating Latif 45 to 40 percent.", {"45": "", "40": ""}),
        ("The ministry put a 35 percent tariff on cheap tyres.", {"35": "tariff"}),
    ],
)
def test_a_share_takes_its_whole_only_where_it_is_said(text, expected):
    """Of an earlier sentence only who was asked, the vote and what "the other 61 percent" is of go on."""
    assert counted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Delft bought 26,000 tonnes of tin and zinc in June.", {"26,000": "tin and zinc"}),
        ("It is 12 percent of its loans and advances.", {"12": "loans and advances"}),
        (
            "The league holds a third of southern and western Delta.",
            {"a third": "southern and western Delta"},
        ),
        ("They grabbed rings and gold watches worth $3 million.", {"3 million": "rings and gold watches"}),
        ("They finished the bridge and a school worth $3 million.", {"3 million": "bridge and a school"}),
        ("There were 30 percent fewer cattle and 20 percent less flour.", {"30": "cattle", "20": "flour"}),
        ("Bread was 40 percent more expensive.", {"40": "Bread"}),
        ("The army named a three-hour daily halt of fire.", {"three": "halt"}),
        ("It set a nationwide ceasefire for three days.", {"three": "nationwide ceasefire"}),
        ("It fights the host within a war that has lasted six years.", {"six": "war"}),
        ("The war in Delta that has lasted six years is over.", {"six": "war"}),
        ("They seized ten tonnes (22,000 pounds) of flour.", {"ten": "flour", "22,000": "flour"}),
        ("They came within seven kilometres (four miles) of the airbase.", {"seven": "", "four": ""}),
        ("It took 12 percent of the milk and shipped it.", {"12": "milk"}),
        ("It took 12 percent of the milk and left.", {"12": "milk"}),
    ],
)
def test_a_measure_may_be_of_two_things(text, expected):
    """Both things are counted where nothing of a new clause follows the second."""
    assert counted(text) == expected
