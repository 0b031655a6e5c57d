package org.twinhall.web.plan;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.servlet.http.HttpSession;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.twinhall.domain.people.BoundSeat;
import org.twinhall.domain.plan.CellEdit;
import org.twinhall.domain.plan.PlanEditing;
import org.twinhall.domain.plan.PlanReading;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.web.identity.SessionSeats;
import org.twinhall.web.problem.Problems;

/**
 * The socket of a page that has a plan open. It takes edits and answers each; what others hear of it comes only after the commit,
 * through {@link PlanEar}. Messages of the page say in {@code do} what they want:
 *
 * <ul>
 *   <li>{@code edit}: row, field, base, value, edit
 *   <li>{@code add}, {@code remove}, {@code put-back}: row
 *   <li>{@code at}: row and field, or neither; who is in which cell
 *   <li>{@code alive}: nothing else; asked every 20 seconds, so that both sides learn of a line that is dead and a login that ended
 * </ul>
 */
@ServerEndpoint(value = "/socket/{government}/plan/{plan}", configurator = PlanSocketHandshake.class)
public class PlanSocket {
    private static final Logger LOG = Logger.getLogger(PlanSocket.class.getName());
    private static final int LARGEST_MESSAGE = 16_384;
    private static final String PAGE = "twinhall.page";

    @Inject
    SessionSeats seats;

    @Inject
    PlanReading reading;

    @Inject
    PlanEditing editing;

    @Inject
    OpenPlans openPlans;

    @OnOpen
    public void open(
            Session socket,
            EndpointConfig endpoint,
            @PathParam("government") String government,
            @PathParam("plan") String plan) {
        var login = (HttpSession) endpoint.getUserProperties().get(PlanSocketHandshake.SESSION);
        var page = new OpenPage(socket, login, government, UUID.fromString(plan), language(socket));
        page.seat(seats).ifPresent(seat -> {
            try {
                socket.getUserProperties().put(PAGE, page);
                BoundSeat.during(seat, () -> {
                    reading.requireReader(page.planId());
                    return null;
                });
                // Heard of first and read then: what is committed between the two comes twice and not never.
                openPlans.opened(page);
                page.tell(BoundSeat.during(seat, () -> PlanMessages.snapshot(reading.view(page.planId()))));
            } catch (NoSuchRecord notOpenToThem) {
                page.close();
            } catch (Exception e) {
                LOG.log(Level.WARNING, "A plan could not be opened over the socket", e);
                page.close();
            }
        });
    }

    private static Locale language(Session socket) {
        return Problems.language(socket.getRequestParameterMap().getOrDefault("lang", List.of()).stream()
                .map(Locale::forLanguageTag)
                .toList());
    }

    @OnMessage(maxMessageSize = LARGEST_MESSAGE)
    public void hear(String words, Session socket) {
        if (socket.getUserProperties().get(PAGE) instanceof OpenPage page) {
            page.seat(seats).ifPresent(seat -> {
                var message = read(words);
                try {
                    BoundSeat.during(seat, () -> {
                        take(message, page);
                        return null;
                    });
                } catch (Exception refused) {
                    page.tell(PlanMessages.refused(message, Problems.of(refused, page.language())));
                }
            });
        }
    }

    private static JsonObject read(String words) {
        try (var reader = Json.createReader(new StringReader(words))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException notAnObject) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
    }

    private void take(JsonObject message, OpenPage page) {
        var plan = page.planId();
        switch (message.getString("do", "")) {
            case "edit" -> edit(message, page);
            case "add" -> editing.addRow(plan, id(message, "row"));
            case "remove" -> editing.removeRow(plan, id(message, "row"));
            case "put-back" -> editing.putBackRow(plan, id(message, "row"));
            case "at" -> {
                page.isAt(place(message));
                openPlans.tellWhoIsHere(plan);
            }
            case "alive" -> page.tell(PlanMessages.alive());
            default -> throw new InvalidInput("do", "unknown-message");
        }
    }

    private void edit(JsonObject message, OpenPage page) {
        var row = id(message, "row");
        var edit = id(message, "edit");
        var field = text(message, "field");
        if (!(message.get("base") instanceof JsonNumber base)) {
            throw new InvalidInput("base", "required");
        }
        var answer =
                editing.edit(page.planId(), new CellEdit(row, field, base.longValue(), text(message, "value"), edit));
        page.tell(PlanMessages.answer(edit, row, field, answer));
    }

    private static OpenPage.Place place(JsonObject message) {
        var field = message.getString("field", null);
        return message.containsKey("row") && field != null && field.length() <= 20
                ? new OpenPage.Place(id(message, "row"), field)
                : OpenPage.Place.NOWHERE;
    }

    private static String text(JsonObject message, String name) {
        if (message.get(name) instanceof JsonString text) {
            return text.getString();
        }
        throw new InvalidInput(name, "required");
    }

    private static UUID id(JsonObject message, String name) {
        try {
            return UUID.fromString(text(message, name));
        } catch (IllegalArgumentException notAnId) {
            throw (InvalidInput) new InvalidInput(name, "not-an-id").initCause(notAnId);
        }
    }

    @OnClose
    public void close(Session socket) {
        if (socket.getUserProperties().remove(PAGE) instanceof OpenPage page) {
            openPlans.closed(page);
        }
    }

    /** Lines break all the time; the page comes back by itself. */
    @OnError
    public void broke(Session socket, Throwable why) {
        LOG.log(Level.FINE, "A socket broke", why);
    }
}
