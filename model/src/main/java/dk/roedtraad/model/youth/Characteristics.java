package dk.roedtraad.model.youth;

import java.util.Set;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Sensitivity;

/**
 * Codes of what may hold of a youth (Danish: kendetegn). An open list. The catalogue says with the same codes whom a programme
 * is for and whom it is not for, so that the two can be held together; the first groups are the descriptors of its tables.
 */
public final class Characteristics {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:characteristic";

    // Mental health and ways of being
    /** Mentally vulnerable (Danish: psykisk sårbar, S1-12, S2-55). */
    public static final Code MENTALLY_VULNERABLE = Code.of(SYSTEM, "mentally-vulnerable");
    /** A mental disorder (Danish: psykisk lidelse). */
    public static final Code MENTAL_DISORDER = Code.of(SYSTEM, "mental-disorder");
    /** Severe mental difficulties (Danish: svære psykiske vanskeligheder). */
    public static final Code SEVERE_MENTAL_DIFFICULTIES = Code.of(SYSTEM, "severe-mental-difficulties");
    /** Mental and social distress (Danish: psykisk og social mistrivsel). */
    public static final Code MENTAL_AND_SOCIAL_DISTRESS = Code.of(SYSTEM, "mental-and-social-distress");
    /** Not thriving (Danish: mistrivsel, S1-12). */
    public static final Code NOT_THRIVING = Code.of(SYSTEM, "not-thriving");
    /** Anxiety (Danish: angst, S1-12). */
    public static final Code ANXIETY = Code.of(SYSTEM, "anxiety");
    /** Other severe difficulties (Danish: andre svære problematikker). */
    public static final Code SEVERE_DIFFICULTIES = Code.of(SYSTEM, "severe-difficulties");
    /** Keeps to himself or herself (Danish: selvisolation). */
    public static final Code SELF_ISOLATING = Code.of(SYSTEM, "self-isolating");
    /** Acts out (Danish: udadreagerende adfærd). */
    public static final Code ACTING_OUT = Code.of(SYSTEM, "acting-out");
    /** A pervasive developmental disorder (Danish: gennemgribende udviklingsforstyrrelse). */
    public static final Code NEURODEVELOPMENTAL = Code.of(SYSTEM, "neurodevelopmental");
    /** ADHD. */
    public static final Code ADHD = Code.of(SYSTEM, "adhd");
    /** ADD. */
    public static final Code ADD = Code.of(SYSTEM, "add");
    /** Autism (Danish: autisme). */
    public static final Code AUTISM = Code.of(SYSTEM, "autism");
    /** Problems with substance misuse, active or not (Danish: problemer med misbrug, S0-74, S3-39). */
    public static final Code SUBSTANCE_PROBLEM = Code.of(SYSTEM, "substance-problem");
    // School
    /** Does not manage to go to school (Danish: skolevægring). */
    public static final Code SCHOOL_REFUSAL = Code.of(SYSTEM, "school-refusal");
    /** Of compulsory school age (Danish: undervisningspligtig). */
    public static final Code COMPULSORY_SCHOOL_AGE = Code.of(SYSTEM, "compulsory-school-age");
    /** A pupil in the final school years (Danish: elev i udskolingen). */
    public static final Code LOWER_SECONDARY_PUPIL = Code.of(SYSTEM, "lower-secondary-pupil");
    /** A pupil at the upper level of the folkeskole (Danish: elev i folkeskolens overbygning). */
    public static final Code UPPER_LEVEL_PUPIL = Code.of(SYSTEM, "upper-level-pupil");
    /** Any pupil of the folkeskole (Danish: alle folkeskoleelever). */
    public static final Code ALL_PUPILS = Code.of(SYSTEM, "all-pupils");
    /** Learning difficulties (Danish: læringsvanskeligheder). */
    public static final Code LEARNING_DIFFICULTIES = Code.of(SYSTEM, "learning-difficulties");
    /** Shows signs of not being ready for an education (Danish: udviser mangel på uddannelsesparathed). */
    public static final Code LACKING_EDUCATION_READINESS = Code.of(SYSTEM, "lacking-education-readiness");
    /** Hard to keep in school and leisure (Danish: svært ved at fastholdes i skole og fritid). */
    public static final Code RETENTION_DIFFICULTY_SCHOOL_LEISURE =
            Code.of(SYSTEM, "retention-difficulty-school-leisure");
    /**
     * Declared not education-ready by the school (Danish: ikke-uddannelsesparat); such assessments ended with the
     * school year 2023/24.
     */
    public static final Code NOT_EDUCATION_READY_SCHOOL = Code.of(SYSTEM, "not-education-ready-school");
    // Education
    /** On the way to a youth education (Danish: i overgang til ungdomsuddannelse). */
    public static final Code EDUCATION_TRANSITION = Code.of(SYSTEM, "education-transition");
    /**
     * Finds it hard to start or complete a youth education (Danish: svært ved at påbegynde eller gennemføre en
     * ungdomsuddannelse).
     */
    public static final Code DIFFICULTY_STARTING_OR_COMPLETING_YOUTH_EDUCATION =
            Code.of(SYSTEM, "difficulty-starting-or-completing-youth-education");
    /** A student at a place of education (Danish: elev på uddannelsesinstitution). */
    public static final Code EDUCATION_STUDENT = Code.of(SYSTEM, "education-student");
    /** A student in vocational education (Danish: elev på erhvervsuddannelse). */
    public static final Code VOCATIONAL_STUDENT = Code.of(SYSTEM, "vocational-student");
    /** A student in preparatory basic education (Danish: elev på FGU). */
    public static final Code FGU_STUDENT = Code.of(SYSTEM, "fgu-student");
    /** Assessed as in the target group of FGU (Danish: målgruppevurderet til FGU). */
    public static final Code FGU_ASSESSED = Code.of(SYSTEM, "fgu-assessed");
    /** At risk of leaving HF (Danish: frafaldstruet på HF). */
    public static final Code HF_DROPOUT_RISK = Code.of(SYSTEM, "hf-dropout-risk");
    /** At risk of dropping out (Danish: i risiko for frafald). */
    public static final Code DROPOUT_RISK = Code.of(SYSTEM, "dropout-risk");
    /** In the third year of STU (Danish: 3. årselev på STU). */
    public static final Code STU_THIRD_YEAR = Code.of(SYSTEM, "stu-third-year");
    /** Between STU and FGU (Danish: gråzone mellem STU og FGU). */
    public static final Code STU_FGU_GREY_ZONE = Code.of(SYSTEM, "stu-fgu-grey-zone");
    /** Without a youth education (Danish: uden ungdomsuddannelse). */
    public static final Code WITHOUT_YOUTH_EDUCATION = Code.of(SYSTEM, "without-youth-education");
    /** Without an education that leads to a trade (Danish: uden erhvervskompetencegivende uddannelse). */
    public static final Code WITHOUT_VOCATIONAL_QUALIFICATION = Code.of(SYSTEM, "without-vocational-qualification");
    // Work and public support
    /** Not assessed as education-ready by the employment system (Danish: ikke vurderet uddannelsesparat). */
    public static final Code NOT_EDUCATION_READY_EMPLOYMENT = Code.of(SYSTEM, "not-education-ready-employment");
    /** Receives education benefit (Danish: modtager uddannelseshjælp), a benefit that ended on 30 June 2025. */
    public static final Code ON_UDDANNELSESHJAELP = Code.of(SYSTEM, "on-uddannelseshjaelp");
    /** Assessed as activity-ready (Danish: aktivitetsparat). */
    public static final Code ACTIVITY_READY = Code.of(SYSTEM, "activity-ready");
    /** In any target group of the employment effort (Danish: alle jobcenterets målgrupper). */
    public static final Code ANY_JOBCENTRE_TARGET_GROUP = Code.of(SYSTEM, "any-jobcentre-target-group");
    /** Out of work (Danish: ledig). */
    public static final Code UNEMPLOYED = Code.of(SYSTEM, "unemployed");
    /** Neither in education nor in employment (Danish: ikke i uddannelse eller beskæftigelse, S1-01). */
    public static final Code NEET = Code.of(SYSTEM, "neet");
    /** Wants to work and does not see education as the next step (Danish: vil arbejde, S4-13). */
    public static final Code WORK_FIRST = Code.of(SYSTEM, "work-first");
    // Situation and support
    /** Of another ethnic origin than Danish (Danish: anden etnicitet end dansk). */
    public static final Code ETHNIC_MINORITY = Code.of(SYSTEM, "ethnic-minority");
    /** In an exposed social position (Danish: socialt udsat position). */
    public static final Code SOCIALLY_EXPOSED = Code.of(SYSTEM, "socially-exposed");
    /** Special needs (Danish: særlige behov). */
    public static final Code SPECIAL_NEEDS = Code.of(SYSTEM, "special-needs");
    /** Needs support to move on (Danish: behov for støtte til at komme videre). */
    public static final Code NEEDS_SUPPORT_TO_PROGRESS = Code.of(SYSTEM, "needs-support-to-progress");
    /**
     * A lasting and substantial disability or a long illness, so that the change to adult life is prepared from 16 (Danish:
     * handicap eller langvarig sygdom, barnets lov §§ 122-123).
     */
    public static final Code DISABILITY_OR_LONG_ILLNESS = Code.of(SYSTEM, "disability-or-long-illness");
    /** Needs extra support (Danish: behov for ekstra støtte). */
    public static final Code NEEDS_EXTRA_SUPPORT = Code.of(SYSTEM, "needs-extra-support");
    /** Finds it hard to find a way in education and work (Danish: svært ved at finde vej). */
    public static final Code HARD_TO_FIND_PATH = Code.of(SYSTEM, "hard-to-find-path");
    /** Among the most vulnerable (Danish: de mest udsatte). */
    public static final Code MOST_VULNERABLE = Code.of(SYSTEM, "most-vulnerable");
    /** Especially motivated for job or education (Danish: særligt motiveret, S2-76). */
    public static final Code MOTIVATED_FOR_JOB_OR_EDUCATION = Code.of(SYSTEM, "motivated-for-job-or-education");
    /** Anyone, since the offer is open to all (Danish: åbent for alle, S4-09). */
    public static final Code OPEN_TO_ALL = Code.of(SYSTEM, "open-to-all");
    /** In the target group of the national model (Danish: modellens målgruppe, S1-08, S1-09). */
    public static final Code MODEL_TARGET_GROUP = Code.of(SYSTEM, "model-target-group");
    // What some offers exclude
    /**
     * Active substance misuse (Danish: aktivt misbrug, S2-34). Where only {@link #SUBSTANCE_PROBLEM} is known, this
     * is not.
     */
    public static final Code ACTIVE_SUBSTANCE_ABUSE = Code.of(SYSTEM, "active-substance-abuse");
    /** Involved in gang crime (Danish: involveret i bandekriminalitet, S2-34). */
    public static final Code GANG_CRIME = Code.of(SYSTEM, "gang-crime");
    // What young people tell of themselves, and the sources note
    /** Thrives and learns at school, the factor that protects most (Danish: trives i skolen, S0-13). */
    public static final Code THRIVES_AT_SCHOOL = Code.of(SYSTEM, "thrives-at-school");
    /** Finds it hard to concentrate (Danish: koncentrationsbesvær, S0-14). */
    public static final Code CONCENTRATION_DIFFICULTY = Code.of(SYSTEM, "concentration-difficulty");
    /**
     * Finds it hard to structure the day, or has night and day turned around (Danish: manglende struktur i hverdagen,
     * S0-14, S2-17).
     */
    public static final Code LACKS_DAILY_STRUCTURE = Code.of(SYSTEM, "lacks-daily-structure");
    /** Worries that take up much room (Danish: bekymringer, S0-14). */
    public static final Code WORRIES = Code.of(SYSTEM, "worries");
    /** Is or has been bullied (Danish: mobbet, S0-16). */
    public static final Code BULLIED = Code.of(SYSTEM, "bullied");
    /** Stays away from school without a reason given (Danish: pjæk, S0-16). */
    public static final Code TRUANCY = Code.of(SYSTEM, "truancy");
    /** Difficulties in the family (Danish: vanskeligheder i familien, S0-21, S2-112). No score follows from it (S3-38). */
    public static final Code FAMILY_DIFFICULTIES = Code.of(SYSTEM, "family-difficulties");
    /** Has few people to lean on (Danish: begrænset netværk, S1-12). */
    public static final Code LIMITED_NETWORK = Code.of(SYSTEM, "limited-network");
    /** Lacks support of adults in the own network (Danish: mangler voksenstøtte, S2-17). */
    public static final Code LACKS_ADULT_SUPPORT = Code.of(SYSTEM, "lacks-adult-support");
    /** Lonely (Danish: ensom, S0-74). */
    public static final Code LONELY = Code.of(SYSTEM, "lonely");
    /**
     * Belongs to a community around misuse or crime, which is hard to leave (Danish: fællesskab om misbrug eller
     * kriminalitet, S0-76).
     */
    public static final Code COMMUNITY_OF_MISUSE_OR_CRIME = Code.of(SYSTEM, "community-of-misuse-or-crime");
    /** On the edge of the law (Danish: på kanten af loven, S1-12). */
    public static final Code ON_EDGE_OF_LAW = Code.of(SYSTEM, "on-edge-of-law");

    private static final Set<Code> CRIME = Set.of(GANG_CRIME, COMMUNITY_OF_MISUSE_OR_CRIME, ON_EDGE_OF_LAW);

    private Characteristics() {}

    /**
     * How carefully it must be handled that one of these holds, or does not: what tells of crime as such, all the rest as health
     * and origin are handled, since that is what most of them tell of.
     */
    public static Sensitivity sensitivityOf(Code characteristic) {
        return CRIME.contains(characteristic) ? Sensitivity.CRIMINAL_OFFENCE : Sensitivity.SPECIAL_CATEGORY;
    }
}
