package vn.lienketvung.dossier;

import java.util.UUID;
import org.jmolecules.ddd.annotation.Entity;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;

/** What the commune reports on one matter; it never changes. */
@Entity
public class LocalFinding {

    @Identity private UUID id;
    private LocalMatter matter;
    private boolean confirmed;
    private @Nullable String words;

    LocalFinding(LocalMatter matter, boolean confirmed, @Nullable String words) {
        this.id = UUID.randomUUID();
        this.matter = matter;
        this.confirmed = confirmed;
        this.words = words;
    }

    protected LocalFinding() {}

    public LocalMatter matter() {
        return matter;
    }

    /** Whether it is as the producer says. */
    public boolean confirmed() {
        return confirmed;
    }

    /** What there is to say about it; never null where it is not confirmed. */
    public @Nullable String words() {
        return words;
    }
}
