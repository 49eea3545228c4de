package dev.roundup.cli.lsp;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that the editor has open, as it is in the editor.
 *
 * @param uri the address by which the editor calls it
 * @param version the number of its state
 */
record OpenDocument(String uri, int version, String text) {
    /** The file of an address; empty if it is not on disk. */
    static Optional<Path> path(String uri) {
        try {
            URI address = URI.create(uri);
            return "file".equals(address.getScheme()) ? Optional.of(Path.of(address)) : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException notOfThisSystem) {
            return Optional.empty();
        }
    }

    /** The address of a file as the compiler writes it. Editors may encode other characters. */
    static String name(String uri) {
        return path(uri).map(file -> file.toUri().toString()).orElse(uri);
    }
}
