"""WHO-5 scored a second time, apart from the Java code: writes who5.csv for Who5OracleTest.

Rules (domain notes 1.2, 1.3): five items 0-5; index = sum * 4; strict: all five or no score; person mean: at most one missing,
index = mean of the answered * 20; bands up to 35, up to 50, above. Plain python3, exact fractions, its own small generator
so that every version of Python writes the same bytes. Run: python3 who5.py
"""
import os
from fractions import Fraction

TARGET = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "resources", "dk", "roedtraad", "scoring", "oracle", "who5.csv")
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


def main():
    draw = numbers(20261122)
    lines = ["# WHO-5 by " + TOOL + ", seed 20261122; written by scoring/src/test/oracle/who5.py",
             "happy,calm,active,rested,interest,strictIndex,strictBand,meanIndex,meanBand"]
    for row in range(200):
        answers = [next(draw) % 6 for _ in range(5)]
        for _ in range(row % 4):  # none, one, two or three missing (fewer where the same item is drawn twice)
            answers[next(draw) % 5] = None
        cells = ["" if a is None else str(a) for a in answers]
        lines.append(",".join(cells + list(score(answers, 0)) + list(score(answers, 1))))
    with open(TARGET, "w", encoding="utf-8", newline="\n") as out:
        out.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
