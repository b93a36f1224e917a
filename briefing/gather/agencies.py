"""Wires and agencies as credits name them, so that a reprint is told from a report of one's own."""

from __future__ import annotations

import re
from collections.abc import Iterable

_KNOWN = (
    "AFP|Agence France-Presse|Reuters|AP|Associated Press|The Associated Press|UPI|dpa|Deutsche Presse-Agentur|EFE|ANSA|TASS|"
    "Interfax|RIA Novosti|Xinhua|Kyodo|Anadolu|Anadolu Agency|AA|IRNA|Tasnim|Fars|Mehr|SANA|INA|Iraqi News Agency|NINA|WAM|SPA|"
    "KUNA|QNA|MENA|Petra|NNA|PTI|IANS|ANI|North Press Agency|ANHA|Hawar News Agency|Shafaq News|رويترز|أ ف ب|فرانس برس|سانا|واع"
)
_AGENCY = re.compile(
    rf"(?:{_KNOWN})|[^\W\d_][\w .&'’-]{{1,40}}\s(?:Wire|News Agency|Newswire|Press Agency|News Service)"
)


def credited_agency(names: Iterable[str], publication: str = "") -> str | None:
    """The agency among a byline's names, as printed; None where none is, or it is the publication's own."""
    for name in names:
        bare = re.sub(r"^(?:with|from|source:)\s+", "", name.strip(" ().*"), flags=re.IGNORECASE)
        if _AGENCY.fullmatch(bare) and bare.lower() != publication.lower():
            return bare
    return None
