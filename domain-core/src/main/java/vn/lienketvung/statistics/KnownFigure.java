package vn.lienketvung.statistics;

/** A figure as one reader knows it: its newest revision on the day that is asked about. */
public record KnownFigure(FigureKey key, FigureRevision revision) {}
