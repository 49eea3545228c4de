package dev.roundup.processor.check.text;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The remnants of TeX commands that begin with the letter of a Java escape (JLS 17, 3.10.7).
 *
 * @param character the character that the escape became
 * @param escape the letter of the escape
 * @param reading the character, in words
 * @param sure remnants that are not a word of any text
 * @param doubtful remnants that count only in the place of a command
 * @param beginnings the first two letters of all remnants, each pair as a number
 */
record TexRemnants(
        char character, char escape, String reading, Set<String> sure, Set<String> doubtful, BitSet beginnings) {
    private static final TexRemnants BACKSPACE = of('\b', 'b', "a backspace", """
            backslash backsim bar barwedge bb bbox because begin beta beth bf bibitem big bigcap bigcirc bigcup bigg
            biggl biggr bigl bigm bigodot bigoplus bigotimes bigr bigsqcup bigstar bigtriangledown bigtriangleup biguplus
            bigvee bigwedge binom blacksquare bm bmod bold boldmath boldsymbol bot bowtie box boxed bra braket breve bs
            bullet
            """, "");

    private static final TexRemnants FORM_FEED = of('\f', 'f', "a form feed", """
            fbox fcolorbox fi flat flushleft flushright footnote footnotesize forall frac frak framebox frown
            """, "");

    private static final TexRemnants CARRIAGE_RETURN = of('\r', 'r', "a carriage return", """
            raggedright raisebox rangle rbrace rbrack rceil ref renewcommand rfloor rgroup rhd rho right rightarrow
            rightarrowtail rightharpoondown rightharpoonup rightleftarrows rightleftharpoons rightrightarrows
            rightsquigarrow rm rmoustache root rtimes rule rvert rVert
            """, "");

    private static final TexRemnants TAB = of('\t', 't', "a tab", """
            tbinom textasciitilde textbackslash textbf textcolor textit textnormal textrm textsc textsf textsl textstyle
            textsubscript textsuperscript texttt textup textwidth tfrac therefore theta thickapprox thicksim thinspace
            tilde times triangle triangledown triangleleft trianglelefteq triangleq triangleright trianglerighteq
            twoheadrightarrow
            """, "tan tanh tau text to top");

    private static final TexRemnants LINE_FEED =
            of('\n', 'n', "a line break", """
            nabla newcommand newline noindent nonumber notin
            """, "natural ne neg neq ni nolimits norm not nu");

    private static final TexRemnants SPACE = of(' ', 's', "a space", """
            setminus sigma simeq smallsetminus sqcap sqcup sqsubseteq stackrel subset subseteq subsetneq substack succeq
            supseteq
            """, "sim sin sinh sqrt square star succ sum sup");

    private static final int ALPHABET = 128;

    /** Up to the blank, which is the last character that an escape can become. */
    private static final @Nullable TexRemnants[] BY_CHARACTER = new TexRemnants[' ' + 1];

    static {
        for (TexRemnants remnants : List.of(SPACE, LINE_FEED, TAB, CARRIAGE_RETURN, FORM_FEED, BACKSPACE)) {
            BY_CHARACTER[remnants.character] = remnants;
        }
    }

    private static TexRemnants of(char character, char escape, String reading, String sure, String doubtful) {
        Set<String> plain = remnants(sure);
        Set<String> weak = remnants(doubtful);
        BitSet beginnings = new BitSet();
        Stream.concat(plain.stream(), weak.stream())
                .forEach(remnant -> beginnings.set(beginning(remnant.toCharArray(), 0)));
        return new TexRemnants(character, escape, reading, plain, weak, beginnings);
    }

    private static Set<String> remnants(String commands) {
        return Stream.of(commands.strip().split("\\s+"))
                .filter(command -> !command.isEmpty())
                .map(command -> command.substring(1))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * The remnants that may follow a character; null if the text after it does not begin like one of them. It looks at
     * only two characters, because it is called at every blank.
     */
    static @Nullable TexRemnants after(char[] text, int offset) {
        TexRemnants found = BY_CHARACTER[text[offset]];
        return found != null && offset + 1 < text.length && found.beginnings.get(beginning(text, offset + 1))
                ? found
                : null;
    }

    private static int beginning(char[] text, int offset) {
        char second = offset + 1 < text.length && isLetter(text[offset + 1]) ? text[offset + 1] : 0;
        return isLetter(text[offset]) ? text[offset] * ALPHABET + second : 0;
    }

    /** The end of the letters that begin at an offset. TeX reads the name of a command in this way. */
    static int endOfLetters(String text, int offset) {
        int end = offset;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
