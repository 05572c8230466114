"""Reads letters (.eml) as a mail program does: what each says, as JSON."""

import json
import sys
from email import policy
from email.parser import BytesParser
from email.utils import parsedate_to_datetime


def read(path):
    with open(path, "rb") as file:
        raw = file.read()
    letter = BytesParser(policy=policy.default).parsebytes(raw)
    return {
        "from": str(letter["from"]),
        "to": [[one.display_name, one.addr_spec] for one in letter["to"].addresses],
        "subject": letter["subject"],
        "date": parsedate_to_datetime(letter["date"]).isoformat(),
        "id": letter["message-id"],
        "mime": letter["mime-version"],
        "automatic": letter["auto-submitted"],
        "kind": letter.get_content_type(),
        "charset": letter.get_content_charset(),
        "text": letter.get_content().replace("\r\n", "\n"),
        "defects": [repr(defect) for defect in letter.defects],
        "longest": max((line.decode() for line in raw.split(b"\r\n")), key=len),
        "plain": raw.isascii() and b"\n" not in raw.replace(b"\r\n", b""),
    }


print(json.dumps([read(path) for path in sys.argv[1:]]))
