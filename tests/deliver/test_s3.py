"""Objects in a bucket, by a store that keeps them in memory."""

from dataclasses import replace
from datetime import timedelta

import boto3
import pytest
from moto import mock_aws

from briefing.deliver.kinds import open_channels
from briefing.errors import ConfigError, DeliveryError
from briefing.model import ChannelSettings, Document, Recipient
from tests.deliver.covers import HTML, NOW, PDF, cover

KEYS = {"BRIEFING_STORE_ACCESS_KEY": "AKIA-TEST", "BRIEFING_STORE_SECRET_KEY": "s3cret"}
TO = Recipient("store", "daily/iraq/")


def channel(tmp_path, **more):
    values = {"kind": "s3", "bucket": "briefings", "region": "eu-central-1"}
    settings = ChannelSettings("store", "s3", values | more, "briefing.toml")
    return open_channels([settings], tmp_path, KEYS)["store"]


@pytest.fixture
def bucket():
    with mock_aws():
        client = boto3.client(
            "s3", region_name="eu-central-1", aws_access_key_id="x", aws_secret_access_key="x"
        )
        client.create_bucket(
            Bucket="briefings", CreateBucketConfiguration={"LocationConstraint": "eu-central-1"}
        )
        yield client


def content(bucket, key):
    return bucket.get_object(Bucket="briefings", Key=key)["Body"].read()


def keys(bucket):
    return [row["Key"] for row in bucket.list_objects_v2(Bucket="briefings").get("Contents", ())]


def test_each_document_is_an_object_and_once_more_the_latest(bucket, tmp_path):
    """Below the address, byte for byte, with its type; Arabic names too; again leaves the same."""
    arabic = replace(PDF, filename="نشرة العراق ٢٣.pdf")

    receipts = [channel(tmp_path).send([arabic, HTML], cover(), TO) for _ in range(2)]

    assert [r.detail for r in receipts] == ["s3://briefings/daily/iraq/نشرة العراق ٢٣.pdf"] * 2
    assert keys(bucket) == [
        "daily/iraq/daily-2026-11-23.html", "daily/iraq/daily-latest.html", "daily/iraq/daily-latest.pdf",
        "daily/iraq/نشرة العراق ٢٣.pdf",
    ]  # fmt: skip
    assert content(bucket, "daily/iraq/نشرة العراق ٢٣.pdf") == PDF.content
    kind = bucket.head_object(Bucket="briefings", Key="daily/iraq/daily-latest.pdf")["ContentType"]
    assert kind == "application/pdf"


def test_an_older_issue_never_takes_the_place_of_the_latest(bucket, tmp_path):
    """Caught up late it is kept under its own name."""
    old = Document(b"%PDF old", "application/pdf", "daily-2026-11-22.pdf")
    store = channel(tmp_path)

    store.send([PDF], cover(), TO)
    store.send([old], cover(cut_off=NOW - timedelta(days=1)), TO)

    assert content(bucket, "daily/iraq/daily-latest.pdf") == PDF.content
    assert content(bucket, "daily/iraq/daily-2026-11-22.pdf") == old.content


def test_a_bucket_that_is_not_there_is_tried_again_later(bucket, tmp_path):
    """Somebody may make it; the error names bucket and code, and no key."""
    with pytest.raises(DeliveryError, match="s3 elsewhere: NoSuchBucket") as caught:
        channel(tmp_path, bucket="elsewhere").send([PDF], cover(), TO)

    assert "s3cret" not in str(caught.value)
    assert "AKIA" not in str(caught.value)


def test_a_store_that_does_not_answer_is_tried_again_later(tmp_path):
    """Connection refused, by an address of one's own."""
    store = channel(tmp_path, endpoint_url="http://127.0.0.1:1", timeout_seconds=1)

    with pytest.raises(DeliveryError, match="s3 briefings: EndpointConnectionError"):
        store.send([PDF], cover(), TO)


def test_keys_in_the_file_are_refused(tmp_path):
    """Secrets come from files of their own or from the environment."""
    with pytest.raises(ConfigError, match="a secret in a configuration file"):
        channel(tmp_path, secret_key="oops")
