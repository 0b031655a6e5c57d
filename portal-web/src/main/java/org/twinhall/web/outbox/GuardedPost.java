package org.twinhall.web.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * Posts to addresses that somebody else named. A name is looked up once, and the connection goes to what was found and checked then: a
 * name that leads elsewhere a moment later leads nobody astray. The certificate is still asked for the name.
 */
@ApplicationScoped
class GuardedPost {
    private static final Timeout TO_CONNECT = Timeout.ofSeconds(5);
    private static final Timeout TO_ANSWER = Timeout.ofSeconds(10);
    /** With all: who answers a byte every few seconds would hold the line for hours. */
    private static final Duration IN_ALL = Duration.ofSeconds(15);

    private static final int HEADERS = 100;
    private static final int HEADER_LENGTH = 8192;

    @Inject
    PublicDestinations destinations;

    ScheduledExecutorService clock;
    Duration inAll = IN_ALL;
    private CloseableHttpClient http;

    @Resource
    void setClock(ManagedScheduledExecutorService clock) {
        this.clock = clock;
    }

    @PostConstruct
    void open() {
        open(destinations::found);
    }

    /** Each connection is for one message, so that none outlives what its name was looked up for. */
    void open(Lookup lookup) {
        http = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new Looked(lookup))
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(Http1Config.custom()
                                        .setMaxHeaderCount(HEADERS)
                                        .setMaxLineLength(HEADER_LENGTH)
                                        .build())
                                .build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(TO_CONNECT)
                                .setSocketTimeout(TO_ANSWER)
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(TO_ANSWER).build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .setUserAgent("Twinhall")
                .build();
    }

    @PreDestroy
    void close() {
        http.close(CloseMode.GRACEFUL);
    }

    /**
     * Posts and waits for the answer, of which only the status is read.
     *
     * @param address which was checked, as far as it can be without looking up its name
     * @param headers besides those of the body
     * @param body    JSON
     * @return the status
     * @throws PublicDestinations.Refused if the name leads nowhere, or to a machine that is not of the public network
     * @throws InterruptedIOException     if it takes too long
     * @throws IOException                if there is no connection, or it breaks
     */
    int post(URI address, Map<String, String> headers, String body) throws IOException, PublicDestinations.Refused {
        var post = new HttpPost(address);
        headers.forEach(post::setHeader);
        post.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
        var patience = clock.schedule(post::cancel, inAll.toMillis(), TimeUnit.MILLISECONDS);
        try {
            // Not closed: that would read the body to its end, and it may be without end. The connection is cut
            // instead.
            return http.executeOpen(RoutingSupport.determineHost(post), post, null)
                    .getCode();
        } catch (HttpException e) {
            throw new IOException("It does not speak HTTP", e);
        } catch (NotPublic notPublic) {
            throw new PublicDestinations.Refused("not-public");
        } catch (UnknownHostException e) {
            throw new PublicDestinations.Refused("no-such-host");
        } finally {
            patience.cancel(false);
            post.cancel();
        }
    }

    /** Looks a name up and checks all that is found. */
    interface Lookup {
        InetAddress[] of(String host) throws UnknownHostException, PublicDestinations.Refused;
    }

    private record Looked(Lookup lookup) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            try {
                return lookup.of(host);
            } catch (PublicDestinations.Refused refused) {
                throw new NotPublic(refused.getMessage());
            }
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    /** Tells a refusal through the client, which lets only exceptions of input and output pass. */
    private static final class NotPublic extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        NotPublic(String reason) {
            super(reason);
        }
    }
}
