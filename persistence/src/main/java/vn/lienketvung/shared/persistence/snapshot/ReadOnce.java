package vn.lienketvung.shared.persistence.snapshot;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What the running read-only transaction has read already: nobody in it can change it, so nobody reads it twice. */
public final class ReadOnce implements TransactionSynchronization {

    private final Map<Object, Object> known = new HashMap<>();

    private ReadOnce() {}

    /** Whether snapshots will do: in a transaction that may not write. */
    public static boolean isOpen() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    /**
     * @param identity a value object of its own type, so that two kinds never meet
     */
    public static <T> Optional<T> known(Object identity, Class<T> kind) {
        return Optional.ofNullable(kind.cast(running().known.get(identity)));
    }

    public static void keep(Object identity, Object aggregate) {
        running().known.put(identity, aggregate);
    }

    private static ReadOnce running() {
        if (TransactionSynchronizationManager.getResource(ReadOnce.class)
                instanceof ReadOnce memory) return memory;
        var memory = new ReadOnce();
        memory.resume();
        TransactionSynchronizationManager.registerSynchronization(memory);
        return memory;
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResourceIfPossible(ReadOnce.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(ReadOnce.class, this);
    }

    @Override
    public void afterCompletion(int status) {
        suspend();
    }
}
