package dev.roundup.cli.web;

import dev.roundup.cli.web.Answer.Body;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Takes a body up to a limit, and then reads no further. */
final class BoundedBody implements BodySubscriber<BoundedBody.Taken> {
    private final int limit;
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final CompletableFuture<Taken> body = new CompletableFuture<>();
    private @Nullable Subscription subscription;

    BoundedBody(int limit) {
        this.limit = limit;
    }

    /**
     * A body or its beginning.
     *
     * @param body at most as many bytes as the limit
     * @param isMore true if there are more
     */
    record Taken(Body body, boolean isMore) {}

    @Override
    public CompletionStage<Taken> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        given.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        if (body.isDone()) {
            return;
        }
        for (ByteBuffer buffer : buffers) {
            byte[] bytes = new byte[Math.min(buffer.remaining(), limit - taken.size())];
            boolean isMore = bytes.length < buffer.remaining();
            buffer.get(bytes);
            taken.writeBytes(bytes);
            if (isMore) {
                end(true);
                return;
            }
        }
        if (subscription != null) {
            subscription.request(1);
        }
    }

    private void end(boolean isMore) {
        if (isMore && subscription != null) {
            subscription.cancel();
        }
        body.complete(new Taken(new Body(taken.toByteArray()), isMore));
    }

    @Override
    public void onError(Throwable thrown) {
        body.completeExceptionally(thrown);
    }

    @Override
    public void onComplete() {
        end(false);
    }
}
