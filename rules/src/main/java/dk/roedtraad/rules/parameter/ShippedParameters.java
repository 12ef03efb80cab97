package dk.roedtraad.rules.parameter;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Parameters;

/**
 * The dated numbers that come with the library (Danish: parametertabel), from {@code parameters.csv} beside this class. A
 * number that no source gives is not in it: the host sets it, and until then the rule says <em>not configured</em>.
 */
public final class ShippedParameters {
    private static final Parameters SHIPPED = Parameters.of(
                    read(Objects.requireNonNull(ShippedParameters.class.getResourceAsStream("parameters.csv"))))
            .knowing(Parameter.Unit.DAYS, ParameterKeys.PASSIVITY, ParameterKeys.START, ParameterKeys.FIRST_TIME)
            .knowing(Parameter.Unit.YEARS, ParameterKeys.EARLY_SUPPORT_AGE)
            .knowing(
                    Parameter.Unit.COUNT,
                    ParameterKeys.SCHOOL_CHANGES,
                    ParameterKeys.OUTREACH_WORK_HOURS,
                    ParameterKeys.COORDINATOR_CHANGES,
                    ParameterKeys.CONTACTS,
                    ParameterKeys.CASELOAD,
                    ParameterKeys.COMBINE_TREND);

    private ShippedParameters() {}

    /** The shipped numbers. */
    public static Parameters get() {
        return SHIPPED;
    }

    /** The rows of a table of the form of the shipped one. */
    static List<Parameter> read(InputStream table) {
        return Tables.read(table).stream().map(ShippedParameters::toParameter).toList();
    }

    private static Parameter toParameter(NamedCsvRecord row) {
        return Parameter.builder()
                .key(row.getField("key"))
                .value(new BigDecimal(row.getField("value")))
                .unit(Parameter.Unit.valueOf(row.getField("unit")))
                .valid(Tables.valid(row))
                .local(Boolean.parseBoolean(row.getField("local")))
                .sources(Tables.sources(row))
                .build();
    }
}
