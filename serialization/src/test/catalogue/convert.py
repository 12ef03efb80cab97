"""Turns the reading of sources 001 and 002 (catalogue-source.json) into the catalogue document that the library ships.

Nothing is left out and nothing is added but Danish words for codes, municipality codes where the name is that of one municipality,
and how fresh each entry is. CatalogueDocumentTest holds every value of every record against the result.

Run: python3 convert.py, then the tests once with -Droedtraad.rewrite=true, which lays the document out as the library does.
"""
import csv
import json
import pathlib

ROOT = pathlib.Path(__file__).parents[3]
SOURCE = ROOT / "src/test/resources/dk/roedtraad/serialization/document/catalogue-source.json"
TARGET = ROOT / "src/main/resources/dk/roedtraad/serialization/document/catalogue/ungeindsatser.json"
MUNICIPALITIES = ROOT.parent / "model/src/main/resources/dk/roedtraad/model/organisation/municipalities.csv"

# The code system of each vocabulary of the source. An exclusion is a characteristic too: one question to the youth answers both.
SYSTEMS = {
    "recordType": "record-type",
    "kind": "catalogue-kind",
    "phase": "phase",
    "anchoring": "anchoring",
    "targetDescriptors": "characteristic",
    "exclusions": "characteristic",
    "types": "catalogue-type",
    "relationTypes": "entry-relation",
    "measureKinds": "measure-kind",
    "weeklyActivityKinds": "weekly-activity",
    "promisingPracticeElements": "practice-element",
    # Words that the records use without a vocabulary.
    "outcomeKinds": "outcome-kind",
    "qualifiers": "qualifier",
    "statistics": "statistic",
}

# Danish words, where the vocabulary has English or mixed ones, or none.
DANISH = {
    "recordType": {
        "table-row": "Række i oversigtstabel",
        "case": "Case",
        "example-box": "Eksempelboks",
        "named-in-text": "Nævnt i teksten",
        "model-example": "Praksiseksempel i den nationale model",
    },
    "kind": {
        "intervention": "Indsats",
        "role": "Rolle",
        "meeting-forum": "Mødeforum",
        "tool": "Redskab",
        "governance": "Styring",
    },
    "anchoring": {
        "social-administration": "Socialforvaltning",
        "employment-administration": "Beskæftigelsesforvaltning",
        "child-youth-administration": "Børne- og ungeforvaltning",
        "family-department": "Familieafdeling",
        "municipal-administrations": "Kommunen",
        "political-level": "Politisk udvalg",
        "university-college": "Professionshøjskole",
        "civil-society": "Civilsamfund",
        "business": "Erhvervslivet",
        "national-agency": "Statslig styrelse",
        "ministry": "Ministerium",
    },
    "targetDescriptors": {
        "ethnic-minority": "anden etnicitet end dansk",
        "model-target-group": "målgruppen i den nationale model",
        "not-education-ready-school": "erklæret ikke-uddannelsesparat af skolen",
        "not-education-ready-employment": "ikke vurderet uddannelsesparat i beskæftigelsessystemet",
    },
    "exclusions": {"active-substance-abuse": "aktivt misbrug"},
    "types": {
        "part-time-job": "fritidsjob",
        "bridging": "brobygning",
        "guidance": "vejledning",
        "work-placement": "praktik",
        "mentor": "mentor, støttekontaktperson eller guide",
    },
    "relationTypes": {
        "same-as": "samme indsats et andet sted i kilden",
        "described-in": "beskrevet i",
        "described-by-row": "har rækken",
        "local-implementation-of": "lokal udgave af",
        "has-local-implementation": "har lokal udgave",
        "possible-local-implementation-of": "måske lokal udgave af",
        "has-possible-local-implementation": "har måske lokal udgave",
        "possible-duplicate": "måske det samme",
        "same-focus-text": "samme tekst om fokus",
        "similar-name-different": "ligner i navn, men er noget andet",
        "related-to": "hænger sammen med",
        "part-of": "del af",
        "has-part": "har del",
        "cooperates-with": "samarbejder med",
        "derived-from": "udviklet af",
        "basis-for": "grundlag for",
        "led-to": "førte til",
    },
    "measureKinds": {"relational": "relationelle tiltag"},
    "weeklyActivityKinds": {
        "work-placement-or-part-time-job": "praktik eller fritidsjob",
        "education-visit-or-bridging": "uddannelsesbesøg eller brobygning",
        "teaching": "undervisning",
        "conversation": "samtaler",
        "education-guidance": "uddannelsesvejledning",
        "physical-training-and-treatment": "fysisk træning og behandling",
        "activity-with-other-young-people": "aktiviteter med andre unge",
    },
    "promisingPracticeElements": {
        "theory-and-knowledge": "Teori og viden",
        "effect": "Effekt",
        "description": "Beskrivelse",
        "goals": "Mål",
        "transferability": "Overførbarhed",
        "economy": "Økonomi",
        "professional-reflection": "Faglig refleksion",
        "relational-cooperation": "Relationelt samarbejde",
        "individual-planning": "Individuel planlægning",
        "monitoring": "Monitorering",
        "follow-up": "Opfølgning",
    },
    "outcomeKinds": {
        "ended-in-job-or-education": "sluttet i job eller uddannelse",
        "started-youth-education": "begyndt på en ungdomsuddannelse",
        "drop-out-rate": "frafald",
        "significant-academic-and-personal-development": "markant faglig og personlig udvikling",
    },
    "qualifiers": {
        "exact": "præcis",
        "about": "cirka",
        "just-under": "knap",
        "target-minimum": "mål: mindst",
        "institution-level": "for hele institutionen",
        "stated-without-figure": "nævnt uden tal",
    },
    "statistics": {"mean": "gennemsnit"},
}

# How the entries are to be read: the conventions of the source, said of our document.
NOTES = [
    (
        "Alder er i hele år, og begge grænser er med: »under 30« er til og med 29, »op til« og »mellem« er med det tal, der nævnes."
        " En alder, der mangler, er ikke oplyst.",
        "Ages are whole years and both bounds are included: 'under 30' is up to and including 29, 'up to' and 'between' include the"
        " number named. An age that is missing is not stated.",
    ),
    (
        "En målgruppe er opfyldt, når alle kriterier er det, og et kriterium, når ét af dets kendetegn passer. Hvor kilden skriver"
        " »primært« eller »åbent for alle«, er kriterier og alder ikke et krav.",
        "A target group is met when all its criteria are, and a criterion when one of its characteristics fits. Where the source says"
        " 'primarily' or 'open to all', criteria and age are not demanded.",
    ),
    (
        "Hvor der hverken er kriterier eller alder (16 poster), kan det ikke vurderes, om indsatsen passer.",
        "Where there are neither criteria nor age (16 entries), nobody can tell whether the entry fits.",
    ),
    (
        "Poster med samme fælles id handler om samme indsats, men hver fra sit sted i kilden; de er ikke lagt sammen.",
        "Entries with the same canonical id tell of one programme, each from its own place in the source; they are not merged.",
    ),
    (
        "Fokus er skrevet med egne ord. Indholdstyper er sat af dem, der har læst kilden, og står ikke i den.",
        "The focus is in our own words. The types were set by those who read the source and do not stand in it.",
    ),
    (
        "Forankring med kildens ord er korte udtryk fra kilden.",
        "Anchoring as stated is short terms from the source.",
    ),
    (
        "Sidetal følger kildens indholdsfortegnelse; hvor der står (inferred), er de udledt. Linjer er linjer i den tekst, der er læst.",
        "Page numbers follow the contents list of the source; those marked (inferred) are not printed there. Lines are those of the"
        " text that was read.",
    ),
    (
        "183 dage for Ung i uddannelse er udledt af seks måneder.",
        "183 days for Ung i uddannelse is derived from six months.",
    ),
    (
        "Kilde 002 kalder sine indsatser lovende praksis: ingen sikker viden om resultatet, men en god chance (S2-02). Hvilke af de elleve"
        " elementer den enkelte har, hvilken slags tiltag den er, og hvilken evidens der er, oplyser kilden ikke.",
        "Source 002 calls its entries promising practice: no certain knowledge of the result, but a good chance (S2-02). Which of the"
        " eleven elements each has, which kind of measure it is and what evidence there is, the source does not state.",
    ),
    (
        "Øvrige oplysninger og bemærkninger står på det sprog, som kilden er læst ind på.",
        "Other facts and notes are in the language in which the source was read.",
    ),
]

# Sources 002 and 001 speak from June 2022 and from 2023; nobody has looked at an entry since.
FRESHNESS = {
    "002": ("ikke efterprøvet siden juni 2022", "not checked since 2022-06"),
    "001": ("ikke efterprøvet siden 2023", "not checked since 2023"),
}
DATES = {"001": "2023"}

ENGLISH = {
    "on-uddannelseshjaelp": "on uddannelseshjælp",
    "neet": "not in education or employment",
    "hard-to-find-path": "hard to find the way in education and work",
    "retention-difficulty-school-leisure": "hard to keep in school and leisure",
    "part-time-job": "part-time job",
    "work-placement-or-part-time-job": "work placement or part-time job",
    "work-first": "wants work, does not see education as the next step",
    "drop-out-rate": "drop-out rate",
    "target-minimum": "goal: at least",
    "institution-level": "of the whole institution",
    "stated-without-figure": "stated without a figure",
    "self-isolating": "self-isolating",
    "described-by-row": "described by the row",
    "similar-name-different": "similar name, different thing",
    "same-focus-text": "same text on focus",
}
SHORT_FORMS = {"kui", "hf", "vuc", "fgu", "stu", "uu", "adhd", "add"}

source = json.loads(SOURCE.read_text(encoding="utf-8"))
vocabularies = {name: terms if isinstance(terms, dict) else dict.fromkeys(terms) for name, terms in source["vocabularies"].items()}
vocabularies.update({name: dict.fromkeys(DANISH[name]) for name in ("outcomeKinds", "qualifiers", "statistics")})
with MUNICIPALITIES.open(encoding="utf-8") as rows:
    CODES = {row["name"]: row["code"].zfill(4) for row in csv.DictReader(line for line in rows if not line.startswith("#"))}


def words(value):
    spelled = (word.upper() if word in SHORT_FORMS else word for word in value.split("-"))
    return ENGLISH.get(value) or " ".join(spelled)


def danish(vocabulary, value):
    return DANISH.get(vocabulary, {}).get(value) or vocabularies[vocabulary][value]


def code(vocabulary, value):
    """A code of a vocabulary that has it, with its Danish words."""
    return {"system": "urn:roedtraad:" + SYSTEMS[vocabulary], "code": value, "display": danish(vocabulary, value)}


def codes(vocabulary, values):
    return [code(vocabulary, value) for value in values]


def term(vocabulary, value):
    """A code in words. What the vocabulary says is kept as it is, where it is more or other than the Danish words."""
    stated, da = vocabularies[vocabulary][value], danish(vocabulary, value)
    return said({
        "code": {"system": "urn:roedtraad:" + SYSTEMS[vocabulary], "code": value},
        "text": {"da": da, "en": words(value)},
        "note": None if stated == da else stated,
    })


def interval(value, unit):
    return f"P{value}{ {'days': 'D', 'months': 'M'}[unit] }"


def said(fields):
    """Without what is not stated."""
    return {name: value for name, value in fields.items() if value not in (None, [], {})}


def known(value):
    return None if value is None else {"type": "known", "value": value}


def text(value):
    return json.dumps(value) if isinstance(value, (bool, int, float)) else value


def qualifier(value):
    return None if value is None else code("qualifiers", value.replace(" ", "-"))


def number(value, qualified=None, note=None):
    return None if value is None else said({"value": value, "qualifier": qualifier(qualified), "note": note})


def target_group(group):
    criteria = group["criteria"]
    read = {"minAge", "maxAge", "ageAsStated", "criteria", "exclusions", "descriptors", "gradeMin", "gradeMax", "stuYear", "note"}
    assert group.keys() <= read and criteria.keys() == {"allOfAnyOf", "hard"}, group
    return said({
        "minAge": group["minAge"],
        "maxAge": group["maxAge"],
        "ageHard": criteria["hard"],
        "asStated": group["ageAsStated"],
        "allOf": [
            {"anyOf": codes("targetDescriptors", any_of), "hard": criteria["hard"]} for any_of in criteria["allOfAnyOf"]
        ],
        "exclusions": codes("exclusions", group["exclusions"]),
        "descriptors": codes("targetDescriptors", group["descriptors"]),
        "gradeMin": group.get("gradeMin"),
        "gradeMax": group.get("gradeMax"),
        "stuYear": group.get("stuYear"),
        "note": group.get("note"),
    })


def duration(stated):
    if stated is None:
        return None
    stated = dict(stated)
    length, unit = stated.pop("value"), stated.pop("unit")
    statistic = stated.pop("statistic")
    result = {
        "length": None if length is None else interval(length, unit),
        "statistic": None if statistic is None else code("statistics", statistic),
        "fixed": known(stated.pop("fixed")),
    }
    for side in ("before", "after"):
        if side in stated:
            result[side] = interval(**stated.pop(side))
    result["anchor"] = stated.pop("anchor", None)
    result["note"] = stated.pop("note", None)
    assert not stated, stated
    return said(result)


def caseload(stated):
    if stated is None:
        return None
    stated = dict(stated)
    stated["shared"] = stated.pop("sharedPupils", None)
    return said(stated)


def outcome(stated):
    return said({**stated, "kind": code("outcomeKinds", stated["kind"]), "qualifier": qualifier(stated["qualifier"])})


def after_care(facts):
    """After-care of an effort, or of the one record that is after-care itself."""
    stated = dict(facts.pop("afterCare", {}))
    if "intervalDays" in facts:
        stated = {"intervalDays": facts.pop("intervalDays"), "qualifier": facts.pop("qualifier")}
    days, at_most = stated.pop("intervalDays", None), stated.pop("maxDays", None)
    return said({
        **stated,
        "every": None if days is None else interval(days, "days"),
        "qualifier": qualifier(stated.get("qualifier")),
        "atMost": None if at_most is None else interval(at_most, "days"),
    })


def staff(facts):
    for key, note in (
        ("staffTotal", None),
        ("staff", facts.pop("staffNote", None)),
        ("staffFullTime", "full time"),
        ("grandparentsEmployed", "grandparents employed"),
    ):
        if key in facts:
            return number(facts.pop(key), note=note)
    return None


def participants(facts):
    for key, note in (("participants", facts.pop("participantsScope", None)), ("attachedPupils", "attached pupils")):
        if key in facts:
            return number(facts.pop(key), facts.pop(key + "Qualifier", None), note)
    return None


def start(facts):
    stated = facts.pop("start", None) or facts.pop("since", None)
    return None if stated is None else str(stated)


def fact(key, value):
    """One fact; what lies within it becomes facts of their own under a longer key."""
    if isinstance(value, list) and value and isinstance(value[0], dict):
        yield {"key": key, "values": [part["code"] for part in value]}
        for part in value:
            yield {"key": f"{key}.{part['code']}", "values": part["topics"]}
            assert part.keys() == {"code", "topics"}, part
    elif value is not None:
        yield {"key": key, "values": [text(each) for each in (value if isinstance(value, list) else [value])]}


def entry(record):
    facts = dict(record["facts"])
    structured = {
        "every": facts.pop("frequency", None),
        "start": start(facts),
        "targetGroupSize": number(facts.pop("targetGroupSize", None), facts.pop("targetGroupSizeQualifier", None)),
        "participants": participants(facts),
        "staff": staff(facts),
        "afterCare": after_care(facts),
    }
    locator = dict(record["locator"])
    freshness = FRESHNESS[record["sourceDocument"]]
    result = {
        "id": record["id"],
        "name": record["name"],
        "canonicalId": record["canonicalId"],
        "kind": code("kind", record["kind"]),
        "recordType": code("recordType", record["recordType"]),
        "phase": code("phase", record["phase"]),
        "municipalities": [said({"name": name, "code": CODES.get(name)}) for name in record["municipalities"]],
        "national": known(record["national"]),
        "region": record["region"],
        "contextNote": record["contextNote"],
        "focus": record["focus"],
        "targetGroup": target_group(record["targetGroup"]),
        "anchoring": codes("anchoring", record["anchoring"]),
        "anchoringAsStated": record["anchoringAsStated"],
        "namedActors": record["namedActors"],
        "types": codes("types", record["types"]),
        "duration": duration(record["duration"]),
        "typicalDurationDays": record["typicalDurationDays"],
        **structured,
        "caseload": caseload(record["caseload"]),
        "outcomes": [outcome(each) for each in record["outcomes"]],
        "facts": [each for key, value in facts.items() for each in fact(key, value)],
        "relations": [{**relation, "type": code("relationTypes", relation["type"])} for relation in record["relations"]],
        "notes": record["notes"],
        "source": said({
            "source": record["sourceDocument"],
            "section": locator.pop("section"),
            "table": locator.pop("table", None),
            "row": locator.pop("row", None),
            "lines": str(locator.pop("line")),
        }),
        "freshness": {"da": freshness[0], "en": freshness[1]},
    }
    assert not locator and record.keys() - {"sourceDocument", "locator", "facts"} <= result.keys(), record["id"]
    return said(result)


document = {
    "kind": "catalogue",
    "schemaVersion": "1.0",
    "title": {"da": "Katalog over indsatser i den sammenhængende kommunale ungeindsats", "en": source["title"]},
    "sources": [
        said({
            "id": name,
            "publisher": stated["publisher"],
            "title": stated["title"],
            "date": stated.get("date") or DATES[name],
            "reuse": stated.get("reuse"),
        })
        for name, stated in source["sources"].items()
    ],
    "notes": [{"da": da, "en": en} for da, en in NOTES],
    "endedStatuses": [
        {
            "status": code("targetDescriptors", ended["code"]),
            "lastDay": ended["validTo"],
            "expected": ended["expected"],
            "successorQuestion": ended["successorQuestion"],
        }
        for ended in source["conventions"]["endedStatuses"]
    ],
    "terms": [term(vocabulary, value) for vocabulary, values in vocabularies.items() for value in values],
    "entries": [entry(record) for record in source["interventions"]],
}

TARGET.parent.mkdir(parents=True, exist_ok=True)
TARGET.write_text(json.dumps(document, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
