package org.twinhall.web.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How much may be sent: 1 MB of JSON or of a form, 15 MB of a scan or of a file to import, with a little for the form around it.
 * A length that is announced is refused at once; one that is not is counted.
 */
public class BodyLimit extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final long MEGABYTE = 1024L * 1024;

    /** For JSON and forms, in bytes. */
    public static final long WORDS = MEGABYTE;

    /** For a request that carries a scan, in bytes. */
    public static final long SCAN = 16 * MEGABYTE;

    /** For JSON that carries a scan in base64, which makes it a third longer, in bytes. */
    public static final long ENCODED_SCAN = 21 * MEGABYTE;

    /** Where machines hand in a scan inside JSON; nowhere else may JSON be that long. */
    private static final Pattern SCAN_AS_JSON =
            Pattern.compile("/api/v1/t/[^/]+/drafts/[^/]+/(?:council-resolutions|signature)");

    /** Where people hand in a file with a form. */
    private static final Pattern FORM_WITH_A_FILE =
            Pattern.compile("/t/[^/]+/(?:filing/council|filing/signature|admin/import|imports(?:/index)?)");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var limit = limit(request.getRequestURI(), request.getContentType());
        var length = request.getContentLengthLong();
        if (length > limit) {
            refuse(413, "too-large", request, response);
        } else if (length < 0 && isForm(request)) {
            // The container reads forms past our counter, so their length must be known before.
            refuse(411, "length-missing", request, response);
        } else if (length < 0) {
            // HTTP/2 announces neither a length nor that there is a body.
            chain.doFilter(new Counted(request, limit), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    static long limit(String path, String contentType) {
        if (SCAN_AS_JSON.matcher(path).matches()) {
            return ENCODED_SCAN;
        }
        return isMultipart(contentType) && !FORM_WITH_A_FILE.matcher(path).matches() ? WORDS : limit(contentType);
    }

    private static boolean isMultipart(String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    static long limit(String contentType) {
        if (contentType == null) {
            return WORDS;
        }
        var type = contentType.toLowerCase(Locale.ROOT).replaceFirst(";.*", "").strip();
        var isScan = type.startsWith("multipart/")
                || type.equals("application/pdf")
                || type.equals("application/octet-stream")
                || type.equals("text/csv")
                || type.startsWith("image/");
        return isScan ? SCAN : WORDS;
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && (type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/"));
    }

    private static void refuse(int status, String reason, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        // What was not read must not be taken for the next request.
        response.setHeader("Connection", "close");
        if (request.getServletPath().startsWith("/api")) {
            Problems.send(Problem.of(status, reason, Problems.language(request)), response);
        } else {
            // Not by sendError: the page of that error would ask for parameters, and the container then reads the body
            // after all.
            response.setStatus(status);
            try {
                request.getRequestDispatcher("/errors/too-large.xhtml").forward(new Bodiless(request), response);
            } catch (ServletException e) {
                throw new IOException(e);
            }
        }
    }

    /** The request as one that only asks for a page. */
    private static final class Bodiless extends HttpServletRequestWrapper {
        Bodiless(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getContentType() {
            return null;
        }

        @Override
        public int getContentLength() {
            return 0;
        }

        @Override
        public long getContentLengthLong() {
            return 0;
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }
    }

    /** A request whose body is counted while it is read. */
    private static final class Counted extends HttpServletRequestWrapper {
        private final long limit;
        private ServletInputStream counted;

        Counted(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (counted == null) {
                counted = new CountedStream(super.getInputStream(), limit);
            }
            return counted;
        }

        @Override
        public BufferedReader getReader() throws IOException {
            var encoding = getCharacterEncoding();
            var charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
            return new BufferedReader(new InputStreamReader(getInputStream(), charset));
        }
    }

    /** A body that ends in an exception when it gets too long. */
    static final class CountedStream extends ServletInputStream {
        private final ServletInputStream body;
        private final long limit;
        private long read;

        CountedStream(ServletInputStream body, long limit) {
            this.body = body;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            var one = body.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            var got = body.read(target, from, length);
            count(Math.max(got, 0));
            return got;
        }

        private void count(int more) throws BodyTooLarge {
            read += more;
            if (read > limit) {
                throw new BodyTooLarge(limit);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }

        @Override
        public void close() throws IOException {
            body.close();
        }
    }
}
