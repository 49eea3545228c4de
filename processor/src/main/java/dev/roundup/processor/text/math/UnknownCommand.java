package dev.roundup.processor.text.math;

import dev.roundup.processor.text.similar.Typo;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Help for a command that nobody knows: the one that was meant, the name of a function, or how to define it. */
public final class UnknownCommand {
    /** Names that people try, with the command for the same thing. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("infinity", "infty"),
            Map.entry("inf", "infty"),
            Map.entry("limes", "lim"),
            Map.entry("lte", "leq"),
            Map.entry("gte", "geq"),
            Map.entry("lessthan", "lt"),
            Map.entry("greaterthan", "gt"),
            Map.entry("union", "cup"),
            Map.entry("intersection", "cap"),
            Map.entry("intersect", "cap"),
            Map.entry("integral", "int"),
            Map.entry("product", "prod"),
            Map.entry("degrees", "degree"),
            Map.entry("plusminus", "pm"),
            Map.entry("lang", "langle"),
            Map.entry("rang", "rangle"),
            Map.entry("vector", "vec"),
            Map.entry("arrow", "to"),
            Map.entry("rarr", "to"),
            Map.entry("isin", "in"),
            Map.entry("superset", "supset"),
            Map.entry("empty", "emptyset"),
            Map.entry("squareroot", "sqrt"),
            Map.entry("bolds", "boldsymbol"));

    /** Functions that TeX does not have, so that papers define them. */
    private static final Set<String> FUNCTIONS = Set.copyOf(List.of(
            ("diag sign supp conv span range image prox proj dist vol Vol cov Cov var Var Prob prob poly polylog"
                            + " softmax sigmoid relu ReLU err card ind id Id lcm Hom End Aut Ext Tor Spec Gal Lie ad Ad"
                            + " rad dom epi cl ri adj spec ord val Li li Res res Ker Coker coker Im im coim rk cone opt"
                            + " Bern Unif Poisson Bin Cat Dir mean median mode std corr Corr MSE KL SNR arsinh arcosh"
                            + " artanh sinc sech csch Arg Log tran trace Trace grade depth width len size cat nnz Diag"
                            + " vect mat argsort topk prec recall logit erfc erfi sgnm logdet loglog MLP TV JS")
                    .split(" ", -1)));

    private static final Set<String> DEFINITIONS =
            Set.of("newcommand", "renewcommand", "providecommand", "def", "gdef", "edef", "let", "DeclareMathOperator");

    private UnknownCommand() {}

    /**
     * Help for a name in a formula.
     *
     * @param known the names of all commands
     * @param usable true for a command that may be suggested
     */
    static String inFormula(String name, Collection<String> known, Predicate<String> usable) {
        Optional<String> meant = FUNCTIONS.contains(name)
                ? Optional.empty()
                : Optional.ofNullable(MEANT.get(name)).or(() -> Typo.of(name, known));
        return meant.filter(usable)
                .map(near -> "did you mean \\" + near + "?")
                .orElseGet(() -> FUNCTIONS.contains(name) ? "write \\operatorname{" + name + "}" : definition(name));
    }

    /** Help for a name between formulas. */
    public static String inText(String name) {
        return DEFINITIONS.contains(name)
                ? "write the definition in @Paper(macros) or in the file of option roundup.macros"
                : "write what it stands for, or " + definition(name);
    }

    private static String definition(String name) {
        return "define it with \\newcommand{\\" + name
                + "}{…} in @Paper(macros) or in the file of option roundup.macros";
    }
}
