package vn.lienketvung.shared;

import java.util.ArrayList;
import java.util.List;

/** Keeps what use cases announce, for tests to look at. */
public class RecordedEvents implements DomainEvents {

    private final List<DomainEvent> events = new ArrayList<>();

    @Override
    public void announce(DomainEvent event) {
        events.add(event);
    }

    public List<DomainEvent> all() {
        return List.copyOf(events);
    }

    public List<String> kinds() {
        return events.stream().map(DomainEvent::kind).toList();
    }
}
