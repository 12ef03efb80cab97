package dk.roedtraad.rules.visitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

import dk.roedtraad.model.decision.Reading;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.FactState;

/** What a criterion notes down when it has read a list. */
final class Readings {
    private Readings() {}

    /**
     * The reading of a list: known when somebody vouched by the day that it is complete; the value is what the criterion took
     * from it.
     */
    static Reading ofList(FactKey key, FactList<?> list, LocalDate on, String taken) {
        boolean complete = list.isCompleteOn(on);
        Reading.Builder reading = Reading.builder()
                .fact(key)
                .state(complete || !list.getItems().isEmpty() ? FactState.KNOWN : FactState.NOT_ASKED)
                .value(taken)
                .sensitivity(Sensitivity.CONFIDENTIAL);
        if (complete) {
            reading.date(list.getCompleteAsOf());
        }
        return reading.build();
    }

    /** Several codes or ids as one value, each once and in the order of the alphabet, so that the order of the case decides nothing. */
    static <T> String joined(List<T> taken, Function<T, String> id) {
        return switch (taken.size()) {
            case 0 -> "";
            case 1 -> id.apply(taken.get(0));
            default -> {
                List<String> ids = new ArrayList<>(taken.size());
                for (T one : taken) {
                    if (!ids.contains(id.apply(one))) {
                        ids.add(id.apply(one));
                    }
                }
                Collections.sort(ids);
                yield String.join(", ", ids);
            }
        };
    }
}
