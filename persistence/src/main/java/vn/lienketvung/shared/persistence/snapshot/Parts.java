package vn.lienketvung.shared.persistence.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.ManagedMappingType;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The attributes of one class, side by side in an array of JSON. */
final class Parts {

    private Parts() {}

    static List<Part> of(
            ManagedMappingType owner, String alias, String key, Map<String, String> sources) {
        var parts = new ArrayList<Part>();
        owner.getAttributeMappings()
                .forEach(attribute -> parts.add(part(attribute, alias, key, sources)));
        return List.copyOf(parts);
    }

    private static Part part(
            AttributeMapping attribute, String alias, String key, Map<String, String> sources) {
        return switch (attribute) {
            case PluralAttributeMapping list -> ListPart.of(list, alias, key, sources);
            case EmbeddableValuedModelPart embedded ->
                    EmbeddedPart.of(embedded.getEmbeddableTypeDescriptor(), alias, key, sources);
            case SelectableMapping column -> new BasicPart(column, alias);
            default -> throw new IllegalStateException("No snapshot of " + attribute);
        };
    }

    static String array(Stream<Part> parts) {
        return parts.map(Part::expression)
                .collect(Collectors.joining(",", "json_build_array(", ")"));
    }

    /** Fills {@code values} from the array that begins at the current token. */
    static void read(JsonParser json, List<Part> parts, @Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            json.nextToken();
            values[i] = parts.get(i).read(json);
        }
        if (json.nextToken() != JsonToken.END_ARRAY)
            throw new IllegalStateException("More values than the mapping has");
    }
}
