package vn.lienketvung.escalation;

/** A place that nobody held when a step was taken; the next one up was told instead. */
public record Vacancy(LadderStep step, Addressee capacity) {}
