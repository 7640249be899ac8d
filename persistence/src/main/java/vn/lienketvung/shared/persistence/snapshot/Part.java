package vn.lienketvung.shared.persistence.snapshot;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** A piece of an aggregate: the SQL that says it as JSON, and how it is made of that. */
interface Part {

    /** A value of SQL that becomes a value of JSON. */
    String expression();

    /** Reads the value at the parser's current token, and leaves the parser at its last one. */
    @Nullable Object read(JsonParser json);
}
