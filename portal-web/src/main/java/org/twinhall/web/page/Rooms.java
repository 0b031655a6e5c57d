package org.twinhall.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.Governments;
import org.twinhall.web.identity.CurrentPerson;

/** The rooms that the reader may enter, for the navigation. Work is done for a government: its rooms show to who has a seat. */
@Named
@RequestScoped
public class Rooms {
    @Inject
    CurrentPerson person;

    @Inject
    Governments governments;

    /** The reader's rooms in the order of the house. */
    public List<Room> getList() {
        var slug = seat();
        var rooms = new ArrayList<Room>();
        rooms.add(room(
                "registry",
                "/registry",
                Set.of("registry", "agreement", "relationship", "government", "governments", "figures")));
        if (slug != null) {
            rooms.add(room("desk", "/t/" + slug + "/desk", Set.of("desk")));
            rooms.add(room("drafting", "/t/" + slug + "/drafts", Set.of("drafts", "drafting", "filings", "filing")));
            rooms.add(room("plan", "/t/" + slug + "/plans", Set.of("plans", "plan")));
        }
        rooms.add(room("network", "/calls", Set.of("calls", "call", "networks", "network")));
        if (getTerritory() != null) {
            rooms.add(room("territory", getTerritory(), Set.of("territory")));
        }
        if (slug != null
                && (person.may("government-administrator") || person.may("editor") || person.may("operator"))) {
            rooms.add(room("admin", "/t/" + slug + "/admin", Set.of("admin", "imports", "duplicates")));
        }
        return rooms;
    }

    /** The government to work for: that of this page, else the only one the reader has, else none until one is chosen. */
    private String seat() {
        if (person.getSeat() != null) {
            return person.getSeat().getSlug();
        }
        return person.getSeats().size() == 1 ? person.getSeats().get(0).getSlug() : null;
    }

    /** Where the government of the seat reads what its territory signed; null if it oversees nobody, or there is no seat. */
    public String getTerritory() {
        var slug = seat();
        return slug != null
                        && governments
                                .bySlug(slug)
                                .filter(Government::overseesOthers)
                                .isPresent()
                ? "/t/" + slug + "/territory"
                : null;
    }

    private static Room room(String name, String address, Set<String> folders) {
        return new Room(name, address, folders.contains(folder()));
    }

    /** The first part of the view's path says the room. */
    private static String folder() {
        var view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return view.replaceFirst("^/", "").replaceFirst("[/.].*$", "");
    }

    /**
     * A room.
     *
     * @param name    its own in the house plan; its words are under {@code room.<name>} in the page bundle
     * @param address where it begins
     * @param current whether this page is in it
     */
    public record Room(String name, String address, boolean current) {
        /** The key of its words in the page bundle. */
        public String key() {
            return "room." + name;
        }
    }
}
