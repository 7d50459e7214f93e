// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import us.springett.cvss.Cvss;
import us.springett.cvss.MalformedVectorException;
import us.springett.cvss.Score;

/**
 * A CVSS vector with what it amounts to.
 *
 * @param version such as {@code 3.1}
 * @param scores the base score, and the temporal and environmental ones where the vector says more than the base
 */
record CvssVector(String version, List<BigDecimal> scores) {

    private static final String METRIC = "[A-Za-z]{1,4}+:[A-Za-z]{1,6}+";
    /** The calculator stumbles over a metric without a value. */
    private static final Pattern SHAPE =
            Pattern.compile("(?:CVSS:([0-9]\\.[0-9])/)?+" + METRIC + "(?:/" + METRIC + ")*+");

    private static final String WITHOUT_PREFIX = "2.0";
    private static final Pattern SLASH = Pattern.compile("/");
    private static final String PREFIX = "CVSS:";
    private static final int LONGEST = 500;
    private static final int BASE_METRICS_OF_2 = 6;
    private static final int BASE_METRICS_OF_3 = 9;

    CvssVector {
        scores = List.copyOf(scores);
    }

    static boolean isMeantAsOne(String text) {
        return text.startsWith(PREFIX) || text.startsWith("AV:") || text.startsWith("(AV:");
    }

    static Optional<CvssVector> read(String text) {
        String vector = bare(text.strip());
        Matcher shape = SHAPE.matcher(vector);
        return vector.length() <= LONGEST && shape.matches()
                ? calculated(vector)
                        .map(cvss -> new CvssVector(
                                Objects.requireNonNullElse(shape.group(1), WITHOUT_PREFIX), scores(cvss, vector)))
                : Optional.empty();
    }

    /** The calculator passes over what stands behind a vector, and over all but the last of two equal metrics. */
    private static Optional<Cvss> calculated(String vector) {
        try {
            return Optional.ofNullable(Cvss.fromVector(vector))
                    .filter(cvss -> metrics(vector).equals(metrics(bare(cvss.getVector()))));
        } catch (MalformedVectorException e) {
            return Optional.empty();
        }
    }

    private static List<String> metrics(String vector) {
        return SLASH.splitAsStream(vector)
                .filter(metric -> !metric.endsWith(":X") && !metric.endsWith(":ND"))
                .sorted()
                .toList();
    }

    private static String bare(String vector) {
        return vector.startsWith("(") && vector.endsWith(")") ? vector.substring(1, vector.length() - 1) : vector;
    }

    private static List<BigDecimal> scores(Cvss cvss, String vector) {
        Score score = cvss.calculateScore();
        int count = metrics(vector).size();
        boolean more = !vector.startsWith("CVSS:4")
                && count > (vector.startsWith(PREFIX) ? BASE_METRICS_OF_3 : BASE_METRICS_OF_2);
        double[] others = {score.getTemporalScore(), score.getEnvironmentalScore()};
        return DoubleStream.concat(
                        DoubleStream.of(score.getBaseScore()), more ? Arrays.stream(others) : DoubleStream.empty())
                .filter(one -> one >= 0)
                .mapToObj(one -> rounded(BigDecimal.valueOf(one)))
                .toList();
    }

    static BigDecimal rounded(BigDecimal score) {
        return score.setScale(1, RoundingMode.HALF_UP);
    }

    BigDecimal base() {
        return scores.get(0);
    }
}
