"""WHO-5 scored a second time, apart from the Java code: writes who5.csv (two hundred rows) and who5-patterns.csv (each of the
16,807 ways to answer or leave open the five items).

Rules (domain notes 1.2, 1.3): five items 0-5; index = sum * 4; strict: all five or no score; person mean: at most one missing,
index = mean of the answered * 20; bands up to 35, up to 50, above. Plain python3, exact fractions, its own small generator
so that every version of Python writes the same bytes. Run: python3 who5.py [FOLDER]
"""
import itertools
import os
import sys
from fractions import Fraction

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDER = sys.argv[1] if len(sys.argv) > 1 else os.path.join(HERE, "..", "resources", "dk", "roedtraad", "scoring", "oracle")
TOOL = "python3 (made with 3.11.7, fractions), script version 1"


def numbers(state):
    """A linear congruential generator (Numerical Recipes): not random for anybody but this file."""
    while True:
        state = (1664525 * state + 1013904223) % 2**32
        yield state >> 16


def band(index):
    return "who-5.dk.low" if index <= 35 else "who-5.dk.middle" if index <= 50 else "who-5.dk.high"


def show(index):
    """A decimal without trailing zeros; quarters of five are exact."""
    text = "%d.%02d" % (index // 1, (index - index // 1) * 100)
    return text.rstrip("0").rstrip(".")


def score(answers, at_most_missing):
    given = [a for a in answers if a is not None]
    if len(answers) - len(given) > at_most_missing:
        return "", ""
    index = Fraction(sum(given), len(given)) * 20
    return show(index), band(index)


def pattern(answers):
    """A row of who5-patterns.csv. The bands are those of the person mean, which is the strict score where nothing is missing."""
    given = [a for a in answers if a is not None]
    name = "".join("." if a is None else str(a) for a in answers)
    if len(given) < 4:
        return [name] + [""] * 8
    raw = Fraction(sum(given), len(given)) * 5
    index = raw * 4
    strict = [show(raw), show(index)] if len(given) == 5 else ["", ""]
    low = "low" if index <= 50 else "other"
    manual = "low" if raw < 13 or min(given) <= 1 else "other"
    depression = "low" if index <= 28 else "other"
    return [name] + strict + [show(raw), show(index), band(index).rsplit(".", 1)[1], low, manual, depression]


def patterns():
    lines = ["# WHO-5 by " + TOOL + "; written by scoring/src/test/oracle/who5.py",
             "# answers: happy, calm, active, rested, interest; a full stop is missing. The key of a band is the name of its column, a full stop",
             "# and the cell: who-5.dk up to 35, up to 50, above; low-wellbeing up to 50; manual a raw below 13 or any answer 0 or 1;",
             "# depression-like up to 28.",
             "answers,strictRaw,strictIndex,meanRaw,meanIndex,who-5.dk,who-5.low-wellbeing,who-5.manual,who-5.depression-like"]
    for answers in itertools.product([0, 1, 2, 3, 4, 5, None], repeat=5):
        lines.append(",".join(pattern(answers)))
    write("who5-patterns.csv", lines)


def write(name, lines):
    with open(os.path.join(FOLDER, name), "w", encoding="utf-8", newline="\n") as out:
        out.write("\n".join(lines) + "\n")


def main():
    patterns()
    draw = numbers(20261122)
    lines = ["# WHO-5 by " + TOOL + ", seed 20261122; written by scoring/src/test/oracle/who5.py",
             "happy,calm,active,rested,interest,strictIndex,strictBand,meanIndex,meanBand"]
    for row in range(200):
        answers = [next(draw) % 6 for _ in range(5)]
        for _ in range(row % 4):  # none, one, two or three missing (fewer where the same item is drawn twice)
            answers[next(draw) % 5] = None
        cells = ["" if a is None else str(a) for a in answers]
        lines.append(",".join(cells + list(score(answers, 0)) + list(score(answers, 1))))
    write("who5.csv", lines)


if __name__ == "__main__":
    main()
