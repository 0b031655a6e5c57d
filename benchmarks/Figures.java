import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What a reader's requests cost: beside the clock the processor time of portal and PostgreSQL together, user and system, which is
 * steadier on a machine that others use too. Four clients, each asking again as soon as it has its answer, in turn for several things
 * of the same kind. The first subject, a style sheet, is the floor: it costs the server nothing but sending. To be run by
 * {@code ./twinhall bench} while the portal runs.
 */
public final class Figures {
    private static final int CLIENTS = 4;
    private static final Duration WARM_UP = Duration.ofSeconds(Long.getLong("warm", 8));
    private static final Duration SETTLING = Duration.ofSeconds(Long.getLong("settling", 2));
    private static final Duration MEASURED = Duration.ofSeconds(Long.getLong("measured", 8));
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    /** Of Linux on every processor there is; where there is no /proc the processor time is not known. */
    private static final int MILLIS_OF_A_TICK = 10;
    /** Of somebody who answers filings at the demonstration's ministry; without one its queue is not asked for. */
    private static final String TOKEN = System.getProperty("token", "");
    private static final String QUEUE = "/api/v1/t/mx-sre/filings";
    private static final Path LOAD = Path.of("/proc/loadavg");

    /** @param found the addresses, looked for when it is their turn: a deep page is a walk of its own */
    private record Subject(String name, Callable<List<String>> found) {
        private Subject(String name, List<String> paths) {
            this(name, () -> paths);
        }
    }

    private Figures() {}

    public static void main(String[] arguments) throws Exception {
        var portal = arguments[0];
        var measured = Stream.of(arguments).skip(1).limit(2).filter(pid -> pid.matches("[0-9]+") && Files.isReadable(Path.of("/proc", pid, "stat"))).map(Long::valueOf).toList();
        var wanted = arguments.length > 3 ? arguments[3] : "";
        System.out.printf("%d cores, %d clients, JDK %s%n", Runtime.getRuntime().availableProcessors(), CLIENTS, Runtime.version());
        System.out.printf("%-38s %10s %8s %8s %8s %8s %8s %6s%n", "", "per second", "p50 ms", "p95 ms", "p99 ms", "CPU ms", "portal's", "load");
        var subjects = subjects(portal).stream().filter(each -> each.name().contains(wanted) || each.name().contains("floor")).toList();
        // All are asked before the first is measured: what the compiler still does for one subject would be counted to another.
        for (var subject : subjects) {
            run(portal, subject.found().call(), WARM_UP);
        }
        for (var subject : subjects) {
            var paths = subject.found().call();
            run(portal, paths, SETTLING);
            var before = processorMillis(measured);
            var times = run(portal, paths, MEASURED);
            var after = processorMillis(measured);
            var cost = new double[measured.size()];
            Arrays.setAll(cost, at -> (after[at] - before[at]) / times.size());
            System.out.printf(Locale.ROOT, "%-38s %10.0f %8.2f %8.2f %8.2f %8.2f %8.2f %6s%n",
                    subject.name(), times.size() / (double) MEASURED.toSeconds(), at(times, 50), at(times, 95), at(times, 99),
                    cost.length == 0 ? Double.NaN : DoubleStream.of(cost).sum(), cost.length == 0 ? Double.NaN : cost[0], load());
        }
    }

    private static List<Subject> subjects(String portal) throws Exception {
        var ids = Pattern.compile("\"id\":\"([0-9a-f-]{36})\",\"inForceFrom\"")
                .matcher(get(URI.create(portal + "/api/v1/agreements?limit=100")))
                .results()
                .map(found -> found.group(1))
                .toList();
        var style = Pattern.compile("href=\"(/jakarta\\.faces\\.resource/[^\"]*css[^\"]*)\"").matcher(get(URI.create(portal + "/")));
        if (ids.isEmpty() || !style.find()) {
            throw new IllegalStateException("The portal at " + portal + " shows no agreement");
        }
        var searches = new LinkedHashMap<String, List<String>>();
        searches.put("rare word", queries("stadtmünster", "rosacalco", "montbéliard", "ludwigsburg", "saint-rouge"));
        searches.put("common word", queries("cooperation", "culture", "intercambio", "hermanamiento"));
        searches.put("two words", queries("culture tourism", "seoul twinning", "santa education", "bad exchange"));
        searches.put("Chinese, Korean, Japanese", queries("友好城市", "首尔", "자매결연", "国際交流", "北京"));
        searches.put("misspelt", queries("medelin", "cooperaton", "montbeliart", "intercanbio"));
        searches.put("none found", queries("xyzzyqqq", "quetzalwunk", "wrzlbrmpft"));
        var filters = List.of("?country=MX", "?kind=twinning&country=DE", "?status=in-force&theme=culture", "?decade=1990&country=KR");
        var all = new ArrayList<Subject>();
        all.add(new Subject("a style sheet (the floor)", List.of(style.group(1).replace("&amp;", "&"))));
        all.add(new Subject("API list", List.of("/api/v1/agreements")));
        all.add(new Subject("API list, oldest first", List.of("/api/v1/agreements?sort=oldest")));
        all.add(new Subject("API list, by name", List.of("/api/v1/agreements?sort=name")));
        all.add(new Subject("API filter", with("/api/v1/agreements", filters)));
        all.add(new Subject("API facets of a filter", with("/api/v1/agreements/facets", filters)));
        searches.forEach((name, words) -> all.add(new Subject("API " + name, with("/api/v1/agreements", words))));
        all.add(new Subject("API facets of a word", with("/api/v1/agreements/facets", queries("culture", "seoul", "tourism"))));
        all.add(new Subject("API deep page of the list", () -> deep(portal, "/api/v1/agreements?limit=100", "limit=100")));
        all.add(new Subject("API deep page of a word", () -> deep(portal, "/api/v1/agreements?q=cooperation&limit=100", "limit=100")));
        all.add(new Subject("API one agreement", ids.stream().map(id -> "/api/v1/agreements/" + id).toList()));
        all.add(new Subject("API governments", with("/api/v1/governments", queries("santa", "seoul", "münster"))));
        all.add(new Subject("page registry", List.of("/registry")));
        all.add(new Subject("page filter", with("/registry", filters)));
        if (!TOKEN.isEmpty()) {
            all.add(new Subject("queue of a ministry, API", List.of(QUEUE)));
            all.add(new Subject("queue of a ministry, API, deep", () -> deep(portal, QUEUE, "queue")));
            all.add(new Subject("queue of a ministry: its report, API", List.of("/api/v1/t/mx-sre/filing-report?from=2020-01-01&until=2030-12-31")));
        }
        searches.forEach((name, words) -> all.add(new Subject("page " + name, with("/registry", words))));
        all.add(new Subject("page one agreement", ids.stream().map(id -> "/agreement?id=" + id).toList()));
        return all;
    }

    private static List<String> queries(String... words) {
        return Stream.of(words).map(each -> "?q=" + URLEncoder.encode(each, StandardCharsets.UTF_8)).toList();
    }

    private static List<String> with(String path, List<String> queries) {
        return queries.stream().map(query -> path + query).toList();
    }

    /** The page after a thousand others; as deep as there is one. */
    private static List<String> deep(String portal, String first, String shown) throws Exception {
        var next = Pattern.compile("\"next\":\"([^\"]+)\"");
        var address = first;
        for (var page = 0; page < Integer.getInteger("deep", 300); page++) {
            var cursor = next.matcher(get(URI.create(portal + address)));
            if (!cursor.find()) {
                break;
            }
            address = first + (first.contains("?") ? "&" : "?") + "cursor=" + cursor.group(1);
        }
        return List.of(address.replace(shown, "limit=20"));
    }

    /** Milliseconds of every request, sorted. */
    private static List<Double> run(String portal, List<String> paths, Duration length) throws Exception {
        var end = System.nanoTime() + length.toNanos();
        var turn = new AtomicInteger();
        Callable<List<Double>> client = () -> {
            List<Double> times = new ArrayList<>();
            while (System.nanoTime() < end) {
                var address = URI.create(portal + paths.get(turn.getAndIncrement() % paths.size()));
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

    /**
     * User and system time of each of these processes with those it started; what has ended meanwhile is in the count of its parent, so
     * that a connection given back in the middle takes nothing away.
     */
    private static double[] processorMillis(List<Long> pids) {
        return pids.stream()
                .mapToDouble(pid -> Stream.concat(Stream.of(pid), ProcessHandle.of(pid).stream().flatMap(ProcessHandle::descendants).map(ProcessHandle::pid))
                        .mapToDouble(Figures::ticks)
                        .sum() * MILLIS_OF_A_TICK)
                .toArray();
    }

    /** The fields utime, stime, cutime and cstime of proc(5); nought of a process that is no more. */
    private static double ticks(long pid) {
        try {
            var line = Files.readString(Path.of("/proc/" + pid + "/stat"));
            // The name of the program stands in brackets and may hold anything.
            var fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
            return Stream.of(fields).skip(11).limit(4).mapToLong(Long::parseLong).sum();
        } catch (IOException gone) {
            return 0;
        }
    }

    private static String load() throws IOException {
        return Files.isReadable(LOAD) ? Files.readString(LOAD).split(" ", -1)[0] : "";
    }

    private static String get(URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address);
        if (address.getPath().startsWith("/api/v1/t/")) {
            request.header("Authorization", "Bearer " + TOKEN);
        }
        var answer = HTTP.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static double at(List<Double> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
