"""The holidays and the counts of days a second time, apart from the Java code: writes danish-holidays.csv and day-counts.csv
for DanishHolidaysTest and DayCountTest.

The holidays are those of the package "holidays", and its Easter Sundays are compared with those of dateutil here. The counts are
numpy's business days, with these holidays and the week of each way of counting.

Run: pip install holidays==0.105 python-dateutil==2.9.0.post0 numpy==2.4.6 && python3 days.py
"""
import datetime
import pathlib
import random

import dateutil
import dateutil.easter
import holidays
import numpy

TARGET = pathlib.Path(__file__).parents[1] / "resources/dk/roedtraad/model/time/oracle"
FIRST_YEAR, LAST_YEAR = 2000, 2040
TOOLS = f"holidays {holidays.__version__}, dateutil {dateutil.__version__}, numpy {numpy.__version__}"


def write(name, about, header, rows):
    lines = [f"# {about}, by {TOOLS}; written by model/src/test/oracle/days.py", header, *rows]
    (TARGET / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


days = holidays.Denmark(years=range(FIRST_YEAR, LAST_YEAR + 1), language="en_US")
easter_sundays = {day for day, name in days.items() if name == "Easter Sunday"}
assert easter_sundays == {dateutil.easter.easter(year) for year in range(FIRST_YEAR, LAST_YEAR + 1)}
# Where two holidays fall on one day the package joins their names by "; ".
write(
    "danish-holidays.csv",
    f"Danish public holidays {FIRST_YEAR}-{LAST_YEAR}",
    "day,name",
    [f"{day},{name}" for day, name in sorted(days.items())],
)

WEEKS = {"CALENDAR_DAYS": "1111111", "WEEKDAYS": "1111110", "WORKING_DAYS": "1111100"}
chance = random.Random(20261122)
starts = [datetime.date(2026, 11, 16), datetime.date(2023, 5, 4), datetime.date(2024, 4, 25), datetime.date(2026, 4, 1)]
starts += [datetime.date(2023, 12, 20) + datetime.timedelta(days=n) for n in range(16)]
starts += [datetime.date(FIRST_YEAR + 1, 1, 1) + datetime.timedelta(days=chance.randrange(38 * 365)) for _ in range(60)]
rows = []
for start in starts:
    number = 5 if start == starts[0] else chance.choice([1, 2, 3, 5, 8, 10, 14, 20, 30, 60])
    for count, week in WEEKS.items():
        off = [] if count == "CALENDAR_DAYS" else list(days)
        # From a day that does not count, numpy first rolls to one that does: back when counting on, on when counting back.
        after = numpy.busday_offset(start, number, roll="preceding", weekmask=week, holidays=off)
        before = numpy.busday_offset(start, -number, roll="following", weekmask=week, holidays=off)
        rows.append(f"{count},{start},{number},{after},{before}")
write("day-counts.csv", "Days counted on and back from a day", "count,from,days,after,before", rows)
