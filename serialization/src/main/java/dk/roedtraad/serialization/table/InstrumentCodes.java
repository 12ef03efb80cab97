package dk.roedtraad.serialization.table;

import java.util.List;
import java.util.stream.Stream;

import dk.roedtraad.model.measurement.Instrument;

/** The codes that instruments bring along. */
final class InstrumentCodes {
    final CodeList ids;
    final CodeList versions;
    final CodeList items;
    final CodeList scales;
    final CodeList bands;

    InstrumentCodes(List<Instrument> instruments) {
        ids = list(instruments.stream().map(each -> new CodedValue(each.getId(), "instrument." + each.getId())));
        versions = list(
                instruments.stream().map(each -> new CodedValue(each.getVersion(), "version." + each.getVersion())));
        items = list(instruments.stream()
                .flatMap(each -> each.getItems().stream()
                        .map(item -> new CodedValue(item.getKey(), "item." + each.getId() + "." + item.getKey()))));
        scales = list(instruments.stream()
                .flatMap(each -> each.getScales().stream()
                        .map(scale -> new CodedValue(scale.getKey(), "scale." + each.getId() + "." + scale.getKey()))));
        bands = list(instruments.stream()
                .flatMap(each -> each.getScales().stream())
                .flatMap(scale -> scale.getBandSets().stream())
                .flatMap(set -> set.getBands().stream())
                .map(band -> new CodedValue(band.getKey(), "band." + band.getKey())));
    }

    private static CodeList list(Stream<CodedValue> values) {
        return CodeList.open(values.toList());
    }
}
