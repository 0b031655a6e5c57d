package org.twinhall.web.filing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.twinhall.domain.filing.FilingPack;
import org.twinhall.web.page.Language;

/** Gives what a round of a filing went out with to the browser, as one ZIP; reached only under {@code /t/{government}/}. */
@WebServlet("/filing/pack")
public class PackServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient FilingPack packs;

    @Inject
    transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HandedOut.to(
                response,
                () -> packs.of(
                        UUID.fromString(String.valueOf(request.getParameter("id"))),
                        Integer.parseInt(String.valueOf(request.getParameter("round"))),
                        language.getWriting()));
    }
}
