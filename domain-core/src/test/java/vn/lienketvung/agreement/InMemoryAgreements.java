package vn.lienketvung.agreement;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Agreements without a database; saving gives a version, as the database would. */
public class InMemoryAgreements implements Agreements {

    private final Map<AgreementId, Agreement> agreements = new LinkedHashMap<>();

    @Override
    public Agreement save(Agreement agreement) {
        setVersion(agreement, agreement.version() == null ? 0 : agreement.version() + 1);
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
        return agreements.values().stream()
                .filter(agreement -> agreement.status() == AgreementStatus.SIGNED)
                .filter(agreement ->
                        agreement.startsOn() != null && !agreement.startsOn().isAfter(today))
                .toList();
    }

    @Override
    public List<Agreement> conditional() {
        return agreements.values().stream()
                .filter(agreement -> agreement.status() == AgreementStatus.CONDITIONAL)
                .toList();
    }

    @Override
    public List<Agreement> runOut(LocalDate today) {
        return agreements.values().stream().filter(agreement -> agreement.isRunOut(today)).toList();
    }

    @Override
    public List<Agreement> settling() {
        return agreements.values().stream()
                .filter(agreement -> agreement.ending().isSettling())
                .toList();
    }

    private static void setVersion(Agreement agreement, long version) {
        try {
            Field field = Proceedings.class.getDeclaredField("version");
            field.setAccessible(true);
            field.set(agreement, version);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
