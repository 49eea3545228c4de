package dev.roundup.processor.check.rule;

import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.text.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Builds a finding from its rule's template. The check must fill all slots of the template, and no others. */
public final class FindingBuilder {
    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");

    private final Rule rule;
    private final Optional<Declaration> owner;
    private final Map<String, String> slots = new HashMap<>();
    private final List<String> details = new ArrayList<>();
    private final List<Fix> fixes = new ArrayList<>();
    private Optional<Part> part = Optional.empty();

    private FindingBuilder(Rule rule, Optional<Declaration> owner) {
        this.rule = rule;
        this.owner = owner;
    }

    /** Begins a finding that is not about a declaration. */
    public static FindingBuilder of(Rule rule) {
        return new FindingBuilder(rule, Optional.empty());
    }

    /** Begins a finding about a declaration, which the template may name. */
    public static FindingBuilder of(Rule rule, Declaration owner) {
        FindingBuilder builder = new FindingBuilder(rule, Optional.of(owner));
        return rule.headline().contains("{owner}") ? builder.with("owner", owner.displayName()) : builder;
    }

    /** Sets the wrong value, and quotes it. */
    public FindingBuilder value(String value) {
        return with("value", Quote.of(value));
    }

    /** Sets the place where the value was written, such as {@code @Paper(authors)}. */
    public FindingBuilder member(String member) {
        return with("member", member);
    }

    public FindingBuilder with(String slot, String words) {
        slots.put(slot, words);
        return this;
    }

    /** Adds what to write instead. */
    public FindingBuilder help(String words) {
        details.add("help: " + words);
        return this;
    }

    public FindingBuilder help(Optional<String> words) {
        words.ifPresent(this::help);
        return this;
    }

    /** Adds a way to mend it, and says it. One without edits is only said. */
    public FindingBuilder fix(Fix fix) {
        if (!fix.edits().isEmpty()) {
            fixes.add(fix);
        }
        return help(fix.help());
    }

    /** Adds a way to mend it. If there is none, it says something else. */
    public FindingBuilder fix(Optional<Fix> fix, String otherwise) {
        return fix.isPresent() ? fix(fix.get()) : help(otherwise);
    }

    /** Adds what else is good to know. */
    public FindingBuilder note(String words) {
        details.add("note: " + words);
        return this;
    }

    /** Adds a mark below the last note. */
    public FindingBuilder below(String mark) {
        details.add(" ".repeat("note: ".length()) + mark);
        return this;
    }

    /**
     * Sets the wrong part of a text.
     *
     * @param start the index of the part's first character
     * @param end the index after its last character
     */
    public FindingBuilder part(String text, int start, int end) {
        part = Optional.of(new Part(text, start, end));
        return this;
    }

    /** Builds the finding, at a place. */
    public Finding at(Origin origin) {
        String headline = SLOT.matcher(rule.headline()).replaceAll(this::words);
        if (!slots.isEmpty()) {
            throw new IllegalStateException("no slot in " + rule + " for " + slots);
        }
        return new Finding(rule, rule.defaultSeverity(), owner, origin, part, headline, details, fixes);
    }

    private String words(MatchResult slot) {
        String words = slots.remove(slot.group(1));
        if (words == null) {
            throw new IllegalStateException("nothing for {" + slot.group(1) + "} in " + rule);
        }
        return Matcher.quoteReplacement(words);
    }
}
