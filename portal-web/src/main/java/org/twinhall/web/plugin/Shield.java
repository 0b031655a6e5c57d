package org.twinhall.web.plugin;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.twinhall.domain.law.CountryLaw.RulesUnavailable;

/**
 * Stands before a plugin's object and turns whatever it throws, or a null where the language promises a value, into
 * {@link RulesUnavailable}. What it hands out is shielded too. During a call the thread sees the plugin's own classes.
 *
 * @param plugin the plugin's id
 * @param target what the plugin gave
 */
record Shield(String plugin, Object target) implements InvocationHandler {

    /** The object behind a shield. */
    static <T> T around(Class<T> type, T target, String plugin) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Shield(plugin, target)));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method, arguments);
        }
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(target.getClass().getClassLoader());
        try {
            return shielded(method.invoke(target, arguments), method);
        } catch (InvocationTargetException e) {
            throw refusal(e.getCause());
        } catch (RuntimeException e) {
            throw refusal(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Two shields are the same shield only if they are one object: a plugin's own equals is not asked. */
    private Object ofObject(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "plugin " + plugin;
        };
    }

    private Object shielded(Object answer, Method method) {
        if (answer == null && method.getReturnType() != void.class) {
            throw new IllegalStateException(method.getName() + " answered null");
        }
        if (answer instanceof Optional<?> optional) {
            var promised = ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
            return optional.map(value -> shielded(value, (Class<?>) promised));
        }
        return shielded(answer, method.getReturnType());
    }

    /** Values are only what they are; what is an interface of the language is the plugin's own code. */
    private Object shielded(Object answer, Class<?> promised) {
        return promised.isInterface() && promised.getName().startsWith("org.twinhall.spi.")
                ? Proxy.newProxyInstance(
                        promised.getClassLoader(), new Class<?>[] {promised}, new Shield(plugin, answer))
                : answer;
    }

    /** The machine itself in trouble is nobody's plugin; a class that is not there, or a recursion without end, is. */
    private RuntimeException refusal(Throwable cause) {
        if (cause instanceof VirtualMachineError error && !(cause instanceof StackOverflowError)) {
            throw error;
        }
        return new RulesUnavailable(plugin, cause);
    }
}
