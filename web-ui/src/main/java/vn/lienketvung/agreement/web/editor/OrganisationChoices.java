package vn.lienketvung.agreement.web.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.organisation.OrganisationDirectory;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.OrganisationKind;
import vn.lienketvung.organisation.OrganisationSummary;
import vn.lienketvung.shared.web.Choice;

/** The bodies an official picks from in the editor, grouped by province. */
@Component
class OrganisationChoices {

    private final OrganisationDirectory directory;

    OrganisationChoices(OrganisationDirectory directory) {
        this.directory = directory;
    }

    /** Who may still join: the provincial committees first, then the departments of each province. */
    List<ChoiceGroup> joining(Collection<String> already) {
        var bodies =
                directory.mayBeParty().stream()
                        .filter(body -> !already.contains(body.id().toString()))
                        .toList();
        var groups = new ArrayList<ChoiceGroup>();
        groups.add(new ChoiceGroup("", choices(bodies, OrganisationChoices::isCommittee)));
        groups.addAll(byProvince(bodies, body -> !isCommittee(body)));
        return groups;
    }

    /** The bodies of the same province as the one given. */
    List<Choice> beside(String organisation) {
        var bodies = directory.mayBeParty();
        var province =
                bodies.stream()
                        .filter(body -> body.id().toString().equals(organisation))
                        .map(OrganisationSummary::province)
                        .filter(Objects::nonNull)
                        .findFirst();
        return choices(
                bodies, body -> province.isPresent() && province.get().equals(body.province()));
    }

    /** The bodies of the parties' provinces: those that may implement or confirm a commitment. */
    List<ChoiceGroup> ofParties(Agreement agreement) {
        Set<ProvinceCode> provinces =
                agreement.parties().stream().map(Party::province).collect(Collectors.toSet());
        return byProvince(
                directory.mayBeParty(),
                body -> body.province() != null && provinces.contains(body.province()));
    }

    /** The name behind a picked value; the value itself when it names no body. */
    String nameOf(String value) {
        try {
            return directory
                    .find(new OrganisationId(UUID.fromString(value)))
                    .map(OrganisationSummary::name)
                    .orElse(value);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    private static boolean isCommittee(OrganisationSummary body) {
        return body.kind() == OrganisationKind.PROVINCIAL_COMMITTEE;
    }

    private static List<ChoiceGroup> byProvince(
            List<OrganisationSummary> bodies, Predicate<OrganisationSummary> wanted) {
        var groups = new LinkedHashMap<String, List<OrganisationSummary>>();
        for (var body : bodies) {
            if (wanted.test(body))
                groups.computeIfAbsent(
                                Objects.requireNonNullElse(body.provinceName(), ""),
                                name -> new ArrayList<>())
                        .add(body);
        }
        return groups.entrySet().stream()
                .map(group ->
                        new ChoiceGroup(group.getKey(), choices(group.getValue(), body -> true)))
                .toList();
    }

    private static List<Choice> choices(
            List<OrganisationSummary> bodies, Predicate<OrganisationSummary> wanted) {
        return bodies.stream()
                .filter(wanted)
                .map(body -> new Choice(body.id().toString(), body.name()))
                .toList();
    }
}
