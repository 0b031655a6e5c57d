package org.twinhall.web.figure;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.twinhall.domain.figure.Exactness;
import org.twinhall.domain.figure.FigureForm;
import org.twinhall.domain.figure.FigureKeeping;
import org.twinhall.domain.figure.Unit;
import org.twinhall.web.page.KeptForms;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Texts;
import org.twinhall.web.page.Words;

/** Where the operator puts a figure on record. What the next one is likely to share stays in the form. */
@Named
@ViewScoped
public class NewFigurePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    FigureKeeping keeping;

    @Inject
    FigureWords figures;

    @Inject
    Language reader;

    @Inject
    Words words;

    @Inject
    KeptForms kept;

    private final Map<String, String> values = new HashMap<>();

    /** Nobody but the operator has anything to do here. */
    public void open() {
        keeping.open();
        values.putIfAbsent("unit", Unit.COUNT.word());
        values.putIfAbsent("exactness", Exactness.EXACT.word());
        values.putIfAbsent("language", reader.getLocale().getLanguage());
    }

    public void record() {
        var figure = keeping.record(new FigureForm(
                values.get("series"),
                values.get("area"),
                values.get("territory"),
                values.get("dimension"),
                values.get("value"),
                values.get("unit"),
                values.get("denominator"),
                values.get("exactness"),
                values.get("asOf"),
                values.get("definition"),
                values.get("source"),
                values.get("language")));
        kept.saved();
        values.keySet().removeAll(List.of("value", "dimension", "definition"));
        var told = words.say(
                Texts.of("figure", reader.getLocale()).getString("new.done"),
                figures.series(figure.series()),
                figures.value(figure));
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(told));
    }

    /** The names of the units for machines, which the page puts into words. */
    public List<String> getUnits() {
        return Arrays.stream(Unit.values()).map(Unit::word).toList();
    }

    /** The same of how exact a figure is. */
    public List<String> getExactnesses() {
        return Arrays.stream(Exactness.values()).map(Exactness::word).toList();
    }

    /** The languages of ISO 639-1, by their names in the reader's. */
    public List<SelectItem> getLanguages() {
        var locale = reader.getLocale();
        return Arrays.stream(Locale.getISOLanguages())
                .map(code -> new SelectItem(code, Locale.forLanguageTag(code).getDisplayLanguage(locale)))
                .sorted(Comparator.comparing(SelectItem::getLabel, Collator.getInstance(locale)))
                .toList();
    }

    /** What is typed, by the names of the fields. */
    public Map<String, String> getValues() {
        return values;
    }
}
