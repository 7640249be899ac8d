package vn.lienketvung.statistics;

import java.util.UUID;

/** Who entered a figure, by the names of that day; a figure that shipped with the portal has none. */
public record Recorder(UUID account, String person, String organisation) {}
