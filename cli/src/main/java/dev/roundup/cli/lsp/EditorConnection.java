package dev.roundup.cli.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;

/** The conversation with an editor, from its first message to its last. */
final class EditorConnection {
    private EditorConnection() {}

    /**
     * Answers messages until the editor says exit or is gone.
     *
     * @return the exit code that the protocol asks for
     */
    static int serve(InputStream in, OutputStream out, Project project) {
        ExecutorService threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "roundup lsp");
            thread.setDaemon(true);
            return thread;
        });
        try (Checker checker = new Checker(Checker.PAUSE)) {
            RoundupServer server = new RoundupServer(project, checker);
            Launcher<LanguageClient> launcher = new Launcher.Builder<LanguageClient>()
                    .setLocalService(server)
                    .setRemoteInterface(LanguageClient.class)
                    .setInput(in)
                    .setOutput(out)
                    .setExecutorService(threads)
                    .create();
            server.connect(launcher.getRemoteProxy());
            Future<Void> listening = launcher.startListening();
            CompletableFuture<Void> gone = CompletableFuture.runAsync(() -> await(listening), threads);
            CompletableFuture.anyOf(server.exited(), gone).join();
            return server.exitCode();
        } finally {
            threads.shutdownNow();
        }
    }

    /** The end of the input may also come as an exception, which means the same. */
    private static void await(Future<Void> listening) {
        try {
            listening.get();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException broken) {
            // The pipe to the editor broke.
        }
    }
}
