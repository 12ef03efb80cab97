"""The line of Theil and Sen through each series of series.csv by scipy: writes trend-scipy.csv for TheilSenTest.

A series on fewer than three days has no line. "nan" is scipy's own word where there is no interval. Ten significant digits.
Run: apt-get install python3-scipy && /usr/bin/python3 trend.py [FOLDER]
"""
import os
import sys
import warnings

import numpy
import scipy
from scipy import stats

HERE = os.path.dirname(os.path.abspath(__file__))
COMMITTED = os.path.join(HERE, "..", "resources", "dk", "roedtraad", "scoring", "oracle")
FOLDER = sys.argv[1] if len(sys.argv) > 1 else COMMITTED


def show(number):
    return "%.10g" % (0 if abs(number) < 1e-12 else number)


def main():
    warnings.simplefilter("ignore", RuntimeWarning)  # the root of a negative variance
    lines = ["# scipy %s stats.theilslopes(values, days, 0.95), numpy %s; written by scoring/src/test/oracle/trend.py"
             % (scipy.__version__, numpy.__version__),
             "series,slopePerDay,intercept,lowerPerDay,upperPerDay"]
    with open(os.path.join(COMMITTED, "series.csv"), encoding="utf-8") as rows:
        for row in [row for row in rows if not row.startswith("#")][1:]:
            series, days, values = row.strip().split(",")
            days = [float(day) for day in days.split(" ")]
            values = [float(value) for value in values.split(" ")]
            line = ["", "", "", ""]
            if len(set(days)) >= 3:
                line = [show(number) for number in stats.theilslopes(values, days, 0.95)]
            lines.append(",".join([series] + line))
    with open(os.path.join(FOLDER, "trend-scipy.csv"), "w", encoding="utf-8", newline="\n") as out:
        out.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
