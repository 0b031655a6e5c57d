package org.twinhall.web.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.twinhall.domain.people.BoundPerson;
import org.twinhall.domain.people.Somebody;

/**
 * Binds the person who signed in to requests about themselves, {@code /me} and {@code /api/v1/me}. They need no seat for them and
 * get none: the database then shows what they did and nothing else. The order of filters stands in web.xml.
 */
public class PersonFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var somebody = Visitor.of(request)
                // A program is nobody: there is nothing of a person about it to be told or erased.
                .filter(person -> !person.isOfAProgram())
                .map(person -> new Somebody(person.id(), person.name()))
                .orElse(null);
        response.setHeader("Cache-Control", "no-store");
        try {
            BoundPerson.during(somebody, () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
