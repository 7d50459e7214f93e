// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openvmt.core.Cases;
import org.openvmt.core.Profiles;
import org.openvmt.core.Values;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.report.Report;
import org.openvmt.core.report.Reporter;
import org.openvmt.core.value.Component;

class RoundTripTest {

    @Provide
    Arbitrary<CaseFile> cases() {
        return Cases.caseFiles();
    }

    @Provide
    Arbitrary<TeamProfile> profiles() {
        return Profiles.profiles();
    }

    @Provide
    Arbitrary<String> lines() {
        return Values.lines();
    }

    @Provide
    Arbitrary<String> texts() {
        return Values.texts();
    }

    @Property(tries = 100)
    void readsBackEveryCase(@ForAll("cases") CaseFile written, @ForAll DocumentFormat format) {
        String document = Documents.writeCase(written, format);
        CaseFile read = Documents.readCase(document, format);
        assertThat(read).as(document).isEqualTo(written);
        assertThat(Documents.writeCase(read, format)).isEqualTo(document);
    }

    @Property(tries = 100)
    void readsBackEveryProfile(@ForAll("profiles") TeamProfile written, @ForAll DocumentFormat format) {
        String document = Documents.writeProfile(written, format);
        TeamProfile read = Documents.readProfile(document, format);
        assertThat(read).as(document).isEqualTo(written);
        assertThat(Documents.writeProfile(read, format)).isEqualTo(document);
    }

    @Property(tries = 800)
    void givesBackTextsLetterByLetter(
            @ForAll("lines") String line, @ForAll("texts") String text, @ForAll DocumentFormat format) {
        Report written = Report.builder()
                .title(line)
                .addComponents(Component.of("runtime"))
                .addReporters(Reporter.builder().name(line).build())
                .description(text)
                .build();
        String document = Documents.write(written, format);
        Report read = Documents.read(document, format, Report.class);
        assertThat(read.description()).as(document).isEqualTo(text);
        assertThat(read.title()).as(document).isEqualTo(line);
    }

    @Property(tries = 100)
    void writesNoReferencesTypesOrNullsAndUnixLines(@ForAll("cases") CaseFile written) {
        assertThat(Documents.writeCase(written, DocumentFormat.JSON).lines())
                .noneMatch(line -> line.endsWith(": null") || line.endsWith(": [ ]") || line.endsWith("\r"));
        assertThat(Documents.writeCase(written, DocumentFormat.YAML).lines())
                .noneMatch(line -> line.endsWith(": !") || line.endsWith(": []") || line.endsWith(": null"));
    }
}
