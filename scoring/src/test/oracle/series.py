"""Writes series.csv: made-up series of measurements on irregular days, which change.R, trend.py and the Java tests all read.

The first eight are chosen, the hundred after them are drawn by the generator of who5.py: three to twenty points, some of one day,
some out of order, some on the days of the epoch. Plain python3, integers only. Run: python3 series.py [FOLDER]
"""
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDER = sys.argv[1] if len(sys.argv) > 1 else os.path.join(HERE, "..", "resources", "dk", "roedtraad", "scoring", "oracle")

CHOSEN = [
    ([0, 30, 65, 91, 150], ["40", "44", "40", "56", "60"]),  # measures 3.4, vector 22
    ([0, 1, 2, 3, 4], ["1", "2", "3", "4", "100"]),  # vector 23
    ([0, 30, 60, 90], ["20", "24", "28", "32"]),  # on one line
    ([0, 30, 60, 90, 120], ["52", "52", "52", "52", "52"]),  # all the same
    ([0, 0, 30, 60], ["52", "52", "52", "52"]),  # all the same, two of one day: Sen's variance is negative
    ([0] * 18 + [30, 60], ["52"] * 19 + ["60"]),  # negative too, and the slopes are not all the same
    ([10, 40, 40, 10], ["12", "16", "20", "24"]),  # on two days: no trend
    ([7, 7, 7], ["48", "52", "56"]),  # on one day
]


def numbers(state):
    while True:
        state = (1664525 * state + 1013904223) % 2**32
        yield state >> 16


def drawn(draw, number):
    days, values = [], []
    day = 20400 + next(draw) % 300 if number % 3 == 0 else 0
    for point in range(3 + next(draw) % 18):
        if point > 2 and next(draw) % 8 > 0 or 0 < point <= 2:  # otherwise of the same day as the one before
            day += 1 + next(draw) % 60
        days.append(day)
        level = 40 + (number % 7 - 3) * point
        if number % 2 == 0:  # like a WHO-5 index: whole steps of four, so that values repeat
            values.append(str(max(0, min(100, level // 4 * 4 + next(draw) % 9 * 4 - 16))))
        else:
            tenths = level * 10 + next(draw) % 301 - 150
            values.append("%s%d.%d" % ("-" if tenths < 0 else "", abs(tenths) // 10, abs(tenths) % 10))
    if number % 5 == 0:  # out of order
        days, values = days[1::2] + days[0::2], values[1::2] + values[0::2]
    return days, values


def main():
    draw = numbers(20261123)
    rows = CHOSEN + [drawn(draw, number) for number in range(100)]
    lines = ["# Made-up series, by python3 (made with 3.11.7, integers), script version 1, seed 20261123; written by scoring/src/test/oracle/series.py",
             "series,days,values"]
    for number, (days, values) in enumerate(rows, 1):
        lines.append("%d,%s,%s" % (number, " ".join(map(str, days)), " ".join(values)))
    with open(os.path.join(FOLDER, "series.csv"), "w", encoding="utf-8", newline="\n") as out:
        out.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
