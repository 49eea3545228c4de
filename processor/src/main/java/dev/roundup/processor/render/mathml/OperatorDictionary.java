package dev.roundup.processor.render.mathml;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The default properties of operators in browsers (MathML Core, appendix B). */
final class OperatorDictionary {
    /** The position of an operator. */
    enum OperatorForm {
        PREFIX,
        INFIX,
        POSTFIX;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The categories of the dictionary: the spaces before and after the operator in eighteenths of an em, and true if
     * the operator stretches.
     */
    enum Category {
        A(5, 5, true),
        B(4, 4, false),
        C(3, 3, false),
        D(0, 0, false),
        E(0, 0, false),
        F(0, 0, true),
        G(0, 0, true),
        H(3, 3, false),
        I(0, 0, true),
        J(3, 3, false),
        K(0, 0, false),
        L(3, 0, false),
        M(0, 3, false),
        DEFAULT(5, 5, false);

        private final int before;
        private final int behind;
        private final boolean stretchy;

        Category(int before, int behind, boolean stretchy) {
            this.before = before;
            this.behind = behind;
            this.stretchy = stretchy;
        }

        double before() {
            return before / 18.0;
        }

        double behind() {
            return behind / 18.0;
        }

        boolean isStretchy() {
            return stretchy;
        }

        /** True if limits move beside the operator in formulas that are not displayed. */
        boolean hasMovableLimits() {
            return this == J;
        }
    }

    /** The arrows that stretch vertically. All other arrows and braces of this category stretch horizontally. */
    private static final String STRETCH_UPRIGHT = "↑↓↕⇑⇓⇕↟↡↥↧↨↾↿⇂⇃⇈⇊⇞⇟⇡⇣⇧⇩⇳⇵";

    /** Ranges of code points for each form, one line per category, from MathML Core's compact table. */
    private static final String[] INFIX = {
        "A 2190-2195 219A-21AE 21B0-21B5 21B9 21BC-21D5 21DA-21F0 21F3-21FF 2794 2799 279B-27A1 "
                + "27A5-27A6 27A8-27AF 27B1 27B3 27B5 27B8 27BA-27BE 27F0-27F1 27F4-27FF 2900-2920 "
                + "2934-2937 2942-2975 297C-297F 2B04-2B07 2B0C-2B11 2B30-2B3E 2B40-2B4C 2B60-2B65 "
                + "2B6A-2B6D 2B70-2B73 2B7A-2B7D 2B80-2B87 2B95 2BA0-2BAF 2BB8",
        "B 2B 2D 2F B1 F7 322 2044 2212-2216 2227-222A 2236 2238 228C-228E 2293-2296 2298 229D-229F "
                + "22BB-22BD 22CE-22CF 22D2-22D3 2795-2797 29B8 29BC 29C4-29C5 29F5-29FB 2A1F-2A2E "
                + "2A38-2A3A 2A3E 2A40-2A4F 2A51-2A63 2ADB 2AF6 2AFB 2AFD",
        "C 25 2A 2E 3F-40 5E B7 D7 323 32E 2022 2043 2217-2219 2240 2297 2299-229B 22A0-22A1 22BA "
                + "22C4-22C7 22C9-22CC 2305-2306 27CB 27CD 29C6-29C8 29D4-29D7 29E2 2A1D-2A1E 2A2F-2A37 "
                + "2A3B-2A3D 2A3F 2A50 2A64-2A65 2ADC-2ADD 2AFE",
        "K 5C 5F 2061-2064 2206",
        "M 2C 3A 3B"
    };

    private static final String[] PREFIX = {
        "D 21 2B 2D AC B1 331 2018 201C 2200-2201 2203-2204 2207 2212-2213 221F-2222 2234-2235 223C "
                + "22BE-22BF 2310 2319 2795-2796 27C0 299B-29AF 2AEC-2AED",
        "F 28 5B 7B 7C 2016 2308 230A 2329 2772 27E6 27E8 27EA 27EC 27EE 2980 2983 2985 2987 2989 "
                + "298B 298D 298F 2991 2993 2995 2997 2999 29D8 29DA 29FC",
        "H 222B-2233 2A0B-2A1C",
        "J 220F-2211 22C0-22C3 2A00-2A0A 2A1D-2A1E 2AFC 2AFF",
        "L 2145-2146 2202 221A-221C"
    };

    private static final String[] POSTFIX = {
        "E 21-22 25-27 60 A8 B0 B2-B4 B8-B9 2CA-2CB 2D8-2DA 2DD 311 320 325 327 331 2019-201B "
                + "201D-201F 2032-2037 2057 20DB-20DC 23CD",
        "G 29 5D 7C 7D 2016 2309 230B 232A 2773 27E7 27E9 27EB 27ED 27EF 2980 2984 2986 2988 298A "
                + "298C 298E 2990 2992 2994 2996 2998 2999 29D9 29DB 29FD",
        "I 5E-5F 7E AF 2C6-2C7 2C9 2CD 2DC 2F7 302 203E 2322-2323 23B4-23B5 23DC-23E1 1EEF0-1EEF1"
    };

    private static final Map<OperatorForm, NavigableMap<Integer, OperatorRange>> RANGES = ranges();

    private record OperatorRange(int last, Category category) {}

    private OperatorDictionary() {}

    /**
     * The category of an operator in a form. If the dictionary does not contain that form, the first form that it
     * contains, in the order that MathML Core specifies.
     */
    static Category category(String operator, OperatorForm form) {
        for (OperatorForm candidate : List.of(form, OperatorForm.INFIX, OperatorForm.POSTFIX, OperatorForm.PREFIX)) {
            Optional<Category> category = find(operator, candidate);
            if (category.isPresent()) {
                return category.get();
            }
        }
        return Category.DEFAULT;
    }

    /** True if an operator in a row grows with its neighbours. */
    static boolean growsInARow(String operator, Category category) {
        return category.isStretchy() && (category != Category.A || STRETCH_UPRIGHT.contains(operator));
    }

    private static Optional<Category> find(String operator, OperatorForm form) {
        int length = operator.codePointCount(0, operator.length());
        boolean overlaid = length == 2 && operator.charAt(operator.length() - 1) == '\u0338';
        if (length != 1 && !overlaid) {
            return Optional.empty();
        }
        int codePoint = operator.codePointAt(0);
        if (form == OperatorForm.INFIX && (codePoint == '|' || codePoint == '∼')) {
            return Optional.of(Category.DEFAULT);
        }
        NavigableMap<Integer, OperatorRange> ranges = RANGES.get(form);
        Map.Entry<Integer, OperatorRange> range = ranges == null ? null : ranges.floorEntry(codePoint);
        return range != null && codePoint <= range.getValue().last()
                ? Optional.of(range.getValue().category())
                : Optional.empty();
    }

    private static Map<OperatorForm, NavigableMap<Integer, OperatorRange>> ranges() {
        Map<OperatorForm, NavigableMap<Integer, OperatorRange>> ranges = new EnumMap<>(OperatorForm.class);
        ranges.put(OperatorForm.INFIX, read(INFIX));
        ranges.put(OperatorForm.PREFIX, read(PREFIX));
        ranges.put(OperatorForm.POSTFIX, read(POSTFIX));
        return ranges;
    }

    private static NavigableMap<Integer, OperatorRange> read(String... categories) {
        NavigableMap<Integer, OperatorRange> ranges = new TreeMap<>();
        for (String line : categories) {
            String[] words = line.split(" ", -1);
            Category category = Category.valueOf(words[0]);
            for (int i = 1; i < words.length; i++) {
                int dash = words[i].indexOf('-');
                int first = Integer.parseInt(dash < 0 ? words[i] : words[i].substring(0, dash), 16);
                int last = dash < 0 ? first : Integer.parseInt(words[i].substring(dash + 1), 16);
                ranges.put(first, new OperatorRange(last, category));
            }
        }
        return ranges;
    }
}
