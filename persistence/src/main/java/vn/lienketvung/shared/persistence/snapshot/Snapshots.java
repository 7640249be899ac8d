package vn.lienketvung.shared.persistence.snapshot;

import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.springframework.stereotype.Component;

/** Prepares how aggregates are read at once; what is prepared is kept by whoever asked. */
@Component
public class Snapshots {

    private final EntityManagerFactory entities;

    public Snapshots(EntityManagerFactory entities) {
        this.entities = entities;
    }

    /**
     * @param sources a table expression instead of the whole list, by the name of the attribute; it calls the owner {@code e}
     */
    public <T> Snapshot<T> of(Class<T> aggregate, Map<String, String> sources) {
        var mapping =
                entities.unwrap(SessionFactoryImplementor.class)
                        .getMappingMetamodel()
                        .getEntityDescriptor(aggregate);
        return new Snapshot<>(aggregate, EntityPart.of(mapping, "e", sources));
    }
}
