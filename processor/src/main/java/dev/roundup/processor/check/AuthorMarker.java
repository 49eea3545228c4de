package dev.roundup.processor.check;

import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Roundup;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A name carries a mark that says something else than the name. */
final class AuthorMarker implements Check<Declaration> {
    /** Beyond ASCII: asterisks, daggers and their like, and raised digits, which mark footnotes in lists of authors. */
    private static final String RARE =
            "\u2217\u204e\uff0a\u2731\u2020\u2021\u00a7\u00b6\u2016\u00b9\u00b2\u00b3\u2070\u2709";

    private static final Pattern REMAINS = Pattern.compile("^[\\s,;]+|[\\s,;]+$");

    @Override
    public Rule rule() {
        return Rule.AUTHOR_MARKER;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        if (declaration instanceof Paper paper) {
            List<Finding> findings = new ArrayList<>(0);
            paper.authors().forEach(author -> name(paper, "@Paper(authors)", author.name(), findings));
            return findings;
        }
        if (declaration instanceof Roundup roundup) {
            List<Finding> findings = new ArrayList<>(0);
            roundup.author().ifPresent(author -> name(roundup, "@Roundup(author)", author, findings));
            return findings;
        }
        if (declaration instanceof Person person && firstMark(person.name().value()) >= 0) {
            boolean isKey = person.name().value().equals(person.key().value());
            return List.of(finding(person, isKey ? "the value" : "@Person(name)", person.name()));
        }
        return List.of();
    }

    /** A name that comes from the registry is reported there. */
    private void name(Declaration owner, String member, Name name, List<Finding> findings) {
        boolean fromRegistry =
                name.person().isPresent() && name.person().get().name().value().equals(name.printed());
        if (!fromRegistry && firstMark(name.printed()) >= 0) {
            findings.add(finding(owner, member, new Located<>(name.printed(), name.origin())));
        }
    }

    private Finding finding(Declaration owner, String member, Located<String> name) {
        String marked = name.value();
        return FindingBuilder.of(rule(), owner)
                .value(marked)
                .member(member)
                .with("mark", Quote.of(Character.toString(marked.charAt(firstMark(marked)))))
                .help(Hint.write(clean(marked))
                        + (owner instanceof Paper ? "; @EqualContribution says who contributed equally" : ""))
                .at(name.origin());
    }

    /** A name without marks, and without what they leave at its ends. */
    static String clean(String name) {
        if (firstMark(name) < 0) {
            return name;
        }
        StringBuilder unmarked = new StringBuilder(name.length());
        name.chars().filter(c -> !isMark((char) c)).forEach(c -> unmarked.append((char) c));
        return REMAINS.matcher(unmarked).replaceAll("");
    }

    private static int firstMark(String name) {
        for (int at = 0; at < name.length(); at++) {
            if (isMark(name.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isMark(char c) {
        return c <= 0x7f ? c == '*' || c == '#' || c == '^' : (c >= 0x2074 && c <= 0x207e) || RARE.indexOf(c) >= 0;
    }
}
