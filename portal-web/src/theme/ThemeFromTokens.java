import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes our PrimeFaces theme at build time: takes the free theme out of the PrimeFaces jar and puts our custom properties
 * in the place of its literals, because the theme itself uses none and its colours fail WCAG AA.
 *
 * <p>Run by Maven as a single source file: {@code java ThemeFromTokens.java <primefaces.jar> <literals.properties> <theme.css>}.
 * A colour that the properties do not know ends the build, so that a new PrimeFaces release cannot bring its blue back unseen.
 */
public final class ThemeFromTokens {
    private static final String THEME_IN_JAR = "/META-INF/resources/primefaces-saga-blue/theme.css";

    private static final Pattern ROOT_BLOCK = Pattern.compile(":root\\{[^}]*}");
    private static final Pattern DECLARATION = Pattern.compile("(?<=[{;])([a-z-]+):([^;{}]*)");
    private static final Pattern COLOUR =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|rgba|hsl|hsla)\\([^)]*\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ELEVATION = Pattern.compile("0(?:px)? \\d+px .*rgba\\(0,0,0,\\.12\\)");
    private static final Set<String> TEXT_PROPERTIES = Set.of("color", "fill", "stroke");

    private final Properties tokens;
    private final Set<String> unknown = new TreeSet<>();

    private ThemeFromTokens(Properties tokens) {
        this.tokens = tokens;
    }

    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        Path literals = Path.of(arguments[1]);
        Path theme = Path.of(arguments[2]);
        Properties tokens = new Properties();
        tokens.load(new StringReader(Files.readString(literals)));
        ThemeFromTokens translation = new ThemeFromTokens(tokens);
        String translated = translation.of(themeIn(jar));
        if (!translation.unknown.isEmpty()) {
            throw new IllegalStateException("The theme has colours that " + literals.getFileName() + " does not know: "
                    + translation.unknown);
        }
        Files.createDirectories(theme.getParent());
        Files.writeString(theme, translated);
    }

    private static String themeIn(Path jar) throws IOException {
        try (var inside = FileSystems.newFileSystem(jar)) {
            String css = new String(Files.readAllBytes(inside.getPath(THEME_IN_JAR)), StandardCharsets.UTF_8);
            return css.startsWith("\uFEFF") ? css.substring(1) : css;
        }
    }

    /** The theme's own variables go too: nothing reads them but a few rules outside it, and tokens.css answers those. */
    private String of(String css) {
        String rules = ROOT_BLOCK.matcher(css).replaceAll("");
        return DECLARATION.matcher(rules).replaceAll(found -> Matcher.quoteReplacement(declaration(found)));
    }

    private String declaration(MatchResult found) {
        String property = found.group(1);
        String value = found.group(2);
        return property + ":" + switch (property) {
            case "font-family" -> value.contains("primeicons") ? value : "var(--sans)";
            case "border-radius" -> value.equals("4px") ? "var(--radius)" : value;
            case "box-shadow" -> ELEVATION.matcher(value).matches() ? "var(--lift)" : colours(property, value);
            case "transition" -> value.replace(".2s", "var(--quick)");
            default -> colours(property, value);
        };
    }

    private String colours(String property, String value) {
        return COLOUR.matcher(value).replaceAll(found -> Matcher.quoteReplacement(token(property, found.group())));
    }

    private String token(String property, String literal) {
        String key = literal.toLowerCase().replaceAll("\\s+", "");
        String token = tokens.getProperty(key);
        if (TEXT_PROPERTIES.contains(property)) {
            token = tokens.getProperty("text." + key, token);
        }
        if (token == null) {
            unknown.add(property + ":" + key);
            return literal;
        }
        return token.equals("transparent") ? token : "var(--" + token + ")";
    }
}
