package org.twinhall.web.api.description;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Constructible;
import org.eclipse.microprofile.openapi.spi.OASFactoryResolver;

/** A part of a description that keeps what it is told: outside the server nobody makes them. */
final class PaperModel implements InvocationHandler {
    private static final Map<String, String> SEVERAL = Map.of(
            "Property", "Properties",
            "Parameter", "Parameters",
            "SecurityRequirement", "Security",
            "Scheme", "Schemes",
            "PathItem", "PathItems",
            "Operation", "Operations",
            "APIResponse", "APIResponses",
            "MediaType", "MediaTypes");

    private final Map<String, Object> said = new HashMap<>();

    /** From now on all parts are of paper. */
    static void unroll() {
        OASFactoryResolver.setInstance(new OASFactoryResolver() {
            @Override
            public <T extends Constructible> T createObject(Class<T> type) {
                return type.cast(
                        Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new PaperModel()));
            }
        });
    }

    @Override
    public Object invoke(Object part, Method method, Object[] arguments) throws Throwable {
        if (method.isDefault()) {
            return InvocationHandler.invokeDefault(part, method, arguments);
        }
        var name = method.getName().substring(3);
        var key = SEVERAL.getOrDefault(name, name);
        var count = method.getParameterCount();
        if (method.getName().startsWith("get")) {
            return count == 0 ? said.get(key) : map(key).get(arguments[0]);
        }
        if (count == 2) {
            map(key).put(arguments[0], arguments[1]);
        } else if (key.equals("Schemes")) {
            map(key).put(arguments[0], List.of());
        } else if (method.getName().startsWith("add")) {
            list(key).add(arguments[0]);
        } else {
            said.put(key, arguments[0]);
        }
        return method.getReturnType() == void.class ? null : part;
    }

    @SuppressWarnings("unchecked") // all that is told twice under one key is kept in maps
    private Map<Object, Object> map(String key) {
        return (Map<Object, Object>) said.computeIfAbsent(key, ignored -> new LinkedHashMap<>());
    }

    @SuppressWarnings("unchecked") // or in lists
    private List<Object> list(String key) {
        return (List<Object>) said.computeIfAbsent(key, ignored -> new ArrayList<>());
    }
}
