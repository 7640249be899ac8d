package vn.lienketvung.agreement;

import java.util.Optional;
import vn.lienketvung.identity.AccountId;

/** The unsaved input of the acting person; one for each section of each agreement. */
public interface DraftInputs {

    /** Takes the place of what was kept before. */
    void keep(AgreementId agreement, AccountId owner, DraftInput input);

    Optional<DraftInput> find(AgreementId agreement, AccountId owner, Section section);

    void discard(AgreementId agreement, AccountId owner, Section section);
}
