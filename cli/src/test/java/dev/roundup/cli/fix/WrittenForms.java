package dev.roundup.cli.fix;

import java.util.function.UnaryOperator;

/** The forms in which an author can write a text in Java. */
enum WrittenForms {
    PLAIN(WrittenForms::quoted, ""),
    PARENTHESES(value -> "(" + quoted(value) + ")", ""),
    TEXT_BLOCK(value -> "\"\"\"\n            " + value.replace("\\", "\\\\").replace("\t", "\\t") + "\"\"\"", ""),
    CONSTANT(value -> "Here.VALUE", "interface Here {\n    /** A constant. */\n    String VALUE = %s; // kept\n}\n"),
    CONCATENATION(
            value -> quoted(value.substring(0, value.length() / 2)) + " /* and */\n        + "
                    + quoted(value.substring(value.length() / 2)),
            "");

    private final UnaryOperator<String> expression;
    private final String declaration;

    WrittenForms(UnaryOperator<String> expression, String declaration) {
        this.expression = expression;
        this.declaration = declaration;
    }

    /** The expression for a value in an annotation. */
    String expression(String value, String type) {
        return expression.apply(value).replace("Here", "Here" + type);
    }

    /** What must be declared as well. */
    String declaration(String value, String type) {
        return declaration.replace("Here", "Here" + type).replace("%s", quoted(value));
    }

    static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + '"';
    }
}
