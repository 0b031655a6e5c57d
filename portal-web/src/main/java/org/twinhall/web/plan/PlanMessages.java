package org.twinhall.web.plan;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.plan.EditAnswer;
import org.twinhall.domain.plan.EditAnswer.Accepted;
import org.twinhall.domain.plan.EditAnswer.EditConflict;
import org.twinhall.domain.plan.PlanView;
import org.twinhall.web.page.PersonWords;
import org.twinhall.web.problem.Problem;

/** What the portal says over the socket, as JSON. Each message says in {@code is} what it is. */
final class PlanMessages {
    private PlanMessages() {}

    /** The whole plan: when a page comes, may have missed something, or rows came or went. */
    static String snapshot(PlanView plan) {
        return message("plan")
                .add("hash", plan.hash())
                .add("frozen", plan.frozen().isPresent())
                .add("rows", array(plan.rows(), PlanMessages::row))
                .build()
                .toString();
    }

    /** A cell that was changed. */
    static String changed(UUID rowId, PlanView.Cell cell) {
        return message("changed")
                .add("row", rowId.toString())
                .add("cell", cell(cell))
                .build()
                .toString();
    }

    /** Approvals were given or withdrawn, or the plan was frozen: the page reads itself again. */
    static String standing() {
        return message("standing").build().toString();
    }

    static String alive() {
        return message("alive").build().toString();
    }

    /** The answer to an edit, under the id that its sender gave it. */
    static String answer(UUID editId, UUID rowId, String field, EditAnswer answer) {
        return answer instanceof Accepted accepted
                ? accepted(editId, rowId, field, accepted)
                : conflict(editId, rowId, field, (EditConflict) answer);
    }

    private static String accepted(UUID editId, UUID rowId, String field, Accepted answer) {
        var cell = new PlanView.Cell(
                field, answer.value(), answer.revision(), answer.author(), answer.governmentId(), answer.at());
        return message("accepted")
                .add("edit", editId.toString())
                .add("row", rowId.toString())
                .add("cell", cell(cell))
                .build()
                .toString();
    }

    private static String conflict(UUID editId, UUID rowId, String field, EditConflict conflict) {
        var theirs = new PlanView.Cell(
                field,
                conflict.theirs(),
                conflict.revision(),
                conflict.theirAuthor(),
                conflict.theirGovernmentId(),
                conflict.theirsAt());
        return message("conflict")
                .add("edit", editId.toString())
                .add("row", rowId.toString())
                .add("cell", cell(theirs))
                .add("yours", conflict.yours())
                .add("ancestor", conflict.ancestor())
                .build()
                .toString();
    }

    /**
     * A message that was not taken.
     *
     * @param about the message, whose names are given back so that the page knows what it is about
     */
    static String refused(JsonObject about, Problem problem) {
        var words = problem.violations().isEmpty()
                ? problem.detail()
                : problem.violations().get(0).message();
        var message = message(problem.status() < 500 ? "refused" : "failed")
                .add("reason", problem.type().toString().replaceFirst(".*/", ""))
                .add("words", words);
        for (var name : new String[] {"do", "edit", "row", "field"}) {
            if (about.containsKey(name)) {
                message.add(name, about.get(name));
            }
        }
        return message.build().toString();
    }

    /** Who has the plan open and in which cell, for one of them: the others. */
    static String people(Collection<OpenPage> pages, OpenPage reader, Function<Seat, String> governmentName) {
        var people = Json.createArrayBuilder();
        pages.stream().filter(page -> page != reader).forEach(page -> page.lastSeat()
                .ifPresent(seat -> {
                    var person = Json.createObjectBuilder()
                            .add("name", seat.personName())
                            .add("government", seat.governmentId().toString())
                            .add("governmentName", governmentName.apply(seat));
                    if (page.place().rowId() != null) {
                        person.add("row", page.place().rowId().toString())
                                .add("field", page.place().field());
                    }
                    people.add(person);
                }));
        return message("people").add("people", people).build().toString();
    }

    private static JsonObjectBuilder message(String is) {
        return Json.createObjectBuilder().add("is", is);
    }

    private static JsonObjectBuilder row(PlanView.Row row) {
        return Json.createObjectBuilder()
                .add("id", row.id().toString())
                .add("cells", array(row.cells(), PlanMessages::cell));
    }

    private static JsonObjectBuilder cell(PlanView.Cell cell) {
        var json = Json.createObjectBuilder()
                .add("field", cell.field())
                .add("value", cell.value())
                .add("revision", cell.revision());
        if (cell.revision() > 0) {
            var author = PersonWords.machine(cell.author());
            json.add("author", author == null ? JsonValue.NULL : Json.createValue(author))
                    .add("government", cell.governmentId().toString())
                    .add("at", cell.at().toString());
        }
        return json;
    }

    private static <T> JsonArrayBuilder array(Collection<T> values, Function<T, JsonObjectBuilder> shape) {
        var array = Json.createArrayBuilder();
        values.forEach(value -> array.add(shape.apply(value)));
        return array;
    }
}
