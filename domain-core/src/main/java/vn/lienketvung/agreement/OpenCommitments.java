package vn.lienketvung.agreement;

import java.util.List;

/** What is still open of an agreement in force, or was left open by its end. */
@FunctionalInterface
public interface OpenCommitments {

    /** In the order of the agreement's text. */
    List<OpenCommitment> of(AgreementId agreement);
}
