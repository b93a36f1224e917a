"""From [channel.NAME] tables to channels."""

import json

import pytest

from briefing.deliver.folder import FolderChannel
from briefing.deliver.kinds import open_channels
from briefing.deliver.mail import MailChannel
from briefing.errors import PluginError
from briefing.model import ChannelSettings, Recipient
from tests.deliver.covers import PDF, cover
from tests.loopback import web_server


def test_every_table_becomes_a_channel_and_the_folder_is_always_there(tmp_path):
    """Names are the user's, kinds are ours, and a class of the user's own is found by its path."""
    values = {"host": "localhost", "sender": "desk@example.org"}
    channels = open_channels(
        [
            ChannelSettings("office", "mail", values),
            ChannelSettings("own", "briefing.deliver.mail:MailChannel", values),
        ],
        tmp_path,
    )

    assert {name: type(channel) for name, channel in channels.items()} == {
        "folder": FolderChannel,
        "office": MailChannel,
        "own": MailChannel,
    }


@pytest.mark.parametrize("kind", ["fax", "briefing.nowhere:Channel", "briefing.deliver.mail:Nothing"])
def test_an_unknown_kind_is_named_with_the_known_ones(tmp_path, kind):
    """One line: file, key, what was found, what would work."""
    with pytest.raises(PluginError, match=r"briefing\.toml: channel\.x\.kind: .*"):
        open_channels([ChannelSettings("x", kind, {}, "briefing.toml")], tmp_path)


def test_a_notice_reaches_a_chat_service(tmp_path):
    """By Apprise, with the bottom line; one address, one answer."""
    with web_server([200, 500]) as (seen, port):
        settings = ChannelSettings("room", "chat", {})
        environment = {"BRIEFING_ROOM_ENDPOINT": f"json://127.0.0.1:{port}/"}
        chat = open_channels([settings], tmp_path, environment)["room"]
        assert chat.send([PDF], cover(), Recipient("room", "")).delivered

    assert "Floods cut the road" in json.loads(seen[0][1])["message"]
