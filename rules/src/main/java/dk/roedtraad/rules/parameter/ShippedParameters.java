package dk.roedtraad.rules.parameter;

import java.math.BigDecimal;
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
                    Tables.read(Objects.requireNonNull(ShippedParameters.class.getResourceAsStream("parameters.csv")))
                            .stream()
                            .map(ShippedParameters::toParameter)
                            .toList())
            .knowing(ParameterKeys.PASSIVITY, ParameterKeys.EARLY_SUPPORT_AGE, ParameterKeys.SCHOOL_CHANGES);

    private ShippedParameters() {}

    /** The shipped numbers. */
    public static Parameters get() {
        return SHIPPED;
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
