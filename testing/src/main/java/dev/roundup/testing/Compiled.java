package dev.roundup.testing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * The result of a compile.
 *
 * @param words everything that the compiler printed beside its diagnostics, such as a stack trace
 */
public record Compiled(boolean success, List<Message> messages, String words) {
    private static final Pattern RULE = Pattern.compile("\\[roundup:([a-z-]+)] .*", Pattern.DOTALL);

    /**
     * A diagnostic.
     *
     * @param kind {@code error}, {@code warning} or {@code note}
     * @param file the name of the source, without folders; empty if there is no position
     * @param line from 1; -1 if there is no position
     * @param column from 1; -1 if there is no position
     */
    public record Message(String kind, String file, long line, long column, String text) {
        public static Message of(Diagnostic<? extends JavaFileObject> diagnostic) {
            JavaFileObject source = diagnostic.getSource();
            String kind = switch (diagnostic.getKind()) {
                case ERROR -> "error";
                case WARNING, MANDATORY_WARNING -> "warning";
                default -> "note";
            };
            return new Message(
                    kind,
                    source == null ? "" : source.getName().replaceAll(".*[/\\\\]", ""),
                    source == null ? -1 : diagnostic.getLineNumber(),
                    source == null ? -1 : diagnostic.getColumnNumber(),
                    diagnostic.getMessage(Locale.ROOT));
        }

        /** The id of the rule; empty if the message is not one of ours. */
        public Optional<String> rule() {
            Matcher matcher = RULE.matcher(text);
            return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
        }

        /**
         * The kind, the place and the rule, such as {@code error One.java:4:20 link-syntax}. If the message is not one
         * of ours, the whole text in place of the rule.
         */
        public String summary() {
            String place = file.isEmpty() ? "-" : file + ":" + line + ":" + column;
            return kind + " " + place + " " + rule().orElse(text);
        }
    }

    static Compiled of(boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics, String words) {
        return new Compiled(success, diagnostics.stream().map(Message::of).toList(), words);
    }

    /** The summaries of all messages. */
    public List<String> summaries() {
        return messages.stream().map(Message::summary).toList();
    }
}
