package vn.lienketvung.evidence;

import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Trace;

/** That a mistaken file was taken out of use; who relied on it is told by the record it belongs to. */
public record FileWithdrawn(FileId file, Trace trace) implements DomainEvent {

    @Override
    public String kind() {
        return "file.withdrawn";
    }
}
