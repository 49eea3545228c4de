package dev.roundup.example;

import java.util.ArrayList;
import java.util.List;

/**
 * Facts about the papers of the page, in order. A fact is a line with a key and a value. The key {@code paper} begins a
 * new paper and gives its section and anchor.
 */
record Facts(List<Fact> all) {
    record Fact(String paper, String key, String value) {
        @Override
        public String toString() {
            return paper + ": " + value;
        }
    }

    /** Reads a list of facts such as {@link Published#PAPERS}. It ignores remarks in brackets at the end of a line. */
    static Facts parse(String sheet) {
        List<Fact> facts = new ArrayList<>();
        String paper = "";
        for (String line : sheet.lines().filter(line -> !line.isBlank()).toList()) {
            String key = line.substring(0, line.indexOf(' '));
            String value =
                    line.substring(key.length()).replaceFirst(" \\[[^]]*]$", "").strip();
            if (key.equals("paper")) {
                paper = value;
            }
            facts.add(new Fact(paper, key, value));
        }
        return new Facts(facts);
    }

    List<Fact> about(String key) {
        return all.stream().filter(fact -> fact.key().equals(key)).toList();
    }

    List<String> values(String key) {
        return about(key).stream().map(Fact::value).toList();
    }
}
