package dk.roedtraad.scoring.progression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.measurement.Discrepancy;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.Item;
import dk.roedtraad.model.measurement.Measurement;

/** Where the latest answers of the youth and of the professional to one profile can be held beside each other. */
final class Discrepancies {
    private Discrepancies() {}

    static List<Discrepancy> of(List<SeriesMaker> makers) {
        List<Discrepancy> all = new ArrayList<>(0);
        List<Prepared> seen = new ArrayList<>(makers.size());
        for (SeriesMaker maker : makers) {
            Prepared profile = maker.prepared();
            if (profile.scales().isEmpty() && !seen.contains(profile)) {
                seen.add(profile);
                Optional<Measurement> youth = latest(makers, profile, Informants.YOUTH);
                Optional<Measurement> professional = latest(makers, profile, Informants.PROFESSIONAL);
                if (youth.isPresent() && professional.isPresent()) {
                    add(profile.instrument(), youth.get(), professional.get(), all);
                }
            }
        }
        return all;
    }

    /** The latest measurement by a person; of two of one day neither is the latest. */
    private static Optional<Measurement> latest(List<SeriesMaker> makers, Prepared profile, Code person) {
        Measurement latest = null;
        boolean isAlone = true;
        for (SeriesMaker maker : makers) {
            if (maker.prepared() == profile && Rhythm.person(maker).equals(person)) {
                for (Measurement measurement : maker.measurements()) {
                    int order = latest == null ? 1 : measurement.getDate().compareTo(latest.getDate());
                    isAlone = order != 0 && (order > 0 || isAlone);
                    latest = order > 0 ? measurement : latest;
                }
            }
        }
        return isAlone ? Optional.ofNullable(latest) : Optional.empty();
    }

    private static void add(Instrument profile, Measurement youth, Measurement professional, List<Discrepancy> all) {
        List<Item> items = profile.getItems();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (!isForBoth(item)) {
                continue;
            }
            Optional<Integer> ofYouth = SeriesMaker.answer(youth, item, i);
            Optional<Integer> ofProfessional = SeriesMaker.answer(professional, item, i);
            if (ofYouth.isPresent() && ofProfessional.isPresent()) {
                all.add(Discrepancy.builder()
                        .instrument(profile.getId())
                        .version(profile.getVersion())
                        .item(item.getKey())
                        .name(SeriesMaker.nameOf(item))
                        .lowest(item.getMin().orElseThrow())
                        .highest(item.getMax().orElseThrow())
                        .youth(ofYouth.get())
                        .youthDate(youth.getDate())
                        .professional(ofProfessional.get())
                        .professionalDate(professional.getDate())
                        .build());
            }
        }
    }

    /** Whether both are asked: of an item that nobody has said anything else of, they are. */
    private static boolean isForBoth(Item item) {
        List<Code> informants = item.getInformants();
        return informants.isEmpty()
                || (informants.contains(Informants.PROFESSIONAL)
                        && informants.stream().anyMatch(Informants::isYouth));
    }
}
