"""Writes cpr-oracle.csv for CprNumberOracleTest: what python-stdnum says of 10,000 made-up digit strings.

    apt-get install python3-stdnum && python3 model/src/test/oracle/cpr.py

The strings themselves are not in the file, since some of them may be somebody's number. Both sides make them: the first 16
hexadecimal digits of SHA-256 of "roedtraad-cpr-<n>" as a number, its last ten decimal digits; for an odd n the first four are
replaced by a day from 01 to 31 and a month from 01 to 12, so that enough of them hold a date.
"""

import hashlib
import os
import sys

import stdnum
from stdnum.dk import cpr
from stdnum.exceptions import ValidationError


def digits(n):
    text = "%010d" % (int(hashlib.sha256(b"roedtraad-cpr-%d" % n).hexdigest()[:16], 16) % 10**10)
    if n % 2 == 1:
        text = "%02d%02d%s" % (int(text[0:2]) % 31 + 1, int(text[2:4]) % 12 + 1, text[4:])
    return text


def date(text):
    try:
        return cpr.get_birth_date(text).isoformat()
    except ValidationError:
        return ""


def date_of_replacement(text):
    day = int(text[0:2])
    return date("%02d%s" % (day - 60, text[2:])) if day > 60 else ""


HEAD = """\
# python-stdnum %s (Debian package python3-stdnum), Python %s; written by model/src/test/oracle/cpr.py
# date: cpr.get_birth_date. replacementDate: the same with 60 taken from the day. remainder: cpr.checksum, the weighted sum modulo 11.
# Known differences: python-stdnum refuses day + 60 and 0000000000, which we accept; its validate also refuses a date in the
# future, which depends on the day it is asked and is not used here; it strips spaces and hyphens anywhere, we one hyphen.
n,date,replacementDate,remainder
""" % (stdnum.__version__, sys.version.split()[0])

TARGET = os.path.join(
    os.path.dirname(os.path.abspath(__file__)), "..", "resources", "dk", "roedtraad", "model", "identity", "cpr-oracle.csv")

with open(TARGET, "w", encoding="utf-8", newline="\n") as out:
    out.write(HEAD)
    for n in range(10000):
        text = digits(n)
        out.write("%d,%s,%s,%d\n" % (n, date(text), date_of_replacement(text), cpr.checksum(text)))
