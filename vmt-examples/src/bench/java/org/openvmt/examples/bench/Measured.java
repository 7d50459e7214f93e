// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * What one call took.
 *
 * @param nanos nanoseconds, the median of the iterations
 * @param bytes bytes allocated
 */
record Measured(double nanos, double bytes) {

    /** Short calls, each measured for some time; by the name of the method and its parameters. */
    static Map<String, Measured> calls(Class<?> benchmark, boolean quick) {
        return run(options(benchmark)
                .mode(Mode.AverageTime)
                .forks(quick ? 1 : 2)
                .warmupIterations(quick ? 2 : 5)
                .warmupTime(TimeValue.milliseconds(quick ? 200 : 1000))
                .measurementIterations(quick ? 2 : 5)
                .measurementTime(TimeValue.milliseconds(quick ? 200 : 1000)));
    }

    /** Long calls, each measured once in an iteration; by the name of the method and its parameters. */
    static Map<String, Measured> batches(Class<?> benchmark, boolean quick) {
        return run(options(benchmark)
                .mode(Mode.SingleShotTime)
                .forks(quick ? 1 : 2)
                .warmupIterations(quick ? 1 : 5)
                .measurementIterations(quick ? 1 : 5));
    }

    private static ChainedOptionsBuilder options(Class<?> benchmark) {
        return new OptionsBuilder()
                .include("\\." + benchmark.getSimpleName() + "\\.")
                .timeUnit(TimeUnit.NANOSECONDS)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    private static Map<String, Measured> run(ChainedOptionsBuilder options) {
        try {
            return byName(new Runner(options.build()).run());
        } catch (RunnerException e) {
            throw new IllegalStateException("a benchmark failed", e);
        }
    }

    private static Map<String, Measured> byName(Collection<RunResult> results) {
        Map<String, Measured> byName = new HashMap<>();
        for (RunResult result : results) {
            StringBuilder name = new StringBuilder(result.getPrimaryResult().getLabel());
            for (String parameter : result.getParams().getParamsKeys()) {
                name.append(' ').append(result.getParams().getParam(parameter));
            }
            byName.put(name.toString(), new Measured(median(result.getPrimaryResult()), bytes(result)));
        }
        return byName;
    }

    private static double bytes(RunResult result) {
        String name = "gc.alloc.rate.norm";
        return result.getSecondaryResults().containsKey(name)
                ? median(result.getSecondaryResults().get(name))
                : Double.NaN;
    }

    private static double median(Result<?> result) {
        return result.getStatistics().getPercentile(50);
    }
}
