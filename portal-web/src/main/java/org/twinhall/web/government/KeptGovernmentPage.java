package org.twinhall.web.government;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.government.Accounts;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.GovernmentKeeping;
import org.twinhall.domain.government.GovernmentOpening;
import org.twinhall.domain.government.PluginEnabling;
import org.twinhall.domain.government.PluginKind;
import org.twinhall.domain.government.PluginSwitch;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.staff.Inviting;
import org.twinhall.web.page.Language;
import org.twinhall.web.staff.InvitationLine;
import org.twinhall.web.staff.InviteeForm;

/** One government as the operator keeps it: its particulars, its accounts, its plugins as switches. */
@Named
@ViewScoped
public class KeptGovernmentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    GovernmentKeeping keeping;

    @Inject
    GovernmentOpening opening;

    @Inject
    PluginEnabling plugins;

    @Inject
    Inviting inviting;

    @Inject
    Language language;

    @Inject
    GovernmentWords words;

    private UUID id;
    private transient Government government;
    private transient List<PluginSwitch> switches;
    private transient Accounts accounts;
    private transient boolean withHistory;
    private transient List<InvitationLine> invitations;
    private final InviteeForm invitee = new InviteeForm();

    /** Each time anew, because a view keeps none of it. */
    public void load() {
        if (id == null) {
            throw new NoSuchRecord("government");
        }
        government = keeping.government(id);
        switches = plugins.of(id);
        accounts = opening.accounts(id);
        withHistory = keeping.hasHistory(id);
        invitations = government.hasJoined() ? InvitationLine.all(inviting.administrators(id)) : List.of();
        if (invitee.getTongue() == null) {
            invitee.setTongue(language.getTag());
        }
    }

    /** Invites somebody to administer the government. */
    public void invite() {
        var whom = invitee.read();
        inviting.administrator(id, whom);
        words.onTo(id, FacesMessage.SEVERITY_INFO, "administrator.invited", whom.email());
    }

    /** Whom to invite. */
    public InviteeForm getInvitee() {
        return invitee;
    }

    public void again(String invitation) {
        var sent = inviting.again(UUID.fromString(invitation));
        words.onTo(id, FacesMessage.SEVERITY_INFO, "administrator.invited", sent.email());
    }

    public void withdraw(String invitation) {
        inviting.withdraw(UUID.fromString(invitation));
        words.onTo(id, FacesMessage.SEVERITY_INFO, "administrator.withdrawn");
    }

    /** Of people to administer it, the latest first. */
    public List<InvitationLine> getInvitations() {
        return invitations;
    }

    public void makeAccounts() {
        words.onTo(id, "accounts.done", government.name(), opening.makeAccounts(id));
    }

    public void enable(PluginKind kind, String subject) {
        plugins.enable(id, kind, subject);
        words.onTo(id, FacesMessage.SEVERITY_INFO, "plugin.enabled", words.subject(kind, subject), government.name());
    }

    public void disable(PluginKind kind, String subject) {
        plugins.disable(id, kind, subject);
        words.onTo(id, FacesMessage.SEVERITY_INFO, "plugin.disabled", words.subject(kind, subject), government.name());
    }

    public Government getGovernment() {
        return government;
    }

    /** Its country's law first, then the networks. */
    public List<PluginSwitch> getSwitches() {
        return switches;
    }

    public Accounts getAccounts() {
        return accounts;
    }

    public boolean isAccountsWhole() {
        return accounts == Accounts.COMPLETE;
    }

    /** Whether the operator has done anything here that a history would tell. */
    public boolean isWithHistory() {
        return withHistory;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
