package dev.roundup.cli.importer.write;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Strings in the notation of Java. */
final class JavaText {
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");
    private static final Pattern SPACE = Pattern.compile("[ \\t\\n]+");
    private static final int WIDTH = 100;

    private JavaText() {}

    /** A text block with lines of readable length, and a blank line between paragraphs. */
    static CodeBlock block(String text) {
        StringBuilder block = new StringBuilder("\"\"\"\n");
        boolean first = true;
        for (String paragraph : PARAGRAPHS.split(text.strip(), -1)) {
            block.append(first ? "" : "\n");
            first = false;
            wrap(paragraph, block);
        }
        return CodeBlock.of("$L", block.append("\"\"\""));
    }

    /** An array of values, or the value alone if there is only one. */
    static CodeBlock array(List<CodeBlock> values) {
        return values.size() == 1
                ? values.get(0)
                : CodeBlock.builder()
                        .add("{")
                        .add(CodeBlock.join(values, ",$W"))
                        .add("}")
                        .build();
    }

    private static void wrap(String paragraph, StringBuilder block) {
        int column = 0;
        for (String word : SPACE.split(paragraph.strip(), -1)) {
            String escaped = escaped(word);
            if (column > 0 && column + 1 + escaped.length() > WIDTH) {
                block.append('\n');
                column = 0;
            } else if (column > 0) {
                block.append(' ');
                column++;
            }
            block.append(escaped);
            column += escaped.length();
        }
        block.append('\n');
    }

    /**
     * Doubles backslashes, escapes quotes that would end the block, and writes invisible characters as octal escapes.
     */
    private static String escaped(String word) {
        StringBuilder escaped = new StringBuilder(word.length() + 8);
        String doubled = word.replace("\\", "\\\\").replace("\"\"\"", "\\\"\"\"");
        for (int i = 0; i < doubled.length(); i++) {
            char c = doubled.charAt(i);
            if (Character.isISOControl(c) && c < 0x80) {
                escaped.append(String.format(Locale.ROOT, "\\%03o", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
