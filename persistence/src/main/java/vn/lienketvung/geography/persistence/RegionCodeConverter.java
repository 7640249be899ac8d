package vn.lienketvung.geography.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.RegionCode;

/** Keeps a region code as its text. */
@Converter(autoApply = true)
class RegionCodeConverter implements AttributeConverter<RegionCode, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable RegionCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public @Nullable RegionCode convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new RegionCode(value);
    }
}
