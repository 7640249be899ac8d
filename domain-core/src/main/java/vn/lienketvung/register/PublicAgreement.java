package vn.lienketvung.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.AgreementKind;
import vn.lienketvung.agreement.AgreementOrigin;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.agreement.WordedField;

/**
 * What everybody may read of an agreement once it is signed: nothing of contacts, notes or files.
 *
 * @param number number and symbol of the lead's document
 * @param signedOn the day of the last signature
 */
public record PublicAgreement(
        AgreementId id,
        String title,
        AgreementKind kind,
        @Nullable CooperationField field,
        @Nullable String purpose,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String number,
        @Nullable LocalDate signedOn,
        AgreementStatus status,
        AgreementOrigin origin,
        List<String> parties,
        List<Signer> signers,
        List<Promise> commitments,
        List<Corrected> corrections) {

    /** Who signed for a party: the name and position that stand on the paper, and nothing else of the person. */
    public record Signer(String party, String name, String position) {}

    /** Words that both sides have put right since the signatures, oldest first. */
    public record Corrected(LocalDate on, WordedField field, String before, String after) {}

    /**
     * @param state the name of its {@link vn.lienketvung.commitment.CommitmentStatus}; null before it binds
     * @param confirmed the result that the counterpart confirmed
     */
    public record Promise(
            String text,
            @Nullable BigDecimal target,
            @Nullable String unit,
            @Nullable LocalDate dueOn,
            @Nullable String implementer,
            @Nullable String state,
            @Nullable BigDecimal confirmed) {}
}
