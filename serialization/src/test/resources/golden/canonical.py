"""The SHA-256 of the canonical form (RFC 8785) of every golden document, worked out without the library.

Python's repr of a float has the fewest digits that mean it, as ECMAScript has; only the exponent is laid out otherwise. Names are
sorted by their UTF-16 units. Enough for the golden documents, whose numbers are all within the reach of a double.

Run: python3 canonical.py > sha256.txt (Python 3.8 or later), once for each new document; the line of an old one never changes.
"""
import decimal
import hashlib
import json
import pathlib


def number(value):
    if value == 0:
        return "0"
    sign, digits, exponent = decimal.Decimal(repr(value)).normalize().as_tuple()
    digits, point = "".join(map(str, digits)), len(digits) + exponent
    if len(digits) <= point <= 21:
        text = digits + "0" * (point - len(digits))
    elif 0 < point <= 21:
        text = digits[:point] + "." + digits[point:]
    elif -6 < point <= 0:
        text = "0." + "0" * -point + digits
    else:
        text = digits[0] + ("." + digits[1:] if digits[1:] else "") + "e%+d" % (point - 1)
    return "-" * sign + text


def canonical(value):
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be"))
        return "{" + ",".join(canonical(name) + ":" + canonical(value[name]) for name in names) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    return number(value) if isinstance(value, float) else json.dumps(value, ensure_ascii=False)


ROOT = pathlib.Path(__file__).parent

if __name__ == "__main__":
    for path in sorted(ROOT.glob("*/*.json")):
        if not path.name.endswith(".schema.json"):
            document = json.loads(path.read_bytes().decode("utf-8"), parse_int=float)
            print(hashlib.sha256(canonical(document).encode("utf-8")).hexdigest(), path.relative_to(ROOT).as_posix(), sep="  ")
