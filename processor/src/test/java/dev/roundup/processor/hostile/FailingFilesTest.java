package dev.roundup.processor.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.RoundupProcessor;
import dev.roundup.testing.Compiled;
import dev.roundup.testing.Lab;
import dev.roundup.testing.Project;
import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javax.tools.FileObject;
import javax.tools.ForwardingFileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** If a file cannot be written, there is one ordinary error at the outline, whichever way the compiler's files fail. */
class FailingFilesTest {
    @TempDir
    Path folder;

    /** A way in which files fail. */
    enum Failure {
        READ_ONLY {
            @Override
            void onAsking() throws IOException {
                throw new IOException("Read-only file system");
            }
        },
        REFUSED {
            @Override
            void onAsking() {
                throw new IllegalStateException("a build tool refuses");
            }
        },
        NO_ACCESS {
            @Override
            void onOpening() throws IOException {
                throw new IOException("Permission denied");
            }
        },
        NOT_SUPPORTED {
            @Override
            void onOpening() {
                throw new UnsupportedOperationException();
            }
        },
        DISK_FULL {
            @Override
            void onWriting() throws IOException {
                throw new IOException("No space left on device");
            }
        },
        DISK_FULL_AT_THE_END {
            @Override
            void onClosing() throws IOException {
                throw new IOException("No space left on device");
            }
        };

        void onAsking() throws IOException {}

        void onOpening() throws IOException {}

        void onWriting() throws IOException {}

        void onClosing() throws IOException {}
    }

    @ParameterizedTest
    @EnumSource
    void a_page(Failure failure) {
        Project project = failing(failure, "index.html"::equals);
        assertOneError(project, "error Days.java:12:8 output-failed");
        assertThat(project.hasOutput(Lab.PAGE)).as("half a page").isFalse();
    }

    @Test
    void a_picture_that_breaks_off_leaves_no_half() {
        AtomicInteger readings = new AtomicInteger();
        Project project = Lab.lenient(folder)
                .source(
                        "lab/FirstPaper.java",
                        Lab.paper("FirstPaper", "First")
                                .replace("@Tag", "@dev.roundup.Figure(file = \"plot.svg\", alt = \"A curve\")\n@Tag"))
                .files(manager -> new BreakingFile(
                        manager,
                        "lab/plot.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>",
                        () -> readings.incrementAndGet() > 2));

        assertOneError(project, "error Days.java:12:8 output-failed");
        assertThat(project.hasOutput("META-INF/resources/roundup/days-2023/plot.svg"))
                .isFalse();
    }

    @Test
    void an_abstract_that_cannot_be_read_is_told_at_its_value() {
        Project project = Lab.lenient(folder)
                .source(
                        "lab/FirstPaper.java",
                        Lab.paper("FirstPaper", "First")
                                .replace("@Tag", "@dev.roundup.Abstract(file = \"first.tex\")\n@Tag"))
                .files(manager -> new BreakingFile(manager, "lab/first.tex", "Words.", () -> true));

        Compiled compiled = project.compile();
        assertThat(compiled.summaries()).containsExactly("error FirstPaper.java:9:30 abstract-source");
        assertThat(compiled.messages().get(0).text())
                .contains("names the file \"first.tex\", which cannot be read", "IOException: Input/output error");
    }

    @ParameterizedTest
    @EnumSource
    void all_files_of_a_page(Failure failure) {
        assertOneError(failing(failure, name -> true), "error Days.java:6:1 output-failed");
    }

    @ParameterizedTest
    @EnumSource
    void a_catalogue(Failure failure) {
        assertOneError(failing(failure, "DaysCatalog.java"::equals), "error Days.java:6:1 output-failed");
    }

    @ParameterizedTest
    @EnumSource
    void the_index_of_outlines(Failure failure) {
        assertOneError(failing(failure, "outlines"::equals), "error - output-failed");
    }

    /** A file on the class path that breaks off in the middle as long as {@code breaks} says so. */
    private static final class BreakingFile extends ForwardingJavaFileManager<JavaFileManager> {
        private final String path;
        private final String text;
        private final BooleanSupplier breaks;

        BreakingFile(JavaFileManager files, String path, String text, BooleanSupplier breaks) {
            super(files);
            this.path = path;
            this.text = text;
            this.breaks = breaks;
        }

        @Override
        public FileObject getFileForInput(Location location, String packageName, String name) throws IOException {
            return location == StandardLocation.CLASS_PATH && name.equals(path)
                    ? new SimpleJavaFileObject(URI.create("memory:/" + path), JavaFileObject.Kind.OTHER) {
                        @Override
                        public InputStream openInputStream() {
                            InputStream all = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
                            return breaks.getAsBoolean() ? new SequenceInputStream(firstHalf(), BROKEN) : all;
                        }
                    }
                    : super.getFileForInput(location, packageName, name);
        }

        private InputStream firstHalf() {
            return new ByteArrayInputStream(text.substring(0, text.length() / 2).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static final InputStream BROKEN = new InputStream() {
        @Override
        public int read() throws IOException {
            throw new IOException("Input/output error");
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return read();
        }
    };

    private static void assertOneError(Project project, String summary) {
        Compiled compiled = project.compile();
        assertThat(compiled.summaries())
                .filteredOn(said -> said.startsWith("error"))
                .containsExactly(summary);
        assertThat(compiled.success()).isFalse();
        assertThat(compiled.words()).isEmpty();
    }

    private Project failing(Failure failure, Predicate<String> names) {
        return Lab.lenient(folder).files(manager -> new FailingFiles(manager, failure, names));
    }

    /** Files of which some fail when they are written. The compiler's own files do not fail. */
    private static final class FailingFiles extends ForwardingJavaFileManager<JavaFileManager> {
        private final Failure failure;
        private final Predicate<String> names;

        FailingFiles(JavaFileManager files, Failure failure, Predicate<String> names) {
            super(files);
            this.failure = failure;
            this.names = names;
        }

        private boolean fails(FileObject file) {
            return names.test(file.getName().replaceAll(".*[/\\\\]", ""));
        }

        @Override
        public FileObject getFileForOutput(Location location, String packageName, String name, FileObject sibling)
                throws IOException {
            FileObject file = super.getFileForOutput(location, packageName, name, sibling);
            if (!fails(file)) {
                return file;
            }
            failure.onAsking();
            return new ForwardingFileObject<>(file) {
                @Override
                public OutputStream openOutputStream() throws IOException {
                    failure.onOpening();
                    return failing(super.openOutputStream());
                }
            };
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) throws IOException {
            JavaFileObject file = super.getJavaFileForOutput(location, className, kind, sibling);
            if (kind != JavaFileObject.Kind.SOURCE || !fails(file)) {
                return file;
            }
            failure.onAsking();
            return new ForwardingJavaFileObject<>(file) {
                @Override
                public OutputStream openOutputStream() throws IOException {
                    failure.onOpening();
                    return failing(super.openOutputStream());
                }
            };
        }

        private OutputStream failing(OutputStream stream) {
            return new FilterOutputStream(stream) {
                @Override
                public void write(int value) throws IOException {
                    failure.onWriting();
                    super.write(value);
                }

                @Override
                public void close() throws IOException {
                    super.close();
                    failure.onClosing();
                }
            };
        }
    }

    @Test
    void an_interrupt_while_files_are_awaited_is_no_fault_of_ours() {
        Thread compiling = Thread.currentThread();
        Thread impatient = new Thread(() -> {
            while (compiling.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            compiling.interrupt();
        });
        Compiled compiled = Lab.lenient(folder)
                .processor(() -> new RoundupProcessor(neverRun -> impatient.start()))
                .compile();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(compiled.summaries()).containsExactly("error Days.java:12:8 output-failed");
        assertThat(compiled.messages().get(0).text())
                .startsWith("[roundup:output-failed] cannot write \"META-INF/resources/roundup/days-2023/\":"
                        + " the compile was interrupted")
                .contains("help: compile again");
    }
}
