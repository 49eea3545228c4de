package dev.roundup.build;

import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the page's scripts short before they are packed: no comments, no blanks, short names. Each script is one
 * expression, which may be a function that the page calls.
 */
public final class TightScripts {
    /** A script is the argument of a call while the compiler works on it, so that it does not remove the function. */
    private static final String BEFORE = "keep(";

    private static final String AFTER = ");";

    private TightScripts() {}

    /** Shortens all scripts in the folder that the argument names, and in its folders. */
    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            files.filter(file -> file.toString().endsWith(".js")).forEach(TightScripts::shorten);
        }
    }

    private static void shorten(Path file) {
        try {
            Files.writeString(file, of(file.getFileName().toString(), Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(String name, String script) {
        Compiler compiler = new Compiler();
        compiler.disableThreads();
        CompilerOptions options = new CompilerOptions();
        CompilationLevel.SIMPLE_OPTIMIZATIONS.setOptionsForCompilationLevel(options);
        options.setLanguageIn(LanguageMode.ECMASCRIPT_NEXT);
        options.setLanguageOut(LanguageMode.ECMASCRIPT_NEXT);
        options.setEmitUseStrict(false);
        options.setLineLengthThreshold(Integer.MAX_VALUE);
        String expression = script.strip().replaceFirst(";$", "");
        compiler.compile(
                List.of(SourceFile.fromCode("externs.js", "function keep(script) {}")),
                List.of(SourceFile.fromCode(name, BEFORE + expression + AFTER)),
                options);
        if (compiler.hasErrors()) {
            throw new IllegalArgumentException(name + ": " + compiler.getErrors());
        }
        String tight = compiler.toSource().strip();
        boolean one = compiler.getRoot().getLastChild().getFirstChild().hasOneChild();
        if (!one || !tight.startsWith(BEFORE) || !tight.endsWith(AFTER)) {
            throw new IllegalArgumentException(name + " is not one expression: " + tight);
        }
        String shortened = tight.substring(BEFORE.length(), tight.length() - AFTER.length());
        return script.strip().endsWith(";") ? shortened + ";" : shortened;
    }
}
