package org.twinhall.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A piece of a YAML file that knows where it stands, so that whatever is wrong with it can be told by file and key. */
final class YamlNode {
    private final String file;
    private final String key;
    private final Object value;

    private YamlNode(String file, String key, Object value) {
        this.file = file;
        this.key = key;
        this.value = value;
    }

    /** Reads a file that lies beside a class, in its jar. */
    static YamlNode read(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new RuleBookFault(file, "the file", "is not in the jar of " + beside.getName());
            }
            return parse(file, new String(in.readAllBytes(), UTF_8));
        } catch (IOException unreadable) {
            throw new RuleBookFault(file, "the file", "cannot be read: " + unreadable.getMessage());
        }
    }

    static YamlNode parse(String file, String yaml) {
        var settings = LoadSettings.builder()
                .setLabel(file)
                .setAllowDuplicateKeys(false)
                .build();
        try {
            return new YamlNode(file, "", new Load(settings).loadFromString(yaml));
        } catch (YamlEngineException malformed) {
            throw new RuleBookFault(file, "the file", "cannot be read: " + malformed.getMessage());
        }
    }

    RuleBookFault fault(String what) {
        return new RuleBookFault(file, key.isEmpty() ? "at the top" : key, what);
    }

    /** Refuses keys that nobody reads: most of them are misspelt. */
    YamlNode only(String... keys) {
        var unknown = map().keySet().stream()
                .filter(found -> !Arrays.asList(keys).contains(found))
                .findFirst();
        if (unknown.isPresent()) {
            throw fault("unknown key '" + unknown.get() + "'; known are " + String.join(", ", keys));
        }
        return this;
    }

    YamlNode get(String name) {
        return find(name).orElseThrow(() -> fault("'" + name + "' is missing"));
    }

    Optional<YamlNode> find(String name) {
        return Optional.ofNullable(map().get(name)).map(found -> new YamlNode(file, below(name), found));
    }

    /** The pieces under each key, in the order of the file. */
    Map<String, YamlNode> entries() {
        var entries = new LinkedHashMap<String, YamlNode>();
        map().forEach((name, found) -> entries.put(name, new YamlNode(file, below(name), found)));
        return entries;
    }

    /** The pieces of a list; a missing one is empty. */
    List<YamlNode> list(String name) {
        return find(name).map(YamlNode::items).orElse(List.of());
    }

    List<YamlNode> items() {
        if (!(value instanceof List<?> list)) {
            throw fault("a list is expected");
        }
        var items = new ArrayList<YamlNode>();
        list.forEach(item -> items.add(new YamlNode(file, key + "[" + (items.size() + 1) + "]", item)));
        return items;
    }

    boolean isText() {
        return value instanceof String;
    }

    boolean isList() {
        return value instanceof List;
    }

    String text() {
        if (value instanceof String || value instanceof Number) {
            return value.toString().strip();
        }
        throw fault("a text is expected");
    }

    String text(String name) {
        return get(name).text();
    }

    int number() {
        if (value instanceof Integer number) {
            return number;
        }
        throw fault("a whole number is expected");
    }

    boolean flag() {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw fault("true or false is expected");
    }

    LocalDate day() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException notADay) {
            throw fault("a day such as 2026-05-13 is expected, not '" + text() + "'");
        }
    }

    URI address() {
        try {
            return URI.create(text());
        } catch (IllegalArgumentException notAnAddress) {
            throw fault("'" + text() + "' is not an address");
        }
    }

    <E extends Enum<E>> E oneOf(Class<E> words) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(text()))
                .findFirst()
                .orElseThrow(() -> fault("'" + text() + "' is none of " + Arrays.toString(words.getEnumConstants())));
    }

    <E extends Enum<E>> Set<E> someOf(String name, Class<E> words) {
        return Set.copyOf(list(name).stream().map(item -> item.oneOf(words)).toList());
    }

    /** Texts by language. */
    Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        entries().forEach((language, text) -> texts.put(language, text.text()));
        return texts;
    }

    /** What a table holds under the name written here. */
    <T> T in(Map<String, T> table, String what) {
        if (!table.containsKey(text())) {
            throw fault("there is no " + what + " '" + text() + "'");
        }
        return table.get(text());
    }

    private String below(String name) {
        return key.isEmpty() ? name : key + "." + name;
    }

    private Map<String, Object> map() {
        if (!(value instanceof Map<?, ?> map)) {
            throw fault("keys with values are expected");
        }
        var entries = new LinkedHashMap<String, Object>();
        map.forEach((name, found) -> entries.put(String.valueOf(name), found));
        return entries;
    }
}
