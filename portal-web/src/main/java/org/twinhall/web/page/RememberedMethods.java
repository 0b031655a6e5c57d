package org.twinhall.web.page;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Remembers which method a page means by {@code row.word()}. The language's own resolver copies all methods of the class for each
 * call, which was a quarter of the time in which the registry's page is made. Only the portal's own classes are answered for, and
 * those of java.util, such as the lists and optional values they answer with; what is not certain (two methods of one name and
 * count, a method that stands in no public class or interface) is left to that resolver.
 */
public class RememberedMethods extends ELResolver {
    private static final List<String> KNOWN = List.of("org.twinhall.", "java.util.");

    /** The language has streams of its own, with its own lambdas. */
    private static final String STREAM = "stream";

    /** By name and count of what is given; of no class of the portal's, as classes of the machine outlive it. */
    private static final ClassValue<Map<String, Map<Integer, Optional<Method>>>> METHODS = new ClassValue<>() {
        @Override
        protected Map<String, Map<Integer, Optional<Method>>> computeValue(Class<?> type) {
            var methods = new HashMap<String, Map<Integer, Optional<Method>>>();
            for (var method : type.getMethods()) {
                if (!method.isBridge()) {
                    methods.computeIfAbsent(method.getName(), name -> new HashMap<>())
                            .merge(method.getParameterCount(), certain(method), (one, other) -> Optional.empty());
                }
            }
            return methods;
        }
    };

    private static Optional<Method> certain(Method method) {
        return method.isVarArgs() || Modifier.isStatic(method.getModifiers())
                ? Optional.empty()
                : open(method.getDeclaringClass(), method);
    }

    /** The same method as a public class or interface declares it: that of another class cannot be called. */
    private static Optional<Method> open(Class<?> type, Method method) {
        if (type == null) {
            return Optional.empty();
        }
        if (Modifier.isPublic(type.getModifiers()) && type.getModule().isExported(type.getPackageName())) {
            try {
                return Optional.of(type.getMethod(method.getName(), method.getParameterTypes()));
            } catch (NoSuchMethodException elsewhere) {
                return Optional.empty();
            }
        }
        return Stream.concat(Stream.of(type.getInterfaces()), Stream.ofNullable(type.getSuperclass()))
                .flatMap(above -> open(above, method).stream())
                .findFirst();
    }

    private static boolean isKnown(Class<?> type) {
        return KNOWN.stream().anyMatch(type.getName()::startsWith);
    }

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] given) {
        if (base == null || types != null || STREAM.equals(name.toString()) || !isKnown(base.getClass())) {
            return null;
        }
        var arguments = given == null ? new Object[0] : given;
        var method = METHODS.get(base.getClass())
                .getOrDefault(name.toString(), Map.of())
                .getOrDefault(arguments.length, Optional.empty());
        return method.map(certain -> call(context, base, certain, arguments)).orElse(null);
    }

    private static Object call(ELContext context, Object base, Method method, Object[] given) {
        var wanted = method.getParameterTypes();
        var arguments = new Object[given.length];
        Arrays.setAll(arguments, at -> context.convertToType(given[at], wanted[at]));
        try {
            var answer = method.invoke(base, arguments);
            context.setPropertyResolved(base, method.getName());
            return answer;
        } catch (InvocationTargetException failure) {
            throw new ELException(failure.getCause());
        } catch (IllegalAccessException shut) {
            throw new ELException(shut);
        }
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // properties are not this resolver's: unresolved, the next one is asked
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
