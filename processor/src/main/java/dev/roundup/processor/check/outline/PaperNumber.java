package dev.roundup.processor.check.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of papers in English prose, such as "12 papers" or "twelve accepted papers". Phrases about some of the
 * papers do not count, such as "the first two papers" or "more than ten papers", nor do sentences about other years,
 * such as "Over the years our 12 papers have grown up".
 *
 * @param value the number
 * @param number the number as it is written
 * @param words the number, "papers", and the words between them
 * @param offset the index in the text where {@code words} begins
 */
record PaperNumber(int value, String number, String words, int offset) {
    private static final List<String> ONES = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final Pattern GAP = Pattern.compile("[\\s-]");
    private static final Pattern COUNT = Pattern.compile(
            """
            (?<partial>\\b(?:first|last|next|top|other|than|least|most|over|around|nearly|almost|up\\s+to)\\s+)?
            (?<![\\p{L}\\p{N}.,:/\\u2013\\u2014-])
            (?<number>\\d{1,3}|%s|(?:%s)(?:[\\s-](?:%s))?)
            (?:\\s+(?:accepted|conference|different|excellent|exciting|great|interesting|main|new|peer-reviewed
            |presented|published|recent|research|scientific|workshop)){0,2}
            \\s+papers\\b
            """.formatted(String.join("|", ONES), String.join("|", TENS), String.join("|", ONES.subList(1, 10))),
            Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);

    /** Words of a sentence that counts papers of other years, other people or a longer time. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\b(?:over|through(?:out)?|across|during|in) the (?:years|decades|past|last|previous|time)\\b|\\bover time\\b"
                    + "|\\b(?:last|previous|past|next|every|each|per|(?:an)?other|earlier|former) (?:years?|editions?|conferences?|months?|decades?|labs?|groups?)\\b"
                    + "|\\b(?:since|until|between|so far|to date|in total since|ever|alumni|career|history|historically|previously"
                    + "|submitted|submissions?|reject(?:ed|ions?)|reviewed|out of)\\b|\\bhave (?:now )?(?:published|written)\\b",
            Pattern.CASE_INSENSITIVE);

    /** The numbers of papers in a text, in order. */
    static List<PaperNumber> in(String text) {
        List<PaperNumber> found = new ArrayList<>();
        Matcher matcher = COUNT.matcher(text);
        while (matcher.find()) {
            if (matcher.group("partial") == null
                    && !ELSEWHERE.matcher(sentence(text, matcher)).find()) {
                int start = matcher.start("number");
                String words = text.substring(start, matcher.end());
                found.add(new PaperNumber(valueOf(matcher.group("number")), matcher.group("number"), words, start));
            }
        }
        return found;
    }

    private static String sentence(String text, Matcher count) {
        return text.substring(sentenceStart(text, count.start()), sentenceEnd(text, count.end()));
    }

    private static int sentenceStart(String text, int offset) {
        int start = offset;
        while (start > 0 && !isSentenceEnd(text, start - 1)) {
            start--;
        }
        return start;
    }

    private static int sentenceEnd(String text, int offset) {
        int end = offset;
        while (end < text.length() && !isSentenceEnd(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isSentenceEnd(String text, int at) {
        boolean last = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        return (".!?".indexOf(text.charAt(at)) >= 0 && last) || text.startsWith("\n\n", at);
    }

    private static int valueOf(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return Integer.parseInt(number);
        }
        return GAP.splitAsStream(number.toLowerCase(Locale.ROOT))
                .mapToInt(PaperNumber::worth)
                .sum();
    }

    private static int worth(String word) {
        int tens = TENS.indexOf(word);
        return tens < 0 ? ONES.indexOf(word) : 10 * (tens + 2);
    }
}
