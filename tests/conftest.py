"""What tests of several folders share: real servers, or a plain notice why there are none."""

from contextlib import ExitStack

import pytest
from hypothesis import settings

from tests.postgres import new_database, postgresql_server
from tests.servers import NoServerError

# A busy machine is no fault of the product: how long an example takes is measured in tests/bench.
settings.register_profile("suite", deadline=None)
settings.load_profile("suite")


@pytest.fixture(scope="session")
def postgresql_address():
    """The address of a PostgreSQL that lives as long as the tests."""
    with ExitStack() as stack:
        try:
            address = stack.enter_context(postgresql_server())
        except NoServerError as notice:
            pytest.skip(str(notice))
        yield address


@pytest.fixture
def postgresql(postgresql_address):
    """The address of an empty database."""
    with new_database(postgresql_address) as address:
        yield address


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.servers)])
def place(request, tmp_path):
    """Where a database is opened: what asks for it is tested on both kinds."""
    return tmp_path / "briefing.db" if request.param == "sqlite" else request.getfixturevalue("postgresql")
