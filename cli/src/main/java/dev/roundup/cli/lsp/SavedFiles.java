package dev.roundup.cli.lsp;

import java.util.List;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What the editor says of files that it has not open. */
final class SavedFiles implements WorkspaceService {
    /** Asks the editor to tell of sources that others change. */
    static final RegistrationParams REGISTRATION = new RegistrationParams(List.of(new Registration(
            "sources",
            "workspace/didChangeWatchedFiles",
            new DidChangeWatchedFilesRegistrationOptions(
                    List.of(new FileSystemWatcher(Either.forLeft("**/*.java")))))));

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
