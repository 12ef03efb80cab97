"""Writes receipts.csv: the hashes that stand in receipts, worked out without the library, by Python's hashlib and hmac.

canonical.json was written by hand in the canonical form of RFC 8785, so its bytes are hashed as they are; case.json is the same case
written otherwise, with a scale's defaults left out. The golden cases are brought to that form by golden/canonical.py, without the schemaVersion, which does not count. The
key of "short" is the bytes 0 to 31, that of "long" 131 times the byte 0xaa, which is more than a block, as in RFC 4231, 4.7.

Standard library only. Run: python3 receipt.py [FOLDER]. The line of an old golden case never changes.
"""
import hashlib
import hmac
import json
import os
import pathlib
import platform
import sys

TESTS = pathlib.Path(__file__).resolve().parent.parent
BESIDE = TESTS / "resources" / "dk" / "roedtraad" / "serialization" / "receipt"
GOLDEN = TESTS / "resources" / "golden"
FOLDER = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else BESIDE

sys.dont_write_bytecode = True
sys.path.insert(0, str(GOLDEN))
from canonical import canonical  # noqa: E402

KEYS = {"short": bytes(range(32)), "long": b"\xaa" * 131}


def contents():
    yield "canonical.json", (BESIDE / "canonical.json").read_bytes()
    for path in sorted(GOLDEN.glob("*/case*.json")):
        if not path.name.endswith(".schema.json"):
            document = json.loads(path.read_bytes().decode("utf-8"), parse_int=float)
            del document["schemaVersion"]
            yield path.relative_to(GOLDEN).as_posix(), canonical(document).encode("utf-8")


with open(os.path.join(FOLDER, "receipts.csv"), "w", encoding="utf-8", newline="\n") as out:
    out.write("# SHA-256 and HMAC-SHA-256 of cases, by python3 (made with %s), script version 1; written by"
              " serialization/src/test/oracle/receipt.py\n" % platform.python_version())
    out.write("case,sha256,hmac short,hmac long\n")
    for name, content in contents():
        hashes = [hashlib.sha256(content)] + [hmac.new(key, content, hashlib.sha256) for key in KEYS.values()]
        out.write(",".join([name] + [made.hexdigest() for made in hashes]) + "\n")
