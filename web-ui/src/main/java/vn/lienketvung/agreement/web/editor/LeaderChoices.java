package vn.lienketvung.agreement.web.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.AccountableLeader;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.CommitmentTerms;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.identity.WorkingPerson;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.web.Choice;

/** The leaders an official picks from as the one who answers for a commitment, grouped by body. */
@Component
class LeaderChoices {

    private final WorkingPeople people;
    private final OrganisationChoices organisations;
    private final MessageSource messages;

    LeaderChoices(WorkingPeople people, OrganisationChoices organisations, MessageSource messages) {
        this.people = people;
        this.organisations = organisations;
        this.messages = messages;
    }

    /** The working leaders of every body that may implement, in the order in which the bodies are offered. */
    List<ChoiceGroup> ofParties(Agreement agreement) {
        var bodies = new LinkedHashMap<String, List<Choice>>();
        organisations
                .ofParties(agreement)
                .forEach(province ->
                        province.choices()
                                .forEach(body -> bodies.put(body.value(), new ArrayList<>())));
        var names = new LinkedHashMap<String, String>();
        for (var leader : leaders(bodies.keySet().stream())) {
            var body = leader.organisationId().toString();
            names.put(body, leader.organisationName());
            Objects.requireNonNull(bodies.get(body)).add(choice(leader));
        }
        var groups = new ArrayList<ChoiceGroup>();
        bodies.forEach((body, people) -> {
            if (!people.isEmpty())
                groups.add(new ChoiceGroup(names.getOrDefault(body, ""), people));
        });
        groups.addAll(gone(agreement, groups));
        return groups;
    }

    /** Whom the stored text names and nobody offers any more: an unchanged page must not lose them in silence. */
    private List<ChoiceGroup> gone(Agreement agreement, List<ChoiceGroup> offered) {
        var known =
                offered.stream()
                        .flatMap(group -> group.choices().stream())
                        .map(Choice::value)
                        .collect(Collectors.toSet());
        var gone =
                agreement.commitments().stream()
                        .filter(terms -> terms.leaderAccount() != null)
                        .map(LeaderChoices::choice)
                        .filter(choice -> !known.contains(choice.value()))
                        .distinct()
                        .toList();
        var label =
                messages.getMessage("editor.leader.gone", null, LocaleContextHolder.getLocale());
        return gone.isEmpty() ? List.of() : List.of(new ChoiceGroup(label, gone));
    }

    /** The name behind a picked value; the value itself when it names nobody. */
    String nameOf(String value) {
        try {
            return people.find(new AccountId(UUID.fromString(value)))
                    .map(person -> choice(person).text())
                    .orElse(value);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    private List<WorkingPerson> leaders(Stream<String> bodies) {
        return people.find(
                AccountableLeader.of(
                        bodies.map(UUID::fromString).map(OrganisationId::new).toList()));
    }

    private static Choice choice(WorkingPerson person) {
        return choice(person.accountId().toString(), person.fullName(), person.position());
    }

    private static Choice choice(CommitmentTerms terms) {
        return choice(
                String.valueOf(terms.leaderAccount()),
                Objects.requireNonNullElse(terms.leaderName(), ""),
                Objects.requireNonNullElse(terms.leaderPosition(), ""));
    }

    private static Choice choice(String account, String name, String position) {
        return new Choice(account, position.isBlank() ? name : name + ", " + position);
    }
}
