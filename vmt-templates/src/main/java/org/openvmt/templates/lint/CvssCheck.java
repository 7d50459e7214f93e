// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.ImpactAssessment;
import org.openvmt.templates.text.Quoted;

/** Whether score, vector, scale and rating of an impact assessment say the same. */
final class CvssCheck implements Check {

    private static final Pattern TYPE =
            Pattern.compile("CVSS[ :_-]?+V?+([0-9])(?:\\.([0-9]))?+", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}+(?:\\.[0-9]{1,9}+)?+");
    private static final BigDecimal HIGHEST = BigDecimal.TEN;
    private static final List<String> SCALE = List.of("none", "low", "medium", "high", "critical");
    private static final Map<String, String> WORDS = Map.of("moderate", "medium", "important", "high");

    @Override
    public void look(Advisory advisory, Findings findings) {
        for (int i = 0; i < advisory.vulnerabilities().size(); i++) {
            String path = Fields.at("vulnerabilities", i) + ".impact-assessment";
            advisory.vulnerabilities().get(i).impactAssessment().ifPresent(found -> assessment(found, path, findings));
        }
    }

    private static void assessment(ImpactAssessment assessment, String path, Findings findings) {
        boolean cvss =
                assessment.type().filter(type -> TYPE.matcher(type).lookingAt()).isPresent();
        Optional<String> text = assessment
                .detail()
                .filter(detail -> !detail.equals("TODO") && (cvss || CvssVector.isMeantAsOne(detail.strip())));
        Optional<CvssVector> vector = text.flatMap(CvssVector::read);
        if (text.isPresent() && vector.isEmpty()) {
            findings.add(
                    LintRule.CVSS_VECTOR,
                    path + ".detail",
                    Quoted.of(text.get()) + " is no CVSS vector, expected one such as \"CVSS:3.1/AV:N/…\"");
        }
        if (cvss || vector.isPresent()) {
            assessment.score().ifPresent(score -> score(score, vector, path + ".score", findings));
        }
        vector.ifPresent(found -> type(assessment, found, path + ".type", findings));
        vector.filter(found -> !found.version().equals("2.0"))
                .ifPresent(found -> rating(assessment, found, path + ".rating", findings));
    }

    private static void score(String text, Optional<CvssVector> vector, String field, Findings findings) {
        Optional<BigDecimal> score = number(text);
        if (score.isEmpty()) {
            if (!text.equals("TODO")) {
                findings.add(
                        LintRule.CVSS_NUMBER, field, Quoted.of(text) + " is no score, expected a number from 0 to 10");
            }
            return;
        }
        vector.filter(found -> !found.scores().contains(score.get()))
                .ifPresent(found -> findings.add(
                        LintRule.CVSS_SCORE,
                        field,
                        Quoted.of(text) + " is not the score of the vector, expected " + found.base()));
    }

    /** A score from 0 to 10, such as vectors have. */
    private static Optional<BigDecimal> number(String text) {
        return Optional.of(text)
                .filter(score -> NUMBER.matcher(score).matches())
                .map(BigDecimal::new)
                .filter(score -> score.compareTo(HIGHEST) <= 0)
                .map(CvssVector::rounded);
    }

    private static void type(ImpactAssessment assessment, CvssVector vector, String field, Findings findings) {
        for (String type : assessment.type().stream().toList()) {
            Matcher named = TYPE.matcher(type);
            boolean other = named.lookingAt()
                    && !vector.version()
                            .startsWith(
                                    named.group(2) == null ? named.group(1) : named.group(1) + "." + named.group(2));
            if (other) {
                findings.add(
                        LintRule.CVSS_TYPE,
                        field,
                        Quoted.of(type) + " is not the scale of the vector, expected CVSS " + vector.version());
            }
        }
    }

    private static void rating(ImpactAssessment assessment, CvssVector vector, String field, Findings findings) {
        for (String rating : assessment.rating().stream().toList()) {
            String word = rating.strip().toLowerCase(Locale.ROOT);
            String known = WORDS.getOrDefault(word, word);
            BigDecimal score = assessment
                    .score()
                    .flatMap(CvssCheck::number)
                    .filter(vector.scores()::contains)
                    .orElse(vector.base());
            String expected = SCALE.get(step(score));
            if (SCALE.contains(known) && !known.equals(expected)) {
                findings.add(
                        LintRule.CVSS_RATING,
                        field,
                        Quoted.of(rating) + " is not what " + score + " is called, expected " + expected);
            }
        }
    }

    /** The steps of the qualitative scale, which is the same from version 3.0 on. */
    private static int step(BigDecimal score) {
        return (int) List.of("0.1", "4.0", "7.0", "9.0").stream()
                .filter(least -> score.compareTo(new BigDecimal(least)) >= 0)
                .count();
    }
}
