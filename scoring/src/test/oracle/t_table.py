"""A norm table that nobody has measured, and people looked up in it: writes t-table.csv and t-cases.csv.

SYNTHETIC: the means and standard deviations below are invented, to test the look-up and nothing else. Ten items 0-2, raw sum 0-20;
T = 50 + 10 (raw - mean) / sd, half rounded up, by age in completed years and gender. Where some row may be the person's, and it is not
known whether it is, there is no T, also if all such rows say the same: the person may be outside every group. Plain python3, exact
fractions, the generator of who5.py.
Run: python3 t_table.py [FOLDER]
"""
import math
import os
import sys
from fractions import Fraction

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDER = sys.argv[1] if len(sys.argv) > 1 else os.path.join(HERE, "..", "resources", "dk", "roedtraad", "scoring", "oracle")
TOOL = "by python3 (made with 3.11.7, fractions), script version 2; written by scoring/src/test/oracle/t_table.py"

NORMS = {  # (from age, before age, gender): (mean, standard deviation), all invented
    (12, 16, "female"): (Fraction("8.1"), Fraction("3.9")),
    (12, 16, "male"): (Fraction("7.2"), Fraction("3.6")),
    (16, 19, "female"): (Fraction("8.2"), Fraction("3.9")),
    (16, 19, "male"): (Fraction("7.0"), Fraction("4.4")),
}


def numbers(state):
    while True:
        state = (1664525 * state + 1013904223) % 2**32
        yield state >> 16


def t_of(raw, norm):
    mean, sd = norm
    return math.floor(Fraction(1, 2) + 50 + 10 * (raw - mean) / sd)


def look_up(age, gender, raw):
    could = [norm for (first, before, of), norm in NORMS.items()
             if (age is None or first <= age < before) and (gender is None or of == gender)]
    if not could:
        return "", "not-in-table"
    return ("", "age-or-gender-unknown") if age is None or gender is None else (str(t_of(raw, could[0])), "ok")


def write(name, lines):
    with open(os.path.join(FOLDER, name), "w", encoding="utf-8", newline="\n") as out:
        out.write("\n".join(lines) + "\n")


def main():
    table = ["# SYNTHETIC norm table: the means and standard deviations are invented and describe nobody; " + TOOL,
             "ageFrom,ageBefore,gender,raw,t"]
    for (first, before, gender), norm in NORMS.items():
        table += ["%d,%d,%s,%d,%d" % (first, before, gender, raw, t_of(raw, norm)) for raw in range(21)]
    write("t-table.csv", table)

    draw = numbers(20261125)
    cases = ["# People who do not exist, looked up in the SYNTHETIC t-table.csv; seed 20261125; " + TOOL,
             "# age: completed years. answers: q1 to q10. reason: ok, age-or-gender-unknown (a row may be the person's), or not-in-table.",
             "age,gender,answers,raw,t,reason"]
    for age in [None, 11, 12, 13, 15, 16, 17, 18, 19, 24]:
        for gender in [None, "female", "male", "non-binary"]:
            for level in range(8):  # from few points to many, so that every part of the table is looked up
                answers = [min(2, next(draw) % 3 * (next(draw) % 8 <= level) + (next(draw) % 9 < level)) for _ in range(10)]
                t, reason = look_up(age, gender, sum(answers))
                cases.append("%s,%s,%s,%d,%s,%s" % ("" if age is None else age, gender or "", "".join(map(str, answers)), sum(answers), t, reason))
    write("t-cases.csv", cases)


if __name__ == "__main__":
    main()
