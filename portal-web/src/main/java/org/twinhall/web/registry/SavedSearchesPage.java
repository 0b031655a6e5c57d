package org.twinhall.web.registry;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.registry.SavedSearch;
import org.twinhall.domain.registry.SearchSaving;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Texts;

/**
 * The searches that the person who is signed in keeps, and the one that they come to keep. It lives as long as its view: the form is there
 * only while something is to be kept, and a form that is not there when it comes back is not heard.
 */
@Named
@ViewScoped
public class SavedSearchesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    SearchSaving saving;

    @Inject
    Language language;

    private String address;
    private String name;
    private transient List<SavedSearch> searches = List.of();

    public void load() {
        searches = saving.own();
    }

    public void save() {
        saving.save(name, address);
        name = null;
        address = null;
        done("saved.kept");
    }

    public void drop(UUID search) {
        saving.drop(search);
        done("saved.dropped");
    }

    private void done(String key) {
        load();
        FacesContext.getCurrentInstance()
                .addMessage(
                        null,
                        new FacesMessage(
                                Texts.of("registry", language.getLocale()).getString(key)));
    }

    /** Those kept, the latest first. */
    public List<SavedSearch> getSearches() {
        return searches;
    }

    /** What is to be kept; null if nothing. */
    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
