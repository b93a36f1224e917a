"""What tests with real servers share."""


class NoServerError(Exception):
    """There is no server to be had here; the words say why."""
