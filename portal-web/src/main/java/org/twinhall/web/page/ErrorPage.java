package org.twinhall.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.twinhall.web.problem.Problems;

/** What the error pages know: the number of a failure, and the page to go back to. */
@Named
@RequestScoped
public class ErrorPage {
    /** The attribute of a request whose failure has a number. */
    static final String NUMBER = ErrorPage.class.getName() + ".number";

    /** The attribute of a request that says from which page a form was sent that failed. */
    static final String BACK = ErrorPage.class.getName() + ".back";

    @Inject
    HttpServletRequest request;

    private String number;

    /** The failure's number, which the log has too; null if nothing failed, as when somebody opens the page itself. */
    public String getNumber() {
        if (number == null) {
            number = given().or(this::handedOver).orElse(null);
        }
        return number;
    }

    /** What {@link FailureHandling} has logged already, or what fell through to the server and is logged now. */
    private Optional<String> given() {
        if (request.getAttribute(NUMBER) instanceof String known) {
            return Optional.of(known);
        }
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                ? Problems.of(failure, Language.of(request)).number()
                : Optional.empty();
    }

    /** A failure in the middle of an update sends the browser here with the number in the address. */
    private Optional<String> handedOver() {
        return Optional.ofNullable(request.getParameter("number")).filter(text -> text.matches("[0-9a-z]{1,12}"));
    }

    /** Where the reader was, within this portal; its first page if that is not known. */
    public String getBack() {
        if (request.getAttribute(BACK) instanceof String page) {
            return page;
        }
        var back = request.getParameter("back");
        return back != null && back.matches("/([^/\\\\].*)?") ? back : "/";
    }
}
