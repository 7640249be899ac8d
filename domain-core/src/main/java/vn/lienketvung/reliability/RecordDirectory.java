package vn.lienketvung.reliability;

import java.util.List;

/** Lists records. */
@FunctionalInterface
public interface RecordDirectory {

    /** All of a period that the person sees, in Vietnamese order of the provinces. */
    List<RecordLine> of(RecordPeriod period);
}
