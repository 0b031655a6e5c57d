package org.twinhall.web.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.web.problem.Problem.FieldProblem;

/** What is wrong with which field, in the reader's language. */
final class Violations {
    private Violations() {}

    /** Made when first needed: it takes the container's validator, which is not there in plain tests. */
    private static final class Interpolation {
        private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    }

    static List<FieldProblem> of(InvalidInput input, Locale language) {
        return input.violations().stream()
                .map(violation -> new FieldProblem(
                        violation.field(),
                        ProblemTexts.find("invalid." + violation.reason(), language, violation.arguments())
                                .orElse(violation.reason())))
                .toList();
    }

    static List<FieldProblem> of(ConstraintViolationException input, Locale language) {
        return input.getConstraintViolations().stream()
                .map(violation -> new FieldProblem(field(violation.getPropertyPath()), message(violation, language)))
                .sorted(Comparator.comparing(FieldProblem::field).thenComparing(FieldProblem::message))
                .toList();
    }

    /**
     * The caller's name for the field: not the method of ours that would have taken it, nor, before a field, its argument. What
     * stands in a list is named by the list and its place, without the validator's own word for it.
     */
    private static String field(Path path) {
        var nodes = new ArrayList<Path.Node>();
        path.forEach(nodes::add);
        nodes.removeIf(node -> node.getKind() == ElementKind.METHOD || node.getKind() == ElementKind.CONTAINER_ELEMENT);
        if (nodes.size() > 1) {
            nodes.removeIf(node -> node.getKind() == ElementKind.PARAMETER);
        }
        var name = new StringJoiner(".");
        nodes.forEach(node -> name.add(node.toString()));
        return name.toString();
    }

    /** In the portal's own words where it has some. */
    private static String message(ConstraintViolation<?> violation, Locale language) {
        var asked = violation.getConstraintDescriptor().getAnnotation();
        return own(asked, violation.getInvalidValue(), language).orElseGet(() -> interpolated(violation, language));
    }

    private static Optional<String> own(Annotation asked, Object value, Locale language) {
        if (asked instanceof NotNull) {
            return ProblemTexts.find("invalid.missing", language, List.of());
        }
        if (asked instanceof NotEmpty) {
            return ProblemTexts.find("invalid.required", language, List.of());
        }
        if (asked instanceof Size size && size.min() == 0) {
            var key = value instanceof CharSequence ? "invalid.too-long" : "invalid.too-many";
            return ProblemTexts.find(key, language, List.of(String.valueOf(size.max())));
        }
        return Optional.empty();
    }

    /** Said again, because the container said it in the language of the server. */
    private static String interpolated(ConstraintViolation<?> violation, Locale language) {
        var context = new MessageInterpolator.Context() {
            @Override
            public ConstraintDescriptor<?> getConstraintDescriptor() {
                return violation.getConstraintDescriptor();
            }

            @Override
            public Object getValidatedValue() {
                return violation.getInvalidValue();
            }

            @Override
            public <T> T unwrap(Class<T> type) {
                return type.cast(this);
            }
        };
        return Interpolation.FACTORY
                .getMessageInterpolator()
                .interpolate(violation.getMessageTemplate(), context, language);
    }
}
