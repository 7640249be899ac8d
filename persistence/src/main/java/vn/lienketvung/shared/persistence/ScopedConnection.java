package vn.lienketvung.shared.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Acting;

/** Sends the scope before the first statement of each transaction of one connection. */
class ScopedConnection implements InvocationHandler {

    private final Connection target;
    private boolean scoped;

    ScopedConnection(Connection target) {
        this.target = target;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] args)
            throws Throwable {
        switch (method.getName()) {
            case "prepareStatement", "createStatement", "prepareCall", "setSavepoint" ->
                    scopeOnce();
            case "commit", "setAutoCommit", "close" -> scoped = false;
            case "rollback" -> endUnlessToSavepoint(args);
            case "equals" -> {
                return args != null && proxy == args[0];
            }
            case "hashCode" -> {
                return System.identityHashCode(proxy);
            }
            default -> {}
        }
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private void endUnlessToSavepoint(@Nullable Object @Nullable [] args) {
        if (args == null) scoped = false;
    }

    private void scopeOnce() throws SQLException {
        if (scoped || target.getAutoCommit()) return;
        ScopeSetting.apply(target, Acting.sight());
        scoped = true;
    }
}
