package vn.lienketvung.privacy;

import java.time.Instant;
import java.util.Optional;

/** Every text that anybody ever agreed to. */
public interface ConsentTexts {

    /** The number of exactly these words; the next one of their topic and language when they are new. */
    ConsentTextId number(ConsentText text, Instant at);

    Optional<ConsentVersion> find(ConsentTextId id);
}
