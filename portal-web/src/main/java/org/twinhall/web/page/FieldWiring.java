package org.twinhall.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Named;
import java.util.ArrayList;

/** Tells the control inside {@code t:field} which texts describe it, so that a screen reader reads them out with it. */
@Named
@ApplicationScoped
public class FieldWiring {

    /** Called before the field is drawn; its attributes {@code control} and {@code helped} come from the tag. */
    public void wire(ComponentSystemEvent event) {
        var field = event.getComponent();
        var control = field.findComponent((String) field.getAttributes().get("control"));
        if (control == null) {
            return;
        }
        var descriptions = descriptions(field, control);
        if (descriptions.isEmpty()) {
            control.getPassThroughAttributes().remove("aria-describedby");
        } else {
            control.getPassThroughAttributes().put("aria-describedby", descriptions);
        }
    }

    private static String descriptions(UIComponent field, UIComponent control) {
        var faces = FacesContext.getCurrentInstance();
        var id = control.getClientId(faces);
        var descriptions = new ArrayList<String>();
        if (Boolean.TRUE.equals(field.getAttributes().get("helped"))) {
            descriptions.add(id + "-help");
        }
        if (faces.getMessages(id).hasNext()) {
            descriptions.add(id + "-wrong");
        }
        return String.join(" ", descriptions);
    }
}
