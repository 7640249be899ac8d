package vn.lienketvung.establishment.duplicate;

import java.util.Set;
import java.util.UUID;
import vn.lienketvung.establishment.EstablishmentId;

/** Something that belongs to establishments and goes with them when they are merged; each kind has one of these. */
public interface Belongings {

    /** A word for the kind, for good. */
    String kind();

    /** Everything of this kind that belongs to it. */
    Set<UUID> of(EstablishmentId owner);

    /** Those of them that still belong to the one belong to the other from now on. */
    void handOver(Set<UUID> items, EstablishmentId from, EstablishmentId to);
}
