package vn.lienketvung.shared.persistence.snapshot;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** How one kind of aggregate is asked for as a value of SQL, and made of what comes back. */
public final class Snapshot<T> {

    private static final JsonFactory JSON = new JsonFactory();

    private final Class<T> aggregate;
    private final EntityPart root;

    Snapshot(Class<T> aggregate, EntityPart root) {
        this.aggregate = aggregate;
        this.root = root;
    }

    /**
     * An expression for the list of all that meet a condition.
     *
     * @param condition on {@code e}, the aggregate's table
     * @param order of the list; by columns of {@code e}
     */
    public String all(String condition, String order) {
        return "(select coalesce(json_agg("
                + root.expression()
                + " order by "
                + order
                + "), '[]') from "
                + root.table()
                + " e where "
                + condition
                + ")";
    }

    /** Makes the aggregates of what {@link #all} answered. */
    public List<T> read(String answer) {
        try (JsonParser json =
                JSON.createParser(tools.jackson.core.ObjectReadContext.empty(), answer)) {
            var found = new ArrayList<T>();
            json.nextToken();
            while (json.nextToken() != JsonToken.END_ARRAY)
                found.add(aggregate.cast(root.read(json)));
            return found;
        }
    }
}
