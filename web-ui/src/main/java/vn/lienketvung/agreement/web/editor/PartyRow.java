package vn.lienketvung.agreement.web.editor;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.agreement.PartyTerms;
import vn.lienketvung.organisation.OrganisationId;

/** One party as typed. */
record PartyRow(
        @Nullable String organisation,
        @Nullable String focalPoint,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable String contactEmail,
        @Nullable String benefit) {

    private static final String PHONE = "\\+?[0-9 .()-]{6,25}";
    private static final String EMAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";

    static PartyRow of(Party party) {
        return new PartyRow(
                party.organisation().toString(),
                Shown.id(party.focalPoint()),
                party.contactName(),
                party.contactPhone(),
                party.contactEmail(),
                party.benefit());
    }

    static PartyRow joining(String organisation) {
        return new PartyRow(organisation, "", "", "", "", "");
    }

    /** Null when the body itself cannot be read; the problem is then noted. */
    @Nullable PartyTerms terms(TypedValues typed, String at) {
        var body = typed.choice(organisation, at + "organisation");
        var focal = typed.choice(focalPoint, at + "focalPoint");
        var phone = typed.formed(contactPhone, PHONE, at + "contactPhone", "editor.rule.phone");
        var email = typed.formed(contactEmail, EMAIL, at + "contactEmail", "editor.rule.email");
        if (body == null) return null;
        return new PartyTerms(
                new OrganisationId(body),
                focal == null ? null : new OrganisationId(focal),
                typed.text(contactName),
                phone,
                email,
                typed.text(benefit));
    }
}
