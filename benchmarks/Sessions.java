import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What readers cost who do nothing any more: the memory of the portal before and after so many came, each with a browser of its own, and
 * looked at three pages. Live memory as the virtual machine counts it after collecting. To be run by {@code ./twinhall bench sessions}
 * while the portal runs; the demonstration accounts must be there.
 */
public final class Sessions {
    private static final String PASSWORD = "Twinhall-demo-1";
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total +[0-9]+ +([0-9]+)");

    private Sessions() {}

    public static void main(String[] arguments) throws Exception {
        var portal = arguments[0];
        var process = arguments[1];
        var pages = List.of("/", "/registry?q=seoul", "/governments");
        // What the portal itself keeps from then on is there already when counting begins.
        visitors(portal, 20, pages);
        people(portal, 5);
        var before = live(process);
        var visitors = visitors(portal, Integer.getInteger("visitors", 1000), pages);
        var between = live(process);
        var people = people(portal, Integer.getInteger("people", 300));
        var after = live(process);
        // What they leave behind when they go is what they cost; what the portal learned meanwhile stays.
        for (var one : people) {
            signOut(portal, browser(one));
        }
        var gone = live(process);
        say("readers who are not signed in", visitors.size(), between - before);
        System.out.println("cookies they were given: "
                + visitors.stream().mapToLong(one -> one.getCookieStore().getCookies().size()).sum());
        say("readers who are signed in", people.size(), after - between);
        say("the same, by what went with them", people.size(), after - gone);
    }

    private static void say(String who, int count, long bytes) {
        System.out.printf(Locale.ROOT, "%-34s %6d came, %9.1f KB live, %7.1f KB each%n", who, count, bytes / 1024.0, bytes / 1024.0 / count);
    }

    private static List<CookieManager> visitors(String portal, int count, List<String> pages) throws Exception {
        var all = new ArrayList<CookieManager>();
        for (var one = 0; one < count; one++) {
            var cookies = cookies();
            var browser = browser(cookies);
            for (var page : pages) {
                get(browser, URI.create(portal + page));
            }
            all.add(cookies);
        }
        return all;
    }

    private static List<CookieManager> people(String portal, int count) throws Exception {
        var all = new ArrayList<CookieManager>();
        for (var one = 0; one < count; one++) {
            var cookies = cookies();
            var browser = browser(cookies);
            var asked = get(browser, URI.create(portal + "/signin"));
            var named = post(browser, form(asked), "username=editor.bello");
            var inside = named.body().contains("name=\"password\"") ? post(browser, form(named), "username=editor.bello&password=" + encoded(PASSWORD)) : named;
            if (!inside.uri().toString().startsWith(portal)) {
                throw new IllegalStateException("The sign-in ended at " + inside.uri());
            }
            for (var page : List.of("/t/co-bello/desk", "/registry?q=seoul", "/t/co-bello/plans")) {
                get(browser, URI.create(portal + page));
            }
            all.add(cookies);
        }
        return all;
    }

    private static void signOut(String portal, HttpClient browser) throws IOException, InterruptedException {
        if (post(browser, URI.create(portal + "/signout"), "").body().contains("/signout")) {
            throw new IllegalStateException("The sign-out left somebody signed in");
        }
    }

    private static URI form(HttpResponse<String> page) {
        var action = FORM.matcher(page.body());
        if (!action.find()) {
            throw new IllegalStateException(page.uri() + " shows no form");
        }
        return page.uri().resolve(action.group(1).replace("&amp;", "&"));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static CookieManager cookies() {
        return new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    }

    private static HttpClient browser(CookieManager cookies) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .cookieHandler(cookies)
                .build();
    }

    private static HttpResponse<String> get(HttpClient browser, URI address) throws IOException, InterruptedException {
        return answered(browser, HttpRequest.newBuilder(address));
    }

    private static HttpResponse<String> post(HttpClient browser, URI address, String form) throws IOException, InterruptedException {
        return answered(
                browser,
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private static HttpResponse<String> answered(HttpClient browser, HttpRequest.Builder request) throws IOException, InterruptedException {
        // As browsers do with those of this machine, although nothing is encrypted on the way.
        browser.cookieHandler().map(CookieManager.class::cast).ifPresent(all -> all.getCookieStore().getCookies().forEach(one -> one.setSecure(false)));
        var answer = browser.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
        }
        return answer;
    }

    /** Bytes that are still in use in a virtual machine, after it collected what is not. */
    private static long live(String process) throws IOException, InterruptedException {
        var least = Long.MAX_VALUE;
        for (var time = 0; time < 3; time++) {
            var counting = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), process, "GC.class_histogram").start();
            var total = TOTAL.matcher(new String(counting.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            if (counting.waitFor() != 0 || !total.find()) {
                throw new IllegalStateException("Process " + process + " does not tell what it keeps in memory");
            }
            least = Math.min(least, Long.parseLong(total.group(1)));
        }
        return least;
    }
}
