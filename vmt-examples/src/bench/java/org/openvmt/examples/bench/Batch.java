// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.bench;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many decisions in one go, shared out evenly among threads. */
final class Batch implements AutoCloseable {

    /** How many decisions a batch has. */
    static final int SIZE = 100_000;

    private final int threads;
    private final ExecutorService pool;

    Batch(int threads) {
        this.threads = threads;
        this.pool = Executors.newFixedThreadPool(threads);
    }

    /** Takes every decision, and counts the reasons so that none is left out. */
    long run(IntFunction<Integer> decide) throws InterruptedException, ExecutionException {
        List<Callable<Long>> shares = IntStream.range(0, threads)
                .mapToObj(share -> (Callable<Long>) () -> share(share, decide))
                .toList();
        long reasons = 0;
        for (var share : pool.invokeAll(shares)) {
            reasons += share.get();
        }
        return reasons;
    }

    private long share(int share, IntFunction<Integer> decide) {
        long reasons = 0;
        for (int i = share; i < SIZE; i += threads) {
            reasons += decide.apply(i);
        }
        return reasons;
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
