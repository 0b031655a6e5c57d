package org.twinhall.web.privacy;

import static java.util.stream.Collectors.toCollection;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.privacy.Erasure;
import org.twinhall.domain.privacy.ErasureRequest;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Texts;

/** Who asked to be erased, for the operator of the platform. */
@Named
@ViewScoped
public class ErasuresPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Erasure erasure;

    @Inject
    Language language;

    private UUID chosen;
    private List<Row> requests = List.of();

    public void load() {
        requests = erasure.all().stream().map(Row::of).collect(toCollection(ArrayList::new));
    }

    /** Chooses a request, to be asked once more; null for none. */
    public void choose(UUID request) {
        chosen = request;
    }

    /** Erases who asked for it. There is no way back. */
    public void carryOut(UUID request) {
        erasure.carryOut(request);
        chosen = null;
        load();
        FacesContext.getCurrentInstance()
                .addMessage(
                        null,
                        new FacesMessage(
                                Texts.of("privacy", language.getLocale()).getString("erasures.carried-out")));
    }

    /** The request that is asked about once more, or null. */
    public UUID getChosen() {
        return chosen;
    }

    /** Those that wait, the longest first, and then those carried out. */
    public List<Row> getRequests() {
        return requests;
    }

    /**
     * A request.
     *
     * @param doneAt null while it waits
     * @param doneBy null while it waits
     */
    public record Row(UUID id, Person person, Instant askedAt, Instant doneAt, Person doneBy) implements Serializable {
        private static final long serialVersionUID = 1L;

        static Row of(ErasureRequest request) {
            return new Row(
                    request.id(),
                    request.person(),
                    request.askedAt(),
                    request.doneAt().orElse(null),
                    request.doneBy().orElse(null));
        }
    }
}
