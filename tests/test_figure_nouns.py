"""What a number counts, what a sum is for, whose an age is, and of what kind they are."""

from decimal import Decimal

import pytest

from briefing.analysis.figures import find_figures
from briefing.model import Article
from briefing.text.sentences import sentences


def figures_of(text):
    return find_figures(Article("a", "The Daily", "The Daily", "News of the day", text), sentences(text))


def counted_in(text, number):
    """What the article says the figure with this number counts."""
    (figure,) = (f for f in figures_of(text) if f.number.of(text) == number)
    return figure.counted


def kind_of(text, number):
    (figure,) = (f for f in figures_of(text) if f.number.of(text) == number)
    return figure.kind


@pytest.mark.parametrize(
    ("text", "number", "counted"),
    [
        ("The ministry froze 31 licences worth $90 million.", "90 million", "licences"),
        ("Basra may spend up to $40 million on pumps for its canals.", "40 million", "pumps"),
        ("The dentist takes 60,000 dinars a tooth.", "60,000", "tooth"),
        ("It saw 712 cases of cholera. The figure was 640 on Friday.", "640", "cases of cholera"),
        ("The widow sold her two mules for 900,000 dinars.", "900,000", "mules"),
        ("The depot has 12 buses. They were bought in Cyprus for $300,000.", "300,000", "buses"),
        ("At 500,000 dinars a month for each guard, it is dear.", "500,000", "guard"),
        ("Every blackout costs the city roughly $2 million.", "2 million", "blackout"),
        ("The new mill has six floors and cost 70 billion dinars.", "70 billion", "new mill"),
        ("Manila promised 300 million pesos ($5 million) in relief.", "5 million", "relief"),
        ("The law frees $80 million for three new bridges.", "80 million", "new bridges"),
        ("They put the cost of repairs at up to $9 million.", "9 million", "repairs"),
        ("The grant brings total aid since the floods to nearly $7 billion.", "7 billion", "total aid"),
        ("Crude was trading at $61 a barrel in Rotterdam.", "61", "Crude"),
        ("The sheikh gave $2 million to rebuild the bridge.", "2 million", "bridge"),
        ("It asked for $3 million for blankets and stoves before winter.", "3 million", "blankets and stoves"),
        ("Manila promised each nurse 20,000 pesos.", "20,000", "nurse"),
        ("The plan for this year, which asks for $2 billion, is late.", "2 billion", "plan"),
        ("Her contract, worth a reported €90,000 a year, ends.", "90,000", "contract"),
        ("Trade between the neighbors has exceeded $8 billion a year.", "8 billion", "Trade"),
        ("The salary of Odeh is $700.", "700", "salary"),
        ("Copper futures were down 2% at $4.", "4", "Copper futures"),
        ("It sold ten trucks at $50,000 each.", "50,000", "trucks"),
        ("She bought them at a cost of $90,000.", "90,000", ""),
        ("A degree from a state college will cost $90,000.", "90,000", "degree"),
        ("His net worth is $10 billion.", "10 billion", "net worth"),
        ("Nadia Odeh raised $20 million.", "20 million", ""),
        ("They spent $6 million attacking Nadia Odeh on air.", "6 million", ""),
        ("The gang made $4 million in a single summer.", "4 million", ""),
        ("Every family that leaves is entitled to 4 million dinars.", "4 million", "family"),
        ("The truck charges $9 a barrel.", "9", "barrel"),
        ("A trucker charges $4 to fill a tank.", "4", "tank"),
        ("The contract, for $43m, was signed.", "43m", "contract"),
        ("The shortfall would reach 9 trillion dinars.", "9 trillion", "shortfall"),
        ("The bill should come to $3 million.", "3 million", "bill"),
        ("Date sales brought in $6 million at the port.", "6 million", "Date sales"),
        ("The college brought in $6 million.", "6 million", ""),
        ("It gave the clerk's salary, $18,500, and asked why.", "18,500", "salary"),
        ("The usual award is 12m dinars, or £6,800.", "6,800", "usual award"),
        ("The appeal is seeking $34 million.", "34 million", "appeal"),
        ("He spent $38,000 on a hot tub and decking.", "38,000", "hot tub and decking"),
        ("Rebuilding would cost $320,000.", "320,000", "Rebuilding"),
        ("The new line is expected to cost $5 billion.", "5 billion", "new line"),
        ("Shares rose 8 percent to $31 in afternoon trading.", "31", "Shares"),
        ("A dealer wanted to give $700 for a carved one.", "700", ""),
    ],
)  # fmt: skip
def test_a_sum_says_what_it_is_for(text, number, counted):
    """Worth, price, purpose and what was sold are told from the words around a sum; else nothing is."""
    assert counted_in(text, number) == counted


@pytest.mark.parametrize(
    ("text", "number", "counted"),
    [
        ("Theft in those depots has fallen by 30 percent.", "30", "Theft"),
        ("Cases of lead poisoning rose by 45% last winter.", "45", "lead poisoning"),
        ("Decision 118 lifts duty on Syrian soap from 4% to 20%.", "20", "lifts duty"),
        (
            "A survey of 900 households found that nine out of ten had no stove.",
            "nine out of ten",
            "households",
        ),
        ("The queue of lorries was long. It was a queue that reached 9km at its longest.", "9", "queue"),
        ("The canal was 80 kilometres long.", "80", "canal"),
        ("The water table dropped by six meters.", "six", "water table"),
        ("The strike lasted 20 hours.", "20", "strike"),
        ("Baghdad has suspended the new toll for 60 days.", "60", "new toll"),
        ("The troupe, founded in Basra in 1931, lasted ten years.", "ten", "troupe"),
        ("Under the deal, which runs for 80 days, all is shared.", "80", "deal"),
        ("The first cargo, 650,000 barrels, was sold.", "650,000", "first cargo"),
        ("Oil reached the port at a rate of 90,000 barrels a day.", "90,000", "Oil"),
        ("Completion of the border fence with Iraq has reached 85 percent.", "85", "Completion"),
        ("It carries less than half the volume of last year.", "half", "volume"),
        ("He is seven minutes younger.", "seven", ""),
        ("The battle for Basra lasted nine months.", "nine", "battle"),
        ("The blast opened a crater six metres wide.", "six", "crater"),
        ("Petrol queues on Monday stretched for two kilometres.", "two", "Petrol queues"),
        ("The pipeline, which runs 70 km from Basra, is old.", "70", "pipeline"),
        ("The level has dropped by four metres.", "four", "level"),
        ("She bought a water tank holding 5,000 liters.", "5,000", "water tank"),
        ("They pump the brine four miles offshore.", "four", ""),
        ("The appeal for the year was 29% funded.", "29", "appeal"),
        ("It has less than a third of that.", "a third", ""),
        ("The council declared a 30-day state of emergency.", "30", "state of emergency"),
        ("More than 640 women and children were taken captive.", "640", "women and children"),
        ("Included were seven M1120 handling trucks.", "seven", "M1120 handling trucks"),
        ("The party won 31 percent of the vote in Basra.", "31", "vote"),
        ("It lives on a fifth of its monthly income.", "a fifth", "income"),
        ("Nearly 60 percent of Mrs. Odeh's gifts are books.", "60", "Mrs. Odeh's gifts"),
        ("They were jailed for two or more years in Erbil.", "two", ""),
        ("Workers blocked the central highway for 12 days.", "12", "central highway"),
        ("He kept the lamp alight through nine nights of storm.", "nine", "storm"),
        ("The storm brought gusts of up to 200 kilometers per hour (124 mph).", "124", "gusts"),
    ],
)
def test_a_share_or_a_measure_says_what_has_it(text, number, counted):
    """What rose, what is so long and what lasted is the subject, not the place that it is in."""
    assert counted_in(text, number) == counted


@pytest.mark.parametrize(
    ("text", "number", "counted"),
    [
        ("At 66, Mr. Halabi climbs the stairs.", "66", "Halabi"),
        ("Samira Odeh, who has died aged 90, wrote songs.", "90", "Samira Odeh"),
        ("“They forgot me,” says Odeh, who is 88.", "88", "Odeh"),
        ("Rima*, 29, who sold bread, left first.", "29", "Rima"),
        ("Tarek M., 51, denies the charges.", "51", "Tarek M."),
        ("The sisters, Nour and Hiba, who are 71 and 68, stayed.", "71", "Nour"),
        ("The sisters, Nour and Hiba, who are 71 and 68, stayed.", "68", "Hiba"),
        ("She joined the choir as a girl of 16.", "16", "girl"),
        ("Rami Zein is 17 now.", "17", "Rami Zein"),
        ("Rami Zein, at 34 the oldest, was asked.", "34", "Rami Zein"),
        ("Anas and Rami Zein, 38 and 35, were let go.", "35", "Rami Zein"),
        ("While Garland is 63, Odeh is young.", "63", "Garland"),
        ("Most voters were 45 or older.", "45", ""),
        ("She led among those 45 and over.", "45", ""),
        ("Her granddaughter Rima, six, died.", "six", "Rima"),
        ("Nadia spoke for his mother, who is 83 and sat by the door.", "83", "mother"),
        ("A retired railway clerk of 79, he keeps a list.", "79", "clerk"),
        ("The 33-year-old leads a crew.", "33", ""),
        ("Rami Zein sat. He was 19 on his first tour.", "19", "Rami Zein"),
        ("The oldest, who is 13, carries the lamp.", "13", "oldest"),
        ("One in six children under five is too thin.", "five", "children"),
    ],
)
def test_an_age_belongs_to_its_person(text, number, counted):
    """Of two names each has its own age; a star or an initial does not hide it."""
    assert (counted_in(text, number), kind_of(text, number)) == (counted, "age")


@pytest.mark.parametrize(
    ("text", "number", "kind"),
    [
        ("Some 40,000 people have come back to the town.", "40,000", "displaced"),
        ("More than 300 families left the villages of the marsh.", "300", "displaced"),
        ("About 900 people were moved to schools.", "900", "displaced"),
        ("Around 70 families live in unfinished buildings.", "70", "displaced"),
        ("She fled Afrin with her three sons.", "three", "displaced"),
        ("More than 5,000 people have returned since May.", "5,000", "displaced"),
        ("A shed of 3,000 books had been burned. Nearly 2,000 books had been burned.", "2,000", "other"),
        (
            "How a town of 9,000 people came to defend the mill that was poisoning it is unclear.",
            "9,000",
            "people",
        ),
        ("The army evacuated 40 positions.", "40", "other"),
        ("Captain Zein commands 84 men.", "84", "personnel"),
        ("They met five former executives.", "five", "people"),
        ("They met eight oil producers.", "eight", "other"),
        ("Ninety musicians came.", "Ninety", "people"),
        ("The hall has three chandeliers.", "three", "other"),
        ("They screened 6,800 applicants.", "6,800", "people"),
        ("Nearly 10,000 factory jobs disappeared.", "10,000", "other"),
        ("It counted 712 cases of acute stomach illness.", "712", "casualties"),
        ("Rebels answered with 30 rocket barrages.", "30", "strikes"),
        ("Water stood behind three Kut barrages.", "three", "places"),
        ("Forty people came home in an exchange of detainees.", "Forty", "people"),
        ("Many people have moved back. Some 2,600 people had come home.", "2,600", "displaced"),
        (
            "The wave killed 226,000 people in 14 lands, including more than 120,000 here.",
            "120,000",
            "casualties",
        ),
        ("Chad hosted some 400,000 Sudanese from Darfur.", "400,000", "displaced"),
        ("The plane took 59 tonnes of medical supplies.", "59", "trade-volume"),
        ("“There were 16 of us,” he said.", "16", "people"),
        ("Two missiles struck a hospital.", "Two", "strikes"),
        ("Engineers pulled four artillery shells out of the ditch.", "four", "equipment"),
        ("At least 66 troops have been treated for burns.", "66", "casualties"),
        ("Doctors confirmed 1,287 cases of cholera.", "1,287", "casualties"),
        ("The court heard 12 cases.", "12", "events"),
        ("Some 30 guards came. Three of them died on the road.", "Three", "casualties"),
        ("A guard was killed and 18 people were hurt, 10 of them drivers.", "10", "casualties"),
        ("Nine members of his family are still missing.", "Nine", "casualties"),
        ("About 2,500 service members serve there.", "2,500", "personnel"),
        ("They modernize nine treatment plants.", "nine", "places"),
        ("They pulled out dozens of injured before dawn.", "dozens", "casualties"),
        ("The archive holds 900 images of dead sparrows.", "900", "other"),
        ("Raiders killed nine villagers — including two pilots — on the road.", "two", "casualties"),
        ("Clashes killed 40 rebels from other towns as well as 12 guards.", "12", "casualties"),
        ("Seven drivers including a boy were among at least 20 people killed.", "Seven", "casualties"),
        ("About 480 United States military personnel serve there.", "480", "personnel"),
        ("The gunmen fled after two gunmen who killed nine villagers were seen.", "two", "personnel"),
        ("The van brought 12 tons of seed potatoes.", "12", "trade-volume"),
        ("They played the passage 31 times.", "31", "events"),
        ("She has two scanners.", "two", "equipment"),
        ("He lost his wife and three daughters in the river.", "three", "casualties"),
        ("Clinics treated 2,100 people for cholera.", "2,100", "casualties"),
        ("At least 30 goats were killed on the road.", "30", "other"),
        ("Soldiers found a pit and removed 60 mortar shells from it.", "60", "equipment"),
        ("The rebels fired 60 mortar shells at the town.", "60", "strikes"),
        ("The port took in 2,000 tons of flour.", "2,000", "trade-volume"),
        ("A wind of 110 kilometers per hour tore the roof off.", "110", "other"),
        ("The smith laid out 14 hammers.", "14", "other"),
        ("The boat held six life jackets.", "six", "equipment"),
        ("The line has nine stops.", "nine", "places"),
        ("The bill passed by 51 votes.", "51", "other"),
    ],
)
def test_the_clause_and_the_noun_say_the_kind(text, number, kind):
    """Returnees and the homeless are displaced, kin that was lost and the sick are casualties, beasts are neither."""
    assert kind_of(text, number) == kind


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("A third of what we get has no label.", ["A third"]),
        ("Another firm would have built it for a quarter less.", ["a quarter"]),
        ("The house has 40 windows and 12 have been broken.", ["40", "12"]),
        ("There were 63 people in the boat. Seventeen never made it.", ["63", "Seventeen"]),
        ("It passed by 58 votes to 41, after midnight.", ["58", "41"]),
        ("The office had 4,600 letters and answered 212.", ["4,600", "212"]),
        ("The call had lasted 14 minutes, of which nine were about oil.", ["14", "nine"]),
        ("He sold 40 doors. They have sold 12 at $90 each.", ["40", "12", "90"]),
        ("He moved a flock of 400.", ["400"]),
        ("So are 87 of the county's 91 drivers.", ["87", "91"]),
        ("It was a two-front war of a four-star general.", []),
        ("The court was split 5-to-4 on it.", []),
        ("The “Gang of Eight” wrote it.", []),
        ("They tried a fourth bomb test.", []),
        ("They rallied around a third-party candidate.", []),
        ("It protects the 2,500 troops in Iraq and 900 in Syria.", ["2,500", "900"]),
        ("Nine deals have been signed and two carried out.", ["Nine", "two"]),
        ("There were 16 of us.", ["16"]),
        ("Nearly half are Yazidis.", ["half"]),
        ("They played the 999 calls of the 1-134th Cavalry.", []),
        ("It was the twenty-fifth day, at around 630 pm, under E.O. 13894.", []),
        ("“He lied,” what one young conservative called it.", []),
        ("Guards killed one farmer.", ["one"]),
        ("Three-in-five traders agree.", ["Three-in-five"]),
        ("Two months until the vote, all is calm.", []),
        ("He spent 5 ½ years in jail.", ["5 ½"]),
        ("The two armies stand under one ministry.", []),
        ("He came on with half an hour to go.", []),
        ("The fleet will grow to 35 by spring.", ["35"]),
        ("The team needs three more years.", ["three"]),
        ("She was granted leave to stay here for 20 months.", ["20"]),
        ("“It is late,” said one diplomat.", []),
        ("One resident said that the bridge was closed.", []),
        ("He has looked for his son for 11 years.", []),
        ("Directive 44 bans plastic bags.", []),
    ],
)
def test_what_is_a_figure_without_its_noun(text, numbers):
    """A number that goes on counting is read; "one" beside who speaks, a window of time and a decree's number are not."""
    assert [f.number.of(text) for f in figures_of(text)] == numbers


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The bank lost £2.6million.", 2.6e6, "GBP"),
        ("The Philippine senate gave 20 million pesos.", 2e7, "PHP"),
        ("Drains in Auckland and Wellington will cost $30 million.", 3e7, "NZD"),
        ("It rained 90 millimeters of rain in a day.", 90, "mm"),
        ("The works need two additional months.", 2, "month"),
        ("He works three days a week.", 3, "day/week"),
        ("In Nairobi he sold it for 2,400 shillings.", 2400, "KES"),
        ("A sack is sold for 31,500 CFA francs.", 31500, "XAF"),
    ],
)
def test_scales_and_lands_settle_a_sum(text, value, unit):
    """A scale may be glued to its number, and the land of the article says whose money it is."""
    (figure,) = figures_of(text)

    assert (float(figure.value), figure.unit) == (value, unit)


def test_ages_between_the_counted_and_their_verb_hide_no_harm():
    """ "Four cousins aged 7, 9 and 12 were killed" counts the killed."""
    assert kind_of("Near Kut, four cousins aged 7, 9 and 12 were killed on Monday.", "four") == "casualties"


def test_an_age_may_be_about_and_before_a_verb():
    """ "A girl of about 9 waved" tells an age, whatever she did."""
    text = "A girl of about 9 waved from the gate."

    assert (kind_of(text, "9"), counted_in(text, "9")) == ("age", "girl")


def test_two_ages_belong_to_two_names():
    """Of "Ali and Omar Hadi, ages 24 and 17" each has his own."""
    text = "The drowned were the brothers Ali and Omar Hadi, ages 24 and 17, who had gone to fish."

    assert [counted_in(text, age) for age in ("24", "17")] == ["Ali", "Omar Hadi"]


def test_ores_and_pulses_by_the_ton_are_goods():
    """Lithium and lentils are traded by weight as oil is."""
    assert kind_of("The port took in 40 tons of lentils.", "40") == "trade-volume"


def test_an_average_is_no_thing_that_flows():
    """ "Exported an average of 2 million barrels a day" counts no averages."""
    assert counted_in("Kuwait exported an average of 2.1 million bpd in May.", "2.1 million") == ""


def test_us_cents_are_money():
    """ "12 US cents" are cents, as "12 cents" are."""
    (figure,) = figures_of("Diesel rose by 12 US cents on Monday.")

    assert (figure.unit, figure.kind) == ("cent", "money")


def test_the_ill_are_no_wounded():
    """Cases of a disease are casualties, of whom no page says that they were wounded."""
    (cases,) = figures_of("Basra has recorded 712 cases of acute stomach illness.")

    assert (cases.kind, cases.outcome) == ("casualties", "")


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("midwives", "people"),
        ("locals", "people"),
        ("villas", "places"),
        ("courthouses", "places"),
        ("funerals", "events"),
        ("blackouts", "events"),
        ("avalanches", "events"),
        ("helmets", "equipment"),
        ("canoes", "equipment"),
    ],
)
def test_a_noun_has_the_kind_of_its_class(word, kind):
    """What is counted tells the kind, in the plural too."""
    assert kind_of(f"The report on Friday counted 14 {word} in the district.", "14") == kind


def test_digits_glued_into_a_word_count_nothing():
    """A name whose letters were garbled ("GÃ1⁄4l") has no fraction in it."""
    assert figures_of("Sabri GÃ1⁄4len, who has lived there, wrote it.") == ()


def test_a_magnitude_may_be_hyphened():
    """ "Magnitude-5.9" is how strong the quake was."""
    (figure,) = figures_of("The quake measured magnitude-5.9, the centre said.")

    assert (figure.value, figure.counted, figure.kind) == (Decimal("5.9"), "magnitude", "other")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army ended a two-month-long siege.", [(2, "month", "siege")]),
        ("For almost two years residents hid in cellars.", [(2, "year", "")]),
        ("He has 18 years experience.", [(18, "year", "experience")]),
        ("Nobody spoke of it in the five-month-old uprising against the president.", []),
        ("He blamed them for a decade and a half of bad policies.", []),
        ("The men came in a four-by-four car.", []),
        ("Gold rose, to settle at $1,349 an ounce.", [(1349, "USD", "")]),
        (
            "World output over the last two months was estimated at 45.6 million barrels a day.",
            [(45600000, "barrel/day", "World output")],
        ),
        ("In dollars, it earned 63 cts a share vs 57 cts.", [(0.63, "USD", ""), (0.57, "USD", "")]),
        ("I think we’re at close to $507 million now.", [(507000000, "USD", "")]),
        ("I am 100 percent convinced of it.", [(100, "%", "")]),
        ("Losses are forecast by bankers at up to $1 billion.", [(1000000000, "USD", "")]),
        ("The price was set at 87 percent of the 17 dollars.", [(87, "%", ""), (17, "USD", "")]),
        (
            "Two tired crews said 900 of the 1,600 megawatts lost were back.",
            [(2, "", "tired crews"), (900, "megawatt", "megawatts"), (1600, "megawatt", "")],
        ),
        ("Two of the 500-kilogram bombs fell.", [(2, "", "bombs"), (500, "kg", "bombs")]),
        ("The field holds 135 million cu ft.", [(135000000, "cubic foot", "")]),
        ("It will sell for $28 a ton, instead of $7.5 a ton.", [(28, "USD", "ton"), (7.5, "USD", "")]),
        ("The firm earned $34 million vs $43 million.", [(34000000, "USD", ""), (43000000, "USD", "")]),
    ],
)
def test_word_beside_a_time_or_a_sum_is_not_always_what_it_measures(text, expected):
    """What lasts stands in the singular behind a hyphen; a verb, an age and "vs" are nothing counted."""
    article = Article("a", "The Daily", "The Daily", "News of the day", text)

    found = find_figures(article, sentences(text))

    assert [(float(f.value), f.unit, f.counted) for f in found] == expected


@pytest.mark.parametrize(
    ("text", "number", "counted"),
    [
        ("Rebels fired 120 rockets and mortar rounds into the town.", "120", "rockets and mortar rounds"),
        ("They launched hundreds of rockets and shells onto the port.", "hundreds", "rockets and shells"),
        ("It killed 25 soldiers and fighters loyal to the emir.", "25", "soldiers and fighters"),
        ("Scores of soldiers and port employees were killed.", "Scores", "soldiers and port employees"),
        ("In marches in which 121 adults and children were held, shots fell.", "121", "adults and children"),
        ("The raid killed 12 nurses and drivers and destroyed a truck.", "12", "nurses and drivers"),
        ("They bought thousands of women and young girls.", "thousands", "women and young girls"),
        ("The raid killed 12 nurses and drivers were beaten.", "12", "nurses"),
        ("The law covers 12 villages and runs to nine pages.", "12", "villages"),
        ("The blast hit 12 houses and people fled.", "12", "houses"),
    ],
)
def test_two_nouns_share_a_number(text, number, counted):
    """Two nouns of one kind share their number, unless a verb makes the second its own."""
    assert counted_in(text, number) == counted


@pytest.mark.parametrize(
    ("text", "number", "counted"),
    [
        ("A dozen of Delta's 55 mills have closed.", "A dozen", "mills"),
        ("A dozen of Delta's 55 mills have closed.", "55", "mills"),
        ("Eight of the Reds' 11 goals came late.", "11", "goals"),
        ("He won six of the past seven contests.", "six", "contests"),
        ("The gauge took three times the number of readings.", "three", "readings"),
        ("They hold two-thirds of its total 8.3 billion dinar debt.", "two-thirds", "debt"),
        ("It is 30 percent of the sector's 9,026 billion dinars in loans.", "30", "loans"),
        ('The army began a three-day "humanitarian pause" there.', "three", "humanitarian pause"),
        ('They drove off on a three-day "Sara Can Win" tour.', "three", ""),
        ("It burned for eight hours in freezing rain.", "eight", ""),
        ("They got five years in a state prison.", "five", "state prison"),
        ("They stole rings worth $9 million in one of the largest raids.", "9 million", "rings"),
        ("It paid $9 million in cash and shares.", "9 million", "cash and shares"),
        ("It paid $9 million in cash, $3 million in notes.", "3 million", "notes"),
        ("The town of 14,000 is poor. She has two sons.", "14,000", ""),
        ("She has two sons. Their town, once home to 14,000, is poor.", "14,000", ""),
        ("She saw two people die. By March 14,000 had left.", "14,000", "people"),
        ("They live in Tal Nur (population 5,000) on the river.", "5,000", "population"),
        ("She shot a 12-year-old girl nearby.", "12", "girl"),
        ("Raids hit three artillery systems 17 SUVs and a truck.", "three", "artillery systems"),
        ("Raids hit three Leopard 2 tanks.", "three", "Leopard 2 tanks"),
        ("It watches 20,000 of Northern Delta's 70,000 mills.", "20,000", "mills"),
        (
            "Hundreds of Dutch and coalition service members left.",
            "Hundreds",
            "Dutch and coalition service members",
        ),
        ("A 6.1-magnitude quake shook the coast.", "6.1", "quake"),
        ("It was a 12-kilogram bomb.", "12", "bomb"),
        ("The bound, 104-page book came out.", "104", "page"),
        ("It was a poll of 2047 registered voters.", "2047", "registered voters"),
        ("Latif, who was 18 at the time, left.", "18", "Latif"),
        ("That is one in every six combat deaths.", "one in every six", "combat deaths"),
    ],
)
def test_the_noun_of_a_number_is_found_or_left_empty(text, number, counted):
    """A whole told with its owner, a quotation mark and "in one of" hide no noun; a far one is no noun of it."""
    assert counted_in(text, number) == counted


@pytest.mark.parametrize(
    ("text", "number", "kind"),
    [
        ("Nine missiles were fired at the port.", "Nine", "strikes"),
        ("Nine rockets launched from the hills hit it.", "Nine", "strikes"),
        ("Nine missiles were found at the port.", "Nine", "equipment"),
        ("He ended the game with six blocked shots.", "six", "other"),
        ("They fired six shots.", "six", "strikes"),
        ("The bank cut its divisions to eight divisions.", "eight", "other"),
        ("The army sent eight divisions to the front.", "eight", "personnel"),
        ("Two representatives joined the board.", "Two", "people"),
        ("The raid hit two command posts.", "two", "places"),
        ("They commanded 400 men.", "400", "personnel"),
        ("They hit command posts, six arms caches and a car.", "six", "other"),
        ("They cut 3.4 million metric tonnes of wheat.", "3.4 million", "trade-volume"),
        ("A 9.1 quake shook the coast.", "9.1", "other"),
        ("They bought 500,000 bales of cotton.", "500,000", "trade-volume"),
        ("The 46-member Islamic Conference met.", "46", "places"),
        ("She led among voters over 65.", "65", "age"),
    ],
)
def test_a_word_has_the_kind_of_its_sense(text, number, kind):
    """Shots, divisions, posts and members are of the kind that the words around them say."""
    assert kind_of(text, number) == kind


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("The fire is estimated to have caused $1 million in losses.", "about"),
        ("Rings believed to be worth $2 million are gone.", "about"),
        ("The count went up to 28 banks.", "exact"),
        ("The hall holds up to 28 guests.", "at most"),
    ],
)
def test_bounds_are_told_by_the_verb(text, bound):
    """What is estimated to be so much is about that, and where a count went "up to" is no limit."""
    (figure,) = figures_of(text)

    assert figure.bound == bound


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("The jury gave up after 30 hours of talks.", ["30"]),
        ("The jury gave up after 30 hours.", []),
        ("They rose up after 40 years of harsh rule.", []),
        ("It was the worst raid of the country's five-year war.", []),
        ("They lost a five-day war.", ["five"]),
    ],
)
def test_which_times_are_news(text, numbers):
    """What filled some hours is told; the years of a war that goes on are not."""
    assert [f.number.of(text) for f in figures_of(text)] == numbers
