// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.openvmt.templates.ossa.OssaReader;

/** All advisories of OpenStack that are at hand, once in each call: their texts are in memory. */
@State(Scope.Thread)
public class AdvisoryBenchmark {

    private List<String> texts = List.of();

    /** Reads the files. */
    @Setup
    public void prepare() {
        texts = PublishedAdvisories.files(PublishedAdvisories.folder()).stream()
                .map(PublishedAdvisories::text)
                .toList();
    }

    /** Reads each as an advisory, with all findings. */
    @Benchmark
    public void read(Blackhole hole) {
        texts.forEach(text -> hole.consume(OssaReader.read(text)));
    }

    /** The same, and writes its page. */
    @Benchmark
    public void readAndRender(Blackhole hole) {
        texts.forEach(text -> hole.consume(PublishedAdvisories.page(text)));
    }
}
