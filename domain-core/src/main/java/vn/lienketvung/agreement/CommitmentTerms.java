package vn.lienketvung.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.ddd.annotation.Entity;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.organisation.OrganisationId;

/** A commitment as the text of the agreement states it: measurable, dated, and with a person who answers. */
@Entity
public class CommitmentTerms {

    @Identity private UUID id;
    private int position;
    private String text;
    private @Nullable BigDecimal baseline;
    private @Nullable BigDecimal target;
    private @Nullable String unit;
    private @Nullable LocalDate dueOn;
    private @Nullable UUID implementer;
    private @Nullable String implementerName;
    private @Nullable ProvinceCode implementerProvince;
    private @Nullable String leaderName;
    private @Nullable String leaderPosition;
    private @Nullable UUID verifier;
    private @Nullable String verifierName;
    private @Nullable ProvinceCode verifierProvince;

    CommitmentTerms(UUID id) {
        this.id = id;
        this.text = "";
    }

    protected CommitmentTerms() {}

    void describe(
            int position,
            CommitmentDraft draft,
            @Nullable Organisation implementer,
            @Nullable Organisation verifier) {
        this.position = position;
        this.text = draft.text();
        this.baseline = draft.baseline();
        this.target = draft.target();
        this.unit = draft.unit();
        this.dueOn = draft.dueOn();
        this.implementer = implementer == null ? null : implementer.id().value();
        this.implementerName = implementer == null ? null : implementer.name();
        this.implementerProvince = implementer == null ? null : implementer.province();
        this.leaderName = draft.leaderName();
        this.leaderPosition = draft.leaderPosition();
        this.verifier = verifier == null ? null : verifier.id().value();
        this.verifierName = verifier == null ? null : verifier.name();
        this.verifierProvince = verifier == null ? null : verifier.province();
    }

    public UUID id() {
        return id;
    }

    /** From 0, in the order of the text. */
    public int position() {
        return position;
    }

    public String text() {
        return text;
    }

    public @Nullable BigDecimal baseline() {
        return baseline;
    }

    public @Nullable BigDecimal target() {
        return target;
    }

    public @Nullable String unit() {
        return unit;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable OrganisationId implementer() {
        return implementer == null ? null : new OrganisationId(implementer);
    }

    public @Nullable String implementerName() {
        return implementerName;
    }

    public @Nullable ProvinceCode implementerProvince() {
        return implementerProvince;
    }

    public @Nullable String leaderName() {
        return leaderName;
    }

    public @Nullable String leaderPosition() {
        return leaderPosition;
    }

    public @Nullable OrganisationId verifier() {
        return verifier == null ? null : new OrganisationId(verifier);
    }

    public @Nullable String verifierName() {
        return verifierName;
    }

    public @Nullable ProvinceCode verifierProvince() {
        return verifierProvince;
    }
}
