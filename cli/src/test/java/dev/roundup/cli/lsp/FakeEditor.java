package dev.roundup.cli.lsp;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.jspecify.annotations.Nullable;

/** An editor with one file open, which waits for what the server says. */
final class FakeEditor implements LanguageClient {
    /** Only a server that never answers reaches it. */
    private static final long PATIENCE = 120;

    private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
    private final CompletableFuture<RegistrationParams> registered = new CompletableFuture<>();
    private final LanguageServer server;
    private final TextDocumentIdentifier file;
    private final BlockingQueue<String> log = new LinkedBlockingQueue<>();
    private String text = "";
    private int version;

    private FakeEditor(Path file, InputStream in, OutputStream out) {
        this.file = new TextDocumentIdentifier(file.toUri().toString());
        var launcher = LSPLauncher.createClientLauncher(this, in, out);
        server = launcher.getRemoteProxy();
        Future<Void> unused = launcher.startListening();
    }

    /** Begins to talk to a server on streams. */
    static FakeEditor on(InputStream in, OutputStream out, Path folder, Path file) throws Exception {
        FakeEditor editor = new FakeEditor(file, in, out);
        InitializeParams begin = new InitializeParams();
        WorkspaceClientCapabilities can = new WorkspaceClientCapabilities();
        can.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
        begin.setCapabilities(new ClientCapabilities(can, null, null));
        begin.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "lab")));
        InitializeResult answer = editor.server.initialize(begin).get(PATIENCE, SECONDS);
        if (!answer.getCapabilities().getHoverProvider().getLeft()) {
            throw new AssertionError(answer);
        }
        editor.server.initialized(new InitializedParams());
        return editor;
    }

    /** Begins to talk to a server in the process of the tests. */
    static FakeEditor on(Path folder, Path file, Map<String, String> options) throws Exception {
        PipedOutputStream out = new PipedOutputStream();
        PipedInputStream toServer = new PipedInputStream(out, 1 << 16);
        PipedOutputStream answers = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(answers, 1 << 16);
        Thread thread =
                new Thread(() -> EditorConnection.serve(toServer, answers, new Project(List.of(), List.of(), options)));
        thread.setDaemon(true);
        thread.start();
        return on(in, out, folder, file);
    }

    void open(String content) {
        text = content;
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(file.getUri(), "java", ++version, text)));
    }

    void type(String content) {
        text = content;
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(file.getUri(), ++version),
                        List.of(new TextDocumentContentChangeEvent(text))));
    }

    void close() {
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(file));
    }

    /** The diagnostics of the file for the text that was typed last. */
    List<Diagnostic> diagnostics() throws InterruptedException {
        return published(file.getUri(), version);
    }

    /** The next diagnostics of a file for a version, or for the file on disk if that is null. */
    List<Diagnostic> published(String uri, @Nullable Integer wanted) throws InterruptedException {
        while (true) {
            PublishDiagnosticsParams next = published.poll(PATIENCE, SECONDS);
            if (next == null) {
                throw new AssertionError("the server is silent; its log: " + log);
            }
            if (next.getUri().equals(uri) && Objects.equals(next.getVersion(), wanted)) {
                return next.getDiagnostics();
            }
        }
    }

    List<CodeAction> actions(Range range) throws Exception {
        return actions(range, "quickfix");
    }

    List<CodeAction> actions(Range range, String kind) throws Exception {
        CodeActionContext context = new CodeActionContext(List.of());
        context.setOnly(List.of(kind));
        return server
                .getTextDocumentService()
                .codeAction(new CodeActionParams(file, range, context))
                .get(PATIENCE, SECONDS)
                .stream()
                .map(action -> action.getRight())
                .toList();
    }

    String hover(Position position) throws Exception {
        var hover = server.getTextDocumentService()
                .hover(new HoverParams(file, position))
                .get(PATIENCE, SECONDS);
        return hover == null ? "" : hover.getContents().getRight().getValue();
    }

    List<CompletionItem> completion(Position position) throws Exception {
        return server.getTextDocumentService()
                .completion(new CompletionParams(file, position))
                .get(PATIENCE, SECONDS)
                .getLeft();
    }

    /** The next line of the log. */
    String logged() throws InterruptedException {
        return Optional.ofNullable(log.poll(PATIENCE, SECONDS)).orElseThrow();
    }

    /** Says that somebody else changed a file, once the server has asked for that. */
    void saved(Path other) throws Exception {
        RegistrationParams asked = registered.get(PATIENCE, SECONDS);
        if (!asked.getRegistrations().get(0).getMethod().equals("workspace/didChangeWatchedFiles")) {
            throw new AssertionError(asked);
        }
        server.getWorkspaceService()
                .didChangeWatchedFiles(new DidChangeWatchedFilesParams(
                        List.of(new FileEvent(other.toUri().toString(), FileChangeType.Changed))));
    }

    void exit() throws Exception {
        server.shutdown().get(PATIENCE, SECONDS);
        server.exit();
    }

    String text() {
        return text;
    }

    /** The text after an action, counted as the protocol counts. */
    String after(CodeAction action) {
        return after(action.getEdit().getChanges().getOrDefault(file.getUri(), List.of()));
    }

    String after(List<TextEdit> edits) {
        StringBuilder changed = new StringBuilder(text);
        edits.stream()
                .sorted(Comparator.comparing(
                                (TextEdit edit) -> index(edit.getRange().getStart()))
                        .reversed())
                .forEach(edit -> changed.replace(
                        index(edit.getRange().getStart()), index(edit.getRange().getEnd()), edit.getNewText()));
        return changed.toString();
    }

    String marked(Range range) {
        return text.substring(index(range.getStart()), index(range.getEnd()));
    }

    private int index(Position position) {
        int at = 0;
        for (int line = 0; line < position.getLine(); line++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at + position.getCharacter();
    }

    /** The place of a part of the text. */
    Position find(String part) {
        int at = text.indexOf(part);
        String before = text.substring(0, at);
        return new Position((int) before.chars().filter(c -> c == '\n').count(), at - 1 - before.lastIndexOf('\n'));
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        published.add(diagnostics);
    }

    @Override
    public CompletableFuture<Void> registerCapability(RegistrationParams asked) {
        registered.complete(asked);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {
        log.add(message.getMessage());
    }

    @Override
    public void showMessage(MessageParams message) {
        log.add(message.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams asked) {
        throw new AssertionError(asked);
    }

    @Override
    public void telemetryEvent(Object event) {
        throw new AssertionError(event);
    }
}
