"""Who speaks, and under which name and role, in constructions that articles are full of."""

import pytest

from briefing.analysis.quotes import find_quotes
from briefing.model import Article
from briefing.text.sentences import sentences
from tests.quoted import spoken


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Lawmakers Nawzad Karim and Hala Sabri sent a letter. “We asked for one page and got none,” they wrote.",
            ("Nawzad Karim and Hala Sabri", "Lawmakers"),
        ),
        (
            "“The bridge will open by noon on Friday,” said ministers Nawzad Karim and Hala Sabri.",
            ("Nawzad Karim and Hala Sabri", "ministers"),
        ),
        (
            "Nawzad Karim, a former mayor, and Hala Sabri, a judge, wrote that “a bridge is no gift to a town.”",
            ("Nawzad Karim and Hala Sabri", "former mayor, judge"),
        ),
        (
            "Energy Minister Omar Latif met Nawzad Karim and Hala Sabri. “The bridge will open by noon,” he said.",
            ("Omar Latif", "Energy Minister"),
        ),
    ],
)
def test_several_speak_as_one(text, who):
    """Two persons joined by "and" are both named, also behind "they", and "he" is neither of them."""
    assert spoken(text)[-1] == who


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "A delegation headed by Awat Sheikh Salih came back. “We bring half of it,” Salih told reporters.",
            "Awat Sheikh Salih",
            None,
        ),
        (
            "Minister of Housing and Reconstruction Samer Odeh toured the site. “It will be done by May,” Odeh said.",
            "Samer Odeh",
            "Minister of Housing and Reconstruction",
        ),
        (
            "“The elevators turn again,” said director of the National Grain Corporation Fadi Rahal.",
            "Fadi Rahal",
            "director of the National Grain Corporation",
        ),
        (
            "Its director, Nael Saad Abdul Rahim, told state television: “We will not gamble with a passenger.”",
            "Nael Saad Abdul Rahim",
            "director",
        ),
        (
            "A widow from Rastan, identified here as Maryana, said she had waited. “Nobody opened the door,” she said.",
            "Maryana",
            "widow from Rastan",
        ),
        (
            "“The trucks are there,” the Office for the Coordination of Desert Roads said.",
            "Office for the Coordination of Desert Roads",
            None,
        ),
        ("“Please do not try to outrun it,” the Syrian Rescue Corps said.", "Syrian Rescue Corps", None),
    ],
)
def test_names_are_whole_and_hold_no_office(text, name, role):
    """A title inside a name stays there; a portfolio, a people's adjective and a firm's name are told from it."""
    assert spoken(text)[-1] == (name, role)


def test_the_subject_of_a_paragraph_is_who_he_is():
    """Of two men of one surname the one whom the paragraph is about speaks in it."""
    text = (
        "Rami al-Hadid runs for the council, and so does his brother, Zaid al-Hadid.\n\n"
        "“One fool in the family is enough,” Zaid al-Hadid said as he poured the tea.\n\n"
        "Rami al-Hadid, a contractor, does not laugh about it. “This town was rubble,” he said."
    )

    assert spoken(text) == [("Zaid al-Hadid", "brother"), ("Rami al-Hadid", "contractor")]


def test_nobody_in_a_caption_is_meant():
    """Whoever stands on a photograph is not the "he" of the paragraph behind it."""
    text = (
        "Idris Foster wrote a book about the porters. “Few have told it,” he said.\n\n"
        "Ben Latham, a retired porter, looks at a display of photographs in 1999. (AP Photo/Jo Crane)\n\n"
        "The trip paved the way for change. “They were smart enough to go to Basra,” he says."
    )

    assert [name for name, _ in spoken(text)] == ["Idris Foster", "Idris Foster"]


def test_an_office_before_a_clause_is_not_its_subjects():
    """In "asked about the new governor, Qadir hesitated" Qadir is no governor."""
    text = "When asked about the new governor, Qadir hesitated. “He is an honest man in a hall of doors,” Qadir said."

    assert spoken(text) == [("Qadir", None)]


def test_no_group_says_nothing():
    """ "No group" is never the speaker."""
    text = "No group claimed the attack, which ministry spokesman Nour Baba blamed on “cells that want fear back”."

    assert spoken(text) == [("Nour Baba", "ministry spokesman")]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "A militant spoke on the video, which showed Peter Halden. “Here we stand and wait,” the militant said.",
            "A militant",
        ),
        ("The road was shut. “There is no water or bread” Ahmed 24 said.", "Ahmed"),
        (
            "The bulletin told of Jabhat fighters. “In that quarter forty people were killed,” the center said.",
            "the center",
        ),
    ],
)
def test_who_has_no_name_gets_none(text, who):
    """ "The militant" of whom nothing else was told is not the last man named."""
    assert spoken(text)[-1][0] == who


def test_the_department_belongs_to_the_role():
    """A "Department of State spokesperson" is more than a state spokesperson."""
    text = "A United States Department of State spokesperson, Morgan Alder, was clear: “We await the text of it.”"

    assert spoken(text) == [("Morgan Alder", "United States Department of State spokesperson")]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "“The siege will end,” said Yasin Halabi a member of the town council. Nobody else was there.",
            "Yasin Halabi",
            "member of the town council",
        ),
        (
            "Rami Jundi the top commander for the coast warned on Monday. “It is not over,” he said.",
            "Rami Jundi",
            "top commander for the coast",
        ),
        (
            "“The battle concerns all of us,” said Abu Nizar a commander in the hills. The attack “will end the long wait,” he told the agency.",
            "Abu Nizar",
            "commander in the hills",
        ),
    ],
)
def test_roles_are_read_though_their_commas_were_lost(text, name, role):
    """What follows a name without a comma is its role where an article opens it."""
    assert spoken(text)[-1] == (name, role)


@pytest.mark.parametrize(
    "who", ["the state TV", "state television", "the Syrian state news agency", "local media"]
)
def test_the_state_is_not_its_television(who):
    """What the state's media say is theirs, under their whole name."""
    text = f"“The army has foiled an attempt on the town,” {who} said. No other outlet had it."

    assert [name for name, _ in spoken(text)] == [who]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Foreign Minister Kemal Aydin met Prince Nasser bin Talal in Ankara. Nasser spoke first. “The table is large,” the Turkish foreign minister noted.",
            "Kemal Aydin",
        ),
        (
            "Kemal Aydin declined. Nasser bin Talal, for his part, hailed the day. “It is a rare moment,” he said.",
            "Nasser bin Talal",
        ),
        ("“There is no smoke that we have seen,” said one. Nobody else had looked.", "one"),
        ("“They leave with a hammer,” Mayor Pro Tem Angela Ross said.", "Angela Ross"),
    ],
)
def test_who_is_meant_in_small_words(text, name):
    """A country before an office, an aside behind a name and "said one" lead to nobody else."""
    assert spoken(text)[-1][0] == name


def test_a_landlord_is_not_his_tenant():
    """A "landlord" in the sentence that names somebody is somebody else."""
    text = "When Zaid Saadi opened his bakery, the landlord gave it a year. “He had never smelled any,” Saadi said."

    assert spoken(text) == [("Zaid Saadi", None)]


def test_the_body_behind_of_is_whole():
    """ "Of the survivors' association X" is told whole."""
    text = "Wassim Haddad of the survivors' association Open Doors lit a candle. “We met in a corridor,” Haddad said."

    assert spoken(text) == [("Wassim Haddad", "survivors' association Open Doors")]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "“We wait,” said Omar Latif, a former governor - himself a farmer - of the coast.",
            "former governor",
        ),
        ("“We wait,” said Omar Latif, the partner for. Nobody else spoke that day.", "partner"),
        ("To Omar Latif, two leaders discussed the deal in May. “We wait for it,” Latif said.", None),
        ("“We wait for it,” the Syrian Omar Latif said.", None),
        ("“We wait for it,” said Omar Latif, the mayor also. Nobody else spoke.", "mayor"),
    ],
)
def test_a_role_is_a_noun_phrase(text, role):
    """No dash, preposition or adverb hangs on it, a clause is none, and neither is a people."""
    assert spoken(text)[-1] == ("Omar Latif", role)


def test_an_articles_own_title_is_no_quote():
    """ "‘We drink what is left’: a river dies" above the text is the desk's; in another's text it is a quote."""
    title = "‘We drink what the fish leave’: the slow death of a river"
    text = f"{title}\n\nThere were 22 buffalo in the spring. There are nine now."

    own = find_quotes(Article("a", "s", "p", title, text, language="en"), sentences(text))
    other = find_quotes(Article("a", "s", "p", "A river dies", text, language="en"), sentences(text))

    assert own == ()
    assert [quote.words(text) for quote in other] == ["We drink what the fish leave"]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "UNICEF Representative in Iraq Sandra Lorent said that “one child in three still has no papers.”",
            "Sandra Lorent",
            "UNICEF Representative in Iraq",
        ),
        (
            "The UN Commission of Inquiry on Syria found that “unlawful detentions continue on all sides”.",
            "UN Commission of Inquiry on Syria",
            None,
        ),
        (
            "“The wells are dry,” said Mahmoud Rasul, mukhtar of the village.",
            "Mahmoud Rasul",
            "mukhtar of the village",
        ),
    ],
)
def test_posts_of_the_region_and_of_bodies_abroad(text, name, role):
    """A post "in Iraq" goes before the name behind it, an inquiry "on Syria" is one name, a mukhtar an office."""
    assert spoken(text) == [(name, role)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "“I have two sons in two armies,” said Khadija, 61. Her son Jiyan is with one; the elder, Rezan, joined the other. “They call on different days,” she said.",
            "Khadija",
        ),
        (
            "“The sea was flat,” their cousin, Jasim Mohan, told the agency. The coast guard said it had “no report of any vessel in the area.”",
            "The coast guard",
        ),
        (
            "Trucks were waiting. His counterpart across the border, Ayham Darwish, said: “A computer in the capital sleeps early.”",
            "Ayham Darwish",
        ),
        (
            "The foreign ministers of Egypt, Jordan and Saudi Arabia said they rejected “any attempt to divide the land.”",
            "The foreign ministers of Egypt, Jordan and Saudi Arabia",
        ),
    ],
)
def test_mothers_guards_and_ministers_speak_for_themselves(text, name):
    """A woman's first name draws "she", a body is no man named before, and a row of countries is one phrase."""
    assert spoken(text)[-1][0] == name


def test_an_outlets_reporter_is_told_by_the_outlet():
    """ "Al Jazeera's Mahmoud Darwaza" is a reporter of a body, and whoever stands where he reports from is silent."""
    text = "Al Jazeera's Mahmoud Darwaza, reporting from Erbil, said traders were wary. “They have seen this film,” he said."

    quotes = find_quotes(Article("a", "s", "p", "", text, language="en"), sentences(text))

    assert {(quote.speaker.name, quote.speaker.role) for quote in quotes} == {
        ("Mahmoud Darwaza", "Al Jazeera")
    }


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "Speaking to Noor TV, the head of the Weavers' Union in Hit, Sheikh Jabir al-Dulaimi, explained, “Wool has no price.”",
            "Jabir al-Dulaimi",
            "Sheikh, head of the Weavers' Union in Hit",
        ),
        (
            "For his part, the director of Nineveh Irrigation, Luqman Aziz Salih, said that “the gates will open on Monday.”",
            "Luqman Aziz Salih",
            "director of Nineveh Irrigation",
        ),
        (
            "A guard who was waiting behind her, Sergeant Rami Odeh, was heard to say: “Nobody told us to lock it.”",
            "Rami Odeh",
            "Sergeant, guard",
        ),
        (
            "“This court is the last door,” said the group's Jordan lead, Rania Khoury.",
            "Rania Khoury",
            "group's Jordan lead",
        ),
        (
            "His counsel, Laura Finch KC, spoke for an hour. “You were asleep when the car came,” she told the driver.",
            "Laura Finch",
            "counsel",
        ),
        (
            "But Rima Sabri, of charity Open Shore, disagreed. “People with a ticket do not swim,” she said.",
            "Rima Sabri",
            "of charity Open Shore",
        ),
        (
            "The official newspaper al-Nahda said the new tax was “a door without a house”.",
            "al-Nahda",
            "official newspaper",
        ),
        (
            "Rasha Jamil, who heads the town's lighting office, came at noon. “We put up lamps and find hooks,” she says.",
            "Rasha Jamil",
            "who heads the town's lighting office",
        ),
        (
            "At 71, Mr. Nabil Sawaya is, as far as anyone can tell, the last lute mender in Hama. “Felt I cut from blankets,” he said.",
            "Nabil Sawaya",
            "last lute mender in Hama",
        ),
        (
            "Mona Sinclair, who has died aged 90, was the only woman ever to serve as a harbour pilot. “They never asked,” she said.",
            "Mona Sinclair",
            "harbour pilot",
        ),
        (
            "“It is water or wool,” said a fitter who gave his name only as Karim.",
            "Karim",
            "fitter",
        ),
        (
            "Shirin*, 34, made tea. Her eldest, Azad*, 12, sells bottles. “If I find forty we can cook,” he said.",
            "Azad",
            "eldest",
        ),
    ],
)
def test_roles_beside_a_name(text, name, role):
    """An office before a comma, behind a clause, in "of" or "who heads": each is its bearer's, whatever its noun."""
    assert spoken(text)[-1] == (name, role)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "“No one stops him,” spokesman James Cole said. “We know where it goes.”\n\nAt the mill on the edge of town, an engineer who gave his name only as Karim showed reporters a pump.\n\n“My father mended it and I mend it,” he said.",
            "Karim",
        ),
        (
            "Her deputy, Ahmad Kamal, is careful.\n\n“We put up lamps, we find hooks,” he shrugs.\n\nOn board the bus, an old man in a cap declines to give his name.\n\n“The film was long and bad,” he says.",
            "an old man in a cap",
        ),
        (
            "Khaled Daher, 41, wept. The lawyer, Fiona Crane, put it to Mr Daher that the beach was dark.\n\n“You were afraid and it was night,” she told him.\n\n“I would know him in a cinema,” he shot back.",
            "Khaled Daher",
        ),
        (
            "Hadi Saleh, whose Badr Organization holds 17 seats, hides nothing. “We carry both of them,” he told a rally.",
            "Hadi Saleh",
        ),
        (
            "The governor's office says the road is safe. “We have played through all of it,” Odette Tarazi said.",
            "Odette Tarazi",
        ),
    ],
)
def test_who_he_is_after_others_have_spoken(text, who):
    """Somebody just introduced, or just spoken to, is meant before those who spoke two paragraphs ago."""
    assert spoken(text)[-1][0] == who


def test_an_office_that_owns_is_nobodys_role():
    """ "The governor's office" makes no governor of whoever speaks next or spoke before."""
    text = "“We played all through it,” Odette Tarazi said. The governor's office says the road is safe. “It is our street,” Tarazi said."

    assert {role for _, role in spoken(text)} == {None}


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "FRANKFURT – A Syrian doctor accused of torture told a court that he was a “small man in a white coat”.\n\nSamer K., 47, is charged with two murders.",
            "Samer K",
            "Syrian doctor",
        ),
        (
            "A Hama baker who lost two sons stared at the man accused of it on Monday and told him: “You counted money first.”\n\nKhaled Daher, 41, wept as he gave evidence.",
            "Khaled Daher",
            "Hama baker",
        ),
    ],
)
def test_the_lead_means_whom_the_next_paragraph_names(text, name, role):
    """The first sentence's unnamed subject is the bare name that opens the paragraph behind it, also behind "and told"."""
    assert spoken(text) == [(name, role)]


def test_a_lead_stays_unnamed_before_an_official():
    """A name that brings its office and says something is not the lead's subject."""
    text = "A shepherd found the boat and said it was “as light as a basket”.\n\nMayor Omar Latif said there were more."

    assert spoken(text) == [("A shepherd", None)]


def test_short_lines_are_said_by_turns():
    """A short line that is a paragraph of its own answers a short line before it; a long one goes on with its speaker."""
    asked = "“Were you ever lonely there?” Mona Sinclair asks.\n\n“Well, yes. Often,” says Sally Trench.\n\n"

    assert [s[0] for s in spoken(asked + "“There you are, then.”")][-1] == "Mona Sinclair"
    long = (
        "“And I would say to anybody who has never been there that the winters are long and dark and loud.”"
    )
    assert [s[0] for s in spoken(asked + long)][-1] == "Sally Trench"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Sheikh Jabir al-Obaidi came. Al-Obaidi further noted that 200 families left the villages of Zab and Tell Amir for the town, pointing out, “Those who stayed are the old and the dogs.”",
            "Jabir al-Obaidi",
        ),
        (
            "The plan ended, in the words of a leaked memorandum, “with more fingerprints than fingers.”",
            "a leaked memorandum",
        ),
        (
            "Critics such as the Kurdish lawmaker Dara Aziz call it “a marriage at gunpoint without a dowry.”",
            "Dara Aziz",
        ),
        (
            "“We slept in the hall and we will sleep in it again,” 1,900 evacuees said in a letter.",
            "1,900 evacuees",
        ),
    ],
)
def test_whose_verb_it_is(text, who):
    """A participle is its sentence's subject's, "critics such as" is the critic, and a number is whole."""
    assert [s[0] for s in spoken(text)] == [who]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "The pay reform will not be done by May, the region's Peshmerga minister told Noor TV.\n\n“I was given a ministry of maps,” Shoresh Ismail said in the interview.",
            "Shoresh Ismail",
            "region's Peshmerga minister",
        ),
        (
            "A federal judge on Thursday blocked the order, ruling that the report was “so cheerful that a hotel wrote it.”\n\nIn 41 pages, U.S. District Judge Amanda Hale gave reasons.",
            "Amanda Hale",
            "U.S. District Judge, federal judge",
        ),
    ],
)
def test_the_leads_office_is_whose_it_is(text, name, role):
    """A lead's "the minister told" and "a judge blocked" are the one who goes on to speak, or bears the office."""
    found = spoken(text)

    assert {n for n, _ in found} == {name}
    assert set(found[-1][1].split(", ")) == set(role.split(", "))


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "“These were frank calls,” press secretary Karoline Cole said.\n\nA reporter asked if a call could be warm. “You have never called my mother,” she replied.",
            "Karoline Cole",
        ),
        (
            "A spokesman for the court said a verdict was due. Lawyer Anwar Bunni was asked by reporters if that was late. “Justice is always late,” he answered.",
            "Anwar Bunni",
        ),
        (
            "Captain Rami Odeh commands 84 men.\n\n“The cold is not ours,” he said.\n\nOne of his sergeants, who did not want to be named, nodded. “And the scorpions vote for nobody,” he said.",
            "One of his sergeants",
        ),
        (
            "Commander of the Ground Force Brig. Gen. Mohsen Karami, inspecting units, said that three were held. “The border sleeps because of us,” the general said.",
            "Mohsen Karami",
        ),
        (
            "The report was written to the manager of the Hit smelter.\n\nA manager answered within the hour. “We would be buying a very dear number,” he wrote.",
            "A manager",
        ),
        (
            "‘It is a size too big for me,’ said Haider Salman.\n\n‘He is eleven minutes younger,’ Ali Salman said.\n\n‘They had the same face,’ she told us.\n\nRafael Popa was gracious. ‘You cannot defend against a shoe,’ Popa shrugged.",
            "Rafael Popa",
        ),
    ],
)
def test_who_answers_whom(text, who):
    """Who asks does not reply, who is asked does, "the general" has a rank, and "a manager" is another."""
    assert spoken(text)[-1][0] == who


def test_a_senators_party_is_part_of_the_role():
    """ "Sen. Dana Cole, R-Ky.," is told with party and state."""
    assert spoken("“They were told days and then months,” Sen. Dana Cole, R-Ky., wrote.") == [
        ("Dana Cole", "Sen, R-Ky")
    ]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "Anas and Tariq Hamdi, two brothers, were held. “He let Tariq finish the bus,” Anas Hamdi said.\n\nHis brother took the receiver. “He also needed two tires,” he said.",
            "Tariq Hamdi",
            "brother",
        ),
        (
            "Umm Yazan and Khadija Omar set up a workshop.\n\nThe two women employ five girls. Above the door they have written, “Knock, for we have missed it.”",
            "Umm Yazan and Khadija Omar",
            None,
        ),
        (
            "But an adviser to the prime minister said that it was short. “He asked how many barrels we have left,” the adviser recounted.",
            "an adviser to the prime minister",
            None,
        ),
        (
            "The secretary of the council, Ali Larimi, spoke on Sunday.\n\n“Our patience is made of stone,” the top security official underscored.",
            "Ali Larimi",
            "secretary of the council, top security official",
        ),
        (
            "The band's chief, Lorenz Vait, left. “An orchestra is a ship from the first bar on,” the Lithuanian maestro told the radio.",
            "Lorenz Vait",
            "band's chief, Lithuanian maestro",
        ),
        (
            "The mine's Swiss owner, Corvane, knew. Corvane, which made a profit, said nothing. In a statement it insisted that it had “always acted on the best science at the time”.",
            "Corvane",
            "mine's Swiss owner",
        ),
        (
            "On Tuesday the 214 mothers sent a letter to the chairman, Reto Bischof. “Come and live here for a year,” the mothers write.",
            "the mothers",
            None,
        ),
        (
            "“You never thanked her for it,” says the boy's own dad, Xerxo.",
            "Xerxo",
            "boy's own dad",
        ),
    ],
)
def test_others_than_by_name(text, name, role):
    """Brothers, "the two women", "the adviser" and "the maestro" are those whom the article told of before."""
    assert spoken(text)[-1] == (name, role)


def test_the_only_person_of_a_lead_is_named_behind_it():
    """ "A court sentenced a former governor" is an office of the bare name that opens the next paragraph."""
    text = "A court has jailed a former governor over the fire.\n\nHamid Ghani, who resigned after it, was led out. “I ask the families to forgive me,” he said."

    assert spoken(text) == [("Hamid Ghani", "former governor")]


def test_the_verb_before_a_quote_is_who_stands_before_it():
    """ "While Yara Malik sees "..."" is Malik's, though another wrote in the same sentence."""
    text = "The deal “solves the plumbing and no more”, Jorge Lind wrote to clients, while Yara Malik of Delta Bank sees “a ceasefire that has an invoice in it, and a long one”."

    assert [name for name, _ in spoken(text)] == ["Jorge Lind", "Yara Malik"]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "“The reports are an invention of our rivals,” army spokesman Maj-Gen Anton Belov said.",
            "Anton Belov",
            "army spokesman Maj-Gen",
        ),
        (
            "Sgt. 1st Class Danny Ortiz, a crew chief, ran. “It sounds like a saw in the sky,” Ortiz said.",
            "Danny Ortiz",
            "Sgt. 1st Class, crew chief",
        ),
        (
            "Detective Chief Inspector Helen Frost praised her. “My officers spoke to every tenant,” DCI Frost said.",
            "Helen Frost",
            "Detective Chief Inspector",
        ),
        (
            "Mr Justice Calder said that he had lied. “You were warned by three letters,” the judge told him.",
            "Calder",
            "Justice",
        ),
        (
            "Rana Beck, prosecuting, said the alarm was “switched off on every second night”.",
            "Rana Beck",
            "prosecuting",
        ),
        (
            "Laura Conti, then the agency's envoy in Chad, called it “a crisis on top of a crisis”.",
            "Laura Conti",
            "agency's envoy in Chad",
        ),
        (
            "Their eldest, Zeinab, is a student of law in Mosul. “I filled in every form we had,” she said.",
            "Zeinab",
            "eldest, student of law in Mosul",
        ),
        (
            "Basma Odeh, a mother of three, stays. “I can build a wall by myself,” she said.",
            "Basma Odeh",
            "mother of three",
        ),
    ],
)
def test_ranks_and_offices_of_papers_and_courts(text, name, role):
    """Ranks in letters, grades and hyphens, barristers, judges and what somebody was then are offices."""
    assert spoken(text)[-1] == (name, role)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "The news agency Noor quoted a source in the army as saying that it had hit “a gathering of gunmen and their cars”.",
            "a source in the army",
        ),
        (
            "Prime Minister Adnan Sabri condemned the strike, and his spokesman, Maj. Gen. Yahya Rasul, called it “a clear and hostile act”.",
            "Yahya Rasul",
        ),
        (
            "The Islamic Resistance in Iraq claimed the attack. It said that it was carried out “in answer to the blockade of the port”.",
            "Islamic Resistance in Iraq",
        ),
    ],
)
def test_whose_the_words_are_that_another_passes_on(text, who):
    """Whom an agency quotes speaks, and so does whoever stands right before "called it"."""
    assert spoken(text)[-1][0].removeprefix("The ") == who


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "Adam Kiir walked to the border. A retired railway clerk of 79, he keeps a list. “I know how to write it down,” Kiir said.",
            "Adam Kiir",
            "retired railway clerk of 79",
        ),
        (
            "A woman in a green apron walks past the camera.\n\nShe is Rim Sabri, a midwife. She has carried nine newborns.\n\n“I counted the cots and then the children,” she said.",
            "Rim Sabri",
            "midwife",
        ),
        (
            "The mine's operator, Alta Roca, which is owned by a Chilean firm, said that it was “deeply saddened by these events”.",
            "Alta Roca",
            "mine's operator",
        ),
        (
            "The minister met his Turkish counterpart Kemal Aydin. “We agreed on every point but one,” the Turkish minister said.",
            "Kemal Aydin",
            "Turkish counterpart, Turkish minister",
        ),
        ("“The bridge is closed once more,” @sami_b wrote on Monday.", "@sami_b", None),
        (
            "“Nobody waved, and nobody at all drowned,” posted a listener under the name @tuuba77.",
            "@tuuba77",
            "listener",
        ),
    ],
)
def test_who_is_described_before_or_beside_the_name(text, name, role):
    """What opens the sentence of a "he", "She is X", a firm behind its trade and a handle lead to the name."""
    assert spoken(text)[-1] == (name, role)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "A joint statement issued after the visit, and signed by Omar Latif and Nadia Berri, reads: “No third party shall pass this border.”",
            "Omar Latif and Nadia Berri",
        ),
        (
            "In a letter signed by Omar Latif the union asked for talks.\n\n“We do not ask to be loved,” the letter goes on.",
            "Omar Latif",
        ),
        (
            "The mediator came in May. His confidential report runs to 70 pages. It describes the conductor as “a gifted man with the volume stuck”.",
            "His confidential report",
        ),
        (
            "Rana Beck asked the nurse whether she had told anybody. “To whom? The police were in the beds,” came the reply.",
            "the nurse",
        ),
    ],
)
def test_papers_and_replies_belong_to_somebody(text, who):
    """Signers speak in their letter, a report speaks as "it", and "came the reply" is who was asked."""
    assert spoken(text)[-1][0] == who


def test_an_address_is_no_handle():
    """ "news@paper.example" names nobody who could have said the words."""
    text = "Omar Latif answered by post. “The bridge is closed once more,” he said.\n\nWrite to news@paper.example."

    assert spoken(text) == [("Omar Latif", None)]


def test_whoever_is_interviewed_is_i():
    """In an interview by questions "I said" is whom the lines before the first question introduce."""
    text = (
        "Leila Botani was head of the city library. We met in her reading room.\n\nWhy did you stay?\n\n"
        "A library needs somebody.\n\nWere you alone?\n\nA colleague asked what to save. And I said, “All of it, bring me every page.”\n\n"
        "Are you hopeful?\n\nI make catalogues."
    )

    assert spoken(text) == [("Leila Botani", "head of the city library")]


def test_who_tells_his_own_story_without_questions_has_no_name():
    """In a report of one's own "I said" is the author, whom the text does not name."""
    text = "Leila Botani was head of the city library. She asked me what to save. And I said, “All of it, bring me every page.”"

    assert spoken(text) in ([None], [])


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "The Turkish president, Kemal Aydin, was quoted by the newspaper Halk as saying that “terror will have no place between us”.",
            ("Kemal Aydin", "Turkish president"),
        ),
        (
            "Kurdish lawmaker and former militia commander Sirwan Ali said the vote was “a theft in broad daylight”.",
            ("Sirwan Ali", "Kurdish lawmaker and former militia commander"),
        ),
        (
            "The court's presiding judge, Anne Kern, read for an hour. “The accused was a part of the machine,” she said.",
            ("Anne Kern", "court's presiding judge"),
        ),
        (
            "Activists shared a video in which a man in uniform is heard saying: “Nobody leaves this street alive”.",
            ("a man in uniform", None),
        ),
        (
            "The paper asked the ministry, which replied in a message that a decree was “in its final stages of study”.",
            ("the ministry", None),
        ),
        (
            "Amir Aydin, the president, and his foreign minister, Adnan Sabri, flew home. Aydin would only say it was “a good day for both nations”.",
            ("Amir Aydin", "president"),
        ),
        (
            "Spokesman Rami Odeh vowed to answer “at a time of its own choosing,” and the Shiite Coordination Council, in a separate statement, urged “restraint and a cool head on all sides”.",
            ("Shiite Coordination Council", None),
        ),
    ],
)
def test_the_clause_before_a_quote_tells_who_speaks(text, who):
    """Passives, relative clauses, films and a second speaker behind "and" have their own words."""
    assert spoken(text)[-1] == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "The spy chief, Ibrahim Kaya, held talks. State television quoted him as saying that patience was “not without an end”.",
            ("Ibrahim Kaya", "spy chief"),
        ),
        (
            "The spy chief, Ibrahim Kaya, held talks. “Our patience is not without end,” his office quoted him as saying.",
            ("Ibrahim Kaya", "spy chief"),
        ),
        (
            "“We are looking into the reports,” a Pentagon official said. His Iraqi colleague was blunter: “We know, and so do they”.",
            ("His Iraqi colleague", None),
        ),
        (
            "Jonathan Stern, an analyst, was sceptical. “It is a truce of the tired,” Stern said. Fellow analyst Aron Berg disagreed: “Tired people are how wars end”.",
            ("Aron Berg", "Fellow analyst"),
        ),
        (
            "Miller said Aydin was “a strong guy who gets things done”. The Turkish leader was pleased. “My friend keeps his word to us,” the Turkish leader said.",
            ("The Turkish leader", None),
        ),
        (
            "“We found the mother before the children,” one of them, Yasser Zaid, recalled.",
            ("Yasser Zaid", None),
        ),
    ],
)
def test_another_voice_is_heard_as_another(text, who):
    """ "Quoted him", "was blunter:" and "disagreed" turn to somebody else, and a people's leader is not just anybody."""
    assert spoken(text)[-1] == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "The first witness spoke. “He hit me until the cable broke,” the witness said.\n\nThe defendant shook his head. “I have never held a cable,” he told the judge.",
            "The defendant",
        ),
        (
            "The drone struck at noon, the army said. “It was a mistake in the targeting chain,” Brig. Gen. Eran Levin told a briefing.",
            "Eran Levin",
        ),
        (
            "Speaker Mahmoud Hadid banged his gavel. “The law is passed,” he said, as Kurdish members shouted: “Shame on you and on this house!”",
            "Kurdish members",
        ),
    ],
)
def test_a_quote_goes_with_the_name_and_verb_beside_it(text, who):
    """A name with its verb right behind the comma speaks, so do members who shout, and "shook" is a verb."""
    assert spoken(text)[-1][0] == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "A shepherd in Sinjar who lost his flock, Hamid al-Najjar, said that he was tired. “They wrote it all down and left,” he said.",
            ("Hamid al-Najjar", "shepherd in Sinjar"),
        ),
        (
            "One of the passengers was Leila Hanna, who teaches second grade.\n\n“It was dark and then it was quiet,” she said.",
            ("Leila Hanna", "who teaches second grade"),
        ),
        (
            "A spokesman for the port, Amer Nasser Salim, came late. “We will see about that next week,” he said.",
            ("Amer Nasser Salim", "spokesman for the port"),
        ),
        (
            "Judge-Executive Paula Reed said the bridge was gone. “We start again in the morning,” Reed said.",
            ("Paula Reed", "Judge-Executive"),
        ),
        (
            "Its director, Omar Hadi, has no money. A deminer dismissed in May, who asked not to be named, said his team was gone. “I sell bread in Homs,” he said.",
            ("A deminer", None),
        ),
        (
            "The Director of Public Works, Dr. Hassan Najib, came late. “We will see about that next week,” he said.",
            ("Hassan Najib", "Dr, Director of Public Works"),
        ),
    ],
)
def test_a_name_told_behind_a_description_has_the_quote(text, who):
    """The one described and the one named are one person, and "one of the passengers" is no role."""
    assert spoken(text)[-1] == who


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "“The mill is all I have,” said Nabil Saeed, 45, who owns the Rawda Flour Mill.",
            "Nabil Saeed",
            "who owns the Rawda Flour Mill",
        ),
        (
            "“We will vote again in May,” said Omar Latif, who chaired the board from 2011 to 2014, in Erbil.",
            "Omar Latif",
            "who chaired the board",
        ),
        (
            "Rana Odeh is the only surviving witness of the raid. “I counted six of them,” Odeh said.",
            "Rana Odeh",
            "surviving witness of the raid",
        ),
        (
            "As Omar Latif, the No. 2 in the Council leadership, put it: “There will be no vote this year.”",
            "Omar Latif",
            "No. 2 in the Council leadership",
        ),
        (
            "“The road is a trap in winter,” said Hamid Aziz, one of several wheat traders who drive it.",
            "Hamid Aziz",
            "one of several wheat traders",
        ),
        (
            "A former oil minister — Omar Latif, who left in 2014 — said the plan “offers nothing new at all.”",
            "Omar Latif",
            "former oil minister",
        ),
        (
            "A lawyer for Mr. Haddad, Rana Odeh, came to court. “My client will speak on Monday,” Odeh said.",
            "Rana Odeh",
            "lawyer for Mr. Haddad",
        ),
        (
            "Samera King is a clerk at the port. “I saw the ship come in,” King told reporters.",
            "Samera King",
            "clerk at the port",
        ),
        (
            "“She came back for them,” says ADA Gail Fairman, “and they ran.” “Nobody helped them,” Fairman said.",
            "Gail Fairman",
            "ADA",
        ),
        (
            "Nabil Saeed, who has been head of the grain board since 2019, said: “The silos are full again.”",
            "Nabil Saeed",
            "head of the grain board",
        ),
        (
            "Nabil Saeed was appointed director of the mill in 2019. “The silos are full again,” he said.",
            "Nabil Saeed",
            "director of the mill",
        ),
        (
            "Nabil Saeed became governor in May. “The silos are full again,” he said.",
            "Nabil Saeed",
            "governor",
        ),
        (
            "“The silos are full again,” said Nabil Saeed, himself a former miller.",
            "Nabil Saeed",
            "former miller",
        ),
        (
            "“The silos are full again,” said Nabil Saeed (34), a baker from Hit.",
            "Nabil Saeed",
            "baker from Hit",
        ),
        (
            "Mill president and CEO Nabil Saeed said “the silos are full again.”",
            "Nabil Saeed",
            "Mill president and CEO",
        ),
        (
            "House Speaker Nabil Saeed, R-Ohio, said “the silos are full again.”",
            "Nabil Saeed",
            "House Speaker, R-Ohio",
        ),
        (
            "Mosul captain and Iraq defender Nabil Saeed said “the goals will come.”",
            "Nabil Saeed",
            "Mosul captain and Iraq defender",
        ),
        ("Nineteen-year-old Nabil Saeed said “it was like thunder.”", "Nabil Saeed", None),
        (
            "For four years as secretary of state, Rana Odeh wrote few letters. “We talked instead,” Odeh said.",
            "Rana Odeh",
            "secretary of state",
        ),
        (
            "Rana Odeh, in her capacity as chair of the board, said “the road stays shut.”",
            "Rana Odeh",
            "chair of the board",
        ),
        (
            "“The road stays shut,” said chairman of the board Nabil Saeed.",
            "Nabil Saeed",
            "chairman of the board",
        ),
        (
            "“The road stays shut,” said the board's new chairman, 44-year-old Nabil Saeed.",
            "Nabil Saeed",
            "board's new chairman",
        ),
        ("Nabil Saeed MP said “the road stays shut.”", "Nabil Saeed", "MP"),
        ("Nabil Saeed, with the Red Crescent, said “the road stays shut.”", "Nabil Saeed", "Red Crescent"),
    ],
)
def test_what_somebody_is_is_told_in_many_ways(text, name, role):
    """The clause behind an age, a rank, a name between dashes and a surname that is a title as well."""
    assert spoken(text)[-1] == (name, role)


@pytest.mark.parametrize(
    "text",
    [
        "When she was asked whether she hid her son with her coat, Rana Odeh quietly said, “Yes, I did that.”",
        "While they support the president, Omar Latif spends the day in Erbil. “I do not vote at all,” Latif said.",
        "The council had failed a water bill Omar Latif sent it. “It was a good bill,” Latif said.",
        "As president, Omar Latif would build a dam. “It is time for a new one,” Latif said.",
        "As a child, Omar Latif saw the old dam burst. “It is time for a new one,” Latif said.",
        "More poet than mayor, Omar Latif speaks softly. “I do not shout at people,” Latif said.",
    ],
)
def test_what_stands_before_a_comma_is_somebody_elses(text):
    """What a verb has for its object before a comma is no role of whoever acts behind it."""
    assert spoken(text)[-1][1] is None
