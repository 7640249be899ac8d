package vn.lienketvung.establishment;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.Sha256;

/** What an establishment says of itself, and which of its ways to be reached somebody has tried. */
public abstract class ReachedEstablishment extends DeclaredEstablishment {

    private @Nullable Instant emailProvedAt;
    private @Nullable Instant phoneCalledAt;
    private @Nullable String phoneCalledBy;

    ReachedEstablishment(Particulars said) {
        super(said);
    }

    protected ReachedEstablishment() {}

    /** What is new has not been tried yet. */
    final void sayAnew(Particulars said) {
        if (!Objects.equals(email(), said.email())) emailProvedAt = null;
        if (!phone().equals(said.phone())) {
            phoneCalledAt = null;
            phoneCalledBy = null;
        }
        say(said);
    }

    final void proveEmail(Instant at) {
        emailProvedAt = at;
    }

    final void callPhone(Official by, Instant at) {
        phoneCalledAt = at;
        phoneCalledBy = by.fullName();
    }

    /** Of all that it says; the trail keeps this and not the words. */
    final String digest() {
        var said = particulars();
        var content =
                new StringBuilder()
                        .append(said.kind())
                        .append('\n')
                        .append(said.name())
                        .append('\n')
                        .append(said.place())
                        .append('\n')
                        .append(said.taxCode() == null ? "" : said.taxCode().value())
                        .append('\n')
                        .append(said.foundedOn())
                        .append('\n')
                        .append(said.members())
                        .append('\n')
                        .append(said.size())
                        .append('\n')
                        .append(sectors())
                        .append('\n')
                        .append(said.representative())
                        .append('\n')
                        .append(said.phone().value())
                        .append('\n')
                        .append(said.email() == null ? "" : said.email().value())
                        .append('\n')
                        .append(said.website());
        return Sha256.of(content.toString()).value();
    }

    /** When somebody followed the link that was mailed to its address; null as long as nobody did. */
    public @Nullable Instant emailProvedAt() {
        return emailProvedAt;
    }

    /** When an official called its number and reached the representative; null as long as nobody said so. */
    public @Nullable Instant phoneCalledAt() {
        return phoneCalledAt;
    }

    /** Who called. */
    public @Nullable String phoneCalledBy() {
        return phoneCalledBy;
    }
}
