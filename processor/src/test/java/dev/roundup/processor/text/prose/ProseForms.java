package dev.roundup.processor.text.prose;

import java.util.Random;
import java.util.function.Function;

/**
 * The forms in which people write signs and formulas in prose, with what a page shows for each: see {@link Shown} for
 * the notation.
 */
enum ProseForms {
    SUPERSCRIPT("a superscript in braces", random -> {
        String base = pick(random, "T", "x", "10", "P", "Sr", "f(x)", "R");
        String up = pick(random, "3/2", "d-2", "-3", "n", "*", "(k)", "2", "1/3");
        return new Sample(base + "^{" + up + "}", base + "⌃{" + up + "}");
    }),
    SUBSCRIPT("a subscript in braces", random -> {
        String base = pick(random, "NiS", "H", "MnO", "z", "kT", "log", "E");
        String down = pick(random, "2-x", "0.7", "eff", "10", "i,j", "B");
        return new Sample(base + "_{" + down + "}", base + "⌄{" + down + "}");
    }),
    ISOTOPE("a mass number", random -> {
        String mass = String.valueOf(2 + random.nextInt(240));
        String element = pick(random, "C", "He", "Fe", "U", "Ca");
        return new Sample("^{" + mass + "}" + element, "⌃{" + mass + "}" + element);
    }),
    SCRIPT_WITH_COMMAND(
            "a script with a command",
            random -> pick(
                    random,
                    new Sample("B^{\\pm}", "B⌃{±}"),
                    new Sample("M_{\\odot}", "M⌄{⊙}"),
                    new Sample("e^{i\\pi}", "e⌃{«iπ»}"),
                    new Sample("x_{\\rm max}", "x⌄{max}"))),
    NAME(
            "a name with braces that is no script",
            random -> same(pick(
                    random,
                    "user_{id}",
                    "image_{i}.png",
                    "run_{name}_a",
                    "data_{year}.csv",
                    "x ^{2}",
                    "model_{name}"))),
    ABOUT("a tilde that means about", random -> {
        String quantity = pick(random, "z", "kT", "n", "T_c", "(S/N)", "M_BH", "Re", "α", "SNR");
        return same(quantity + "~" + number(random));
    }),
    TIE("a tie", random -> {
        String word = pick(random, "Section", "Figure", "Table", "Eq.", "in", "of", "Theorem", "NGC", "page", "Lemma");
        int number = 1 + random.nextInt(2000);
        return new Sample(word + "~" + number, word + "\u00a0" + number);
    }),
    SET("a set", random -> {
        String a = pick(random, "X", "0", "a", "-1", "red");
        String b = pick(random, "Y", "1", "b", "blue");
        String between = pick(random, ",", ", ", ";", " | ", ", ..., ");
        return same("{" + a + between + b + "}" + pick(random, "", "^n", "^2"));
    }),
    CODE(
            "program code",
            random -> same(pick(
                    random,
                    "{\"a\": 1}",
                    "{'k': [1, 2]}",
                    "{\"a\": {\"b\": 1}}",
                    "{key: value}",
                    "{x=1}",
                    "{}",
                    "{a;b}"))),
    GROUP("braces of TeX and BibTeX", random -> {
        String word = pick(random, "BERT", "Bayes", "C++", "U.S.", "TCP/IP", "A*", "Nets and Trees");
        return new Sample("{" + word + "}", word);
    }),
    CITATION(
            "a citation beside the sentence",
            random -> pick(
                    random,
                    new Sample("nets~\\cite{a}", "nets"),
                    new Sample("nets \\citep[p.~3]{a,b}", "nets"),
                    new Sample("nets (\\cite{a}; \\cite{b})", "nets"),
                    new Sample("nets [\\cite{a}, \\cite{b}]", "nets"),
                    new Sample("(ODE-Nets; \\cite{a})", "(ODE-Nets)"),
                    new Sample("(\\citealp{a}; trees)", "(trees)"),
                    new Sample("trees \\cite{a}\\cite{b}", "trees"))),
    NEEDED_CITATION(
            "a citation that the sentence needs",
            random -> pick(
                    random,
                    new Sample("in~\\citep{a}", "in\u00a0[…]"),
                    new Sample("by~\\cite{b}", "by\u00a0[…]"),
                    new Sample("as in \\cite{a}, and \\cite{b}", "as in […]"),
                    new Sample("see \\cite{a}; \\cite{b}", "see […]"),
                    new Sample("of \\citet{a}", "of […]"))),
    PADDED_FORMULA(
            "a formula with blanks inside its dollars",
            random -> pick(
                    random,
                    new Sample("$ f(R) $", "«f(R)»"),
                    new Sample("$ d=1$", "«d = 1»"),
                    new Sample("$M^ {1/2} $", "«M^(1/2)»"),
                    new Sample("$ \\mathcal{O}(n) $", "«𝒪(n)»"),
                    new Sample("$ x_i$", "«xᵢ»"))),
    FORMULA_BEFORE_NUMBER(
            "a formula before a number",
            random -> pick(
                    random,
                    new Sample("HE$\\,$0435$-$1223", "HE\u202f0435«−»1223"),
                    new Sample("0.5$<z<$1.0", "0.5«<z<»1.0"),
                    new Sample("$J=$3$-$2", "«J=»3«−»2"),
                    new Sample("$^\\circ$3639", "«°»3639"),
                    new Sample("D$_n$4000", "D«ₙ»4000"),
                    new Sample("$z\\sim$1.3", "«z∼»1.3"))),
    MONEY("money", random -> {
        int amount = 1 + random.nextInt(900);
        return same(pick(random, "$", "US$", "A$") + amount + pick(random, "", "M", " million", ".50"));
    }),
    QUOTATION("a quotation", random -> {
        String inside = pick(random, "so", "a 5 m disk", "sub-optimal", "it's so");
        String[] marks = pick(random, new String[] {"``", "''"}, new String[] {"``", "\""}, new String[] {"`", "\""});
        return new Sample(marks[0] + inside + marks[1], "“" + inside + "”");
    }),
    SIGN_IN_BRACES(
            "a sign in braces",
            random -> pick(
                    random,
                    new Sample("{\\alpha}", "α"),
                    new Sample("{\\mu}m", "μm"),
                    new Sample("90{\\deg}", "90°"),
                    new Sample("{\\Lambda}CDM", "ΛCDM"),
                    new Sample("{\\gamma}-ray", "γ-ray"),
                    new Sample("H{\\alpha}", "Hα")));

    /** A text and what a page shows for it. */
    record Sample(String source, String shown) {}

    final String meaning;

    @SuppressWarnings("ImmutableEnumChecker") // The functions have no state.
    private final Function<Random, Sample> sample;

    ProseForms(String meaning, Function<Random, Sample> sample) {
        this.meaning = meaning;
        this.sample = sample;
    }

    Sample sample(Random random) {
        return sample.apply(random);
    }

    private static Sample same(String text) {
        return new Sample(text, text);
    }

    private static String number(Random random) {
        return pick(random, "3", "0.2", "0.03", "10^6", "100", "2–4", "-1", ".5");
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
