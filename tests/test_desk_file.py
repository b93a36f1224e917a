"""What a briefing.toml says of its editions: what cannot be meant is refused before six in the morning."""

import pytest

from briefing.config.desk import load_desk
from briefing.errors import ConfigError

MAIL = '\n[channel.mail]\nhost = "localhost"\nsender = "desk@example.org"\n'


def desk(folder, edition, rest=MAIL):
    """The desk of a file with one edition."""
    (folder / "briefing.toml").write_text(f'[[edition]]\nid = "daily"\n{edition}\n{rest}')
    return load_desk(folder)


@pytest.mark.parametrize(
    ("edition", "wanted"),
    [
        ("days = []", r"edition\[1\]\.days: found \[\]; expected at least one"),
        ("formats = []", r"edition\[1\]\.formats: found \[\]; expected at least one"),
        ("theaters = []", r"edition\[1\]\.theaters: found \[\]; expected at least one"),
        ('theaters = ["iraq", "iraq"]', r"edition\[1\]\.theaters: found .*; expected at least one, and each once"),
    ],
)  # fmt: skip
def test_an_edition_has_at_least_one_of_each(tmp_path, edition, wanted):
    """Without a day, a format or a theater nothing would ever come, and a theater given twice is told twice."""
    with pytest.raises(ConfigError, match=wanted):
        desk(tmp_path, edition)


@pytest.mark.parametrize(
    ("to", "found"),
    [
        ("", "nobody to send to"),
        (", recipients = []", "nobody to send to"),
        (', recipients = ["duty"]', "found 'duty'"),
        (', recipients = ["duty@example.org", "desk @example.org"]', "found 'desk @example.org'"),
    ],
)
def test_mail_goes_to_addresses(tmp_path, to, found):
    """An entry that reaches nobody is refused where it stands, not by the relay in the morning."""
    entry = f'{{ channel = "mail"{to} }}'

    with pytest.raises(ConfigError, match=rf"edition\.to\.recipients: {found}; expected mail addresses"):
        desk(tmp_path, f"to = [{entry}]")
    with pytest.raises(ConfigError, match=rf"service\.alert\.recipients: {found}"):
        desk(tmp_path, "", f"[service]\nalert = [{entry}]\n{MAIL}")


def test_a_recipient_may_have_a_name_and_gets_one_mail(tmp_path):
    """An address that stands twice is one recipient."""
    to = 'to = [{ channel = "mail", recipients = ["Duty Desk <duty@example.org>", "a@example.org", "a@example.org"] }]'

    (edition,) = desk(tmp_path, to).editions

    assert [one.address for one in edition.to] == ["Duty Desk <duty@example.org>", "a@example.org"]


def test_a_recipient_chooses_among_the_editions_theaters(tmp_path):
    """Who asked for another theater got the whole edition, and no word of it."""
    with pytest.raises(
        ConfigError, match=r"to\[1\]\.theaters: found \['syria'\]; expected some of the edition's: iraq"
    ):
        desk(
            tmp_path, 'theaters = ["iraq"]\nto = [{ channel = "folder", path = "out", theaters = ["syria"] }]'
        )
