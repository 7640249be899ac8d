package vn.lienketvung.council;

import java.util.Optional;
import vn.lienketvung.dossier.Dossier;
import vn.lienketvung.identity.WorkingPerson;

/** Why somebody must not score a product. */
public enum Interest {
    /** Thuộc chủ thể sản xuất. */
    PRODUCER,
    /** Đã xử lý hồ sơ này. */
    WORKED_ON;

    /** What the portal knows by itself; whatever else there is, the member declares. */
    static Optional<Interest> of(WorkingPerson person, Dossier dossier) {
        if (person.organisationId().equals(dossier.producer())) return Optional.of(PRODUCER);
        var worked =
                dossier.turns().stream()
                        .anyMatch(turn -> turn.account().equals(person.accountId().value()));
        return worked ? Optional.of(WORKED_ON) : Optional.empty();
    }
}
