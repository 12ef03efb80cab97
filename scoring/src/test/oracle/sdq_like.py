"""An instrument shaped like the SDQ scored apart from the Java code: writes sdq-like.csv.

Twenty-five items 0-2; five are reversed; five scales of five items, each scored if at least three are answered, as the mean of the
answered times five, half rounded up; the total is the sum of the first four scales, and missing if one of them is. Only the published
structure and rule of scoring are used, no item text; the answers are drawn by the generator of who5.py. Plain python3, exact
fractions. Run: python3 sdq_like.py [FOLDER]
"""
import math
import os
import sys
from fractions import Fraction

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDER = sys.argv[1] if len(sys.argv) > 1 else os.path.join(HERE, "..", "resources", "dk", "roedtraad", "scoring", "oracle")

REVERSED = {7, 11, 14, 21, 25}
SCALES = {
    "emotional": [3, 8, 13, 16, 24],
    "conduct": [5, 7, 12, 18, 22],
    "hyperactivity": [2, 10, 15, 21, 25],
    "peer": [6, 11, 14, 19, 23],
    "prosocial": [1, 4, 9, 17, 20],
}


def numbers(state):
    while True:
        state = (1664525 * state + 1013904223) % 2**32
        yield state >> 16


def score(answers, items):
    points = [2 - answers[i] if i in REVERSED else answers[i] for i in items if answers[i] is not None]
    return math.floor(Fraction(1, 2) + Fraction(sum(points), len(points)) * 5) if len(points) >= 3 else None


def main():
    draw = numbers(20261124)
    lines = ["# An instrument shaped like the SDQ, by python3 (made with 3.11.7, fractions), script version 1, seed 20261124; written by"
             " scoring/src/test/oracle/sdq_like.py",
             ",".join(["i%d" % i for i in range(1, 26)] + list(SCALES) + ["total"])]
    for row in range(400):
        answers = {i: next(draw) % 3 for i in range(1, 26)}
        for _ in range(row % 13):  # none to twelve missing (fewer where the same item is drawn twice)
            answers[1 + next(draw) % 25] = None
        scores = [score(answers, items) for items in SCALES.values()]
        scores.append(None if None in scores[:4] else sum(scores[:4]))
        lines.append(",".join("" if cell is None else str(cell) for cell in list(answers.values()) + scores))
    with open(os.path.join(FOLDER, "sdq-like.csv"), "w", encoding="utf-8", newline="\n") as out:
        out.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
