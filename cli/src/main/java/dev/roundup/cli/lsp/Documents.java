package dev.roundup.cli.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What the editor says and asks of files that it has open. */
final class Documents implements TextDocumentService {
    private final RoundupServer server;

    Documents(RoundupServer server) {
        this.server = server;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams opened) {
        TextDocumentItem document = opened.getTextDocument();
        server.opened(new OpenDocument(document.getUri(), document.getVersion(), document.getText()));
    }

    /** The last change holds the whole text, as we asked for. */
    @Override
    public void didChange(DidChangeTextDocumentParams changed) {
        VersionedTextDocumentIdentifier document = changed.getTextDocument();
        List<TextDocumentContentChangeEvent> changes = changed.getContentChanges();
        if (!changes.isEmpty()) {
            String text = changes.get(changes.size() - 1).getText();
            server.opened(new OpenDocument(document.getUri(), document.getVersion(), text));
        }
    }

    @Override
    public void didClose(DidCloseTextDocumentParams closed) {
        server.closed(closed.getTextDocument().getUri());
    }

    /** The file may be new, so that only now it belongs to the project. */
    @Override
    public void didSave(DidSaveTextDocumentParams saved) {
        server.check();
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams asked) {
        if (!QuickFixes.areAsked(asked.getContext())) {
            return CompletableFuture.completedFuture(List.of());
        }
        String name = OpenDocument.name(asked.getTextDocument().getUri());
        return server.checker()
                .newest()
                .thenApply(checked -> new QuickFixes(checked, server.docs())
                        .at(name, asked.getRange()).stream()
                                .map(Either::<Command, CodeAction>forRight)
                                .toList());
    }

    @Override
    @SuppressWarnings("NullAway") // the protocol says null if there is nothing to show
    public CompletableFuture<Hover> hover(HoverParams asked) {
        String name = OpenDocument.name(asked.getTextDocument().getUri());
        return server.checker()
                .newest()
                .thenApply(checked ->
                        RuleHover.at(checked, name, asked.getPosition()).orElse(null));
    }

    /** Uses what was known before the last keys, so that nobody waits. */
    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams asked) {
        String uri = asked.getTextDocument().getUri();
        List<CompletionItem> items = server.document(uri)
                .map(document -> Completions.at(
                        OpenDocument.name(uri),
                        document.text(),
                        asked.getPosition(),
                        server.checker().last()))
                .orElse(List.of());
        return CompletableFuture.completedFuture(Either.forLeft(items));
    }
}
