package vn.lienketvung.agreement.importing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * By what one paper is told from another: its number and symbol, the day of its last signature and who signed.
 *
 * @param number without spaces, in capital letters
 */
public record PaperIdentity(String number, LocalDate signedOn, Set<UUID> parties) {

    public PaperIdentity {
        parties = Set.copyOf(parties);
    }

    public static PaperIdentity of(String number, LocalDate signedOn, Set<UUID> parties) {
        return new PaperIdentity(
                number.replaceAll("\\s", "").toUpperCase(Locale.ROOT), signedOn, parties);
    }
}
