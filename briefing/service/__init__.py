"""`briefing run`: polls sources and issues editions on time, and survives whatever happens to it.

    plan      the slots that came due since the last look become issues        (issuing)
    build     one issue at a time is claimed, printed and kept, deliveries owed (issuing)
    send      each delivery is claimed, made and noted                          (sending)
    tend      claims are renewed, alerts raised, the dead man's switch is fed   (tending)

APScheduler only wakes these steps; what is due, claimed and done stands in the database, so a kill
at any moment loses nothing, and a second process on the same database shares the work. Polling has
a thread of its own: a source that hangs delays no edition.
"""
