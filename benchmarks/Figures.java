import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * What a reader's requests cost, beside the floor of the same run: a style sheet, which costs the server nothing but sending.
 * Four clients, each asking again as soon as it has its answer. To be run by {@code ./twinhall bench} while the portal runs.
 */
public final class Figures {
    private static final int CLIENTS = 4;
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration MEASURED = Duration.ofSeconds(8);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private record Subject(String name, String path) {}

    private Figures() {}

    public static void main(String[] arguments) throws Exception {
        var portal = arguments[0];
        System.out.printf("%d cores, %d clients, JDK %s%n", Runtime.getRuntime().availableProcessors(), CLIENTS, Runtime.version());
        System.out.printf("%-34s %10s %8s %8s %8s %10s%n", "", "per second", "p50 ms", "p95 ms", "p99 ms", "x floor");
        double floor = 0;
        for (var subject : subjects(portal)) {
            var address = URI.create(portal + subject.path());
            run(address, WARM_UP);
            var times = run(address, MEASURED);
            var rate = times.size() / (double) MEASURED.toSeconds();
            floor = floor == 0 ? rate : floor;
            System.out.printf(Locale.ROOT, "%-34s %10.0f %8.2f %8.2f %8.2f %10.2f%n",
                    subject.name(), rate, at(times, 50), at(times, 95), at(times, 99), rate / floor);
        }
    }

    private static List<Subject> subjects(String portal) throws Exception {
        var list = get(URI.create(portal + "/api/v1/agreements"));
        var id = Pattern.compile("\"id\":\"([0-9a-f-]{36})\",\"kind\"").matcher(list);
        var style = Pattern.compile("href=\"(/jakarta\\.faces\\.resource/[^\"]*css[^\"]*)\"").matcher(get(URI.create(portal + "/")));
        if (!id.find() || !style.find()) {
            throw new IllegalStateException("The portal at " + portal + " shows no agreement");
        }
        return List.of(
                new Subject("a style sheet (the floor)", style.group(1).replace("&amp;", "&")),
                new Subject("list of agreements, API", "/api/v1/agreements"),
                new Subject("search with a filter, API", "/api/v1/agreements?q=medellin&country=CO"),
                new Subject("one agreement, API", "/api/v1/agreements/" + id.group(1)),
                new Subject("registry, page", "/registry"),
                new Subject("one agreement, page", "/agreement?id=" + id.group(1)));
    }

    /** Milliseconds of every request, sorted. */
    private static List<Double> run(URI address, Duration length) throws Exception {
        var end = System.nanoTime() + length.toNanos();
        Callable<List<Double>> client = () -> {
            List<Double> times = new ArrayList<>();
            while (System.nanoTime() < end) {
                var began = System.nanoTime();
                get(address);
                times.add((System.nanoTime() - began) / 1e6);
            }
            return times;
        };
        var pool = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Double> all = new ArrayList<>();
            for (var times : pool.invokeAll(Collections.nCopies(CLIENTS, client))) {
                all.addAll(times.get());
            }
            Collections.sort(all);
            return all;
        } finally {
            pool.shutdown();
        }
    }

    private static String get(URI address) throws IOException, InterruptedException {
        var answer = HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static double at(List<Double> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
