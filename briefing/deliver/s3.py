"""Documents in a bucket of S3, or of a store that speaks its language (the extra `s3`).

    [channel.store]
    kind = "s3"
    bucket = "briefings"
    region = "eu-central-1"
    endpoint_url = "https://minio.example.org"   # where it is not Amazon's

Keys come from `access_key` and `secret_key` (files or environment, see `settings`); without them
boto3 looks where it always does: a role of the machine, its own environment, ~/.aws. An object
appears whole or not at all, and the same issue sent again leaves the same objects.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any

from briefing.deliver.naming import latest_name, plain_name
from briefing.deliver.settings import Settings
from briefing.errors import DeliveryError, PluginError
from briefing.model import Cover, Document, Receipt, Recipient

# Object metadata: the cut-off of the issue, in seconds since 1970.
_CUT_OFF = "briefing-cut-off"


class S3Channel:
    """Puts objects into one bucket; an address is a prefix in it, or "" for none."""

    def __init__(self, settings: Settings) -> None:
        self.bucket = settings.text("bucket")
        self.options: dict[str, Any] = {
            "region_name": settings.text("region", "") or None,
            "endpoint_url": settings.text("endpoint_url", "") or None,
            "aws_access_key_id": settings.secret("access_key") or None,
            "aws_secret_access_key": settings.secret("secret_key") or None,
        }
        self.timeout = settings.integer("timeout_seconds", 60, 1, 600)
        authority = settings.path("ca_file")
        self.options["verify"] = str(authority) if authority else None
        for key in ("access_key_file", "secret_key_file"):
            settings.text(key, "")
        settings.done()

    def send(self, documents: Sequence[Document], cover: Cover, recipient: Recipient) -> Receipt:
        """The address of the first object; `DeliveryError` for whatever goes wrong on the way."""
        try:
            import boto3  # noqa: PLC0415  an extra
            from botocore.config import Config  # noqa: PLC0415
            from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415
        except ImportError:
            raise PluginError('s3: boto3 is not installed; pip install "theater-briefing[s3]"') from None
        logging.getLogger("botocore").setLevel(logging.WARNING)
        waits = Config(connect_timeout=self.timeout, read_timeout=self.timeout, retries={"max_attempts": 2})
        try:
            store = boto3.client("s3", config=waits, **self.options)
            names = [self._put(store, document, cover, recipient.address) for document in documents]
        except (BotoCoreError, ClientError) as error:
            raise DeliveryError(f"s3 {self.bucket}: {_words(error)}") from error
        return Receipt(recipient, delivered=True, detail=f"s3://{self.bucket}/{names[0] if names else ''}")

    def _put(self, store: Any, document: Document, cover: Cover, prefix: str) -> str:
        folder = prefix.strip("/") + "/" if prefix.strip("/") else ""
        cut_off = int(cover.cut_off.timestamp())
        name = folder + plain_name(document, f"s3 {self.bucket}")
        latest = folder + latest_name(document, cover)
        for key in (name, latest):
            # An older issue that is delivered late never takes the place of the latest.
            if key == latest and self._cut_off_of(store, latest) > cut_off:
                continue
            store.put_object(
                Bucket=self.bucket, Key=key, Body=document.content, ContentType=document.media_type,
                Metadata={_CUT_OFF: str(cut_off)},
            )  # fmt: skip
        return name

    def _cut_off_of(self, store: Any, key: str) -> int:
        from botocore.exceptions import ClientError  # noqa: PLC0415

        try:
            words = store.head_object(Bucket=self.bucket, Key=key)["Metadata"].get(_CUT_OFF, "0")
        except ClientError as error:
            if error.response["ResponseMetadata"]["HTTPStatusCode"] == 404:
                return 0
            raise
        return int(words) if words.isdigit() else 0


def _words(error: Exception) -> str:
    response = getattr(error, "response", {}).get("Error", {})
    # The message of some errors holds the access key's name: code and class say enough.
    return str(response.get("Code") or type(error).__name__)
