"""Articles given by hand: what is read, what is left out with a note, and that nothing stops the rest."""

from datetime import UTC, datetime

import pytest

from briefing.errors import InputError
from briefing.gather.inputs import LARGEST_TEXT, read_inputs, read_line

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
STORY = """Bridge reopens in Mosul after nine years

By Laith Hadidi
Published: 21 November 2026, 18:30 +0300
Link: https://nineveh-courier.example/mosul/bridge

The Fifth Bridge carried its first cars on Saturday, an engineer said at the eastern bank.

About 4,000 vehicles a day are expected from Monday.
"""


def test_header_lines_of_a_text_are_read(tmp_path):
    """A text's byline, date and link come from its head; the body holds none of them."""
    (tmp_path / "bridge.txt").write_text(STORY)

    (article,) = read_inputs([tmp_path / "bridge.txt"]).articles

    assert article.headline == "Bridge reopens in Mosul after nine years"
    assert article.byline == ("Laith Hadidi",)
    assert article.published == datetime(2026, 11, 21, 15, 30, tzinfo=UTC)
    assert article.published_from == "page"
    assert article.id == article.url == "https://nineveh-courier.example/mosul/bridge"
    assert article.text.startswith("The Fifth Bridge")
    assert article.text.endswith("from Monday.")


def test_every_kind_of_file_in_a_folder_is_read_by_name(tmp_path):
    """Text, page, feed, message and JSON lines of one folder come in the order of their names."""
    (tmp_path / "a.txt").write_text(STORY)
    (tmp_path / "b.html").write_text(
        "<html lang=en><head><title>Tankers sail</title><meta property='og:site_name' content='Shatt Observer'></head><body><article><h1>Tankers sail</h1>"
        + "<p>Four tankers left the port of Basra on Saturday, the harbour master said in a statement.</p>"
        * 1
        + "<p>They carried 3.41 million barrels between them, more than in any week since the spring of last year.</p></article></body></html>"
    )
    (tmp_path / "c").mkdir()
    (tmp_path / "c" / "feed.xml").write_text(
        "<rss version='2.0'><channel><title>Barada Times</title><item><title>Rain &amp;amp; mud</title><guid>g1</guid>"
        "<pubDate>Sat, 21 Nov 2026 10:00:00 +0300</pubDate><description>&lt;p&gt;It rained in Homs.&lt;/p&gt;&lt;p&gt;It stopped.&lt;/p&gt;</description></item></channel></rss>"
    )
    (tmp_path / "d.eml").write_bytes(
        b"From: Marsh & Steppe <letter@steppe.example>\r\nSubject: =?utf-8?q?The_letter=2C_no=2E_9?=\r\nDate: Sat, 21 Nov 2026 20:00:00 +0300\r\n"
        b"Message-ID: <9@steppe.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nThe budget is late again, and nobody in Baghdad minds.\r\n"
    )
    (tmp_path / "e.jsonl").write_text(
        '{"id": "x1", "title": "A", "text": "B.", "published": "2026-11-20", "source": "Wire"}\n'
    )

    articles = read_inputs([tmp_path]).articles

    assert [article.headline for article in articles] == [
        "Bridge reopens in Mosul after nine years",
        "Tankers sail",
        "Rain & mud",
        "The letter, no. 9",
        "A",
    ]
    assert [article.publication for article in articles] == [
        "nineveh-courier.example",
        "Shatt Observer",
        "Barada Times",
        "Marsh & Steppe",
        "Wire",
    ]
    assert [article.published_from for article in articles] == ["page", None, "feed", "mail", "given"]
    assert articles[2].text == "It rained in Homs.\n\nIt stopped."
    assert not articles[4].published_zoned


def test_bad_files_are_noted_and_the_others_still_count(tmp_path):
    """Empty, binary, undecodable, oversized and foreign files each leave a note that names them."""
    (tmp_path / "a_empty.txt").write_bytes(b" \n")
    (tmp_path / "b_binary.txt").write_bytes(bytes(range(256)) * 40)
    (tmp_path / "c_feed.xml").write_text("<rss><channel><title>t</title></channel></rss>")
    (tmp_path / "d_huge.txt").write_bytes(b"Words in Baghdad. " * (LARGEST_TEXT // 10))
    (tmp_path / "e_picture.png").write_bytes(b"\x89PNG")
    (tmp_path / "f_good.txt").write_text(STORY)
    (tmp_path / "g_page.html").write_text("<html><body></body></html>")

    inputs = read_inputs([tmp_path])

    folder = tmp_path.name
    assert [article.source for article in inputs.articles] == [f"{folder}/f_good.txt"]
    assert {note.split(":")[0].removeprefix(f"{folder}/") for note in inputs.skipped} == {
        "a_empty.txt", "b_binary.txt", "c_feed.xml", "d_huge.txt", "e_picture.png", "g_page.html",
    }  # fmt: skip
    assert len(inputs.skipped) == 6
    assert f"{folder}/d_huge.txt: larger than the 5 MB that are read" in inputs.skipped


def test_links_that_are_not_read_are_told(tmp_path):
    """A link that leads nowhere and one to another folder are each named; a link to a file is read."""
    given, beside = tmp_path / "given", tmp_path / "beside"
    given.mkdir()
    beside.mkdir()
    (beside / "story.txt").write_text(STORY)
    (given / "a_linked.txt").symlink_to(beside / "story.txt")
    (given / "b_gone.txt").symlink_to(tmp_path / "nowhere.txt")
    (given / "c_folder").symlink_to(beside)

    inputs = read_inputs([given])

    assert [article.source for article in inputs.articles] == ["given/a_linked.txt"]
    assert sorted(inputs.skipped) == [
        "given/b_gone.txt: a link that leads nowhere",
        "given/c_folder: a link to a folder, which is not followed",
    ]


def test_a_feed_that_breaks_off_is_told(tmp_path):
    """Its whole items are read, and a note says which one is missing."""
    whole = "<item><title>Ferry sails</title><guid>1</guid><description>It sails daily.</description></item>"
    (tmp_path / "feed.xml").write_text(f"<rss><channel>{whole}<item><title>Bridge reop")

    inputs = read_inputs([tmp_path])

    assert [article.headline for article in inputs.articles] == ["Ferry sails"]
    assert inputs.skipped == (
        f"{tmp_path.name}/feed.xml: it breaks off within its item 2, which is left out",
    )


def test_a_broken_line_is_named_by_its_number(tmp_path):
    """One bad line of JSON lines costs itself; its number and what is wrong are noted."""
    path = tmp_path / "wire" / "day.jsonl"
    path.parent.mkdir()
    path.write_text(
        '{"id": "1", "text": "One."}\n{"id": \n[1]\n\n{"id": "2", "text": ""}\n{"id": "3", "text": "Three."}'
    )

    inputs = read_inputs([path])

    assert [article.id for article in inputs.articles] == ["1", "3"]
    assert inputs.skipped == (
        "wire/day.jsonl, line 2: not valid JSON",
        "wire/day.jsonl, line 3: not a JSON object",
        "wire/day.jsonl, line 5: no text",
    )


def test_a_later_line_with_the_same_id_is_a_new_version(tmp_path):
    """Of two versions of one id the later counts, numbered 2; the same words again are no version."""
    path = tmp_path / "day.jsonl"
    path.write_text(
        '{"id": "1", "text": "Nine died."}\n{"id": "1", "text": "Nine died."}\n{"id": "1", "text": "Ten died."}\n'
    )

    (article,) = read_inputs([path]).articles

    assert (article.version, article.text) == (2, "Ten died.")


def test_files_of_two_folders_are_two_articles_whatever_they_are_called(tmp_path):
    """1.txt of Monday and 1.txt of Tuesday are both there, also where both folders have one name."""
    days = [tmp_path / day / "clips" for day in ("mon", "tue")]
    for number, folder in enumerate(days):
        folder.mkdir(parents=True)
        (folder / "1.txt").write_text(
            f"Rain in Homs\n\nIt rained in Homs for {number + 3} days, a farmer said.\n"
        )

    both, twice = read_inputs(days), read_inputs([days[0], days[0] / "1.txt"])

    assert [article.id for article in both.articles] == ["mon/clips/1.txt", "tue/clips/1.txt"]
    assert [(article.id, article.version) for article in twice.articles] == [("clips/1.txt", 1)]


def test_the_outlet_is_told_by_the_text_its_address_or_its_folder(tmp_path):
    """Two texts that say nothing are of one outlet that is not known; "Source:", a link or a sub-folder says more."""
    named = "Source: Barada Times\n" + STORY.replace("Link: ", "See ")
    (tmp_path / "clips" / "steppe").mkdir(parents=True)
    for name, text in (
        ("a.txt", "Rain in Homs\n\nIt rained in Homs for three days, a farmer said.\n"),
        ("b.txt", "Mud in Homs\n\nThe fields of Homs are under water, a farmer said.\n"),
        ("c.txt", named),
        ("d.txt", STORY),
        ("steppe/e.txt", "Dust in Palmyra\n\nDust closed the road to Palmyra, a driver said.\n"),
    ):
        (tmp_path / "clips" / name).write_text(text)

    articles = read_inputs([tmp_path / "clips"]).articles

    assert [a.publication for a in articles] == ["", "", "Barada Times", "nineveh-courier.example", ""]
    assert [a.counted_outlet for a in articles] == [
        "clips", "clips", "Barada Times", "nineveh-courier.example", "clips/steppe",
    ]  # fmt: skip
    assert [a.outlet for a in articles][:2] == ["clips/a.txt", "clips/b.txt"]
    assert articles[2].headline == "Bridge reopens in Mosul after nine years"


def test_a_headline_that_opens_with_source_is_a_headline(tmp_path):
    """ "Source:" above nothing that could be a headline is part of the headline."""
    (tmp_path / "a.txt").write_text(
        "Source: Convoy Leaves Homs\n\nBy Laith Hadidi\n21 November 2026\n\nA convoy left Homs, a driver said.\n"
    )

    (article,) = read_inputs([tmp_path / "a.txt"]).articles

    assert (article.headline, article.publication) == ("Source: Convoy Leaves Homs", "")


def test_a_path_that_is_not_there_is_an_error(tmp_path):
    """What was typed and is missing stops the command with one clear line."""
    with pytest.raises(InputError, match=r"gone\.txt: no such file or folder"):
        read_inputs([tmp_path / "gone.txt"])


def test_a_text_without_a_headline_gets_its_first_words(tmp_path):
    """Where nothing is a headline, the article's own first words stand for one."""
    (tmp_path / "x.txt").write_text(
        "Security forces in Baghdad said on Monday that the road to the airport would stay closed for the rest of the week because of repairs to two bridges.\n\nMore follows, a spokesman said."
    )

    (article,) = read_inputs([tmp_path / "x.txt"]).articles

    assert article.headline.removesuffix(" …") in article.text
    assert article.text.startswith("Security forces")


def test_wrapped_lines_are_one_paragraph(tmp_path):
    """A mail's hard-wrapped lines become paragraphs again."""
    body = "The ministry said on Saturday that the water level behind the dam had\nrisen by two metres since the first rains, and that farmers could expect\nto plant before the end of the month."
    (tmp_path / "x.txt").write_text(f"Water rises\n\n{body}\n\n{body}")

    (article,) = read_inputs([tmp_path / "x.txt"]).articles

    assert article.text == f"{body} {body}".replace("\n", " ").replace(". The", ".\n\nThe")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1256", "utf-8-sig"])
def test_arabic_is_read_in_any_usual_encoding(tmp_path, encoding):
    """An Arabic text comes out the same from UTF-8, UTF-16 and Windows-1256."""
    text = "عودة الألواح إلى المتحف\n\nقال مدير المتحف العراقي يوم السبت إن سبعة وثلاثين لوحا طينيا عادت إلى بغداد بعد سنوات في الخارج.\n\nوأضاف أن القاعة ستفتح أبوابها للزوار في الأسبوع المقبل بعد أعمال الترميم."
    (tmp_path / "x.txt").write_bytes(text.encode(encoding))

    (article,) = read_inputs([tmp_path / "x.txt"]).articles

    assert article.headline == "عودة الألواح إلى المتحف"
    assert article.language == "ar"


@pytest.mark.parametrize(
    "text",
    [
        (
            "Visite à Damas\n\nLe ministère de l'Intérieur a annoncé jeudi que deux civils syriens avaient été tués à Damas et que"
            " l'enquête était confiée à la police."
        ),
        "Visita a Damasco\n\nEl presidente llegó el miércoles a Damasco, en Siria. «Será difícil», dijo el señor Muñoz.",
        "Café bombed\n\nThe café in Baghdad’s Karrada district in Iraq was hit on Tuesday, officials said.",
        "Prices rise\n\nBread costs €5 in Baghdad’s markets in Iraq, traders said on Tuesday.",
    ],
)
def test_western_letters_are_read_without_a_declaration(tmp_path, text):
    """What Windows saves as "ANSI" keeps its accents and marks: no "ministčre", no "Baghdadís"."""
    (tmp_path / "x.txt").write_bytes(text.encode("cp1252"))

    (article,) = read_inputs([tmp_path / "x.txt"]).articles

    assert (article.headline, article.text) == tuple(text.split("\n\n"))


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1250", "Wizyta w Damaszku\n\nMinister przyjechał w środę do Damaszku. Sądzę, że będą rozmowy, powiedział premier."),
        ("cp1254", "Şam'a ziyaret\n\nDışişleri Bakanı çarşamba günü Şam'a geldi ve görüşmelerin başladığını söyledi."),
        ("cp1251", "Визит в Дамаск\n\nМинистр иностранных дел прибыл в среду в Дамаск, сообщило агентство."),
    ],
)  # fmt: skip
def test_other_letters_are_no_western_ones(tmp_path, encoding, text):
    """Polish, Turkish and Russian are told from the letters of the West."""
    (tmp_path / "x.txt").write_bytes(text.encode(encoding))

    (article,) = read_inputs([tmp_path / "x.txt"]).articles

    assert article.headline == text.partition("\n")[0]


def test_line_text_is_left_as_it_is():
    """Offsets into a given text must hold: reading a line does not touch its text."""
    assert read_line('{"id": "1", "text": "  A\\n\\n\\n b  "}').text == "  A\n\n\n b  "


def letters(*subjects):
    """Messages as a mail program keeps them."""
    return [
        (
            f"From: Marsh & Steppe <letter@steppe.example>\nSubject: {subject}\nDate: Sat, 21 Nov 2026 20:00:00 +0300\n"
            f"Message-ID: <{number}@steppe.example>\nContent-Type: text/plain; charset=utf-8\n\nThe budget is late again in Baghdad.\n"
        ).encode()
        for number, subject in enumerate(subjects)
    ]


def test_boxes_of_mail_are_read_message_by_message(tmp_path):
    """An mbox and a Maildir, handed over alone or within a folder, are as many articles as they hold letters."""
    (tmp_path / "box.mbox").write_bytes(
        b"".join(
            b"From letter@steppe.example Sat Nov 21 20:00:00 2026\n" + each + b"\n"
            for each in letters("One", "Two")
        )
    )
    for part in ("cur", "new", "tmp"):
        (tmp_path / "Mail" / part).mkdir(parents=True)
    for number, each in enumerate(letters("Three", "Four")):
        (tmp_path / "Mail" / "new" / f"1795.M{number}.vm").write_bytes(each.replace(b"<", b"<m"))

    box = read_inputs([tmp_path / "box.mbox"])
    mail = read_inputs([tmp_path / "Mail"])
    everything = read_inputs([tmp_path])

    assert sorted(article.headline for article in box.articles) == ["One", "Two"]
    assert sorted(article.headline for article in mail.articles) == ["Four", "Three"]
    assert len(everything.articles) == 4
    assert [found.skipped for found in (box, mail, everything)] == [(), (), ()]


def test_a_text_that_opens_with_from_is_no_mailbox(tmp_path):
    """ "From Baghdad" opens an article."""
    (tmp_path / "a.txt").write_text("From Baghdad at 10:30 the convoy left for Mosul\n\nNote: it rained.\n")

    (article,) = read_inputs([tmp_path / "a.txt"]).articles

    assert article.headline == "From Baghdad at 10:30 the convoy left for Mosul"


def test_a_text_longer_than_any_report_keeps_its_beginning(tmp_path):
    """Of a text of a million characters whole paragraphs are kept, and a headline keeps whole words."""
    (tmp_path / "a.txt").write_text(
        "Rain in Homs\n\n" + "Rain fell on Homs for a third day on Saturday.\n\n" * 20_000
    )
    (tmp_path / "b.jsonl").write_text('{"title": "' + "word " * 5000 + '", "text": "B."}\n')

    inputs = read_inputs([tmp_path])

    long, wordy = inputs.articles
    assert inputs.skipped == (
        f"{tmp_path.name}/a.txt: longer than 250,000 characters, of which the beginning is kept",
    )
    assert 200_000 < len(long.text) <= 250_000
    assert long.text.endswith("on Saturday.")
    assert len(wordy.headline) <= 1000
    assert wordy.headline.endswith("word")
