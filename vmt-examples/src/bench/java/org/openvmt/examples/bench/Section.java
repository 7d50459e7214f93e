// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The tables of the report. */
enum Section {
    /** One warm move, beside others. */
    MOVES {
        @Override
        List<String> measure(boolean quick, Children children) {
            Map<String, Measured> all = Measured.calls(MoveBenchmark.class, quick);
            Table table = new Table(
                    "one warm move, with all its reasons", "floor", "Easy Rules", "Spring Statemachine", "ns", "bytes");
            compare(table, all, "hand-written switch: the floor", "floor");
            compare(table, all, "**this library, facts seen before**", "factsSeen");
            compare(table, all, "**this library, facts never seen**", "factsNew");
            compare(table, all, "the same, and for a refusal the moves granted instead", "factsNewWithOptions");
            compare(table, all, "Easy Rules 4.1", "easyRules");
            compare(table, all, "Spring Statemachine 4.0", "stateMachine");
            return table.lines();
        }

        private void compare(Table table, Map<String, Measured> all, String words, String name) {
            Measured one = measured(all, name);
            table.row(
                    words,
                    Table.ratio(one.nanos(), measured(all, "floor").nanos()),
                    Table.ratio(one.nanos(), measured(all, "easyRules").nanos()),
                    Table.ratio(one.nanos(), measured(all, "stateMachine").nanos()),
                    Table.number(one.nanos()),
                    Table.number(one.bytes()));
        }
    },
    /** One warm decision of each kind. */
    KINDS {
        @Override
        List<String> measure(boolean quick, Children children) {
            Map<String, Measured> all = Measured.calls(KindBenchmark.class, quick);
            Table table = new Table(
                    "one warm decision on a whole case",
                    "µs, facts seen before",
                    "bytes",
                    "µs, facts never seen",
                    "bytes",
                    "never seen : seen");
            for (Kind kind : Kind.values()) {
                Measured seen = measured(all, "decide " + kind + " true");
                Measured unseen = measured(all, "decide " + kind + " false");
                table.row(
                        kind.words(),
                        Table.number(seen.nanos() / 1000),
                        Table.number(seen.bytes()),
                        Table.number(unseen.nanos() / 1000),
                        Table.number(unseen.bytes()),
                        Table.ratio(unseen.nanos(), seen.nanos()));
            }
            return table.lines();
        }
    },
    /** Many moves. */
    BATCH {
        @Override
        List<String> measure(boolean quick, Children children) {
            Map<String, Measured> all = Measured.batches(BatchBenchmark.class, quick);
            Map<String, Measured> cases = Measured.batches(CaseBatchBenchmark.class, quick);
            Table table = new Table(
                    "100,000 moves",
                    "floor, one thread",
                    "ms",
                    "floor, two threads",
                    "ms",
                    "bytes a move",
                    "bytes, floor");
            compare(table, all, "**facts repeat** (400 different ones)", " REPEATING");
            compare(table, all, "facts all different", " DIFFERENT");
            compare(table, cases, "whole cases, off which the facts are read", "");
            return table.lines();
        }

        private void compare(Table table, Map<String, Measured> all, String words, String facts) {
            Measured one = measured(all, "rules" + facts + " 1");
            Measured two = measured(all, "rules" + facts + " 2");
            Measured floor = measured(all, "floor" + facts + " 1");
            table.row(
                    words,
                    Table.ratio(one.nanos(), floor.nanos()),
                    Table.millis(one.nanos()),
                    Table.ratio(
                            two.nanos(), measured(all, "floor" + facts + " 2").nanos()),
                    Table.millis(two.nanos()),
                    Table.number(one.bytes() / Batch.SIZE),
                    Table.number(floor.bytes() / Batch.SIZE));
        }
    },
    /** The first decision of a process. */
    START {
        @Override
        List<String> measure(boolean quick, Children children) {
            return new ColdStart(children, quick).measure();
        }
    },
    /** What stays in memory. */
    MEMORY {
        @Override
        List<String> measure(boolean quick, Children children) {
            Table table = new Table(
                    "what stays in memory after the first decision, one by one",
                    "heap, kB",
                    "metaspace, kB",
                    "classes");
            Pattern blank = Pattern.compile(" ");
            double[] sum = new double[3];
            for (String line :
                    children.lines(List.of("-XX:+UseSerialGC", "-XX:SoftRefLRUPolicyMSPerMB=0"), Footprint.class, "")) {
                String[] words = blank.split(line, -1);
                String after = words[0].equals(Footprint.FULL)
                        ? "a full memo of moves, more"
                        : Kind.valueOf(words[0]).words();
                if (words[0].equals(Footprint.FULL)) {
                    table.row(
                            "**all of them**", Table.kilobytes(sum[0]), Table.kilobytes(sum[1]), Table.number(sum[2]));
                }
                double[] row = new double[3];
                for (int i = 0; i < row.length; i++) {
                    row[i] = Double.parseDouble(words[i + 1]);
                    sum[i] += row[i];
                }
                table.row(after, Table.kilobytes(row[0]), Table.kilobytes(row[1]), Table.number(row[2]));
            }
            return table.lines();
        }
    },
    /** Reading and rendering. */
    ADVISORIES {
        @Override
        List<String> measure(boolean quick, Children children) {
            if (!PublishedAdvisories.areThere()) {
                return List.of("No advisories in " + PublishedAdvisories.folder() + ": nothing to read and render.");
            }
            int files = PublishedAdvisories.files(PublishedAdvisories.folder()).size();
            Map<String, Measured> all = Measured.calls(AdvisoryBenchmark.class, quick);
            Table table = new Table("one advisory of OpenStack, warm, the mean of " + files, "µs", "bytes");
            row(table, "read, with all findings", measured(all, "read"), files);
            row(table, "**read, and rendered to reStructuredText**", measured(all, "readAndRender"), files);
            List<String> lines = new ArrayList<>(table.lines());
            lines.add("");
            lines.addAll(new AdvisoryRun(children, quick).measure());
            return lines;
        }

        private void row(Table table, String words, Measured all, int files) {
            table.row(words, Table.number(all.nanos() / 1000 / files), Table.number(all.bytes() / files));
        }
    },
    /** Signing and encrypting. */
    MAIL {
        @Override
        List<String> measure(boolean quick, Children children) {
            Map<String, Measured> all = Measured.calls(MailBenchmark.class, quick);
            Table table = new Table("a mail of 5 kB", "gpg", "ms", "ms, gpg started for it", "bytes");
            for (MailBenchmark.Algorithm key : MailBenchmark.Algorithm.values()) {
                String name = key.name().replace('_', '-');
                compare(table, all, "signed, " + name, "sign " + key, "gpgSign " + key);
                compare(
                        table,
                        all,
                        "signed and encrypted, " + name,
                        "signAndEncrypt " + key,
                        "gpgSignAndEncrypt " + key);
            }
            return table.lines();
        }

        private void compare(Table table, Map<String, Measured> all, String words, String ours, String gpg) {
            Measured one = measured(all, ours);
            Measured other = measured(all, gpg);
            table.row(
                    words,
                    Table.ratio(one.nanos(), other.nanos()),
                    Table.millis(one.nanos()),
                    Table.millis(other.nanos()),
                    Table.number(one.bytes()));
        }
    };

    abstract List<String> measure(boolean quick, Children children);

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Measured measured(Map<String, Measured> all, String name) {
        return Objects.requireNonNull(all.get(name), () -> name + " is missing, there are " + all.keySet());
    }
}
