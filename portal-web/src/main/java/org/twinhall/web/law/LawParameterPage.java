package org.twinhall.web.law;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.twinhall.domain.law.ParameterKeeping;
import org.twinhall.domain.law.ParameterName;
import org.twinhall.domain.shared.StaleRevision;
import org.twinhall.web.page.ChangedSince;
import org.twinhall.web.page.KeptForms;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Texts;

/** One thing that a country's rules leave open is set, or taken back. */
@Named
@ViewScoped
public class LawParameterPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ParameterKeeping keeping;

    @Inject
    LawReading reading;

    @Inject
    KeptForms kept;

    @Inject
    ChangedSince since;

    @Inject
    Language language;

    private String country;
    private String part;
    private String code;
    private LawParameterView parameter;
    private String value;
    private String basis;

    /** Not found if the country's rules leave nothing of that name open there. */
    public void load() {
        if (parameter != null) {
            return;
        }
        parameter = reading.one(name());
        value = parameter.value();
        basis = parameter.basis();
        since.opened(values());
    }

    private ParameterName name() {
        return new ParameterName(known(country), known(part), known(code));
    }

    private static String known(String given) {
        return given == null ? "" : given;
    }

    /** By the ids of their inputs. */
    private Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        values.put("value", parameter.value());
        values.put("basis", parameter.basis());
        return values;
    }

    /** Sets it and leads back to the list. */
    public String save() {
        load();
        try {
            keeping.set(name(), value, basis, parameter.revision());
        } catch (StaleRevision stale) {
            return changedMeanwhile();
        }
        return back("saved");
    }

    /** Takes it back and leads back to the list. */
    public String takeBack() {
        load();
        try {
            keeping.takeBack(name(), parameter.revision());
        } catch (StaleRevision stale) {
            return changedMeanwhile();
        }
        return back("taken-back");
    }

    private String changedMeanwhile() {
        parameter = reading.one(name());
        since.isNow(values());
        return null;
    }

    private String back(String what) {
        kept.saved();
        var faces = FacesContext.getCurrentInstance();
        faces.addMessage(
                null, new FacesMessage(Texts.of("law", language.getLocale()).getString(what)));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/admin/law.xhtml?faces-redirect=true&country=" + parameter.country() + "&part=" + parameter.part();
    }

    public LawParameterView getParameter() {
        return parameter;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
