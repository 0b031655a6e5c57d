package org.twinhall.domain.history;

/** A JSON object on one line, its names in the order given, its strings escaped as RFC 8785 says: one way only to write it. */
final class JsonLine {
    private final StringBuilder text = new StringBuilder("{");

    JsonLine with(String name, Object value) {
        if (text.length() > 1) {
            text.append(',');
        }
        string(name);
        text.append(':');
        if (value == null || value instanceof Integer || value instanceof Boolean) {
            text.append(value);
        } else {
            string(value.toString());
        }
        return this;
    }

    private void string(String words) {
        text.append('"');
        words.chars().forEach(this::character);
        text.append('"');
    }

    private void character(int unit) {
        switch (unit) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> {
                if (unit < ' ') {
                    text.append(String.format("\\u%04x", unit));
                } else {
                    text.append((char) unit);
                }
            }
        }
    }

    /** The line with its end. */
    @Override
    public String toString() {
        return text + "}\n";
    }
}
