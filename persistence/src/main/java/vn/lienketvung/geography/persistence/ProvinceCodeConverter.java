package vn.lienketvung.geography.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;

/** Keeps a province code as its two digits. */
@Converter(autoApply = true)
class ProvinceCodeConverter implements AttributeConverter<ProvinceCode, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ProvinceCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public @Nullable ProvinceCode convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new ProvinceCode(value);
    }
}
