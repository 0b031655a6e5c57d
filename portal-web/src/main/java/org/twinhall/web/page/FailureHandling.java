package org.twinhall.web.page;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.primefaces.csp.CspException;
import org.twinhall.web.problem.Moved;
import org.twinhall.web.problem.Problem;
import org.twinhall.web.problem.Problem.FieldProblem;
import org.twinhall.web.problem.Problems;

/**
 * Says in the reader's words what a use case refused, and keeps the page with all that was typed; what nobody foresaw goes to
 * the log under a number that the reader is shown.
 */
public class FailureHandling extends ExceptionHandlerFactory {

    public FailureHandling(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {
        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() throws FacesException {
            var faces = FacesContext.getCurrentInstance();
            for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
                var failure = events.next().getContext().getException();
                events.remove();
                if (!faces.getResponseComplete()) {
                    answer(faces, failure);
                }
            }
            getWrapped().handle();
        }
    }

    private static void answer(FacesContext faces, Throwable failure) {
        if (isExpired(failure)) {
            redirect(faces, "/errors/expired?back=" + encoded(back(faces)));
            return;
        }
        var problem = Problems.of(failure, Language.of(request(faces)));
        if (problem.number().isPresent()) {
            fail(faces, problem);
        } else if (faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            show(faces, problem);
        } else if (problem.status() == 404
                && !faces.isPostback()
                && Moved.from(address(request(faces))).isPresent()) {
            lead(faces, Moved.from(address(request(faces))).orElseThrow());
        } else {
            send(faces, problem.status());
        }
    }

    /** What was asked for is now somewhere else. */
    private static void lead(FacesContext faces, String address) {
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        response.setStatus(Moved.STATUS);
        response.setHeader("Location", address);
        response.setHeader("Cache-Control", "no-store");
        faces.responseComplete();
    }

    /** The path and query that the browser asked for. */
    private static String address(HttpServletRequest request) {
        var path = request.getAttribute(jakarta.servlet.RequestDispatcher.FORWARD_REQUEST_URI);
        var query = request.getQueryString();
        return (path == null ? request.getRequestURI() : path.toString()) + (query == null ? "" : "?" + query);
    }

    /** Also when a form comes without the nonce of its page: PrimeFaces knows pages by it as Faces knows them by their view. */
    private static boolean isExpired(Throwable failure) {
        return failure != null
                && (failure instanceof ViewExpiredException
                        || failure instanceof CspException
                        || isExpired(failure.getCause()));
    }

    /** The page that is already open stays, and says what was refused; what was wrong with a field is said at the field. */
    private static void show(FacesContext faces, Problem problem) {
        if (problem.violations().isEmpty()) {
            show(faces, null, problem.detail());
        }
        atTheirFields(faces, problem.violations()).forEach(wrong -> show(faces, null, wrong.message()));
    }

    /**
     * Tells them in the order of the page, each while its field is visited: in a row of a list it has its own id, and its own
     * validity, only then.
     *
     * @return those that have no field on this page
     */
    private static List<FieldProblem> atTheirFields(FacesContext faces, List<FieldProblem> violations) {
        var left = new ArrayList<>(violations);
        // What is not shown is not to be asked what it holds.
        var shown = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        faces.getViewRoot().visitTree(shown, (visit, component) -> {
            if (component instanceof UIInput input) {
                var own = left.stream()
                        .filter(wrong -> isAt(input.getClientId(faces), wrong.field()))
                        .toList();
                own.forEach(wrong -> {
                    markWrong(faces, input);
                    show(faces, input, wrong.message());
                });
                left.removeAll(own);
            }
            return left.isEmpty() ? VisitResult.COMPLETE : VisitResult.ACCEPT;
        });
        return left;
    }

    /** What was typed stays: of an input that is not valid only what was sent is shown, and the model has taken that over by now. */
    private static void markWrong(FacesContext faces, UIInput input) {
        if (input.isValid() && input.getSubmittedValue() == null) {
            input.setSubmittedValue(typed(faces, input));
        }
        input.setValid(false);
    }

    private static String typed(FacesContext faces, UIInput input) {
        if (input.getValue() instanceof String words) {
            return words;
        }
        @SuppressWarnings("unchecked")
        Converter<Object> converter = input.getConverter();
        return input.getValue() == null || converter == null
                ? null
                : converter.getAsString(faces, input, input.getValue());
    }

    /** Whether an input is that field: {@code on}, or in a row {@code signatories[1].office}. */
    private static boolean isAt(String clientId, String field) {
        var path = field.replaceAll("[\\[\\].]+", ":");
        return clientId.equals(path) || clientId.endsWith(":" + path);
    }

    private static void show(FacesContext faces, UIInput field, String words) {
        faces.addMessage(
                field == null ? null : field.getClientId(faces),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, named(field, words), words));
        faces.validationFailed();
    }

    /** At the top of the page, where the field itself is far, its label says which one is meant. */
    private static String named(UIInput field, String words) {
        var label = field == null ? null : field.getAttributes().get("label");
        return label == null ? words : label + ": " + words;
    }

    private static void fail(FacesContext faces, Problem problem) {
        var number = problem.number().orElseThrow();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            redirect(faces, "/errors/failed?number=" + number + "&back=" + encoded(back(faces)));
        } else {
            request(faces).setAttribute(ErrorPage.NUMBER, number);
            request(faces).setAttribute(ErrorPage.BACK, faces.isPostback() ? back(faces) : "/");
            send(faces, problem.status());
        }
    }

    private static void send(FacesContext faces, int status) {
        try {
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void redirect(FacesContext faces, String address) {
        try {
            faces.getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page that sent the form; a form's own address may lack what the page was opened with. */
    private static String back(FacesContext faces) {
        var request = request(faces);
        var forwarded = request.getAttribute(jakarta.servlet.RequestDispatcher.FORWARD_REQUEST_URI);
        var own = forwarded == null ? request.getRequestURI() : (String) forwarded;
        return Optional.ofNullable(request.getHeader("Referer"))
                .map(FailureHandling::pathAndQuery)
                .filter(page -> page.equals(own) || page.startsWith(own + "?"))
                .orElse(own);
    }

    private static String pathAndQuery(String address) {
        return address.replaceFirst("^https?://[^/]*", "").replaceFirst("#.*$", "");
    }

    private static String encoded(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    private static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }
}
