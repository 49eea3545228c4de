package dev.roundup.processor.text.math;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Commands of packages that authors write among words as well as in formulas. */
public final class PackageText {
    /** The number of arguments of each command. */
    private static final Map<String, Integer> ARGUMENTS = arguments();

    private PackageText() {}

    private static Map<String, Integer> arguments() {
        List<String> names = List.of(
                "arcdeg degr arcmin arcsec fdg farcm farcs micron la ga lsim gsim ltsim gtsim simlt simgt kms Msun msun"
                        + " Lsun lsun Rsun rsun",
                "ce cf num ang si unit",
                "SI qty numrange ion nicefrac sfrac",
                "SIrange qtyrange");
        Map<String, Integer> arguments = new HashMap<>();
        for (int count = 0; count < names.size(); count++) {
            for (String name : names.get(count).split(" ", -1)) {
                arguments.put(name, count);
            }
        }
        return arguments;
    }

    /** The number of arguments of such a command; empty for any other. */
    public static OptionalInt arguments(String name) {
        Integer count = ARGUMENTS.get(name);
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }
}
