package dk.roedtraad.rules.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.Reading;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.Characteristic;
import dk.roedtraad.model.youth.Characteristics;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ShippedParameters;

/** One youth on one day, while all programmes are asked. Each question is answered once. Used by one thread. */
final class Asked {
    private final YouthCase youthCase;
    private final LocalDate on;
    private final Answer modelTargetGroup;
    private final List<Blanks> blanks;
    private final Optional<LocalDate> birthDate;
    private final Reading birthDateReading;
    private final Map<Code, Stated> characteristics = new HashMap<>();
    private final IdentityHashMap<Question, Explanation> answers = new IdentityHashMap<>();

    /** What the case states of a characteristic, and where: the first place of several. */
    private record Stated(FactHistory<Boolean> history, int index) {}

    Asked(YouthCase youthCase, LocalDate on, Answer modelTargetGroup, List<Blanks> blanks) {
        this.youthCase = youthCase;
        this.on = on;
        this.modelTargetGroup = modelTargetGroup;
        this.blanks = blanks;
        this.birthDate = new Inquiry(youthCase, on, ShippedParameters.get()).birthDate();
        this.birthDateReading = CaseFacts.BIRTH_DATE.read(youthCase, on);
        List<Characteristic> stated = youthCase.getCircumstances().getCharacteristics();
        for (int i = 0; i < stated.size(); i++) {
            characteristics.merge(
                    stated.get(i).getCode(), new Stated(stated.get(i).getHolds(), i), (before, more) -> {
                        List<Fact<Boolean>> facts =
                                new ArrayList<>(before.history().getFacts());
                        facts.addAll(more.history().getFacts());
                        return new Stated(FactHistory.of(facts), before.index());
                    });
        }
    }

    Explanation ask(Question question) {
        Explanation known = answers.get(question);
        if (known == null) {
            known = blank(question).orElseGet(() -> question.answer(this));
            answers.put(question, known);
        }
        return known;
    }

    private Optional<Explanation> blank(Question question) {
        for (int i = 0; i < blanks.size(); i++) {
            Optional<Explanation> blank = blanks.get(i).find(question, characteristics.keySet());
            if (blank.isPresent()) {
                return blank;
            }
        }
        return Optional.empty();
    }

    YouthCase youthCase() {
        return youthCase;
    }

    LocalDate on() {
        return on;
    }

    Answer modelTargetGroup() {
        return modelTargetGroup;
    }

    Optional<LocalDate> birthDate() {
        return birthDate;
    }

    Reading birthDateReading() {
        return birthDateReading;
    }

    Fact<Boolean> characteristic(Code code) {
        Stated stated = characteristics.get(code);
        return stated == null ? Fact.notAsked() : stated.history().on(on);
    }

    Reading characteristicReading(Code code) {
        Fact<Boolean> fact = characteristic(code);
        Stated stated = characteristics.get(code);
        FactKey key = HasCharacteristic.KEY;
        return Reading.builder()
                .fact(stated == null ? key : key.withPointer(key.getPointer() + "/" + stated.index()))
                .state(fact.getState())
                .value(
                        fact instanceof Fact.Known<Boolean> known
                                ? Optional.of(known.getValue().toString())
                                : Optional.empty())
                .date(fact.getDate())
                .sensitivity(Characteristics.sensitivityOf(code))
                .build();
    }
}
