package dk.roedtraad.serialization.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.organisation.Unit;
import dk.roedtraad.model.plan.SharingAgreement;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.professional.RolePeriod;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.youth.NetworkPerson;
import dk.roedtraad.model.youth.YouthCase;

/** Who is who in a case on a day: the people and the units behind the ids. */
final class People {
    /**
     * A role that somebody holds on the day.
     *
     * @param professional who
     * @param role the role, with who stands in
     */
    record Holder(Professional professional, RolePeriod role) {}

    private final LocalDate on;
    private final Texts texts;
    private final List<Professional> team;
    private final Map<String, Professional> professionals = new HashMap<>();
    private final Map<String, NetworkPerson> network = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();

    People(YouthCase youthCase, LocalDate on, Texts texts) {
        this.on = on;
        this.texts = texts;
        this.team = youthCase.getTeam().getItems();
        team.forEach(professional -> {
            professionals.putIfAbsent(professional.getId(), professional);
            professional.getUnit().ifPresent(unit -> units.putIfAbsent(unit.getId(), unit));
        });
        youthCase.getYouth().getNetwork().getItems().forEach(person -> network.putIfAbsent(person.getId(), person));
        youthCase.getEfforts().getItems().stream()
                .flatMap(effort -> effort.getProvider().stream())
                .forEach(unit -> units.putIfAbsent(unit.getId(), unit));
        youthCase.getStatutoryPlans().getItems().stream()
                .flatMap(plan -> plan.getOwner().stream())
                .forEach(unit -> units.putIfAbsent(unit.getId(), unit));
    }

    /** Whoever holds the case together on the day; more than one is a finding, and all are shown. */
    List<Holder> continuous() {
        return team.stream()
                .flatMap(professional -> professional.getRoles().stream()
                        .filter(role -> role.getRole().equals(Roles.CONTINUOUS_PROFESSIONAL))
                        .filter(role -> role.getPeriod().contains(on))
                        .map(role -> new Holder(professional, role)))
                .toList();
    }

    /** Those with a role on the day. */
    List<Professional> working() {
        return team.stream()
                .filter(professional -> !roles(professional).isEmpty())
                .toList();
    }

    List<RolePeriod> roles(Professional professional) {
        return professional.getRoles().stream()
                .filter(role -> role.getPeriod().contains(on))
                .toList();
    }

    String rolesInWords(Professional professional) {
        return roles(professional).stream()
                .map(role -> texts.code(role.getRole()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** How somebody is called: by name, else by role or relation; an id that the case does not explain is shown as it is. */
    String name(String id) {
        if (id.equals(SharingAgreement.YOUTH)) {
            return texts.text("page.theYouth");
        }
        Professional professional = professionals.get(id);
        if (professional != null) {
            return name(professional);
        }
        NetworkPerson person = network.get(id);
        if (person != null) {
            return person.getName().orElseGet(() -> texts.code(person.getRelation()));
        }
        Unit unit = units.get(id);
        return unit == null ? id : unit.getName();
    }

    String name(Professional professional) {
        return professional.getName().orElseGet(() -> {
            String roles = rolesInWords(professional);
            return roles.isEmpty() ? professional.getId() : roles;
        });
    }

    /** The name with the unit, so that one knows where to call. */
    String nameAndUnit(String id) {
        Professional professional = professionals.get(id);
        return professional == null
                ? name(id)
                : professional
                        .getUnit()
                        .map(unit -> texts.text(
                                "page.nameAndUnit",
                                Argument.text("name", name(professional)),
                                Argument.text("unit", unit.getName())))
                        .orElseGet(() -> name(professional));
    }

    Optional<Professional> professional(String id) {
        return Optional.ofNullable(professionals.get(id));
    }

    Optional<NetworkPerson> networkPerson(String id) {
        return Optional.ofNullable(network.get(id));
    }
}
