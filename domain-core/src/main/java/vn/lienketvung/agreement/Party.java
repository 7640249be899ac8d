package vn.lienketvung.agreement;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jmolecules.ddd.annotation.Entity;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.OrganisationKind;

/**
 * A body that enters into the agreement. Its name stays as it was when it joined, whatever the body is
 * called later.
 */
@Entity
public class Party {

    @Identity private UUID id;
    private int position;
    private UUID organisation;
    private String name;
    private OrganisationKind kind;
    private ProvinceCode province;
    private @Nullable UUID focalPoint;
    private @Nullable String focalPointName;
    private @Nullable String contactName;
    private @Nullable String contactPhone;
    private @Nullable String contactEmail;
    private @Nullable String benefit;
    private @Nullable InvitationAnswer answer;
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;
    private @Nullable String declineReason;

    Party(Organisation organisation) {
        this.id = UUID.randomUUID();
        this.organisation = organisation.id().value();
        this.name = organisation.name();
        this.kind = organisation.kind();
        this.province =
                Objects.requireNonNull(organisation.province(), "A party belongs to a province");
    }

    protected Party() {}

    void describe(int position, PartyTerms terms, @Nullable Organisation focalPoint) {
        this.position = position;
        this.focalPoint = focalPoint == null ? null : focalPoint.id().value();
        this.focalPointName = focalPoint == null ? null : focalPoint.name();
        this.contactName = terms.contactName();
        this.contactPhone = terms.contactPhone();
        this.contactEmail = terms.contactEmail();
        this.benefit = terms.benefit();
    }

    @Nullable String words(WordedField field) {
        return switch (field) {
            case BENEFIT -> benefit;
            case CONTACT_NAME -> contactName;
            default -> throw new IllegalArgumentException(field + " is not a party's");
        };
    }

    void put(WordedField field, String words) {
        switch (field) {
            case BENEFIT -> benefit = words;
            case CONTACT_NAME -> contactName = words;
            default -> throw new IllegalArgumentException(field + " is not a party's");
        }
    }

    void answer(InvitationAnswer given, @Nullable String reason, Official by, Instant at) {
        answer = given;
        declineReason = reason;
        answeredBy = by.fullName();
        answeredAt = at;
    }

    void askAgain() {
        answer = null;
        declineReason = null;
        answeredBy = null;
        answeredAt = null;
    }

    /** Whether the person works for the party itself or for its focal point. */
    public boolean isRepresentedBy(Official official) {
        return isServedBy(official.organisation());
    }

    /** Whether the body is the party itself or its focal point. */
    public boolean isServedBy(OrganisationId body) {
        return body.value().equals(organisation) || body.value().equals(focalPoint);
    }

    public UUID id() {
        return id;
    }

    /** From 0; the party at 0 leads. */
    public int position() {
        return position;
    }

    public boolean leads() {
        return position == 0;
    }

    public OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    public String name() {
        return name;
    }

    /** What sort of body it was when it joined. */
    public OrganisationKind kind() {
        return kind;
    }

    public ProvinceCode province() {
        return province;
    }

    public @Nullable OrganisationId focalPoint() {
        return focalPoint == null ? null : new OrganisationId(focalPoint);
    }

    public @Nullable String focalPointName() {
        return focalPointName;
    }

    public @Nullable String contactName() {
        return contactName;
    }

    public @Nullable String contactPhone() {
        return contactPhone;
    }

    public @Nullable String contactEmail() {
        return contactEmail;
    }

    public @Nullable String benefit() {
        return benefit;
    }

    /** What the party said to the invitation; null while it has not answered. The lead is never asked. */
    public @Nullable InvitationAnswer answer() {
        return answer;
    }

    /** Whether the party takes part in the negotiation: the lead always does. */
    public boolean takesPart() {
        return leads() || answer == InvitationAnswer.ACCEPTED;
    }

    public boolean hasDeclined() {
        return answer == InvitationAnswer.DECLINED;
    }

    public @Nullable String answeredBy() {
        return answeredBy;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public @Nullable String declineReason() {
        return declineReason;
    }
}
