package vn.lienketvung.agreement;

import vn.lienketvung.shared.Line;

/**
 * An objective of a regional or provincial plan that an agreement serves.
 *
 * @param document number and name of the plan, such as {@code Quyết định số 287/QĐ-TTg ngày 28/02/2022}
 * @param objective the objective in the words of the plan
 */
public record PlanObjective(String document, String objective) {

    public PlanObjective {
        document = Line.tidy(document);
        objective = Line.tidy(objective);
    }
}
