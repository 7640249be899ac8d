package vn.lienketvung.shared.persistence.snapshot;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** Values that belong together, in columns of their owner's table; null when all of them are. */
final class EmbeddedPart implements Part {

    private final EmbeddableMappingType mapping;
    private final List<Part> parts;

    private EmbeddedPart(EmbeddableMappingType mapping, List<Part> parts) {
        this.mapping = mapping;
        this.parts = parts;
    }

    static EmbeddedPart of(
            EmbeddableMappingType mapping, String alias, String key, Map<String, String> sources) {
        return new EmbeddedPart(mapping, Parts.of(mapping, alias, key, sources));
    }

    @Override
    public String expression() {
        return Parts.array(parts.stream());
    }

    @Override
    public @Nullable Object read(JsonParser json) {
        var values = new Object[parts.size()];
        Parts.read(json, parts, values);
        if (Stream.of(values).allMatch(Objects::isNull)) return null;
        return mapping.getRepresentationStrategy().getInstantiator().instantiate(() -> values);
    }
}
