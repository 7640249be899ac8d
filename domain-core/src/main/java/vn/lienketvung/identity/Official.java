package vn.lienketvung.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.OrganisationKind;
import vn.lienketvung.shared.Sight;

/**
 * The signed-in person as every use case meets them: read afresh for each request, so a right that was
 * withdrawn a minute ago is gone now.
 *
 * @param position chức vụ, shown beside the name everywhere
 * @param province the province of the organisation; null for regional and national bodies
 */
public record Official(
        AccountId account,
        String fullName,
        String position,
        OrganisationId organisation,
        String organisationName,
        OrganisationKind organisationKind,
        @Nullable ProvinceCode province,
        List<Grant> grants,
        Sight sight) {

    public Official {
        grants = List.copyOf(grants);
    }

    public boolean holds(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** The name that a turn taken in one of these roles is entered under: a deputy's says for whom. */
    public String nameAs(Role... roles) {
        var held = grants.stream().filter(grant -> List.of(roles).contains(grant.role())).toList();
        if (held.stream().anyMatch(grant -> grant.onBehalfOf() == null)) return fullName;
        return held.stream()
                .flatMap(grant -> Stream.ofNullable(grant.onBehalfOf()))
                .findFirst()
                .map(absent -> fullName + " (thay mặt " + absent.name() + ")")
                .orElse(fullName);
    }

    /** Whether the person is that one, or their deputy now. */
    public boolean actsFor(AccountId person) {
        return account.equals(person)
                || grants.stream()
                        .flatMap(grant -> Stream.ofNullable(grant.onBehalfOf()))
                        .anyMatch(absent -> absent.account().equals(person));
    }

    /** Whether the person, or whoever they stand in for, leads: such a role may be handed to a deputy. */
    public boolean isSuperior() {
        return grants.stream().anyMatch(grant -> grant.role().isDelegable());
    }

    /** Whether the person holds the role with a reach that covers the province. */
    public boolean holds(Role role, ProvinceCode in) {
        return grants.stream().anyMatch(grant -> grant.role() == role && grant.reaches(in));
    }

    /** Every province a role reaches, in no order; a nationwide role names none. */
    public Set<ProvinceCode> provincesOf(Role role) {
        return grants.stream()
                .filter(grant -> grant.role() == role)
                .flatMap(grant -> grant.provinces().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the person drafts, concurs, reports and confirms for the own body as a party. */
    public boolean actsForBody() {
        return grants.stream().anyMatch(grant -> grant.role().actsForBody());
    }

    /** Whether the person records the signatures of the own body. */
    public boolean recordsSignatures() {
        return grants.stream().anyMatch(grant -> grant.role().recordsSignatures());
    }

    /** Whether the person's view is what concerns the province: works in its administration and holds a role for it. */
    public boolean seesProvince(ProvinceCode whole) {
        return grants.stream()
                .anyMatch(grant ->
                        grant.role().reach() == Reach.OWN_PROVINCE && grant.reaches(whole));
    }

    /** Whether the person looks on for a whole province, or for the nation. */
    public boolean watches() {
        return holds(Role.MINISTRY_STAFF)
                || grants.stream().anyMatch(grant -> grant.role().reach() == Reach.OWN_PROVINCE);
    }

    /** The body whose own dossiers the person sees, and no other; null for whoever sees a province, region or nation. */
    public @Nullable OrganisationId seesOnly() {
        return grants.stream().anyMatch(grant -> grant.role().representsOutsider())
                ? organisation
                : null;
    }

    public boolean belongsTo(OrganisationId other) {
        return organisation.equals(other);
    }

    /** Whether the person answers, as its leader, for what the own body or its departments promised. */
    public boolean leads() {
        return holds(Role.PROVINCE_LEADER) || holds(Role.DEPARTMENT_HEAD);
    }
}
