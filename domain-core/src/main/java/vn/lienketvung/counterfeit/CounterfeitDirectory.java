package vn.lienketvung.counterfeit;

import vn.lienketvung.shared.Page;

/** Lists reports of fakes. */
public interface CounterfeitDirectory {

    /** What waits comes first, the earliest due before the others; then the newest. */
    Page<CounterfeitLine> search(CounterfeitQuery query);
}
