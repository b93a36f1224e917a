"""Channels that carry documents to their readers.

    folder    whole files, and the latest under a fixed name
    mail      SMTP with verified TLS, one message an address
    webhook   one signed POST
    chat      a notice by Apprise (extra `notify`)
    s3        objects in a bucket (extra `s3`)
    sftp      files on another machine (extra `sftp`)

A channel is told what to send and to whom, and says what came of it. When to try again is the
outbox's business (`outbox`); what was tried stands in the database. At least once is the promise:
between a server's "taken" and our note of it a crash makes one more, with the same Message-ID or
idempotency key.
"""
