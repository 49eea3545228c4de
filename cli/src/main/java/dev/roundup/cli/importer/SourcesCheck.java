package dev.roundup.cli.importer;

import dev.roundup.cli.compile.Compilation;
import dev.roundup.cli.compile.LocatedFinding;
import dev.roundup.cli.compile.OutputFolder;
import dev.roundup.cli.importer.write.Sources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/**
 * Checks sources that an import would write, without writing them.
 *
 * @param packageName the package of the sources
 */
public record SourcesCheck(Sources sources, String packageName) {
    /** The texts of the Java files, by their addresses. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        sources.files().forEach((name, bytes) -> texts.put(address(name), new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    /** The address that stands for a file in findings. */
    public String address(String name) {
        return "memory:///" + folder() + name;
    }

    /** The name of a file with an address. */
    public String name(String address) {
        return address.substring(address("").length());
    }

    private String folder() {
        return packageName.replace('.', '/') + "/";
    }

    /**
     * All findings in texts. The name of a file is its address.
     *
     * @param texts the texts of the Java files, by their addresses
     * @param options the processor's options
     */
    public List<LocatedFinding> run(Map<String, String> texts, Map<String, String> options) {
        Map<String, FileObject> resources = new LinkedHashMap<>();
        sources.copies().forEach((name, file) -> resources.put(folder() + name, new FileOnDisk(file)));
        sources.abstracts()
                .forEach((name, text) -> resources.put(
                        folder() + name, new VirtualFile(address(name), new String(text, StandardCharsets.UTF_8))));
        List<JavaFileObject> code = new ArrayList<>();
        texts.forEach((address, text) -> code.add(new VirtualFile(address, text)));
        return new Compilation(List.of(), resources, options, OutputFolder.NOWHERE, () -> {}, false).run(any -> code);
    }

    /** A file in memory. */
    private static final class VirtualFile extends SimpleJavaFileObject {
        private final String text;

        VirtualFile(String address, String text) {
            super(URI.create(address), address.endsWith(Kind.SOURCE.extension) ? Kind.SOURCE : Kind.OTHER);
            this.text = text;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** A picture or a file that the list names. */
    private static final class FileOnDisk extends SimpleJavaFileObject {
        FileOnDisk(Path file) {
            super(file.toUri(), Kind.OTHER);
        }

        @Override
        public InputStream openInputStream() throws IOException {
            return Files.newInputStream(Path.of(uri));
        }
    }
}
