package org.twinhall.web.machine;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.machine.ApiClientKeeping;
import org.twinhall.domain.machine.ApiClientKeeping.Keyed;
import org.twinhall.domain.machine.Scope;
import org.twinhall.web.page.KeptForms;
import org.twinhall.web.page.ToldSecret;

/** The programs of a government, for its administrators. A secret stands on the page that made it and on no other. */
@Named
@ViewScoped
public class ApiClientsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 180;

    @Inject
    ApiClientKeeping keeping;

    @Inject
    KeptForms kept;

    @Inject
    ToldSecret told;

    private List<ApiClientLine> clients = List.of();
    private String asked;
    private ApiClientLine keyed;
    private String name;
    private List<String> scopes = new ArrayList<>();
    private String endsOn;

    public void load() {
        read();
        endsOn = keeping.today().plusDays(USUAL_DAYS).toString();
    }

    private void read() {
        var today = keeping.today();
        clients = keeping.list().stream()
                .map(client -> ApiClientLine.of(client, today))
                .toList();
    }

    public void make() {
        tell(keeping.make(name, scopes, endsOn));
        kept.saved();
        name = null;
        scopes = new ArrayList<>();
    }

    public void renew(String id) {
        tell(keeping.renew(UUID.fromString(id)));
    }

    /** Asks before it is done. */
    public void ask(String id) {
        asked = id;
    }

    public void end(String id) {
        keeping.end(UUID.fromString(id));
        asked = null;
        read();
    }

    private void tell(Keyed made) {
        keyed = ApiClientLine.of(made.client(), keeping.today());
        told.tell(made.secret());
        asked = null;
        read();
    }

    /** Where programs get their tokens. */
    public String getTokenAddress() {
        return TokenAddress.value();
    }

    /** The scopes that can be given besides reading. */
    public List<String> getGivable() {
        return Arrays.stream(Scope.values())
                .filter(scope -> scope != Scope.READ)
                .map(Scope::word)
                .toList();
    }

    public List<ApiClientLine> getClients() {
        return clients;
    }

    /** The id of the program that is about to be ended; null if none is. */
    public String getAsked() {
        return asked;
    }

    /** The program whose secret is told; null if none is. */
    public ApiClientLine getKeyed() {
        return keyed;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public List<String> getScopes() {
        return scopes;
    }

    public void setScopes(List<String> scopes) {
        this.scopes = scopes;
    }

    public String getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(String endsOn) {
        this.endsOn = endsOn;
    }
}
