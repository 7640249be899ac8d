package vn.lienketvung.shared.persistence.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.EntityIdentifierMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.metamodel.mapping.internal.BasicEntityIdentifierMappingImpl;
import org.hibernate.metamodel.mapping.internal.EmbeddedIdentifierMappingImpl;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.property.access.spi.Setter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** A row with an identity, and all that hangs on it. */
final class EntityPart implements Part {

    private final EntityPersister mapping;
    private final List<Part> parts;
    private final List<Setter> setters;

    private EntityPart(EntityPersister mapping, List<Part> parts, List<Setter> setters) {
        this.mapping = mapping;
        this.parts = parts;
        this.setters = setters;
    }

    static EntityPart of(EntityPersister mapping, String alias, Map<String, String> sources) {
        var identifier = mapping.getIdentifierMapping();
        var parts = new ArrayList<Part>();
        var setters = new ArrayList<Setter>();
        parts.add(identity(identifier, alias));
        setters.add(accessed(identifier));
        var key = alias + "." + identifier.getSelectable(0).getSelectionExpression();
        parts.addAll(Parts.of(mapping, alias, key, sources));
        mapping.getAttributeMappings()
                .forEach(each ->
                        setters.add(Objects.requireNonNull(each.getPropertyAccess().getSetter())));
        return new EntityPart(mapping, List.copyOf(parts), List.copyOf(setters));
    }

    private static Part identity(EntityIdentifierMapping identifier, String alias) {
        if (identifier instanceof EmbeddableValuedModelPart embedded)
            return EmbeddedPart.of(embedded.getEmbeddableTypeDescriptor(), alias, "", Map.of());
        return new BasicPart((SelectableMapping) identifier, alias);
    }

    private static Setter accessed(EntityIdentifierMapping identifier) {
        var access =
                switch (identifier) {
                    case BasicEntityIdentifierMappingImpl basic -> basic.getPropertyAccess();
                    case EmbeddedIdentifierMappingImpl embedded -> embedded.getPropertyAccess();
                    default -> throw new IllegalStateException("No snapshot with " + identifier);
                };
        return Objects.requireNonNull(access.getSetter());
    }

    String table() {
        return mapping.getMappedTableDetails().getTableName();
    }

    @Override
    public String expression() {
        return Parts.array(parts.stream());
    }

    @Override
    public @Nullable Object read(JsonParser json) {
        var values = new Object[parts.size()];
        Parts.read(json, parts, values);
        var entity = mapping.getRepresentationStrategy().getInstantiator().instantiate();
        for (int i = 0; i < values.length; i++) setters.get(i).set(entity, values[i]);
        return entity;
    }
}
