"""What the shipped catalogue has for two hundred invented youths, worked out a second time, apart from the Java code.

Another way than the library's: no three-valued logic. Whatever is not known is tried in every way it could be, and only what
comes out the same each time is an answer. It reads the source of the catalogue and not the document that is made from it.

How the records of one programme are held together is as Matching says: ages, grades, year of STU and the words for whom it is,
each apart; records that state a thing differently must agree; what any record excludes is excluded; criteria that are not hard
demand nothing; a programme of which no record states anything cannot be told. A status that has ended may be either, whatever
the case says of it.

Plain python3, its own small generator, so that every version of Python writes the same bytes. Run: python3 matching.py [FOLDER]
"""
import datetime
import itertools
import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCE = os.path.join(
    HERE, "../../../../../serialization/src/test/resources/dk/roedtraad/serialization/document/catalogue-source.json")
FOLDER = sys.argv[1] if len(sys.argv) > 1 else os.path.join(HERE, "../resources/dk/roedtraad/examples/cli")
TOOL = "python3 (made with 3.11), script version 1"

YOUTHS = 200
DAYS = ["2024-07-31", "2024-08-01", "2025-06-30", "2025-07-01", "2026-11-22", "2026-12-31", "2027-01-01", "2028-02-29"]
AGES = [14, 15, 16, 17, 18, 19, 20, 21, 25, 26, 27, 28, 29, 30, 31]
ANY_AGE, ANY_GRADE, ANY_YEAR = range(0, 61), range(0, 12), range(1, 6)
NO_FACT = {"open-to-all", "model-target-group"}


def numbers(state):
    """A linear congruential generator (Numerical Recipes): not random for anybody but this file."""
    while True:
        state = (1664525 * state + 1013904223) % 2**32
        yield state >> 16


def programmes(catalogue):
    found = {}
    for record in catalogue["interventions"]:
        if record["kind"] == "intervention":
            found.setdefault(record.get("canonicalId") or record["id"], []).append(record)
    return dict(sorted(found.items()))


def age_on(born, day):
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


class Group:
    """The target group of one record: what it demands, and None for what it does not state."""

    def __init__(self, record):
        group = record.get("targetGroup") or {}
        criteria = group.get("criteria") or {"allOfAnyOf": [], "hard": True}
        ages = (group.get("minAge"), group.get("maxAge"))
        grades = (group.get("gradeMin"), group.get("gradeMax"))
        self.exclusions = set(group.get("exclusions") or [])
        self.stated = bool(
            criteria["allOfAnyOf"] or self.exclusions or group.get("stuYear")
            or any(number is not None for number in ages + grades))
        self.ages = ages if criteria["hard"] and ages != (None, None) else None
        self.grades = grades if grades != (None, None) else None
        self.stu_year = group.get("stuYear")
        self.clauses = [set(any_of) for any_of in criteria["allOfAnyOf"]] if criteria["hard"] else []


def within(number, bounds):
    low, high = bounds
    return (low is None or number >= low) and (high is None or number <= high)


def agreed(sayings):
    """What several say of one thing: True or False if all say so, None if they differ; True where nobody says anything."""
    said = set(sayings)
    return True if not said else said.pop() if len(said) == 1 else None


def answer_when_all_is_known(groups, age, grade, year, holds):
    parts = [
        agreed(within(age, g.ages) for g in groups if g.ages),
        agreed(within(grade, g.grades) for g in groups if g.grades),
        agreed(year == g.stu_year for g in groups if g.stu_year),
        agreed(all(any(holds[code] for code in clause) for clause in g.clauses) for g in groups if g.clauses),
    ] + [not holds[code] for g in groups for code in g.exclusions]
    return False if False in parts else None if None in parts else True


def answer(records, youth):
    groups = [group for group in map(Group, records) if group.stated]
    if not groups:
        return "?"
    codes = sorted(set().union(*(clause for g in groups for clause in g.clauses), *(g.exclusions for g in groups)))
    ways = [[youth["holds"][code]] if code in youth["holds"] else [True, False] for code in codes]
    ages = [youth["age"]] if youth["age"] is not None else ANY_AGE
    grades = [youth["grade"]] if youth["grade"] is not None else ANY_GRADE
    years = [youth["year"]] if youth["year"] is not None else ANY_YEAR
    ages = ages if any(g.ages for g in groups) else [0]
    grades = grades if any(g.grades for g in groups) else [0]
    years = years if any(g.stu_year for g in groups) else [0]
    found = {
        answer_when_all_is_known(groups, age, grade, year, dict(zip(codes, way)))
        for age in ages for grade in grades for year in years for way in itertools.product(*ways)
    }
    return "y" if found == {True} else "n" if found == {False} else "?"


def known(youth, ended):
    """What holds for certain: as stated, as two other facts tell, and not where these contradict each other."""
    holds = dict(youth["stated"])
    holds["open-to-all"] = True
    told = {}
    if youth["completed"] is not None:
        told["without-youth-education"] = not youth["completed"]
    if youth["year"] is not None:
        told["stu-third-year"] = youth["year"] == 3
    for code, value in told.items():
        if holds.get(code, value) != value:
            del holds[code]
        else:
            holds[code] = value
    if youth["model"] is not None:
        holds["model-target-group"] = youth["model"]
    return {code: value for code, value in holds.items() if code not in ended}


def youths(codes, random):
    for index in range(YOUTHS):
        day = datetime.date.fromisoformat(DAYS[index % len(DAYS)])
        age = AGES[next(random) % len(AGES)]
        born = datetime.date(day.year - age, min(day.month, 12), min(day.day, 28)) + datetime.timedelta(
            days=next(random) % 3 - 1 + (day.day - min(day.day, 28)))
        if index % 25 == 7:
            born = datetime.date(2008, 2, 29)
        talkative = 2 + index % 9  # from hardly anything known to nearly everything
        stated = {}
        for code in codes:
            if next(random) % 10 < talkative:
                stated[code] = next(random) % 100 < 55
        yield {
            "on": day,
            "born": born if next(random) % 8 else None,
            "model": [None, True, False][next(random) % 3],
            "grade": [None, 0, 8, 9, 10][next(random) % 5],
            "year": [None, 2, 3][next(random) % 3],
            "completed": [None, True, False][next(random) % 3],
            "stated": stated,
        }


def show(value):
    return "" if value is None else {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)


def main():
    with open(SOURCE, encoding="utf-8") as source:
        catalogue = json.load(source)
    ends = {status["code"]: status["validTo"] for status in catalogue["conventions"]["endedStatuses"]}
    vocabularies = catalogue["vocabularies"]
    codes = sorted((set(vocabularies["targetDescriptors"]) | set(vocabularies["exclusions"])) - NO_FACT)
    all_programmes = programmes(catalogue)
    with open(os.path.join(FOLDER, "matching.csv"), "w", encoding="utf-8", newline="\n") as out:
        out.write("# " + TOOL + "\n")
        out.write("# y fits, n does not fit, ? cannot tell; one column a programme\n")
        out.write(",".join(
            ["on", "birthDate", "modelTargetGroup", "schoolGrade", "stuYear", "youthEducationCompleted", "holds", "holdsNot"]
            + list(all_programmes)) + "\n")
        for youth in youths(codes, numbers(20261122)):
            ended = {code for code, last in ends.items() if youth["on"].isoformat() > last}
            youth["age"] = age_on(youth["born"], youth["on"]) if youth["born"] else None
            youth["holds"] = known(youth, ended)
            out.write(",".join(
                [youth["on"].isoformat(), show(youth["born"]), show(youth["model"]), show(youth["grade"]),
                 show(youth["year"]), show(youth["completed"]),
                 " ".join(code for code, value in youth["stated"].items() if value),
                 " ".join(code for code, value in youth["stated"].items() if not value)]
                + [answer(records, youth) for records in all_programmes.values()]) + "\n")


main()
