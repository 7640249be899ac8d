package vn.lienketvung.dossier;

import java.util.UUID;
import org.jmolecules.ddd.annotation.Entity;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;

/** One line of the list with which the province returns a dossier, and what the producer answers to it. */
@Entity
public class Shortcoming {

    @Identity private UUID id;
    private String section;
    private String words;
    private @Nullable String answer;

    Shortcoming(String section, String words) {
        this.id = UUID.randomUUID();
        this.section = section;
        this.words = words;
    }

    protected Shortcoming() {}

    public UUID id() {
        return id;
    }

    void answer(String said) {
        answer = said;
    }

    /** The code of the section it concerns. */
    public String section() {
        return section;
    }

    public String words() {
        return words;
    }

    /** Null while nothing was answered. */
    public @Nullable String answer() {
        return answer;
    }

    public boolean isAnswered() {
        return answer != null;
    }
}
