package vn.lienketvung.shared.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The text is empty or the id of a record, as a select or radio sends it. */
@Constraint(validatedBy = TypedId.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface TypedId {

    String message() default "{shared.typed.id}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says yes to nothing typed: whether it is required is another question. */
    class Check implements ConstraintValidator<TypedId, String> {

        @Override
        public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
            return typed == null || typed.isBlank() || Typed.id(typed) != null;
        }
    }
}
