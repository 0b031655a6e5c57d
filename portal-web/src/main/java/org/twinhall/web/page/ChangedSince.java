package org.twinhall.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.omnifaces.util.selectitems.SelectItemsCollector;

/**
 * Two people have one form open. Who saves second gets in every field that they left alone what the first has saved, keeps what they
 * typed, and reads beside it what the first has put there. The page's bean tells the values, by the ids of their inputs.
 */
@Named
@ApplicationScoped
public class ChangedSince {
    private static final String SEEN = ChangedSince.class.getName() + ".seen";
    private static final String BESIDES = ChangedSince.class.getName() + ".besides";

    @Inject
    Words words;

    @Inject
    Language language;

    /** What the form was opened with. */
    public void opened(Map<String, ?> values) {
        view(true).put(SEEN, new HashMap<>(values));
    }

    /** Somebody else has saved: brings the form up to what is on record now, and says so. */
    public void isNow(Map<String, ?> values) {
        var faces = FacesContext.getCurrentInstance();
        @SuppressWarnings("unchecked")
        var seen = (Map<String, Object>) view(true).getOrDefault(SEEN, Map.of());
        var besides = new HashMap<String, String>();
        // What is not shown is not to be asked what it holds.
        var shown = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        faces.getViewRoot().visitTree(shown, (visit, component) -> {
            if (component instanceof UIInput input
                    && (values.containsKey(input.getId()) || seen.containsKey(input.getId()))) {
                var now = values.get(input.getId());
                if (isSame(input.getValue(), seen.get(input.getId()))) {
                    input.getValueExpression("value").setValue(faces.getELContext(), now);
                } else if (!isSame(input.getValue(), now)) {
                    besides.put(input.getId(), inWords(faces, input, now));
                }
            }
            return VisitResult.ACCEPT;
        });
        view(true).put(BESIDES, besides);
        opened(values);
        var said = PageText.of(language.getLocale(), "changed-since");
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, said, said));
    }

    /**
     * What somebody else has put on record meanwhile where the reader typed something else; null for all other inputs.
     *
     * @param input its id
     */
    public String besides(String input) {
        var view = view(false);
        return view == null ? null : (String) ((Map<?, ?>) view.getOrDefault(BESIDES, Map.of())).get(input);
    }

    private static Map<String, Object> view(boolean isNeeded) {
        return FacesContext.getCurrentInstance().getViewRoot().getViewMap(isNeeded);
    }

    private static boolean isSame(Object one, Object other) {
        return Objects.equals(plain(one), plain(other));
    }

    /** Without what a browser adds on its way, and nothing for what is empty. */
    private static Object plain(Object value) {
        if (value instanceof Object[] several) {
            return plain(List.of(several));
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).collect(Collectors.toSet());
        }
        var text = value == null ? "" : value.toString().replace("\r\n", "\n").strip();
        return text.isEmpty() ? null : text;
    }

    private String inWords(FacesContext faces, UIInput input, Object value) {
        if (plain(value) == null) {
            return PageText.of(language.getLocale(), "changed-since.nothing");
        }
        if (input instanceof UISelectOne || input instanceof UISelectMany) {
            var chosen = value instanceof Collection<?> several ? several : List.of(value);
            return SelectItemsCollector.collectFromParent(faces, input).stream()
                    .filter(item -> chosen.stream()
                            .anyMatch(one -> String.valueOf(item.getValue()).equals(one.toString())))
                    .map(item -> item.getLabel())
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof LocalDateTime moment) {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                    .localizedBy(language.getWriting())
                    .format(moment);
        }
        return "date".equals(input.getAttributes().get("type")) ? words.date(value) : value.toString();
    }
}
