package dk.roedtraad.examples.cli;

import java.time.DateTimeException;
import java.time.LocalDate;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an ISO 8601 date. */
final class DateConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
        try {
            LocalDate date = LocalDate.parse(value);
            if (date.getYear() < 1 || date.getYear() > 9999) { // as in documents
                throw new TypeConversionException("YYYY-MM-DD");
            }
            return date;
        } catch (DateTimeException e) {
            throw new TypeConversionException("YYYY-MM-DD");
        }
    }
}
