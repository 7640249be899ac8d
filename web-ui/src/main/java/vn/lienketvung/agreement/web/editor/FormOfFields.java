package vn.lienketvung.agreement.web.editor;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.validation.DataBinder;

/**
 * Fields that were kept or put together, read as a request with them would be.
 *
 * @param version of the agreement on which the form is filled in
 */
record FormOfFields(Map<String, String> fields, long version) implements DataBinder.ValueResolver {

    static <F> F read(Class<F> type, Map<String, String> fields, long version) {
        var binder = new DataBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(type));
        binder.construct(new FormOfFields(fields, version));
        return type.cast(Objects.requireNonNull(binder.getTarget()));
    }

    @Override
    public @Nullable Object resolveValue(String name, Class<?> type) {
        return name.equals("version") ? String.valueOf(version) : fields.get(name);
    }

    @Override
    public Set<String> getNames() {
        return fields.keySet();
    }
}
