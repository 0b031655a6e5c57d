package org.twinhall.web.staff;

import java.io.Serializable;
import org.twinhall.domain.shared.InvalidInput.Faults;
import org.twinhall.domain.staff.Invitee;

/** Whom to invite, as it is typed; the part {@code invitee.xhtml} shows it. */
public class InviteeForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String email;
    private String name;
    private String tongue;

    /**
     * What was typed.
     *
     * @throws org.twinhall.domain.shared.InvalidInput with all that is wrong
     */
    public Invitee read() {
        return Invitee.read(new Faults(), email, name, tongue);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** The language of the letter, as a tag. */
    public String getTongue() {
        return tongue;
    }

    public void setTongue(String tongue) {
        this.tongue = tongue;
    }
}
