package org.twinhall.domain.registry;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.CallerRunsPolicy;
import java.util.concurrent.TimeUnit;

/**
 * Writes agreements into an index while the next ones are read from the database: both take about as long. Its threads are plain ones,
 * because nothing of the container is asked in them.
 */
final class Scribe implements AutoCloseable {
    private static final int HANDS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    /** Whoever hands over more writes it themselves, so that no more than this waits in memory. */
    private static final int WAITING = 2;

    private final Shelf shelf;
    private final ExecutorService hands = new ThreadPoolExecutor(
            HANDS, HANDS, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), Scribe::hand, new CallerRunsPolicy());
    private final Queue<Future<?>> begun = new ArrayDeque<>();

    Scribe(Shelf shelf) {
        this.shelf = shelf;
    }

    private static Thread hand(Runnable work) {
        var thread = new Thread(work, "registry-index-scribe");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Adds them, now or soon.
     *
     * @throws IOException if adding these or earlier ones failed
     */
    void take(List<IndexedAgreement> agreements) throws IOException {
        begun.add(hands.submit(() -> {
            for (var agreement : agreements) {
                shelf.add(IndexedFields.of(agreement));
            }
            return null;
        }));
        while (begun.peek() != null && begun.peek().isDone()) {
            done(begun.remove());
        }
    }

    /** Returns when all is written. */
    void finish() throws IOException {
        while (!begun.isEmpty()) {
            done(begun.remove());
        }
    }

    private static void done(Future<?> work) throws IOException {
        try {
            work.get();
        } catch (ExecutionException failed) {
            throw new IOException("An agreement could not be written into the index", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("The building of the index was interrupted", stopped);
        }
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }
}
