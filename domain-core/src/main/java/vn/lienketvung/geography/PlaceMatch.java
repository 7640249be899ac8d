package vn.lienketvung.geography;

/** A unit that answers a search. */
public record PlaceMatch(UnitId unit, MatchKind kind) {}
