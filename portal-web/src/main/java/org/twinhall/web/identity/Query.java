package org.twinhall.web.identity;

import com.nimbusds.oauth2.sdk.util.MultivaluedMapUtils;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The query of an address. */
record Query(Map<String, List<String>> parameters) {

    static Query of(String query) {
        return new Query(query == null ? Map.of() : URLUtils.parseParameters(query));
    }

    Optional<String> first(String name) {
        return Optional.ofNullable(MultivaluedMapUtils.getFirstValue(parameters, name));
    }
}
