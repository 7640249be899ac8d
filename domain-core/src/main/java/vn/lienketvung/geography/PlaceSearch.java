package vn.lienketvung.geography;

import java.time.LocalDate;
import vn.lienketvung.shared.Page;

/** Finds units of every time by code or name. */
public interface PlaceSearch {

    /**
     * The best matches first; among equals provinces before communes, units that exist on the day before
     * others, then in Vietnamese order. When nothing matches, the names most similar.
     */
    Page<PlaceMatch> find(PlaceQuery query, LocalDate day, int limit);
}
