"""Mail, read back from a real SMTP server with STARTTLS and AUTH."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.deliver.identity import delivery_id
from briefing.deliver.letter import Sender, compose, one_line
from briefing.deliver.mail import MailChannel
from briefing.deliver.settings import Settings
from briefing.errors import ConfigError, DeliveryError
from briefing.model import ChannelSettings, Recipient
from tests.deliver.covers import HTML, NOW, PDF, cover
from tests.loopback import make_certificate, smtp_relay

DUTY = Recipient("mail", "duty@example.org")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    return make_certificate(tmp_path_factory.mktemp("tls"))


def channel(port, authority=None, folder=Path(), **more):
    values = {"host": "127.0.0.1", "port": port, "sender": "Desk <desk@example.org>", "timeout_seconds": 5}
    if authority:
        values |= {"user": "desk", "ca_file": str(authority[0])}
    else:
        values |= {"security": "none"}
    settings = ChannelSettings("mail", "mail", values | more, "briefing.toml")
    return MailChannel(Settings(settings, folder, {"BRIEFING_MAIL_PASSWORD": "right"}), lambda: NOW)


def test_a_mail_arrives_with_its_structure_names_and_words(certificate, tmp_path):
    """Over TLS and logged in: text and HTML side by side, then the documents, every name and word whole."""
    arabic = replace(PDF, filename="نشرة العراق وسوريا ٢٣.pdf")

    with smtp_relay(certificate) as (relay, port):
        receipt = channel(port, certificate, tmp_path).send([arabic, HTML], cover(), DUTY)

    assert receipt.delivered, receipt
    assert relay.log_ins == [True]
    ((sender, to, message),) = relay.taken
    assert (sender, to) == ("desk@example.org", "duty@example.org")
    assert message["Subject"] == "[TLP:GREEN] Iraq & Syria Daily Briefing 2026-11-23"
    assert message["From"] == "Desk <desk@example.org>"
    assert message["To"] == "duty@example.org"
    assert message["Date"].datetime == NOW
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["List-Unsubscribe"] == "<mailto:desk@example.org?subject=unsubscribe%20daily>"
    assert message.get_content_type() == "multipart/mixed"
    both, first, second = message.iter_parts()
    assert both.get_content_type() == "multipart/alternative"
    text, html = both.iter_parts()
    assert (text.get_content_type(), html.get_content_type()) == ("text/plain", "text/html")
    for words in ("Floods cut the road to <Zakho>. [Example Daily]", "قمة في بغداد", "41 articles", "X News"):
        assert words in text.get_content()
    assert "2026-11-23 06:00 Asia/Baghdad" in text.get_content()
    assert "&lt;Zakho&gt;" in html.get_content()
    assert "قمة في بغداد" in html.get_content()
    assert not re.search(r"(?:src|href)=", html.get_content())
    assert (first.get_content_type(), first.get_filename()) == (
        "application/pdf",
        "نشرة العراق وسوريا ٢٣.pdf",
    )
    assert first.get_content() == PDF.content
    assert (second.get_content_type(), second.get_filename()) == ("text/html", HTML.filename)
    assert message.defects == []


def test_every_attempt_is_the_same_message(certificate, tmp_path):
    """A delivery keeps its Message-ID; a repeat, a draft, a part, a format, an address, an issue has its own."""
    others = (
        cover(repeat=1),
        cover(key="daily/2026-11-24T06:00"),
        cover(edition="daily-iraq"),
        cover(draft=True),
    )

    with smtp_relay(certificate) as (relay, port):
        mail = channel(port, certificate, tmp_path)
        for one in (cover(), cover(), *others):
            mail.send([PDF], one, DUTY)
        mail.send([HTML], cover(), DUTY)
        mail.send([PDF], cover(), Recipient("mail", "Other@example.org"))

    ids = [message["Message-ID"] for _, _, message in relay.taken]
    assert ids[0] == ids[1]
    assert len(set(ids)) == 7
    assert relay.taken[5][2]["Subject"] == "[TLP:GREEN] DRAFT: Iraq & Syria Daily Briefing 2026-11-23"
    assert all(name.endswith("@example.org>") for name in ids)


@pytest.mark.parametrize(
    ("where", "answer", "final"),
    [
        ("duty@example.org", "451 4.7.1 greylisted", False),
        ("duty@example.org", "452 4.2.2 mailbox full", False),
        ("duty@example.org", "550 5.1.1 no such user", True),
        ("duty@example.org", "552 5.2.2 mailbox full", True),
        ("DATA", "451 4.3.0 try later", False),
        ("DATA", "554 5.7.1 spam", True),
    ],
)
def test_the_relays_answer_decides_whether_to_try_again(where, answer, final):
    """4xx raises, so that the outbox tries again; 5xx is a receipt with the code, and final."""
    with smtp_relay() as (relay, port):
        relay.answers[where] = [answer]
        if final:
            receipt = channel(port).send([PDF], cover(), DUTY)
            assert not receipt.delivered
            assert receipt.detail == answer
        else:
            with pytest.raises(DeliveryError, match=answer):
                channel(port).send([PDF], cover(), DUTY)

        assert channel(port).send([PDF], cover(), DUTY).delivered
    assert len(relay.taken) == 1


def test_an_unknown_certificate_is_refused_before_the_password_is_sent(certificate, tmp_path):
    """Without our authority the session ends at the handshake."""
    with smtp_relay(certificate) as (relay, port):
        mail = channel(port, certificate, tmp_path)
        mail.authority = None
        with pytest.raises(DeliveryError, match="certificate was not verified"):
            mail.send([PDF], cover(), DUTY)

    assert relay.log_ins == []
    assert relay.taken == []


def test_nothing_is_sent_in_clear():
    """A relay that offers no STARTTLS gets nothing, and the error says so."""
    with smtp_relay() as (relay, port):
        mail = channel(port)
        mail.security = "starttls"
        with pytest.raises(DeliveryError, match="STARTTLS"):
            mail.send([PDF], cover(), DUTY)
    assert relay.taken == []


def test_a_wrong_password_is_no_fault_of_the_reader(certificate, tmp_path):
    """535 is tried again: somebody may mend the password. It stands in no message."""
    with smtp_relay(certificate) as (relay, port):
        mail = channel(port, certificate, tmp_path)
        mail.password = "wrong-secret"
        with pytest.raises(DeliveryError, match="535") as caught:
            mail.send([PDF], cover(), DUTY)

    assert "wrong-secret" not in str(caught.value)
    assert relay.log_ins[0] is False


def test_a_relay_that_is_down_is_tried_again():
    """Connection refused names host and port."""
    with smtp_relay() as (_, port):
        pass

    with pytest.raises(DeliveryError, match=rf"127\.0\.0\.1:{port}: "):
        channel(port).send([PDF], cover(), DUTY)


def test_what_is_too_large_is_linked():
    """The relay's SIZE is read first: the mail goes without the PDF and says where it is."""
    big = replace(PDF, content=b"x" * 90_000)

    with smtp_relay(size=100_000) as (relay, port):
        channel(port, link="https://desk.example.org/briefings/").send([big], cover(), DUTY)
        channel(port).send([big], cover(language="fr"), DUTY)
        channel(port).send([PDF], cover(), DUTY)

    linked, kept, small = (message for _, _, message in relay.taken)
    assert linked.get_content_type() == "multipart/alternative"
    assert (
        "https://desk.example.org/briefings/daily-2026-11-23.pdf" in linked.get_body(("plain",)).get_content()
    )
    assert "Trop volumineux pour être joint" in kept.get_body(("plain",)).get_content()
    assert [part.get_filename() for part in small.iter_attachments()] == [PDF.filename]


def test_a_web_address_for_leaving_takes_one_click():
    """RFC 8058: both headers, each on one line."""
    sender = Sender("desk@example.org", unsubscribe="https://example.org/leave/" + "x" * 80)

    raw = compose([PDF], cover(), "a@example.org", sender, now=NOW, room=10**6).as_bytes()

    assert b"\r\nList-Unsubscribe: <https://example.org/leave/" + b"x" * 80 + b">\r\n" in raw
    assert b"\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n" in raw


@given(st.text(min_size=1), st.text(), st.sampled_from(["en", "ar", "fr"]))
def test_no_words_break_out_of_their_header(title, headline, language):
    """Whatever a title or a headline holds, the mail has our headers and no other."""
    one = cover(title=title, headlines=(("Iraq", (headline,)),), language=language)
    one = replace(one, bottom_line=(headline,))

    raw = compose([PDF], one, "a@example.org", Sender("desk@example.org"), now=NOW, room=10**6).as_bytes()

    head = raw.split(b"\r\n\r\n", 1)[0].decode("ascii")
    names = [line.split(":")[0] for line in head.split("\r\n") if not line.startswith((" ", "\t"))]
    assert names == [
        "From", "To", "Subject", "Date", "Message-ID", "List-Id", "List-Unsubscribe", "Auto-Submitted",
        "MIME-Version", "Content-Type",
    ]  # fmt: skip


@given(st.text())
def test_a_line_is_one_line(words):
    """No character that any reader takes for a line end survives."""
    assert len(one_line(words).splitlines()) <= 1


@pytest.mark.parametrize("address", ["no address", "a@b@c", "", "x\r\nBcc: y@example.org"])
def test_what_is_no_address_is_said(address):
    """A bad address is refused for good, by name, before anything is sent."""
    with smtp_relay() as (relay, port):
        receipt = channel(port).send([PDF], cover(), Recipient("mail", address))

    assert (receipt.delivered, receipt.detail) == (False, f"{address!r} is no mail address")
    assert relay.taken == []


def test_a_domain_in_arabic_letters_goes_out_in_ascii():
    """An address at an internationalised domain is sent in its ASCII form."""
    with smtp_relay() as (relay, port):
        channel(port).send([PDF], cover(), Recipient("mail", "duty@مثال.إختبار"))

    assert relay.taken[0][1] == "duty@xn--mgbh0fb.xn--kgbechtv"


@pytest.mark.parametrize(
    ("values", "key"),
    [
        ({"password": "here"}, "password"),
        ({"security": "none", "host": "smtp.example.org"}, "security"),
        ({"sender": "nobody"}, "sender"),
        ({"port": "587"}, "port"),
        ({"securty": "tls"}, "securty"),
        ({"user": "desk", "password_file": "/nowhere/at/all"}, "password_file"),
    ],
)
def test_a_wrong_setting_names_file_key_and_what_would_work(values, key):
    """Settings are checked before the first mail; a secret in the file is refused."""
    with pytest.raises(ConfigError, match=rf"briefing\.toml: channel\.mail\.{key}: "):
        channel(**{"port": 25} | values)


def test_a_password_comes_from_its_file(tmp_path):
    """password_file is read from the desk's folder, without the line end."""
    (tmp_path / "smtp").write_text("right\n")

    assert channel(25, folder=tmp_path, user="desk", password_file="smtp").password == "right"


def test_ids_do_not_hold_the_address():
    """A Message-ID travels far: it names no reader."""
    assert "duty" not in delivery_id(cover(), [PDF], "duty@example.org")
