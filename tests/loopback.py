"""Real servers on a free port of this machine, for the tests of channels."""

from __future__ import annotations

import ssl
import subprocess
import threading
import time
from contextlib import contextmanager
from email import message_from_bytes, policy
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword


def make_certificate(folder, host="127.0.0.1"):
    """Certificate and key of a server that calls itself `host`."""
    certificate, key = folder / f"{host}.crt", folder / f"{host}.key"
    kind = "IP" if host[0].isdigit() else "DNS"
    subprocess.run(
        [
            *(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "ec",
                "-pkeyopt",
                "ec_paramgen_curve:prime256v1",
                "-nodes",
            ),
            *("-days", "2", "-subj", f"/CN={host}", "-addext", f"subjectAltName={kind}:{host}"),
            *("-keyout", str(key), "-out", str(certificate)),
        ],
        check=True,
        capture_output=True,
    )
    return certificate, key


class Relay:
    """What an SMTP server took, and what it answers to whom."""

    def __init__(self):
        # Envelope sender, address, parsed message, in order of arrival.
        self.taken = []
        # When each of them was answered with 250: nanoseconds of the monotonic clock.
        self.instants = []
        # Address -> answers to give before it is taken ("451 4.7.1 later").
        self.answers = {}
        self.log_ins = []

    async def handle_RCPT(self, server, session, envelope, address, options):  # noqa: N802
        answers = self.answers.get(address)
        if answers:
            return answers.pop(0)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):  # noqa: N802
        answers = self.answers.get("DATA")
        if answers:
            return answers.pop(0)
        message = message_from_bytes(envelope.content, policy=policy.default)
        for address in envelope.rcpt_tos:
            self.taken.append((envelope.mail_from, address, message))
            self.instants.append(time.monotonic_ns())
        return "250 2.0.0 queued"

    def authenticate(self, server, session, envelope, mechanism, auth):
        good = isinstance(auth, LoginPassword) and auth == LoginPassword(b"desk", b"right")
        self.log_ins.append(good)
        return AuthResult(success=good, handled=False)


class _Controller(Controller):
    def __init__(self, relay, server):
        super().__init__(relay, hostname="127.0.0.1", port=0)
        self._server_options = server

    def factory(self):
        return SMTP(self.handler, hostname="relay.test", **self._server_options)

    def _trigger_server(self):
        # The port is the kernel's choice: ask the socket for it.
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


@contextmanager
def smtp_relay(certificate=None, *, size=33_554_432, log_in=True):
    """A relay and its port: STARTTLS and AUTH where a certificate is given, plain without."""
    relay = Relay()
    options = {"data_size_limit": size}
    if certificate:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(*certificate)
        options |= {"tls_context": context, "require_starttls": True}
        if log_in:
            options |= {"auth_required": True, "authenticator": relay.authenticate}
    controller = _Controller(relay, options)
    controller.start()
    try:
        yield relay, controller.port
    finally:
        controller.stop()


@contextmanager
def web_server(answers, certificate=None):
    """A list of (headers, body) as they come, and the server's port; `answers` are statuses in turn."""
    seen = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            seen.append((self.headers, body))
            self.send_response(answers.pop(0) if answers else 200)
            self.send_header("Location", "http://127.0.0.1:1/elsewhere")
            self.end_headers()

        def do_GET(self):
            seen.append((self.headers, b""))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *words):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    if certificate:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(*certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield seen, server.server_port
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
