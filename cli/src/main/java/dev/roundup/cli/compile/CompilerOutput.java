package dev.roundup.cli.compile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * A file manager that hands on what the processor writes. It keeps generated sources in memory, for the compiler to read,
 * and writes nothing to disk itself.
 */
final class CompilerOutput extends ForwardingJavaFileManager<StandardJavaFileManager> {
    /** The packages of our own classes. */
    private static final String OURS = "dev.roundup.";

    private final Map<String, ? extends FileObject> resources;
    private final OutputFolder folder;
    private final SourcesByName sources;
    private final CompileEvents events;

    /**
     * Wraps the compiler's file manager.
     *
     * @param resources additional files on the class path, by their names
     * @param folder gets the files that are neither sources nor classes
     * @param sources those that are compiled only if they are needed
     */
    CompilerOutput(
            StandardJavaFileManager files,
            Map<String, ? extends FileObject> resources,
            OutputFolder folder,
            SourcesByName sources,
            CompileEvents events) {
        super(files);
        this.resources = resources;
        this.folder = folder;
        this.sources = sources;
        this.events = events;
    }

    @Override
    public Iterable<JavaFileObject> list(Location location, String packageName, Set<Kind> kinds, boolean recurse)
            throws IOException {
        if (location == StandardLocation.SOURCE_PATH) {
            return sources.in(packageName);
        }
        Iterable<JavaFileObject> found = super.list(location, packageName, kinds, recurse);
        if (location == StandardLocation.CLASS_PATH && !(packageName + ".").startsWith(OURS)) {
            for (JavaFileObject file : found) {
                if (file.getKind() == Kind.CLASS && !file.isNameCompatible("module-info", Kind.CLASS)) {
                    events.foundClass();
                    break;
                }
            }
        }
        return found;
    }

    @Override
    public @Nullable String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof SourcesByName.NamedSource source ? source.name() : super.inferBinaryName(location, file);
    }

    @Override
    public @Nullable FileObject getFileForInput(Location location, String packageName, String name) throws IOException {
        @Nullable FileObject resource = location == StandardLocation.CLASS_PATH ? resources.get(name) : null;
        return resource == null ? super.getFileForInput(location, packageName, name) : resource;
    }

    @Override
    public FileObject getFileForOutput(
            Location location, String packageName, String name, @Nullable FileObject sibling) {
        return new OutputFile(name, Kind.OTHER);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, Kind kind, @Nullable FileObject sibling) {
        return new OutputFile(className.replace('.', '/') + kind.extension, kind);
    }

    @Override
    public boolean hasLocation(Location location) {
        return location == StandardLocation.CLASS_OUTPUT
                || (location == StandardLocation.SOURCE_PATH && !sources.isEmpty())
                || super.hasLocation(location);
    }

    /** A file that the compiler or the processor writes. */
    private final class OutputFile extends SimpleJavaFileObject {
        private final String path;
        private @Nullable ByteArrayOutputStream written;

        OutputFile(String path, Kind kind) {
            super(address(path), kind);
            this.path = path;
        }

        @Override
        public OutputStream openOutputStream() throws IOException {
            if (kind != Kind.SOURCE) {
                return kind == Kind.CLASS ? OutputStream.nullOutputStream() : folder.create(path);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            written = out;
            return out;
        }

        @Override
        public InputStream openInputStream() throws IOException {
            throw new NoSuchFileException(getName());
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
            if (written == null) {
                throw new NoSuchFileException(getName());
            }
            return written.toString(StandardCharsets.UTF_8);
        }
    }

    /** An address that is not a file. A path may contain blanks, so it must be encoded. */
    private static URI address(String path) {
        try {
            return new URI("memory", "", "/" + path, null);
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(path, impossible);
        }
    }
}
