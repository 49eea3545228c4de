package dev.roundup.cli.fix;

import java.util.regex.Pattern;

/** The forms in which an author can write a text in an annotation. */
enum WrittenForms {
    PLAIN,
    PARENTHESES,
    TEXT_BLOCK,
    CONSTANT,
    CONCATENATION,
    /** A single value in the braces of an array. */
    BRACES,
    /** One value of several. */
    ARRAY,
    /** In the list of an annotation that can be repeated. */
    NESTED;

    private static final Pattern LIST =
            Pattern.compile("((?:authors|editors|alsoKnownAs) = |@(?:Tag|EqualContribution)\\()§");
    private static final Pattern REPEATABLE = Pattern.compile(
            "(?m)^@(Link|Zenodo|Note|Extra|HuggingFace|GitHub|Contact|EqualContribution|Award|YouTube|Session)\\((.*§.*)\\)$");

    /** True if a value at {@code §} can be written so. */
    boolean occursIn(String template) {
        return switch (this) {
            case BRACES, ARRAY -> LIST.matcher(template).find();
            case NESTED -> REPEATABLE.matcher(template).find();
            default -> template.contains("§") || this == PLAIN;
        };
    }

    /** A source with a value in place of each {@code §}, and what must be declared as well. */
    String source(String template, String value, String constant) {
        String written = around(template).replace("§", expression(value, constant));
        return this == CONSTANT
                ? written + "interface " + constant + " {\n    /** A constant. */\n    String VALUE = " + quoted(value)
                        + "; // kept\n}\n"
                : written;
    }

    private String around(String template) {
        return switch (this) {
            case BRACES -> LIST.matcher(template).replaceAll("$1{§}");
            case ARRAY ->
                LIST.matcher(template)
                        .replaceAll(found -> found.group(1)
                                + (found.group(1).contains("Tag") ? "{\"Wind\", §}" : "{\"Ada Lane\", §}"));
            case NESTED -> REPEATABLE.matcher(template).replaceAll("@$1.List({@$1($2)})");
            default -> template;
        };
    }

    private String expression(String value, String constant) {
        int half = value.length() / 2;
        return switch (this) {
            case PARENTHESES -> "(" + quoted(value) + ")";
            case TEXT_BLOCK ->
                "\"\"\"\n            "
                        + value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\n            ") + "\"\"\"";
            case CONSTANT -> constant + ".VALUE";
            case CONCATENATION ->
                quoted(value.substring(0, half)) + " /* and */\n        + " + quoted(value.substring(half));
            default -> quoted(value);
        };
    }

    static String quoted(String value) {
        return '"'
                + value.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                + '"';
    }
}
