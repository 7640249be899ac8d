package vn.lienketvung.shared.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order in which the fields of a form record stand on its page: that of the record's components. */
final class FormOrder {

    private FormOrder() {}

    /** A key that sorts {@code rows[2].target} behind {@code rows[1].note}, as the page shows them. */
    static String key(@Nullable Object form, String fieldName) {
        List<String> key = new ArrayList<>();
        Class<?> type = form == null ? null : form.getClass();
        for (String step : fieldName.split("\\.")) {
            String name = step.replaceAll("\\[.*", "");
            key.add("%04d".formatted(position(type, name)));
            if (step.contains("[")) key.add("%04d".formatted(index(step)));
            type = elementType(type, name);
        }
        return String.join("/", key);
    }

    private static int position(@Nullable Class<?> type, String name) {
        if (type == null || !type.isRecord()) return 0;
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++)
            if (components[i].getName().equals(name)) return i;
        return components.length;
    }

    private static int index(String step) {
        String digits = step.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Math.min(9999, Integer.parseInt(digits));
    }

    private static @Nullable Class<?> elementType(@Nullable Class<?> type, String name) {
        if (type == null || !type.isRecord()) return null;
        for (RecordComponent component : type.getRecordComponents())
            if (component.getName().equals(name)) return elementOf(component);
        return null;
    }

    private static Class<?> elementOf(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> element) return element;
        return component.getType();
    }
}
