"""Name of a channel -> the channel, built when it is first needed."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import cast

from briefing.deliver.folder import FolderChannel
from briefing.deliver.settings import Settings
from briefing.errors import PluginError
from briefing.model import ChannelSettings
from briefing.protocols import Channel

KINDS = {
    "mail": "briefing.deliver.mail:MailChannel",
    "webhook": "briefing.deliver.webhook:WebhookChannel",
    "chat": "briefing.deliver.chat:ChatChannel",
    "s3": "briefing.deliver.s3:S3Channel",
    "sftp": "briefing.deliver.sftp:SftpChannel",
}


def open_channels(
    settings: Sequence[ChannelSettings], folder: Path, environment: Mapping[str, str] = os.environ
) -> dict[str, Channel]:
    """Every channel of a desk by name, `folder` always among them; checks every table on the way."""
    channels: dict[str, Channel] = {"folder": FolderChannel(folder)}
    for one in settings:
        if one.kind == "folder":
            channels[one.name] = FolderChannel(folder)
            continue
        target = KINDS.get(one.kind, one.kind)
        channels[one.name] = _factory(target, one)(Settings(one, folder, environment))
    return channels


def _factory(target: str, settings: ChannelSettings) -> Callable[[Settings], Channel]:
    module, colon, name = target.partition(":")
    if not colon:
        known = ", ".join(["folder", *KINDS])
        raise PluginError(
            f'{settings.file}: channel.{settings.name}.kind: found {target!r}; expected one of {known}, or "module:attr"'
        )
    try:
        return cast("Callable[[Settings], Channel]", getattr(import_module(module), name))
    except (ImportError, AttributeError) as error:
        raise PluginError(f"{settings.file}: channel.{settings.name}.kind: {target}: {error}") from error
