"""What became of the counted, in the turns in which reports of a war tell it."""

import pytest

from briefing.analysis.figures import find_figures
from briefing.model import Article
from briefing.text.sentences import sentences


def harmed(text):
    """Value, counted and outcome of every figure; the kind stands for the outcome where nobody was harmed."""
    article = Article("a", "The Daily", "The Daily", "News of the day", text)
    return [(float(f.value), f.counted, f.outcome or f.kind) for f in find_figures(article, sentences(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bomb Kills 21 in Karrada Market.", [(21, "", "killed")]),
        ("Gunmen Injure 9 in Basra.", [(9, "", "wounded")]),
        (
            "Two raids near Hit 5 Nusra Bombers Killed.",
            [(2, "raids", "strikes"), (5, "Nusra Bombers", "killed")],
        ),
    ],
)
def test_headline_with_capitals_tells_whom_it_counts(text, expected):
    """A number behind "Kills" is no model of a thing, and bombers who were killed are no aircraft."""
    assert harmed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Those killed in the raid included 11 nurses and three drivers.",
            [(11, "nurses", "killed"), (3, "drivers", "killed")],
        ),
        ("Among the wounded in Tal Rifaat were six members of a rescue team.", [(6, "members", "wounded")]),
        ("Three medics were among the 17 dead.", [(3, "medics", "killed"), (17, "medics", "killed")]),
        ("There were eight boys from the camp among the villagers killed.", [(8, "boys", "killed")]),
        (
            "The doctors said 14 pupils had been killed along with four teachers in the raid.",
            [(14, "pupils", "killed"), (4, "teachers", "killed")],
        ),
        (
            "The shell wounded a U.S. soldier and two Iraqi contractors.",
            [(2, "Iraqi contractors", "wounded")],
        ),
        (
            "Gunmen killed a judge and kidnapped two of his guards and three drivers.",
            [(2, "guards", "detained"), (3, "drivers", "detained")],
        ),
    ],
)
def test_list_of_the_harmed_shares_their_fate(text, expected):
    """Whoever is listed with the killed, behind "included", "among" or "along with", was killed too."""
    assert harmed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("About 30 people, mostly farmers, killed in shelling.", [(30, "people", "killed")]),
        ("Forty members of the brigade including its chief died there.", [(40, "members", "killed")]),
        (
            "At least 60 villagers including 12 girls have been killed and over 200 wounded.",
            [(60, "villagers", "killed"), (12, "girls", "killed"), (200, "villagers", "wounded")],
        ),
        (
            "The clashes left 18 villagers - including seven girls - and 12 gunmen dead.",
            [(18, "villagers", "killed"), (7, "girls", "killed"), (12, "gunmen", "killed")],
        ),
        ("Two men, including one from Mosul, killed a guard.", [(2, "men", "people")]),
    ],
)
def test_fate_stands_behind_what_is_put_in(text, expected):
    """Words between the counted and what became of them do not hide it; whoever kills is not the killed."""
    assert harmed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Seven villagers including a girl were treated for asphyxiation.", [(7, "villagers", "wounded")]),
        ("More than 40 people suffered suffocation.", [(40, "people", "wounded")]),
        (
            "The clinic took in 80 wounded and 27 dead bodies, many of them injured by glass.",
            [(80, "wounded", "wounded"), (27, "dead bodies", "killed")],
        ),
    ],
)
def test_treated_are_wounded_and_bodies_dead(text, expected):
    """A gas attack wounds those who are treated; a body is of the killed whatever else the clause tells."""
    assert harmed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Six suicide bombers came from the east. The war has killed more than 290,000 and displaced millions.",
            [(6, "suicide bombers", "personnel"), (290000, "", "killed"), (1000000, "", "displaced")],
        ),
        (
            "Nine soldiers held the bridge. Another four were killed later.",
            [(9, "soldiers", "personnel"), (4, "soldiers", "killed")],
        ),
        (
            "Raids killed 19 people on Monday. A later blast killed 13 and wounded 29.",
            [(19, "people", "killed"), (13, "people", "killed"), (29, "people", "wounded")],
        ),
    ],
)
def test_dead_of_a_new_sentence_are_not_those_counted_before(text, expected):
    """A toll counts anybody, unless the sentence says that it goes on counting the same."""
    assert harmed(text) == expected


def test_town_whose_name_ends_in_s_counts_nothing():
    """Homs, Athens and Paris are no plurals, though they end like one."""
    assert harmed("Planes killed two and injured seven Homs Governor Talal Odeh said.") == [
        (2, "", "killed"),
        (7, "", "wounded"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Another 15 terrorist were captured near Hit.", [(15, "terrorist", "detained")]),
        ("Thousands were tortured to death in the prison.", [(1000, "", "killed")]),
        ("The raid killed 12 regime and allied fighters.", [(12, "regime and allied fighters", "killed")]),
        ("About 900 head of cattle were slaughtered.", [(900, "cattle", "other")]),
    ],
)
def test_whom_a_report_counts_is_named_however_it_is_printed(text, expected):
    """A plural without its s counts, both modifiers are kept, and cattle are no casualties."""
    assert harmed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Six men were killed on Monday, among them 4 nurses.",
            [(6, "men", "killed"), (4, "nurses", "killed")],
        ),
        (
            "Raids killed at least nine villagers including a woman and her four children.",
            [(9, "villagers", "killed"), (4, "children", "killed")],
        ),
        (
            "The attack killed nine people by a group including three foreigners.",
            [(9, "people", "killed"), (3, "foreigners", "people")],
        ),
        ("At least 97 rebel fighters from Idlib have died in combat.", [(97, "rebel fighters", "killed")]),
        ("Three gunmen were said to be killed near Hit.", [(3, "gunmen", "killed")]),
        ("The blast took the lives of two guards.", [(2, "guards", "killed")]),
        ("The pilot crashed, killing all five people on board.", [(5, "people", "killed")]),
        ("A woman and her three sons as well as a guard were killed.", [(3, "sons", "killed")]),
        ("The group lost over 60 militants in the battle.", [(60, "militants", "killed")]),
        (
            "The bomb killed 70 people and left 40 other wounded.",
            [(70, "people", "killed"), (40, "people", "wounded")],
        ),
        (
            "The five students between 7 and 12 years old were killed.",
            [(5, "students", "killed"), (7, "", "age")],
        ),
    ],
)
def test_harm_is_told_in_many_ways(text, expected):
    """Parts of a toll, deaths in the perfect tense, lives taken and fighters lost are all of the dead."""
    assert harmed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2016 dozens of people were killed.", [(12, "people", "killed")]),
        ("The raids killed two dozen people.", [(24, "people", "killed")]),
        ("Also Wednesday 22 Daesh fighters were killed.", [(22, "Daesh fighters", "killed")]),
        ("The meeting of Wednesday 22 May was short.", []),
    ],
)
def test_number_behind_a_date_is_no_part_of_it(text, expected):
    """A year makes no dozens, and a day of the week no day of a month where a noun follows that is counted."""
    assert harmed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bombardment brought to 49 the number killed in the town.", [(49, "killed", "killed")]),
        (
            "Syria on Wednesday raised to five the number of people killed in the raid.",
            [(5, "people", "killed")],
        ),
        (
            "The ministry raised to 40 the number of Syrian soldiers wounded in the blast.",
            [(40, "Syrian soldiers", "wounded")],
        ),
        ("The ministry raised to 40 the number of wounded in the blast.", [(40, "wounded", "wounded")]),
        (
            "The number of villagers reported by a monitor to be killed in the raids rises to 1,068.",
            [(1068, "villagers", "killed")],
        ),
        (
            "The number of rebel fighters killed in battles for the town has risen to 39.",
            [(39, "rebel fighters", "killed")],
        ),
    ],
)
def test_toll_stands_before_or_behind_its_number(text, expected):
    """Both "brought to 49 the number killed" and "the number of fighters killed has risen to 39" are tolls."""
    assert harmed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Six men were killed and 12 received wounds of all kinds.",
            [(6, "men", "killed"), (12, "men", "wounded")],
        ),
        ("Dozens more suffered respiratory problems.", [(12, "", "wounded")]),
        ("The gas left 50 people suffering breathing difficulties.", [(50, "people", "wounded")]),
    ],
)
def test_who_bears_wounds_is_wounded(text, expected):
    """A verb of bearing wounds is no noun that is counted: whoever bears them is."""
    assert harmed(text) == expected


def test_listed_victims_are_casualties_of_unsaid_fate():
    """A list of victims does not say who was killed and who was hurt, but that they were harmed."""
    assert harmed("The victims included 51 children, 28 women and five medics.") == [
        (51, "children", "casualties"),
        (28, "women", "casualties"),
        (5, "medics", "casualties"),
    ]


def test_charges_and_tapes_are_no_casualties():
    """Counts of torture are charges, and a tape that a camera captured is no prisoner."""
    assert harmed("He faces three counts of murder and two counts of torture.") == [
        (3, "counts of murder", "other"),
        (2, "counts of torture", "other"),
    ]
    assert harmed("Police have two recordings, one captured by a camera and another by a driver.") == [
        (2, "recordings", "other"),
        (1, "recordings", "other"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The film shows the bodies of six nurses and two cooks.", [(6, "nurses", "killed"), (2, "cooks", "killed")]),
        ("The execution of 14 young men was filmed.", [(14, "young men", "killed")]),
        ("The arrest of nine teachers angered the town.", [(9, "teachers", "detained")]),
        ("A body of 14 lawyers drew up the plan.", [(14, "lawyers", "people")]),
        ("The fate of some 90 other soldiers is still unknown.", [(90, "soldiers", "missing")]),
        ("The blast in the market claimed 14 pupils.", [(14, "pupils", "killed")]),
        ("The mayor claimed 14 pupils had voted.", [(14, "pupils", "people")]),
        ("A strike has claimed lives of seven farmers.", [(7, "farmers", "killed")]),
        ("The brigade lost more than 30 troops and militia.", [(30, "troops and militia", "killed")]),
        (
            "The group lost 41 fighters and the army lost at least 17.",
            [(41, "fighters", "killed"), (17, "fighters", "killed")],
        ),
        ("The regime gassed 700 villagers that night.", [(700, "villagers", "casualties")]),
        ("They were accused of gassing hundreds.", [(100, "", "casualties")]),
        ("Two women were shot near the well.", [(2, "women", "casualties")]),
        ("Two helicopters were shot down.", [(2, "helicopters", "equipment")]),
        ("The gang took some 80 villagers as they left, to serve as human shields.", [(80, "villagers", "detained")]),
        ("The court took 12 citizens as jurors.", [(12, "citizens", "people")]),
    ],
)  # fmt: skip
def test_fate_is_told_by_the_noun_or_the_verb_of_the_clause(text, expected):
    """Bodies, executions and what a blast claimed are of the dead; a body of lawyers and a claim are not."""
    assert harmed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('The raid killed "at least 18 gunmen" there.', [(18, "gunmen", "killed")]),
        ('The agency said "tens of gunmen" had been killed.', [(10, "gunmen", "killed")]),
        (
            "Dozens of people died in raids, a monitor said on Monday, including at least 19 people in one street.",
            [(12, "people", "killed"), (19, "people", "killed")],
        ),
        (
            "The raid killed 18 people, including children and two medics.",
            [(18, "people", "killed"), (2, "medics", "killed")],
        ),
        ("The fire killed 9 people, including a family of four.", [(9, "people", "killed"), (4, "family", "killed")]),
        (
            "More than 130 villagers were killed, among which 60 children.",
            [(130, "villagers", "killed"), (60, "children", "killed")],
        ),
        ("The victims included two cooks. Victims include six nurses.", [(2, "cooks", "casualties"), (6, "nurses", "casualties")]),
        ("Two men, one of them a guard, were killed there.", [(2, "men", "killed")]),
        ("Two guards of the rescue organization were also among Friday's victims.", [(2, "guards", "killed")]),
        ("The crash brought the number of Dutch soldiers killed in Helmand to 21.", [(21, "Dutch soldiers", "killed")]),
        ("The blast took the lives of two maids as well as two cooks.", [(2, "maids", "killed"), (2, "cooks", "killed")]),
    ],
)  # fmt: skip
def test_fate_reaches_over_marks_and_over_who_says_so(text, expected):
    """A quotation mark or "a monitor said" between a verb of harm and a number leaves it the verb's."""
    assert harmed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Eight villagers had suffered serious injury.", [(8, "villagers", "wounded")]),
        ("Some 30 people, mostly women, suffered from suffocation.", [(30, "people", "wounded")]),
        ("Some 30 people, mostly women, were affected by the gas.", [(30, "people", "wounded")]),
        ("Nine people were taken to a nearby hospital.", [(9, "people", "wounded")]),
        ("Nine surgeons were taken to the scene.", [(9, "surgeons", "people")]),
        ("Seven people are still receiving hospital treatment.", [(7, "people", "wounded")]),
        ("In June 46 patients were reported as wounded.", [(46, "patients", "wounded")]),
        ("Seven people suffered a defeat.", [(7, "people", "people")]),
    ],
)
def test_who_needs_a_hospital_is_wounded(text, expected):
    """Whoever suffers from gas or wounds, or is taken to a hospital for them, was wounded."""
    assert harmed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Monday three gunmen killed at least two people.", [(3, "gunmen", "personnel"), (2, "people", "killed")]),
        ("Five killed, four injured in raids.", [(5, "killed", "killed"), (4, "injured", "wounded")]),
        ("The blast took the lives of three maids, injured two others.", [(3, "maids", "killed"), (2, "others", "wounded")]),
        ("As well as those killed, at least 60 people were injured.", [(60, "people", "wounded")]),
        (
            "Three people, two of them children, died and nine people were injured.",
            [(3, "people", "killed"), (2, "children", "killed"), (9, "people", "wounded")],
        ),
        (
            "Raids killed 31 drivers on Friday, including 10 when their ferry was hit.",
            [(31, "drivers", "killed"), (10, "drivers", "killed")],
        ),
        (
            "At least 86 members of the northern army and its allies, who include members of a league, were killed.",
            [(86, "members", "killed")],
        ),
        ("The elimination of 34 gunmen was confirmed.", [(34, "gunmen", "killed")]),
        (
            "It left 320 people dead, and hundreds trapped under siege.",
            [(320, "people", "killed"), (100, "people", "people")],
        ),
        ("It led to the deaths of Envoy Tom Odeh and three other Swedes.", [(3, "Swedes", "killed")]),
        ("It left one person dead and dozens injured.", [(1, "person", "killed"), (12, "person", "wounded")]),
        ("It caused the displacement of more than 300 families.", [(300, "families", "displaced")]),
        ("The court ordered the deportation of two brothers.", [(2, "brothers", "displaced")]),
        ("A judge blocked the deportation of two brothers on Thursday.", [(2, "brothers", "people")]),
        ("They shot dozens of rockets at the port.", [(12, "rockets", "strikes")]),
        ('Some 33 members of the "Northern Host" and the "River Front" organizations were killed.', [(33, "members", "killed")]),
        ("The army killed 15 gunmen and injured others in the hills.", [(15, "gunmen", "killed")]),
        ("The town was shelled with 47 mortar rounds and a minimum of 100 missiles.", [(47, "mortar rounds", "strikes"), (100, "missiles", "strikes")]),
        ("It killed 22 Red Crescent [RC] volunteers.", [(22, "Red Crescent [RC] volunteers", "killed")]),
    ],
)  # fmt: skip
def test_the_harmed_are_those_the_verb_has(text, expected):
    """Whoever kills is not killed, and what is put in between keeps the fate of the whole."""
    assert harmed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bringing to 31 the number killed, a shell hit the bakery.", (31, "killed", "killed")),
        ("The sweep brought to 18 the number of men arrested in the port.", (18, "men", "detained")),
        ("The floods brought to 6,400 the number of people displaced.", (6400, "people", "displaced")),
        ("The decree brought to 260 the number of villages with a school.", (260, "villages", "places")),
        # Counter-examples: what is raised from one number to another, and a number that nothing counts.
        ("The council raised the fee from 3 to 5 dinars for the number of goats kept.", None),
        ("The road leads to 12 the colonel did not name.", None),
    ],
)
def test_number_of_stands_behind_its_number(text, expected):
    """ "Brought to 18 the number of men arrested" counts men with what became of them, wherever it stands."""
    figures = harmed(text)

    if expected is None:
        assert all(outcome not in ("killed", "detained", "displaced") for _, _, outcome in figures)
    else:
        assert figures == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Two injured welders died overnight. Three of the dead are Georgians, the mayor said.",
            [(2, "injured welders", "killed"), (3, "dead", "killed")],
        ),
        (
            "A bus fell into the river and 40 pilgrims were hurt. Six of the injured were in a coma.",
            [(40, "pilgrims", "wounded"), (6, "injured", "wounded")],
        ),
        # Counter-example: the noun that follows is counted.
        (
            "Two of the wounded sailors were flown to Basra.",
            [(2, "wounded sailors", "wounded")],
        ),
    ],
)
def test_part_of_the_dead_counts_the_dead(text, expected):
    """ "Three of the dead" are of the dead, and not of those whom the sentence before counted."""
    assert harmed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Twenty people were hurt, nine of them firefighters.",
            [(20, "people", "wounded"), (9, "firefighters", "wounded")],
        ),
        (
            "Seven people, three of whom were nurses, were killed.",
            [(7, "people", "killed"), (3, "nurses", "killed")],
        ),
        # "Them" goes on to be all of those told first.
        (
            "A mine killed 14 people, two of them boys. Five of them had died on the way.",
            [(14, "people", "killed"), (2, "boys", "killed"), (5, "people", "killed")],
        ),
        # Counter-examples: of no toll they stay what the whole counts; what they do is no noun.
        (
            "The court heard 20 people, nine of them firefighters.",
            [(20, "people", "people"), (9, "people", "people")],
        ),
        (
            "Twenty people were hurt, nine of them badly.",
            [(20, "people", "wounded"), (9, "people", "wounded")],
        ),
    ],
)
def test_those_told_of_them_are_counted_by_their_own_noun(text, expected):
    """ "Nine of them firefighters" counts firefighters, and they share what became of all."""
    assert harmed(text) == expected
