package dev.roundup.processor;

import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.read.CompilerFiles;
import dev.roundup.processor.render.output.Output;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Writes and deletes files of the class output. Text is UTF-8 with line feeds on every platform. Whatever a build
 * tool's file manager throws becomes a finding. If writing a resource fails, no half of it stays.
 */
final class OutputFiles {
    private final Filer filer;
    private final CompilerFiles before;

    OutputFiles(Filer filer) {
        this.filer = filer;
        this.before = new CompilerFiles(filer);
    }

    /** The lines of a list that an earlier compile wrote. Empty if there is no such list. */
    List<String> lines(String path) {
        return before.lines(path);
    }

    /** Writes a list for a later compile. */
    Optional<Finding> write(String path, Collection<String> lines) {
        String text = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
        return write(Origin.NOWHERE, path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Writes a Java source, which the compiler then compiles.
     *
     * @param ifTaken what to do if there is another class of that name among the sources
     */
    Optional<Finding> write(Origin origin, Output.JavaSource source, String ifTaken, Element... originating) {
        String name = source.type().qualified();
        try (OutputStream out = filer.createSourceFile(name, originating).openOutputStream()) {
            out.write(source.code().getBytes(StandardCharsets.UTF_8));
            return Optional.empty();
        } catch (FilerException taken) {
            return Optional.of(
                    Finding.unwritten(origin, name, "a class of that name already exists", Optional.of(ifTaken)));
        } catch (IOException | RuntimeException failure) {
            return Optional.of(unwritten(origin, name, failure));
        }
    }

    /** Writes a file. */
    Optional<Finding> write(Origin origin, String path, Output.FileBody body, Element... originating) {
        try {
            FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, originating);
            if (!isAt(file, path)) {
                // Without an output folder, javac would write over files with these names in the folder where it was
                // started.
                return Optional.of(Finding.unwritten(
                        origin, path, "the compiler has no output folder", Optional.of("set one, such as -d classes")));
            }
            write(file, body);
            return Optional.empty();
        } catch (IOException | RuntimeException failure) {
            return Optional.of(unwritten(origin, path, failure));
        }
    }

    private static boolean isAt(FileObject file, String path) {
        String place = file.toUri().getPath();
        return place == null || place.endsWith("/" + path);
    }

    private static void write(FileObject file, Output.FileBody body) throws IOException {
        OutputStream opened = file.openOutputStream();
        try (OutputStream out = opened) {
            body.writeTo(out);
        } catch (IOException | RuntimeException failure) {
            delete(file);
            throw failure;
        }
    }

    private static Finding unwritten(Origin origin, String name, Exception failure) {
        return failure instanceof ClosedByInterruptException
                ? interrupted(origin, name)
                : Finding.unwritten(origin, name, failure.toString(), Optional.empty());
    }

    /** Reports a file or folder that was not written because somebody stopped the compiler. */
    static Finding interrupted(Origin origin, String name) {
        return Finding.unwritten(origin, name, "the compile was interrupted", Optional.of("compile again"));
    }

    /** Deletes a file of an earlier compile, if it still exists. Returns a finding if that fails. */
    Optional<Finding> delete(String path) {
        Optional<FileObject> file = before.find(StandardLocation.CLASS_OUTPUT, path);
        file.ifPresent(OutputFiles::delete);
        return file.flatMap(any -> before.find(StandardLocation.CLASS_OUTPUT, path))
                .map(any -> Finding.undeleted(path));
    }

    /** Deletes a file on disk if it is there, because javac's filer refuses to delete. */
    private static void delete(FileObject file) {
        try {
            Optional<Path> onDisk = CompilerFiles.onDisk(file);
            if (onDisk.isPresent()) {
                Files.deleteIfExists(onDisk.get());
            } else {
                file.delete();
            }
        } catch (IOException | RuntimeException refused) {
            // A caller that must know checks if the file still exists.
        }
    }
}
