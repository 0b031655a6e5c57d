package org.twinhall.launcher;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** The commands behind the front door. Whatever cannot be done ends in one sentence and an exit code that is not 0. */
public final class Twinhall {
    private Twinhall() {}

    /**
     * Runs one command and ends the process.
     *
     * @param arguments the command and what follows it, as typed after {@code ./twinhall}
     */
    public static void main(String[] arguments) {
        try {
            System.exit(run(List.of(arguments)));
        } catch (Refusal refusal) {
            System.err.println("twinhall: " + refusal.getMessage());
            System.exit(1);
        }
    }

    private static int run(List<String> words) {
        var settings = Settings.from(System.getenv(), installation());
        var command = words.isEmpty() ? "" : words.get(0);
        var rest = words.subList(Math.min(1, words.size()), words.size());
        return switch (command) {
            case "start" -> new StartCommand(settings).run();
            case "supervise" -> new Supervisor(settings).run();
            case "stop" -> new StopCommand(settings).run();
            case "status" -> new StatusCommand(settings).run();
            case "reset" -> new ResetCommand(settings).run(rest.contains("--yes"));
            case "catch-mail" -> CatchMailCommand.run(rest);
            case "code" -> new CodeCommand(settings).run(rest);
            case "token" -> new TokenCommand(settings).run(rest);
            case "generate" -> new GenerateCommand(settings).run(rest);
            case "reindex" -> new ReindexCommand(settings).run();
            case "import" -> new ImportCommand(settings, System.out).run(rest);
            case "verify" -> new VerifyCommand(System.out).run(rest);
            default -> throw new Refusal("There is no command \"" + command + "\".");
        };
    }

    /** The folder this jar lies in. */
    private static Path installation() {
        try {
            return Path.of(Twinhall.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
