package vn.lienketvung.shared.persistence.snapshot;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.UUID;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One column. */
final class BasicPart implements Part {

    private final String column;
    private final JdbcMapping mapping;
    private final Class<?> type;

    /**
     * @param alias of the table it stands in
     */
    BasicPart(SelectableMapping selectable, String alias) {
        this.column = alias + "." + selectable.getSelectionExpression();
        this.mapping = selectable.getJdbcMapping();
        var converter = mapping.getValueConverter();
        this.type =
                converter == null
                        ? mapping.getJavaTypeDescriptor().getJavaTypeClass()
                        : converter.getRelationalJavaType().getJavaTypeClass();
    }

    @Override
    public String expression() {
        return column;
    }

    @Override
    public @Nullable Object read(JsonParser json) {
        var value = json.currentToken() == JsonToken.VALUE_NULL ? null : typed(json, type);
        var converter = mapping.getValueConverter();
        return converter == null ? value : mapping.convertToDomainValue(value);
    }

    private static Object typed(JsonParser json, Class<?> type) {
        if (type.isArray()) return array(json, type.getComponentType());
        if (type == String.class) return json.getString();
        if (type == UUID.class) return UUID.fromString(json.getString());
        if (type == LocalDate.class) return LocalDate.parse(json.getString());
        if (type == Instant.class) return OffsetDateTime.parse(json.getString()).toInstant();
        if (type == BigDecimal.class) return json.getDecimalValue();
        if (type == Integer.class || type == int.class) return json.getIntValue();
        if (type == Long.class || type == long.class) return json.getLongValue();
        if (type == Boolean.class || type == boolean.class) return json.getBooleanValue();
        if (type.isEnum()) return constant(json.getString(), type);
        throw new IllegalStateException("No snapshot of a column of " + type);
    }

    private static Object array(JsonParser json, Class<?> type) {
        var found = new ArrayList<Object>();
        while (json.nextToken() != JsonToken.END_ARRAY) found.add(typed(json, type));
        return found.toArray((Object[]) Array.newInstance(type, found.size()));
    }

    private static Object constant(String name, Class<?> type) {
        for (Object each : type.getEnumConstants())
            if (((Enum<?>) each).name().equals(name)) return each;
        throw new IllegalStateException(type + " has no " + name);
    }
}
