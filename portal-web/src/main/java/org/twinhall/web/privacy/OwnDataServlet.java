package org.twinhall.web.privacy;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.twinhall.domain.privacy.OwnData;
import org.twinhall.web.api.JsonShape;
import org.twinhall.web.identity.CurrentPerson;

/** Gives a person all that is held about them as a file; the login is asked for by the authentication, the person by a filter. */
@WebServlet("/me/data")
public class OwnDataServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Jsonb JSON = new JsonShape().getContext(OwnDataJson.class);

    @Inject
    transient OwnData data;

    @Inject
    transient CurrentPerson person;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = JSON.toJson(new OwnDataJson(person.identity().orElseThrow(), data.everything()))
                .getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(file.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"twinhall-my-data.json\"");
        response.getOutputStream().write(file);
    }
}
