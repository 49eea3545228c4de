package dev.roundup.cli.importer.write;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.roundup.cli.importer.map.ImportedPaper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of Java files, in a layout as if written by hand. */
final class JavaFiles {
    private static final Pattern EMPTY_BODY = Pattern.compile("(interface \\w+) \\{\\n\\s*}");
    private static final Pattern LONE_BRACKET = Pattern.compile("(?m)\\n\\s*\\)$");
    private static final Pattern OPENED = Pattern.compile(" *@\\w+\\(");
    private static final Pattern MEMBER = Pattern.compile(" +\\w+ = .*[,)]");
    private static final int WIDTH = 100;

    private final String packageName;
    private final Registry registry;
    private final Map<String, byte[]> texts = new LinkedHashMap<>();

    JavaFiles(String packageName, Registry registry) {
        this.packageName = packageName;
        this.registry = registry;
    }

    /** The text of each file, by its name. */
    Map<String, byte[]> texts() {
        return texts;
    }

    void add(TypeSpec type) {
        put(type, JavaFile.builder(packageName, type));
    }

    void add(TypeSpec type, ImportedPaper paper) {
        JavaFile.Builder file = JavaFile.builder(packageName, type);
        registry.constantsOf(paper).forEach(constant -> file.addStaticImport(constant.type(), constant.name()));
        put(type, file);
    }

    private void put(TypeSpec type, JavaFile.Builder file) {
        String text = file.skipJavaLangImports(true).indent("    ").build().toString();
        texts.put(type.name() + ".java", laidOut(text).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Closes brackets on the line that they end, and puts short annotations on one line. In strings, it changes only
     * blanks.
     */
    private static String laidOut(String text) {
        String closed = LONE_BRACKET
                .matcher(EMPTY_BODY.matcher(text).replaceAll("$1 {}"))
                .replaceAll(")");
        List<String> lines = closed.lines().toList();
        List<String> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int end = i + 1;
            while (end < lines.size()
                    && MEMBER.matcher(lines.get(end)).matches()
                    && lines.get(end).endsWith(",")) {
                end++;
            }
            boolean isAnnotation = OPENED.matcher(lines.get(i)).matches()
                    && end < lines.size()
                    && MEMBER.matcher(lines.get(end)).matches();
            String joined = isAnnotation
                    ? lines.get(i)
                            + lines.subList(i + 1, end + 1).stream()
                                    .map(String::strip)
                                    .collect(Collectors.joining(" "))
                    : "";
            if (isAnnotation && joined.length() <= WIDTH) {
                out.add(joined);
                i = end;
            } else {
                out.add(lines.get(i));
            }
        }
        return String.join("\n", out) + "\n";
    }
}
