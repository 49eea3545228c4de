package dev.roundup.cli.lsp;

import dev.roundup.cli.CommandFailure;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/** The server: its beginning, its end, and the checks in between. */
final class RoundupServer implements LanguageServer, LanguageClientAware {
    private final Checker checker;
    private final Map<String, OpenDocument> open = new HashMap<>();
    private final CompletableFuture<Void> exited = new CompletableFuture<>();
    private final Documents documents = new Documents(this);
    private final SavedFiles files = new SavedFiles(this);
    private final Publication publication = new Publication();
    private Project project;
    private Optional<LanguageClient> editor = Optional.empty();
    private boolean watchesFiles;
    private volatile boolean isShutDown;

    RoundupServer(Project project, Checker checker) {
        this.project = project;
        this.checker = checker;
    }

    @Override
    public void connect(LanguageClient client) {
        editor = Optional.of(client);
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams asked) {
        if (project.places().isEmpty()) {
            project = project.in(folders(asked));
        }
        watchesFiles = Optional.ofNullable(asked.getCapabilities())
                .flatMap(can -> Optional.ofNullable(can.getWorkspace()))
                .flatMap(can -> Optional.ofNullable(can.getDidChangeWatchedFiles()))
                .filter(can -> Boolean.TRUE.equals(can.getDynamicRegistration()))
                .isPresent();
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Full);
        sync.setSave(new SaveOptions(false));
        ServerCapabilities can = new ServerCapabilities();
        can.setTextDocumentSync(sync);
        can.setHoverProvider(true);
        can.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
        can.setCompletionProvider(new CompletionOptions(false, List.of("\"")));
        return CompletableFuture.completedFuture(new InitializeResult(can, new ServerInfo("roundup")));
    }

    /** The folders that the editor has open. Older editors know only one. */
    @SuppressWarnings("deprecation") // for those editors
    private static List<Path> folders(InitializeParams asked) {
        @Nullable List<WorkspaceFolder> folders = asked.getWorkspaceFolders();
        List<String> uris = folders != null && !folders.isEmpty()
                ? folders.stream().map(WorkspaceFolder::getUri).toList()
                : Optional.ofNullable(asked.getRootUri()).stream().toList();
        return uris.stream().flatMap(uri -> OpenDocument.path(uri).stream()).toList();
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // an editor that refuses still says what it saves itself
    public void initialized(InitializedParams begun) {
        if (watchesFiles) {
            editor.ifPresent(client -> client.registerCapability(SavedFiles.REGISTRATION));
        }
        check();
    }

    /** Notes that the editor has a file open, in a new state. */
    void opened(OpenDocument document) {
        synchronized (open) {
            open.put(OpenDocument.name(document.uri()), document);
        }
        check();
    }

    /** Notes that the editor has closed a file, so that the one on disk counts. */
    void closed(String uri) {
        synchronized (open) {
            open.remove(OpenDocument.name(uri));
        }
        check();
    }

    /** A file as it is in the editor now. */
    Optional<OpenDocument> document(String uri) {
        synchronized (open) {
            return Optional.ofNullable(open.get(OpenDocument.name(uri)));
        }
    }

    /** Checks the project soon, and shows what is found. */
    void check() {
        checker.changed(this::checked, checked -> {
            String docs = project.docs();
            editor.ifPresent(client -> publication.update(checked, docs).forEach(client::publishDiagnostics));
        });
    }

    Checker checker() {
        return checker;
    }

    String docs() {
        return project.docs();
    }

    /** A check that fails leaves on the screen what was found before, and the editor's log says why. */
    private Optional<CheckedProject> checked() {
        Map<String, OpenDocument> now;
        synchronized (open) {
            now = Map.copyOf(open);
        }
        try {
            return project.places().isEmpty() ? Optional.empty() : Optional.of(project.check(now));
        } catch (CommandFailure failed) {
            log(MessageType.Warning, Objects.requireNonNullElse(failed.getMessage(), "the check failed"));
        } catch (UncheckedIOException gone) {
            log(MessageType.Warning, "cannot read the sources: " + gone.getCause());
        } catch (RuntimeException | AssertionError | StackOverflowError bug) {
            StringWriter trace = new StringWriter();
            bug.printStackTrace(new PrintWriter(trace));
            log(MessageType.Error, "this is a bug in roundup; please report it together with what follows\n" + trace);
        }
        return Optional.empty();
    }

    private void log(MessageType type, String message) {
        editor.ifPresent(client -> client.logMessage(new MessageParams(type, message)));
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        isShutDown = true;
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        exited.complete(null);
    }

    /** Done when the editor has said exit. */
    CompletableFuture<Void> exited() {
        return exited;
    }

    /** The protocol asks for 0 after a shutdown, and for 1 otherwise. */
    int exitCode() {
        return isShutDown ? 0 : 1;
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return documents;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return files;
    }
}
