package dev.roundup.cli.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** A file manager that writes nothing to disk. It keeps only generated sources, in memory, for the compiler to read. */
final class DiscardingFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Map<String, ? extends FileObject> resources;

    /**
     * Wraps the compiler's file manager.
     *
     * @param resources additional files on the class path, by their names
     */
    DiscardingFiles(StandardJavaFileManager files, Map<String, ? extends FileObject> resources) {
        super(files);
        this.resources = resources;
    }

    @Override
    public @Nullable FileObject getFileForInput(Location location, String packageName, String name) throws IOException {
        @Nullable FileObject resource = location == StandardLocation.CLASS_PATH ? resources.get(name) : null;
        return resource == null ? super.getFileForInput(location, packageName, name) : resource;
    }

    @Override
    public FileObject getFileForOutput(
            Location location, String packageName, String name, @Nullable FileObject sibling) {
        return new DiscardedFile(name, Kind.OTHER);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, Kind kind, @Nullable FileObject sibling) {
        return new DiscardedFile(className.replace('.', '/') + kind.extension, kind);
    }

    @Override
    public boolean hasLocation(Location location) {
        return location == StandardLocation.CLASS_OUTPUT || super.hasLocation(location);
    }

    /** A file in memory that keeps what the compiler writes. */
    private static final class DiscardedFile extends SimpleJavaFileObject {
        private @Nullable ByteArrayOutputStream written;

        DiscardedFile(String name, Kind kind) {
            super(URI.create("memory:///" + name), kind);
        }

        @Override
        public OutputStream openOutputStream() {
            if (kind != Kind.SOURCE) {
                return OutputStream.nullOutputStream();
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
}
