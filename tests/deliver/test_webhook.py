"""The webhook: one signed post, the same key for every attempt."""

import base64
import hashlib
import hmac
import json
from pathlib import Path

import pytest

from briefing.deliver.settings import Settings
from briefing.deliver.webhook import WebhookChannel
from briefing.errors import ConfigError, DeliveryError
from briefing.model import ChannelSettings, Recipient
from tests.deliver.covers import NOW, PDF, cover
from tests.loopback import make_certificate, web_server

SECRET = "a secret of the desk"


def channel(**more):
    settings = ChannelSettings("hook", "webhook", {"timeout_seconds": 5} | more, "briefing.toml")
    return WebhookChannel(Settings(settings, Path(), {"BRIEFING_HOOK_SECRET": SECRET}), lambda: NOW)


def test_a_post_is_signed_and_holds_the_issue(tmp_path):
    """Over TLS: the receiver can check the signature, read the words and decode the document."""
    certificate = make_certificate(tmp_path)

    with web_server([], certificate) as (seen, port):
        to = Recipient("hook", f"https://127.0.0.1:{port}/in?key=1")
        receipt = channel(ca_file=str(certificate[0])).send([PDF], cover(), to)

    assert receipt.delivered
    ((headers, body),) = seen
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    digest = hmac.new(SECRET.encode(), signed, hashlib.sha256).digest()
    assert headers["webhook-signature"] == "v1," + base64.b64encode(digest).decode()
    assert headers["Idempotency-Key"] == headers["webhook-id"]
    assert int(headers["webhook-timestamp"]) == NOW.timestamp()
    told = json.loads(body)
    assert told["key"] == "daily/2026-11-23T06:00"
    assert told["day"] == "2026-11-23"
    assert told["headlines"][0] == {"theater": "Iraq", "headlines": ["Floods cut road", "قمة في بغداد"]}
    (document,) = told["documents"]
    assert base64.b64decode(document["content"]) == PDF.content
    assert document["sha256"] == hashlib.sha256(PDF.content).hexdigest()


@pytest.mark.parametrize(
    ("status", "final"), [(503, False), (429, False), (408, False), (400, True), (302, True), (410, True)]
)
def test_the_answer_decides_whether_to_try_again(status, final):
    """Overload and server faults are tried again with the same key; a refusal or a redirect is final."""
    with web_server([status]) as (seen, port):
        to = Recipient("hook", f"http://127.0.0.1:{port}/")
        if final:
            receipt = channel().send([PDF], cover(), to)
            assert (receipt.delivered, receipt.detail[:3]) == (False, str(status))
            assert len(seen) == 1
        else:
            with pytest.raises(DeliveryError, match=str(status)):
                channel().send([PDF], cover(), to)
            assert channel().send([PDF], cover(), to).delivered
            assert seen[0][0]["Idempotency-Key"] == seen[1][0]["Idempotency-Key"]


def test_errors_do_not_show_the_path_of_a_hook():
    """Addresses of hooks hold keys: host and reason are told, the path is not."""
    with web_server([]) as (_, port):
        pass

    with pytest.raises(DeliveryError) as caught:
        channel().send([PDF], cover(), Recipient("hook", f"http://127.0.0.1:{port}/services/T0KEN"))
    assert "127.0.0.1" in str(caught.value)
    assert "T0KEN" not in str(caught.value)


@pytest.mark.parametrize("address", ["http://example.org/in", "ftp://127.0.0.1/", "nonsense", "https://"])
def test_only_https_leaves_this_machine(address):
    """Anything else is refused before a byte is sent."""
    receipt = channel().send([PDF], cover(), Recipient("hook", address))

    assert not receipt.delivered
    assert "https://" in receipt.detail


def test_documents_can_stay_at_home():
    """With attach = false the post holds names and hashes, no bytes."""
    with web_server([]) as (seen, port):
        channel(attach=False).send([PDF], cover(), Recipient("hook", f"http://127.0.0.1:{port}/"))

    assert "content" not in json.loads(seen[0][1])["documents"][0]


def test_a_hook_without_a_secret_is_refused():
    """The key of the signature is not optional."""
    settings = ChannelSettings("hook", "webhook", {}, "briefing.toml")

    with pytest.raises(ConfigError, match=r"channel\.hook\.secret_file"):
        WebhookChannel(Settings(settings, Path(), {}))
