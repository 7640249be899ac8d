package vn.lienketvung.ocop;

/**
 * Points that do not add up; they are shown as they are and scaled nowhere.
 *
 * @param declared what the set says
 * @param found what its divisions or its best option give
 */
public record SumDoubt(Criterion criterion, int declared, int found) {}
