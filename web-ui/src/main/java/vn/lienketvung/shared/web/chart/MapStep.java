package vn.lienketvung.shared.web.chart;

/** A line of the legend: the step and the figures it stands for ({@code 55–62}); the unit is in the head of the sheet. */
public record MapStep(int step, String words) {}
