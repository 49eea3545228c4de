package dev.roundup.processor.read;

import dev.roundup.processor.model.Allowance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** Reads the allowances that apply to a declaration: its own, and those of the types and the package around it. */
final class AllowanceReader {
    private final RoundContext round;
    private final Map<Element, List<Allowance>> aroundTypes = new HashMap<>();

    AllowanceReader(RoundContext round) {
        this.round = round;
    }

    List<Allowance> read(Element declaration, @Nullable SourceOrigin standIn) {
        return read(declaration, Optional.empty(), standIn);
    }

    /** The allowances at a declaration itself. */
    List<Allowance> own(Element declaration) {
        return own(declaration, Optional.empty(), null);
    }

    private List<Allowance> read(Element declaration, Optional<String> name, @Nullable SourceOrigin standIn) {
        List<Allowance> allowances = new ArrayList<>(own(declaration, name, standIn));
        Element around = declaration.getEnclosingElement();
        if (around != null && declaration.getKind() != ElementKind.PACKAGE) {
            List<Allowance> inherited = aroundTypes.get(around);
            if (inherited == null) {
                inherited = read(around, Optional.of(name(around)), standIn);
                aroundTypes.put(around, inherited);
            }
            allowances.addAll(inherited);
        }
        return allowances;
    }

    private static String name(Element around) {
        return around.getKind() == ElementKind.PACKAGE
                ? "package " + around
                : around.getSimpleName().toString();
    }

    private List<Allowance> own(Element declaration, Optional<String> around, @Nullable SourceOrigin standIn) {
        return ElementAnnotations.of(round, declaration, standIn).all("Allow").stream()
                .flatMap(allow -> {
                    String because = allow.string("because").value();
                    return allow.strings("value").stream()
                            .map(rule -> new Allowance(rule.value(), because, around, rule.origin()));
                })
                .toList();
    }
}
