"""Mail through a server that carries mail on the Internet, read back from its mailbox."""

from contextlib import ExitStack
from dataclasses import replace

import pytest

from briefing.errors import DeliveryError
from briefing.model import Recipient
from tests.deliver.covers import HTML, NOW, PDF, cover
from tests.deliver.test_mail import channel
from tests.exim import exim
from tests.servers import NoServerError

pytestmark = pytest.mark.servers
DUTY = Recipient("mail", "duty@example.org")


@pytest.fixture
def server():
    with ExitStack() as stack:
        try:
            found = stack.enter_context(exim(size="500K"))
        except NoServerError as notice:
            pytest.skip(str(notice))
        yield found


def test_a_mail_is_read_back_with_its_structure_names_and_words(server):
    """STARTTLS, log-in, queue and mailbox later: every part, name and word is whole, and no defect."""
    arabic = replace(PDF, filename="نشرة العراق وسوريا ٢٣.pdf")

    receipt = channel(server.port, (server.certificate,)).send([arabic, HTML], cover(), DUTY)

    assert receipt.delivered, receipt
    (message,) = server.mails(1)
    assert message["Envelope-to"] == "duty@example.org"
    assert message["Message-ID"] in receipt.detail
    assert message["Subject"] == "[TLP:GREEN] Iraq & Syria Daily Briefing 2026-11-23"
    assert message["Date"].datetime == NOW
    assert message["List-Unsubscribe"] == "<mailto:desk@example.org?subject=unsubscribe%20daily>"
    assert "TLS" in message["Received"]
    assert "desk@example.org" in str(message["From"])
    both, first, second = message.iter_parts()
    text, html = both.iter_parts()
    assert [part.get_content_type() for part in (message, both, text, html, first, second)] == [
        "multipart/mixed", "multipart/alternative", "text/plain", "text/html", "application/pdf", "text/html",
    ]  # fmt: skip
    assert "قمة في بغداد" in text.get_content()
    assert "قمة في بغداد" in html.get_content()
    assert (first.get_filename(), first.get_content()) == ("نشرة العراق وسوريا ٢٣.pdf", PDF.content)
    assert second.get_filename() == HTML.filename
    assert all(part.defects == [] for part in message.walk())


def test_its_answers_decide_whether_to_try_again(server):
    """550 for one reader is final, 451 for another is not, and the third has his mail."""
    mail = channel(server.port, (server.certificate,))

    gone = mail.send([PDF], cover(), Recipient("mail", "gone@example.org"))
    with pytest.raises(DeliveryError, match=r"451 4\.7\.1 greylisted"):
        mail.send([PDF], cover(), Recipient("mail", "grey@example.org"))
    assert mail.send([PDF], cover(), DUTY).delivered

    assert (gone.delivered, gone.detail) == (False, "550 5.1.1 no such user")
    assert len(server.mails(1)) == 1


def test_what_exceeds_its_size_is_linked(server):
    """It announces 500 kB: the PDF of 600 kB stays at home, and the mail says where."""
    big = replace(PDF, content=b"x" * 600_000)

    mail = channel(server.port, (server.certificate,), link="https://desk.example.org/briefings/")
    assert mail.send([big], cover(), DUTY).delivered

    (message,) = server.mails(1)
    assert list(message.iter_attachments()) == []
    assert f"https://desk.example.org/briefings/{PDF.filename}" in message.get_body(("plain",)).get_content()


def test_a_wrong_password_is_tried_again_and_nothing_is_sent(server):
    """535 is between the relay and us: somebody may mend it."""
    mail = channel(server.port, (server.certificate,))
    mail.password = "wrong"

    with pytest.raises(DeliveryError, match="535"):
        mail.send([PDF], cover(), DUTY)
