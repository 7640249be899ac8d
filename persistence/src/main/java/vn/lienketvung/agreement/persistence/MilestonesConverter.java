package vn.lienketvung.agreement.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Milestone;
import vn.lienketvung.agreement.Milestones;

/** Keeps the milestones of a commitment as lines {@code day|value|words}, so that reading them costs no statement. */
@Converter(autoApply = true)
class MilestonesConverter implements AttributeConverter<Milestones, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable Milestones milestones) {
        if (milestones == null) return "";
        return milestones.list().stream()
                .map(MilestonesConverter::line)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public Milestones convertToEntityAttribute(@Nullable String text) {
        if (text == null || text.isEmpty()) return Milestones.NONE;
        return new Milestones(text.lines().map(MilestonesConverter::milestone).toList());
    }

    private static String line(Milestone milestone) {
        var value = milestone.value();
        return Objects.requireNonNullElse(milestone.dueOn(), "")
                + "|"
                + (value == null ? "" : value.toPlainString())
                + "|"
                + milestone.label();
    }

    private static Milestone milestone(String line) {
        var parts = line.split("\\|", 3);
        return new Milestone(
                parts[2],
                parts[0].isEmpty() ? null : LocalDate.parse(parts[0]),
                parts[1].isEmpty() ? null : new BigDecimal(parts[1]));
    }
}
