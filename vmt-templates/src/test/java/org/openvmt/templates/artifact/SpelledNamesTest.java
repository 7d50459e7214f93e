// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.openvmt.templates.artifact.CreditedEmployersTest.gretaOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.advisory.Credit;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CveEvent.CveAssigned;
import org.openvmt.core.event.CveEvent.CveRequested;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;
import org.openvmt.core.people.Terms;
import org.openvmt.core.report.CreditWish;
import org.openvmt.core.report.Report;
import org.openvmt.core.report.Reporter;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.MailAddress;

/**
 * Names of many kinds and languages, and the words that they are beside: whoever stays anonymous is named by none of the
 * spellings, and no text is refused that names somebody else or nobody (EMB-3).
 */
class SpelledNamesTest {

    static SomeCase told(String note, Reporter reporter) {
        return reported(CreditWish.ANONYMOUS, reporter, SomeCase.description().notes(List.of(note)));
    }

    static SomeCase reported(CreditWish wish, Reporter reporter, ImpactDescription.Builder description) {
        return SomeCase.received(Visibility.PUBLIC, Terms.none(), wish)
                .report(Report.builder()
                        .from(SomeCase.report(SomeCase.TITLE))
                        .reporters(List.of(reporter))
                        .build())
                .status(TaskStatus.CONFIRMED, "TR-02")
                .posted(
                        1,
                        description
                                .credits(
                                        wish == CreditWish.ANONYMOUS
                                                ? List.of()
                                                : List.of(Credit.builder()
                                                        .name("Greta Maria Hölmwald")
                                                        .affiliation("Nordic Labs GmbH")
                                                        .build()))
                                .anonymous(wish == CreditWish.ANONYMOUS)
                                .build())
                .approved()
                .then(new CveRequested(1))
                .then(new CveAssigned(List.of(SomeCase.CVE)))
                .status(TaskStatus.FIX_COMMITTED, "TR-12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "王伟|感谢王伟的报告",
                "王伟|Thanks to 王 伟.",
                "王伟 (Wei Wang)|Proof by 王伟.",
                "王伟 (Wei Wang)|Proof by Wang Wei.",
                "山田太郎|山田 太郎さん",
                "김민준|김민준이 신고했습니다",
                "Bo|Thanks to Bo for the report.",
                "Ng|Reported-by: Ng <x@example.net>",
                "Li Wei|Wei Li has a proof.",
                "Li Wei|See github.com/liwei or https://github.com/weili/poc",
                "Wei Li|Thanks to W. Li for the report.",
                "Nguyễn Văn An|An Nguyen looked.",
                "Jürgen Müller|J. Mueller looked.",
                "Müller, Jürgen|Juergen Mueller looked.",
                "Juergen Mueller|Jürgen Müller looked.",
                "Søren Ågård|Soeren Aagaard looked.",
                "Brian May|Thanks to B. May for this.",
                "Brian May|Mr. May has a proof.",
                "Brian May|See https://github.com/brianmay for it.",
                "Shane O'Neil|S. O’Neil looked.",
                "Shane O'Neil|See https://github.com/soneil/poc for it.",
                "Gabriel de la Cruz|Thanks to G. de la Cruz.",
                "Miguel García López|See https://github.com/mglopez/poc for it.",
                "Robin Vale (@rvx)|Ask @rvx about it.",
                "Greta Holmwald (Intel)|Reported by Intel.",
                "Robin Vale|Robin&nbsp;Vale looked.",
                "Mary-Ann|Mary-Ann looked.",
                "Mary-Ann|Reported-by: Mary-Ann <q@y.example>",
                "Eva Maier-Schmidt|Eva Maier-Schmidt looked.",
                "Eva Maier-Schmidt|Eva Maier Schmidt looked.",
                "Eva Maier-Schmidt|Reported by E. Maier-Schmidt.",
                "Eva Maier-Schmidt|Thanks to Ms. Maier-Schmidt.",
                "Anna Lloyd-Webber|Lloyd-Webber reported this.",
                "Jean-Luc Petit|Thanks to Jean-Luc for the report.",
                "Ahmed Al-Masri|Thanks to A. Al-Masri.",
                "Idan Navrahim|See https://github.com/idan-navrahim/poc for it.",
                "Idan Navrahim|Mail i.navrahim@example.net about it.",
                "rvx-sec|Thanks to rvx-sec.",
                "Eric Miller|Reported-by: Eric Signed-off-by: Eric Ernst",
                "Carl Windows|Windows reported an error handling bug.",
                "Carl Windows|Windows found a flaw.",
                "Carl Windows|Thanks to Windows for the report.",
                "Carl Windows|Саrl Windows looked.",
                "Carl Windows|Carl Wіndоws looked.",
                "Саrl Windows|Carl Windows looked.",
                "Anna Bokov|ΑNΝΑ BΟKΟV looked.",
                "Иван Петров|ИВАН ПЕТРОВ нашёл это.",
                "Иван Петров|Иван Пeтpoв looked.",
                "Νίκος Γιάννης|ΝΙΚΟΣ ΓΙΑΝΝΗΣ looked.",
                "Robin Vale|Reported by Team 1337 and Vale."
            })
    void refusesNamesOfManyKinds(String name, String note) {
        refuses(note, Reporter.builder().name(name).build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Frank Read|It was discovered that a guest is able to read files of the host.",
                "Mark Stone|A guest is found to mark pages as dirty.",
                "Peter Chance|The token was discovered by chance.",
                "Chris String|The C string is not terminated.",
                "Carla Compiler|The C compiler warns.",
                "Dmitri Bus|D-Bus is not affected.",
                "Eric Mail|E-Mail is not affected.",
                "Xavier Window|The X Window System is not affected.",
                "Sam Park|It calls S.park() first.",
                "Grant Access|It may grant access to all.",
                "Mark Read|It sets the mark-read flag.",
                "Max Power|It sets MaxPower=500.",
                "Sam Tools|Use samtools for it.",
                "John Smith|James Smith-Jones and J. Smith-Jones wrote it.",
                "Wei Zhang|Zhang, Wei-Ming wrote it.",
                "Marc Andre|Marc-André Lureau wrote it.",
                "Maria Silva Santos|Silva Santos Oliveira wrote it.",
                "Greta Holmwald (Intel)|Hosts with Intel CPUs are affected.",
                "Eric Miller|Signed-off-by: Eric Ernst <x@y.example>",
                "Wei Zhang|Thanks to Peng Tao and Wei Chen for the fix.",
                "Julio Montes|Thanks to Carlos Montes for the release.",
                "Peng Wang|The fix was found by Peng Tao.",
                "Carl Windows|Windows reported no error.",
                "Carl Windows|Windows reported an error.",
                "Carl Windows|Windows found new hardware and stopped.",
                "Carl Windows|Windows noticed nothing.",
                "Carl Windows|Windows reported 0x80070005, error 5.",
                "Carl Windows|It was reported by Windows users.",
                "Иван Петров|Петрушка is a dish."
            })
    void letsOthersAndWordsBeNamed(String name, String note) {
        passes(note, Reporter.builder().name(name).build());
    }

    @ParameterizedTest
    @CsvSource({
        "v1, /api/v1/pods",
        "x86, On x86 only.",
        "42, After 42 days.",
        "web-app, A web app.",
        "open.source, Open source."
    })
    void letsAccountsBeWords(String account, String note) {
        passes(
                note,
                Reporter.builder()
                        .name("Greta Holmwald")
                        .address(MailAddress.parse(account + "@holm.example"))
                        .build());
    }

    @Test
    void knowsReportersAmongThePeopleOfTheCase() {
        CaseFile file = CaseFile.builder()
                .from(told("Robin Vale looked.", gretaOf("Nordic Labs")).file())
                .people(List.of(
                        Party.builder().name("Robin Vale").role(Role.REPORTER).build()))
                .build();

        assertThatExceptionOfType(ArtifactRefusedException.class)
                .isThrownBy(() -> Door.render(ArtifactKind.ADVISORY, file))
                .matches(refusal -> refusal.cites("EMB-3"));
    }

    @Test
    void leavesTheInitialOfSomebodyElseOnTheReportOpen() {
        CaseFile file = CaseFile.builder()
                .from(told(
                                "J. Smith reviewed it.",
                                Reporter.builder().name("John Smith").build())
                        .file())
                .people(List.of(Party.builder()
                        .name("James Smith")
                        .role(Role.CORE_REVIEWER)
                        .build()))
                .build();

        assertThat(Door.render(ArtifactKind.ADVISORY, file).get(0).remarks())
                .anyMatch(remark -> remark.rule().equals("EMB-3"));
    }

    static void refuses(String note, Reporter reporter) {
        for (CaseFile file : List.of(
                told(note, reporter).file(),
                told("Nothing.", reporter)
                        .advisory(SomeCase.advisory().notes(List.of(note)).build())
                        .file())) {
            assertThatExceptionOfType(ArtifactRefusedException.class)
                    .isThrownBy(() -> Door.render(ArtifactKind.ADVISORY, file))
                    .matches(refusal -> refusal.cites("EMB-3"))
                    .withMessageNotContaining(reporter.name());
        }
    }

    static void passes(String note, Reporter reporter) {
        assertThat(Door.render(ArtifactKind.ADVISORY, told(note, reporter))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "From: =?UTF-8?q?J=C3=BCrgen=20M=C3=BCller?= <x@example.net>|From: Jürgen Müller <x@example.net>",
                "=?utf-8?B?SsO8cmdlbg==?= =?utf-8?B?IE3DvGxsZXI=?=|Jürgen Müller",
                "=?ISO-8859-1?Q?J=FCrgen_M=FCller?=|Jürgen Müller",
                "=?no-such?Q?J=FC?=|=?no-such?Q?J=FC?=",
                "=?utf-8?Q?=ZZ?= =?utf-8?B?§?=|=?utf-8?Q?=ZZ?==?utf-8?B?§?=",
                "a ?= b =? c|a ?= b =? c"
            })
    void readsNamesAsGitWritesThem(String header, String read) {
        assertThat(EncodedWords.read(header)).isEqualTo(read);
    }
}
