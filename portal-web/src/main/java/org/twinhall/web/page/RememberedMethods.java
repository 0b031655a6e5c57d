package org.twinhall.web.page;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers which method a page means by {@code row.word()}. The language's own resolver copies all methods of the class for each
 * call, which was a quarter of the time in which the registry's page is made. Only the portal's own classes are answered for; what
 * is not certain (two methods of one name and count, a class that is not public) is left to that resolver.
 */
public class RememberedMethods extends ELResolver {
    private static final String OURS = "org.twinhall.";

    private static final ClassValue<Map<Called, Optional<Method>>> METHODS = new ClassValue<>() {
        @Override
        protected Map<Called, Optional<Method>> computeValue(Class<?> type) {
            var methods = new HashMap<Called, Optional<Method>>();
            for (var method : type.getMethods()) {
                methods.merge(
                        new Called(method.getName(), method.getParameterCount()),
                        certain(method),
                        (one, other) -> Optional.empty());
            }
            return methods;
        }
    };

    private static Optional<Method> certain(Method method) {
        var open = Modifier.isPublic(method.getDeclaringClass().getModifiers());
        return open && !method.isVarArgs() && !Modifier.isStatic(method.getModifiers())
                ? Optional.of(method)
                : Optional.empty();
    }

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] given) {
        if (base == null || types != null || !base.getClass().getName().startsWith(OURS)) {
            return null;
        }
        var arguments = given == null ? new Object[0] : given;
        var method = METHODS.get(base.getClass())
                .getOrDefault(new Called(name.toString(), arguments.length), Optional.empty());
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

    private record Called(String name, int arguments) {}
}
