package vn.lienketvung.shared.persistence;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds when an external database is given by {@code spring.datasource.url}. */
class DatabaseNamed implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !new NoDatabaseNamed().matches(context, metadata);
    }
}
