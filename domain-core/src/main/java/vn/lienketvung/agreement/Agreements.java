package vn.lienketvung.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lienketvung.shared.NotFound;

/** All agreements that the acting person may see. */
public interface Agreements {

    Agreement save(Agreement agreement);

    /** Stores what has changed so far: the database checks every turn, also two of one transaction. */
    void flush();

    Optional<Agreement> findById(AgreementId id);

    /** Signed agreements whose term has begun by {@code today}. */
    List<Agreement> signedAndDue(LocalDate today);

    /** Those approved with conditions that are not all met. */
    List<Agreement> conditional();

    /** Those in force whose term, or a party's notice, has run out by {@code today}. */
    List<Agreement> runOut(LocalDate today);

    /** Those that ended with commitments still to be settled. */
    List<Agreement> settling();

    /**
     * @throws NotFound when there is none, or none this person may see
     */
    default Agreement get(AgreementId id) {
        return findById(id).orElseThrow(() -> new NotFound(AgreementEvent.SUBJECT, id));
    }
}
