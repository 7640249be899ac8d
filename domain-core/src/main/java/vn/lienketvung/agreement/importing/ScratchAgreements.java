package vn.lienketvung.agreement.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.Agreements;

/** Agreements that are gone with the rehearsal. */
final class ScratchAgreements implements Agreements {

    private final Map<AgreementId, Agreement> agreements = new HashMap<>();

    @Override
    public Agreement save(Agreement agreement) {
        agreements.put(agreement.id(), agreement);
        return agreement;
    }

    @Override
    public void flush() {}

    @Override
    public Optional<Agreement> findById(AgreementId id) {
        return Optional.ofNullable(agreements.get(id));
    }

    @Override
    public List<Agreement> signedAndDue(LocalDate today) {
        return List.of();
    }

    @Override
    public List<Agreement> runOut(LocalDate today) {
        return List.of();
    }

    @Override
    public List<Agreement> settling() {
        return List.of();
    }

    @Override
    public List<Agreement> conditional() {
        return List.of();
    }
}
