"""Fewer than four words between marks: somebody's, or a title, a nickname, a term."""

import pytest

from tests.quoted import quotes_in, speakers


def words_in(text):
    return [quote.words(text) for quote in quotes_in(text)]


@pytest.mark.parametrize(
    "text",
    [
        'Lina Haddad, 40, handed out copies of her memoir, "Borrowed Rain," and smiled.',
        'Lina Haddad spoke on Sunday on the television show "Meet the City."\n\nShe will run again.',
        'Members of the clan called Omar Saleh "Shorty," a nickname that he hated.',
        'Omar Saleh was known online as "Nightjar," and pleaded guilty on Friday.',
        'The pilot Omar Saleh says the front line runs through "Old Mill," a suburb.',
        '"Open Doors," a novel by Lina Haddad, will be in shops on Monday.',
        'Lina Haddad said in her 2012 book, "A Mountain Childhood," that the family fled at night.',
        'The shares of Saleh Corp will trade under the symbol "SLH."',
        'People in the square wore shirts that said "We stay."',
        "Lina Haddad likes films such as “The Long Road,” “Winter Guests” and “The Well.”",
        'Lina Haddad dismissed the reports as "Ministry gossip." She then left.',
        'Omar Saleh challenged her statement that "Nobody reads it," and left.',
        'Omar Saleh acted in the film "The River is Not Ours: Oh No!" He then opened a shop.',
        "“The Night is a Long Road” star Lina Haddad spoke of her youth.",
        'A troupe in Mosul is playing a popular play called "Los Hijos de la Lluvia," as Lina Haddad told us.',
    ],
)
def test_titles_and_terms_are_no_quotes(text):
    """A stop or comma inside the mark makes no speech of a title, a nickname, a name or a term."""
    assert not words_in(text)


def test_a_sentence_beside_a_play_is_speech():
    """What somebody says of a film is no title, for it has few capitals."""
    text = "Of the film “she has no good word to say in Mosul,” Omar Saleh said."

    assert words_in(text) == ["she has no good word to say in Mosul"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('"No," said Lina Haddad.', "No"),
        ('The crowd grew. "Safety," a clerk of the court said when asked.', "Safety"),
        ('Asked whether he would leave, Omar Saleh said, "Never."', "Never."),
        ('Lina Haddad told the agency simply, "We lost."', "We lost."),
        ('Omar Saleh yelled "Stay there!" from the gate.', "Stay there!"),
        ('Lina Haddad led them in chants of "Open the road!"', "Open the road!"),
        ('"Quiet," he demanded. Omar Saleh then sat down.', "Quiet"),
        ("“They left,” Lina Haddad said.", "They left"),
        ('Omar Saleh wrote to her. "Why now?" He got no answer.', "Why now?"),
        ('"Enough", said Lina Haddad.', "Enough"),
    ],
)
def test_short_words_that_are_told_are_a_quote(text, words):
    """A verb of saying beside them, or a sentence of their own, makes a quote of one word."""
    assert words_in(text) == [words]


def test_second_half_of_a_split_quote_may_be_short():
    """What goes on behind "she said," belongs to the quote, however short and without a capital."""
    text = '"In a word," said Lina Haddad, "no way."'

    (quote,) = quotes_in(text)

    assert [segment.of(text) for segment in quote.segments] == ["In a word", "no way."]


def test_a_title_behind_the_quote_is_not_joined_to_it():
    """The programme on which somebody said it is no second half of the quote."""
    text = '"They have never paid us a single dinar," Lina Haddad said on the station\'s "Morning City."'

    assert words_in(text) == ["They have never paid us a single dinar"]


def test_capitals_with_a_tag_are_speech():
    """Four words that are all capitals are no title where somebody said them."""
    text = "Omar Saleh named places. “Like Mosul. Or Basra,” Saleh said."

    assert words_in(text) == ["Like Mosul. Or Basra"]


def test_a_name_in_a_quoted_title_is_nobody_in_the_article():
    """The headline between marks lends its capitals to no speaker."""
    text = (
        "The paper's headline was “Lina Haddad Joins Growing List of Mayors Rebuking Omar Saleh,” and Haddad, "
        "mayor of Sinjar, was pleased.\n\n“I have never said anything else,” Haddad told reporters.\n\nLina Haddad left."
    )

    assert speakers(text) == ["Lina Haddad"]
