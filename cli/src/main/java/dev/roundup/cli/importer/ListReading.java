package dev.roundup.cli.importer;

import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.importer.map.FieldNames;
import dev.roundup.cli.importer.map.FieldRole;
import dev.roundup.cli.importer.map.ImportResult.ImportedSource;
import dev.roundup.cli.importer.map.ListedFiles;
import dev.roundup.cli.importer.read.Formats;
import dev.roundup.cli.importer.read.SourceFile;
import dev.roundup.cli.importer.read.SourceList;
import dev.roundup.cli.importer.read.UnreadableSource;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings with which lists are read.
 *
 * @param encoding the encoding of lists without a byte order mark
 * @param roles the meaning of fields by name, which overrides the usual one
 * @param assets the folders in which the import first looks for files that a list names, before the list's own folder
 * @param title the page's title; empty to use the list's
 */
public record ListReading(Charset encoding, Map<String, FieldRole> roles, List<Path> assets, String title) {
    /** The default settings, with folders of files that the lists name. */
    public static ListReading with(List<Path> assets) {
        return new ListReading(StandardCharsets.UTF_8, Map.of(), assets, "");
    }

    /**
     * Reads a list.
     *
     * @throws CommandFailure if the file cannot be read as a list
     */
    public ImportedSource read(Path file) {
        try {
            SourceList list = Formats.read(SourceFile.of(file, encoding));
            List<Path> folders = new ArrayList<>(assets);
            folders.add(Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of("")));
            return ImportedSource.of(list, title, names(list), new ListedFiles(folders));
        } catch (UnreadableSource unreadable) {
            throw new CommandFailure(file + ": " + unreadable.getMessage(), unreadable);
        } catch (StackOverflowError deep) {
            throw new CommandFailure(file + ": it is nested too deeply", deep);
        }
    }

    FieldNames names(SourceList list) {
        return FieldNames.of(list.format(), roles);
    }
}
