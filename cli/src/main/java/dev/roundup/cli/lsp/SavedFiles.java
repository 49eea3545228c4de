package dev.roundup.cli.lsp;

import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What the editor says of files that it has not open. */
final class SavedFiles implements WorkspaceService {
    private final RoundupServer server;

    SavedFiles(RoundupServer server) {
        this.server = server;
    }

    /** There are no settings; the command line has the options. */
    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams settings) {}

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams changes) {
        server.check();
    }
}
