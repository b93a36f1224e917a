"""Second voices: who is heard, told of, asked or pictured inside what another tells."""

import pytest

from tests.quoted import quotes_in


def speakers(text):
    """The name of the speaker of each stretch between marks."""
    return [q.speaker.name if q.speaker else None for q in quotes_in(text) for _ in q.segments]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Nadia Costa testified that after she overheard someone say “he has a knife,” she ran.", "someone"),
        ("“Give us our money back tonight!” shouted someone from the back of the hall. Dana Reed smiled.", "someone from the back of the hall"),
        ("Commissioner Hall said a bystander heard a guard yell, “What have you got in that bag?”", "a guard"),
        ("“I was at the oven,” Paul Dorn said. Then a co-worker yelled, “Come on, you have to leave now!”", "a co-worker"),
        ("Dozens chanted “Water, bread, how long must we wait” on the bridge. Mayor Dana Reed went home.", "Dozens"),
        ("A fellow passenger screamed, “There is smoke coming from the wing,” and Paul Dorn ran.", "A fellow passenger"),
    ],
)  # fmt: skip
def test_voices_without_a_name_are_heard(text, who):
    """ "Someone", "dozens" and "a co-worker" speak where they yell or are heard, and nobody who was named does."""
    assert speakers(text)[-1] == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("A police spokesman said the witness told detectives she could not see the yard “from the chair I was in.”", "the witness"),
        ("The officer testified that the suspect told him “I did it and I would do it again tonight.”", "the suspect"),
        ("Prosecutors said Tom Barlow texted a friend, “I am going to burn that bridge down.”", "Tom Barlow"),
        ("According to police, Tom Barlow said he was “very sorry for all of it.”", "Tom Barlow"),
        ("Witnesses said the gunman shouted “this is for my brother” before firing.", "the gunman"),
        ("A spokesman said Ruth Weller believed that the dam was “far too old to hold.”", "A spokesman"),
    ],
)  # fmt: skip
def test_words_told_of_another_are_the_others(text, who):
    """Who "told detectives" in what a spokesman says is quoted; what somebody believed the teller words."""
    assert speakers(text) == [who]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            ("The Fire Service released a statement. “All crews are safe;” read the statement; “we will reopen the road.” "
            "Six engines were sent, according to the county police."),
            "Fire Service",
        ),
        ("“To run an orderly port, we must set aside” the plan, said new Port Secretary Ken Salter.", "Ken Salter"),
        ("The crowd cheered, and then Latif continues: “This river has fed us.” Omar Latif is the mayor.", "Omar Latif"),
        ("Bo Jones has been called “the best lawyer in the county by far” by the Herald.", "Herald"),
        ("Bo Jones was described by Ann Smith as “the best lawyer in the county by far.”", "Ann Smith"),
        ("They played a video of Omar Latif saying, “Why am I not ahead by now?”", "Omar Latif"),
    ],
)  # fmt: skip
def test_the_verb_beside_a_quote_is_its_speakers(text, who):
    """Between two halves, before a colon and behind a comma the verb belongs to the one beside it."""
    assert speakers(text)[-1] == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            (
                "The last question was a child's. “How high is the dam?” asked the girl, who wore a red hat and said "
                "her name was Emma."
            ),
            "Emma",
        ),
        (
            (
                "Former mayor Dana Reed backed him. From Reed's Facebook post: “For the sake of the town we must put "
                "this quarrel behind us.”"
            ),
            "Dana Reed",
        ),
        (
            (
                "The Herald quoted a joint letter by the Harbour Police and the Coast Patrol as saying that their boats had "
                "“driven the smugglers out of the strait.”"
            ),
            "Harbour Police and the Coast Patrol",
        ),
    ],
)
def test_a_voice_has_the_name_that_the_article_tells(text, who):
    """A child who "said her name was Emma", the owner of a post and both givers of a joint letter are named."""
    assert speakers(text)[-1] == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            (
                "Dana Reed is selling her boat.\n\nPOOL New/Reuters.\n\nHarbour officer Lucy Smith holds up the key used by "
                "Dana Reed during the 2013 trial.\n\n“The boat is sound and the engine is new,” she added."
            ),
            "Dana Reed",
        ),
        (
            (
                "A spokesman, Paul Finn, told reporters that it was routine.\n\nTreasurer Karl Weber on Monday declined to "
                "give details, but said the state would pay.\n\n“We are fully prepared for what is needed,” he said."
            ),
            "Karl Weber",
        ),
        (
            (
                "Omar Latif answered at once. “I meant every word of it,” Latif replied.\n\nRep. Neil Doyle (R-Ohio) also "
                "addressed the row when introducing Barnes. “Maybe not in so many words, but that is it,” he said."
            ),
            "Neil Doyle",
        ),
    ],
)
def test_who_he_is_where_others_stand_between(text, who):
    """A picture's caption changes no subject; a day, a party in brackets and "but said" leave it one."""
    assert speakers(text)[-1] == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            (
                "“They asked for blankets,” Governor Lena Ortiz said of the families, according to a pool report. “I have "
                "nothing to add to that.”"
            ),
            ["Lena Ortiz", "Lena Ortiz"],
        ),
        (
            (
                "According to press pool reports, Governor Lena Ortiz said the town grieved after the flood, which she "
                "called “a cruel and senseless night.”"
            ),
            ["Lena Ortiz"],
        ),
        (
            (
                "Omar Latif said the town was safe, but according to the ministry, the water was “not fit for anybody "
                "to drink.”"
            ),
            ["the ministry"],
        ),
    ],
)
def test_a_report_that_passes_words_on_says_nothing(text, who):
    """Behind "she said, according to a pool report" it is still she; where only the ministry tells, the ministry."""
    assert speakers(text) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Isaiah 40:8 reads: “The grass withers and the flowers fall.”", "Isaiah 40:8"),
        ("Her photo quotes Psalm 23:4 – “Even though I walk through the darkest valley.” Reed posted it.", "Psalm 23:4"),
        ("Mayor Dana Reed quoted Churchill: “Never give in, never, never, never.” The hall rose.", "Churchill"),
        ("“Will the dam hold if it rains?” a 10-year-old asked Gov. Lena Ortiz.", "a 10-year-old"),
        ("One note, apparently written by two of the sailors, said: “We have water for a day.”", "One note"),
    ],
)  # fmt: skip
def test_verses_children_and_notes_speak_for_themselves(text, who):
    """Chapter and verse, whoever is quoted by another, a child told by its age and a note without an owner speak."""
    assert speakers(text) == [who]


def test_whose_words_the_text_goes_on_about_is_she():
    """ "Reed's furious posts" at the head of a paragraph turn "she" back to Reed, whoever spoke between."""
    text = (
        "Dana Reed posted on Monday. “The dam is old,” Reed wrote.\n\n“Well said, and thank you,” wrote Sharon Geyer."
        "\n\nReed's furious posts about the dam include one of last week.\n\n“We are waiting for the rain,” she wrote."
    )

    assert speakers(text) == ["Dana Reed", "Sharon Geyer", "Dana Reed"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            (
                "Envoy Lars Holm saw hope. “I have seen more of it than in ten years,” he said. The Ruritanian ambassador, "
                "Karim Odeh, accused his neighbours of “exploiting the truce to seize land.”"
            ),
            "Karim Odeh",
        ),
        (
            "A spokesman for the U.S.-led coalition, Colonel John Dorn, said the raiders were “running out of hills.”",
            "John Dorn",
        ),
        (
            (
                "Selo Chemicals was fined. “Safety is our first concern,” the company said. A worker, who feared for his "
                "job, said: “They fix nothing until it burns.”"
            ),
            "A worker",
        ),
        (
            (
                "Asked by the lawyer Sam Pike, Officer Dale Kent gave in. “I skimmed it,” he said. “You skimmed it,” Pike "
                "repeated."
            ),
            "Sam Pike",
        ),
        (
            (
                "“We welcome the decision,” the foreign ministry said. Beijing had warned that it would “take all necessary "
                "measures” if it failed."
            ),
            "Beijing",
        ),
        (
            (
                "Host Omar Wells pressed them. “Are you threatening the council?” Wells asked. Lindsey Garrow laughed. “I am "
                "counting for it,” he said."
            ),
            "Lindsey Garrow",
        ),
        (
            "According to the news agency Rudaw, Omar Latif called the ruling “a blow to every town in the valley.”",
            "Omar Latif",
        ),
        (
            (
                "A woman in black screamed at the soldiers: “Where have you taken my son?” One of them told her to “ask in "
                "the city and leave us alone.”"
            ),
            "One of them",
        ),
        (
            (
                "Islamic State claimed the attack on its news site. It said two of its men had “plunged into a gathering of "
                "apostates.”"
            ),
            "Islamic State",
        ),
        (
            (
                "“He is wrong,” Ann Cole said. Sen. Rob Paine said the tax would help illegal immigrants, and called him “the "
                "leading friend of those who pay nothing.”"
            ),
            "Rob Paine",
        ),
        ("Video shows an officer telling Barnes to “get down on the ground right now.”", "an officer"),
    ],
)
def test_a_sentence_that_ends_with_a_quote_has_its_speaker(text, who):
    """Who accuses in a quote's own sentence speaks, and not who spoke before; a hyphen ends no office."""
    assert speakers(text)[-1] == who


def test_who_screams_before_a_colon_is_not_who_answers():
    """The subject before the colon has the quote, whoever is told to answer behind it."""
    text = "A woman in black screamed at the soldiers: “Where is my son?” One of them told her to “ask in the city.”"

    assert speakers(text)[0] == "A woman in black"
