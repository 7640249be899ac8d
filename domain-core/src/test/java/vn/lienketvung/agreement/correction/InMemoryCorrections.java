package vn.lienketvung.agreement.correction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienketvung.agreement.AgreementId;

/** Corrections without a database. */
public class InMemoryCorrections implements Corrections {

    private final Map<CorrectionId, Correction> corrections = new LinkedHashMap<>();

    @Override
    public Correction save(Correction correction) {
        corrections.put(correction.id(), correction);
        return correction;
    }

    @Override
    public void flush() {}

    @Override
    public Optional<Correction> findById(CorrectionId id) {
        return Optional.ofNullable(corrections.get(id));
    }

    @Override
    public List<Correction> of(AgreementId agreement) {
        return corrections.values().stream()
                .filter(each -> each.agreement().equals(agreement))
                .toList();
    }
}
