// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.value.AffectedVersions.Answer;

/** The notations in which affected versions were published are read, and each has a canonical form. */
class VersionNotationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // operators, by how often they were published
                "<3.2.1, >=4.0.0 <4.1.2, >=5.0.0 <5.0.3 | <3.2.1, >=4.0.0 <4.1.2, >=5.0.0 <5.0.3",
                "<3.2.1, >=4.0.0 <4.1.2, ==5.0.0 | <3.2.1, >=4.0.0 <4.1.2, ==5.0.0",
                "<=3.2.0, >=4.0.0 <=4.1.1 | <=3.2.0, >=4.0.0 <=4.1.1",
                ">=3.0.0 <3.2.1, >=4.0.0 <4.1.2, >=5.0.0 <5.0.3 | >=3.0.0 <3.2.1, >=4.0.0 <4.1.2, >=5.0.0 <5.0.3",
                ">=2.0 <2.1, >=3.0 <3.1, >=4.0 <4.1, >=5.0 <5.1 | >=2.0 <2.1, >=3.0 <3.1, >=4.0 <4.1, >=5.0 <5.1",
                "<=3.2.0, ==4.0.0 | <=3.2.0, ==4.0.0",
                "<3.2.1, ==4.0.0, ==5.0.0 | <3.2.1, ==4.0.0, ==5.0.0",
                "<2.5, >=3.0 <3.1, >=4.0 <4.1, >=5.0 <5.1 | <2.5, >=3.0 <3.1, >=4.0 <4.1, >=5.0 <5.1",
                "<=3.2.0, >=4.0.0, <=4.1.1 | <=3.2.0, >=4.0.0 <=4.1.1",
                ">=3.0 <=3.2, >= 4.0 <= 4.1 | >=3.0 <=3.2, >=4.0 <=4.1",
                "==6.0.2 | ==6.0.2",
                "<3.2.1, ==4.0.0 | <3.2.1, ==4.0.0",
                "<3.2.1,>=4.0.0<4.1.2,>=5.0.0<5.0.3 | <3.2.1, >=4.0.0 <4.1.2, >=5.0.0 <5.0.3",
                "<=3.2.0, >=4.0.0 <=4.1.1 and ==5.0.0 | <=3.2.0, >=4.0.0 <=4.1.1, ==5.0.0",
                ">=1.15.0<1.15.2, 1.16.0 | >=1.15.0 <1.15.2, ==1.16.0",
                "<3.2.1, >=4.0.0 <4.1.2, =5.0.0 | <3.2.1, >=4.0.0 <4.1.2, ==5.0.0",
                "<2.5, >=3.0 <3.1, >=4.0 <4.1, >=5.0, <5.1 | <2.5, >=3.0 <3.1, >=4.0 <4.1, >=5.0 <5.1",
                // the template of the advisory
                ">=v1.2.0 <=v1.2.1, >=v1.3.2 <=v1.3.2 | >=v1.2.0 <=v1.2.1, >=v1.3.2 <=v1.3.2",
                "<=v1.2.1 and ==v1.3.2 | <=v1.2.1, ==v1.3.2",
                ">=v1.2.0 <=v1.2.1, >=v.1.3.2 <=v.1.3.2 | >=v1.2.0 <=v1.2.1, >=v.1.3.2 <=v.1.3.2",
                // Kata's documents and index
                "Before v1.11.5 | <v1.11.5",
                "Before v1.11.1, v1.10.5 | <v1.10.5, >=v1.11.0 <v1.11.1",
                "< 1.10.5, < 1.11.1 | <1.10.5, <1.11.1",
                // prose, by how often it was published
                "up to 2030.1.3 | <=2030.1.3",
                "2030.1 versions up to 2030.1.3 | >=2030.1 <=2030.1.3",
                "up to 2029.2.3 and 2030.1 versions up to 2030.1.3 | <=2029.2.3, >=2030.1 <=2030.1.3",
                "versions through 1.5.0 | <=1.5.0",
                "from 2030.1 to 2030.1.3 | >=2030.1 <=2030.1.3",
                "2030.1 to 2030.1.3, and 2030.2 | >=2030.1 <=2030.1.3, ==2030.2",
                "2030.1 versions through 2030.1.3 and version 2030.2 | >=2030.1 <=2030.1.3, ==2030.2",
                "2030.1 versions through 2030.1.3 and 2030.2 version | >=2030.1 <=2030.1.3, ==2030.2",
                "2030.1 version up to 2030.1.3 | >=2030.1 <=2030.1.3",
                "Up to 2029.2.3, and 2030.1 to 2030.1.3 | <=2029.2.3, >=2030.1 <=2030.1.3",
                "All versions up to 1.5.0 | <=1.5.0",
                "versions 2030.2 | ==2030.2",
                "prior to 1.5.0 | <1.5.0",
                "versions prior to 1.5.0 | <1.5.0"
            })
    void readsEachPublishedShape(String text, String canonical) {
        AffectedVersions read = AffectedVersions.parse(text);

        assertThat(read.isUnderstood()).isTrue();
        assertThat(read).hasToString(canonical);
        assertThat(read.text()).isEqualTo(text);
        assertThat(read.ranges()).isNotEmpty().isSorted();
        assertThat(AffectedVersions.parse(canonical)).isEqualTo(read).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PRIOR TO V1.5.0-I1 | <V1.5.0-I1",
                "VERSION 1.5 | ==1.5",
                "Version 1.5 and Version 1.6 | ==1.5, ==1.6",
                "FROM 1.5 THROUGH 1.6 | >=1.5 <=1.6",
                "  <=  1.5  ,  ==  1.7  | <=1.5, ==1.7",
                "==1.7, <=1.5 | <=1.5, ==1.7",
                "<1.5, <v1.5.0 | <1.5",
                "<1.5; >=2 <2.1 | <1.5, >=2 <2.1",
                "1.5, 1.6 | ==1.5, ==1.6",
                "1.7, Before 1.6, 1.5.2 | <1.5.2, ==1.7"
            })
    void readsEachSpelling(String text, String canonical) {
        assertThat(AffectedVersions.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ">=1.0, <2.0 | >=1.0 <2.0",
                ">1.0 , <=2.0 | >1.0 <=2.0",
                ">=2.0, <1.0 | <1.0, >=2.0",
                ">=2.0, <2.0 | <2.0, >=2.0",
                ">=1.0, >=2.0, <3.0 | >=1.0, >=2.0 <3.0",
                ">=1.0, ==2.0, <3.0 | <3.0, >=1.0, ==2.0",
                ">=1.0 and <2.0 | <2.0, >=1.0"
            })
    void joinsALowerAndAnUpperEndOverACommaIfTheyRise(String text, String canonical) {
        assertThat(AffectedVersions.parse(text)).hasToString(canonical);
        assertThat(AffectedVersions.parse(canonical)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "All", "ALL", "*", " * ", "All versions", "ALL VERSIONS", "all releases"})
    void readsAllVersions(String text) {
        AffectedVersions read = AffectedVersions.parse(text);

        assertThat(read).isEqualTo(AffectedVersions.all()).hasSameHashCodeAs(AffectedVersions.all());
        assertThat(read).hasToString("all");
        assertThat(read.text()).isEqualTo(text);
        assertThat(read.isAll()).isTrue();
        assertThat(read.isUnderstood()).isTrue();
        assertThat(read.closedAbove()).isFalse();
        assertThat(read.ranges()).isEmpty();
        assertThat(read.affects(Version.parse("0"))).isEqualTo(Answer.YES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Before v1.11.1, v1.10.5        | <v1.10.5, >=v1.11.0 <v1.11.1
            Before v1.11.5, v1.12.0        |
            2.0, Before v1.11.5, v1.12.0   |
            Before 1.11.0, 1.10.5          |
            Nova before 1.5, 1.6; Cinder 1 |
            ==2.0.0, <1.2                  | <1.2, ==2.0.0
            1.0 and 1.0                    | ==1.0
            Nova <1; Cinder all            | Nova <1; Cinder all
            all versions                   | all
            after 1.0                      |
            """)
    void hasACanonicalFormWhereThatSaysAsMuch(String text, String form) {
        assertThat(AffectedVersions.parse(text).canonical()).isEqualTo(Optional.ofNullable(form));
    }
}
