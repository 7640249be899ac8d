package vn.lienketvung.shared.persistence;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** Runs the methods of a test as the portal itself, for whom every guarded row is in sight. */
public class ActingAsThePortal implements InvocationInterceptor {

    @Override
    public void interceptTestMethod(
            Invocation<Void> test,
            ReflectiveInvocationContext<Method> method,
            ExtensionContext context)
            throws Throwable {
        asThePortal(test);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> test,
            ReflectiveInvocationContext<Method> method,
            ExtensionContext context)
            throws Throwable {
        asThePortal(test);
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> preparation,
            ReflectiveInvocationContext<Method> method,
            ExtensionContext context)
            throws Throwable {
        asThePortal(preparation);
    }

    private static void asThePortal(Invocation<Void> work) throws Throwable {
        Acting.as(Sight.portal("test"), work::proceed);
    }
}
