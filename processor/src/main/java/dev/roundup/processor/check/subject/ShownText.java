package dev.roundup.processor.check.subject;

import dev.roundup.processor.check.rule.Edit;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Text;
import dev.roundup.processor.text.prose.Prose;
import java.util.Optional;
import java.util.Set;

/**
 * A text that readers of the page see, with the member that holds it.
 *
 * @param prose the parsed text, if it may contain TeX; names and labels may not, and are shown as they are written
 * @param constant true if it is a constant of a Java source; false if it comes from a file
 * @param ascii true if it has only printable ASCII, tabs and line feeds, as most texts do; then a search for other
 *     characters can stop
 */
public record ShownText(
        Declaration owner,
        String member,
        String value,
        Optional<Prose> prose,
        TextUse use,
        boolean constant,
        boolean ascii,
        Origin origin) {
    private static final Set<String> NAMES = Set.of("@Paper(authors)", "@Roundup(author)", "@Person(name)");

    /** The purpose of a text. */
    public enum TextUse {
        /** The title of a paper or page. */
        TITLE,
        /** Sentences: an abstract, a caption, a note. */
        PROSE,
        /** The alternative text of a picture. */
        ALT,
        /** A name or label. */
        LABEL
    }

    static ShownText of(Declaration owner, String member, TextUse use, Text text) {
        return of(owner, member, use, text.source(), Optional.of(text.prose()), text.origin());
    }

    static ShownText of(Declaration owner, String member, TextUse use, Located<String> text) {
        return of(owner, member, use, text.value(), Optional.empty(), text.origin());
    }

    private static ShownText of(
            Declaration owner, String member, TextUse use, String value, Optional<Prose> prose, Origin origin) {
        return new ShownText(owner, member, value, prose, use, true, isAscii(value), origin);
    }

    /** The same text, but read from a file. */
    ShownText fromFile() {
        return new ShownText(owner, member, value, prose, use, false, ascii, origin);
    }

    /** True for a person's name, which has rules of its own. */
    public boolean isName() {
        return use == TextUse.LABEL
                && (NAMES.contains(member) || (owner instanceof Person && member.equals("the value")));
    }

    /** Replaces a part of this text. A text of a file is not replaced by a tool, since the origin is only its name. */
    public Edit.Replace replaced(int start, int end, String replacement) {
        return new Edit.Replace(origin, value, start, end, replacement);
    }

    /** Begins a finding about a part of this text, which the headline quotes. */
    public FindingBuilder finding(Rule rule, int start, int end) {
        return PlaceInText.name(FindingBuilder.of(rule, owner).member(member), value, start, end);
    }

    /** Begins a finding about a part of this text, and always shows the words around it. */
    public FindingBuilder findingWithExcerpt(Rule rule, int start, int end) {
        return PlaceInText.show(FindingBuilder.of(rule, owner).member(member), value, start, end);
    }

    /** Uses an array, because the JVM reads it faster than a string until it has compiled this method. */
    private static boolean isAscii(String value) {
        char[] characters = value.toCharArray();
        for (char c : characters) {
            if ((c < ' ' && c != '\n' && c != '\t') || c > '~') {
                return false;
            }
        }
        return true;
    }
}
