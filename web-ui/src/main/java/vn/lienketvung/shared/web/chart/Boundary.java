package vn.lienketvung.shared.web.chart;

import java.util.List;

/**
 * Which provinces a map shows. The two bear codes of different lists: seven codes mean another province in each.
 */
public enum Boundary {
    /** The 34 since 1 July 2025 (Resolution 202/2025/QH15). */
    TODAY("provinces"),

    /** The 63 until 30 June 2025. */
    FORMER("former-provinces");

    private final List<Outline> outlines;

    Boundary(String file) {
        outlines = Geometry.lines(file).stream().map(Outline::of).toList();
    }

    /** All provinces, by code. */
    public List<Outline> outlines() {
        return outlines;
    }
}
