package vn.lienketvung.establishment;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.EmailAddress;
import vn.lienketvung.identity.Person;

/**
 * What a complete declaration says, every part right in itself.
 *
 * @param taxCode null for those who have none
 * @param foundedOn null when it was not said
 * @param members null for kinds that have none
 * @param size as declared; null when it was not said
 * @param email null when the declarant gave none: the commune then tells by telephone
 */
public record Particulars(
        EstablishmentKind kind,
        String name,
        Whereabouts place,
        @Nullable TaxCode taxCode,
        @Nullable LocalDate foundedOn,
        @Nullable Integer members,
        @Nullable SizeClass size,
        Set<Sector> sectors,
        Person representative,
        PhoneNumber phone,
        @Nullable EmailAddress email,
        @Nullable Website website) {

    public Particulars {
        sectors = Set.copyOf(sectors);
    }

    /** Keeps names and numbers out of logs. */
    @Override
    public String toString() {
        return "Particulars[" + kind + ", " + place.commune() + "]";
    }
}
