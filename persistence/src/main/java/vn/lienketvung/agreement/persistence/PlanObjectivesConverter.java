package vn.lienketvung.agreement.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.PlanObjective;
import vn.lienketvung.agreement.PlanObjectives;

/** Keeps the objectives an agreement serves as lines of plan, tab, objective, so that reading them costs no statement. */
@Converter(autoApply = true)
class PlanObjectivesConverter implements AttributeConverter<PlanObjectives, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable PlanObjectives objectives) {
        if (objectives == null) return "";
        return objectives.list().stream()
                .map(each -> each.document() + "\t" + each.objective())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public PlanObjectives convertToEntityAttribute(@Nullable String text) {
        if (text == null || text.isEmpty()) return PlanObjectives.NONE;
        return new PlanObjectives(
                text.lines()
                        .map(line -> line.split("\t", 2))
                        .map(parts -> new PlanObjective(parts[0], parts[1]))
                        .toList());
    }
}
