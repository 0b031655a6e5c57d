package org.twinhall.web.page;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import org.twinhall.domain.shared.EdtfDate;

/** A date typed as precisely as it is known: 1961, 2010-08 or 2019-07-09. In tables and texts use {@code t:date} instead. */
@FacesConverter(forClass = EdtfDate.class)
public class EdtfDateConverter implements Converter<EdtfDate> {

    @Override
    public EdtfDate getAsObject(FacesContext context, UIComponent component, String value) {
        return EdtfDate.read(value).orElseThrow(() -> {
            var words = PageText.of(context.getViewRoot().getLocale(), "date.unreadable");
            return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
        });
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, EdtfDate value) {
        return value == null ? "" : value.text();
    }
}
