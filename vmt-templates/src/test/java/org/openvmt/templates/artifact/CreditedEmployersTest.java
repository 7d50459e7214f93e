// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.openvmt.templates.artifact.SpelledNamesTest.passes;
import static org.openvmt.templates.artifact.SpelledNamesTest.refuses;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.report.Reporter;

/** An employer is refused where it is credited, and its products may be named (EMB-3). */
class CreditedEmployersTest {

    static Reporter gretaOf(String affiliation) {
        return Reporter.builder()
                .name("Greta Holmwald")
                .affiliation(affiliation)
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Intel Corporation|Reported by Intel.",
                "Palo Alto Networks|Reported by Palo Alto.",
                "Google Project Zero|Reported by Google.",
                "International Business Machines (IBM)|Reported by IBM.",
                "Tencent Security Xuanwu Lab|Discovered by Xuanwu Lab of Tencent.",
                "Sample GmbH & Co. KG|Reported by Sample.",
                "Red Hat, Inc.|Reported by a researcher of RedHat.",
                "Red Hat, Inc.|The Red Hat Product Security team discovered this.",
                "Palo Alto Networks|Acknowledgements: Palo Alto Networks",
                "Palo Alto Networks|Palo Alto Networks discovered and reported this flaw.",
                "Palo Alto Networks|A researcher at Palo Alto Networks reported this.",
                "NCC Group|NCC Group reported this issue during an audit.",
                "Intel|Intel reported this flaw to us.",
                "Trail of Bits|Found during an audit by Trail of Bits.",
                "Palo Alto Networks|Reported by Unit 42 at Palo Alto Networks.",
                "Palo Alto Networks|Thanks to Unit42, Palo Alto Networks.",
                "Nordic Labs|Reported by s1rius_x of Nordic Labs.",
                "Docker|Thanks to Docker.",
                "Docker|Thanks to Docker, Inc. for it.",
                "Docker|Thanks to Docker, Kubernetes and others for reporting this.",
                "Docker|Thanks to Kubernetes and Docker for the report.",
                "Docker|Reported by Docker, Kubernetes and others.",
                "Docker|Thanks to Jane Doe and Docker.",
                "Docker|Thanks to Docker and Jane Doe.",
                "Docker|Thanks to our friends from Docker, Kubernetes and others.",
                "Dосker|Reported by Docker.",
                "Docker|Reported by Dоcker."
            })
    void refusesCreditsOfAnAffiliation(String affiliation, String note) {
        refuses(note, gretaOf(affiliation));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Intel|A race was found in guests that are started by QEMU on Intel CPUs.",
                "Docker|The agent reports the state to Docker.",
                "Docker|Docker reported exit status 137.",
                "Intel|Apply the microcode as described by Intel.",
                "Docker|Images are identified by Docker and containerd by digest.",
                "Docker|The file is discovered by the engine when pulled from Docker Hub.",
                "Kubernetes|It was discovered that pods which are created by Kubernetes get the wrong label.",
                "SUSE|The bug was noticed in packages built by SUSE.",
                "Oracle|Thanks to a padding oracle, an attacker decrypts the token.",
                "Canonical|The path that is found is resolved to canonical form.",
                "Apple|Thanks to the Apple hypervisor framework.",
                "Docker|Thanks to Docker, Kubernetes and others.",
                "Docker|Thanks to Kubernetes, Docker and Podman for their work.",
                "Docker|Thanks to Kubernetes and Docker.",
                "Docker|Thanks to the Docker and Kubernetes projects.",
                "Kubernetes|Thanks to the Docker and Kubernetes projects.",
                "Docker|Kudos to Kubernetes, Podman and Docker for the fix.",
                "Docker|A report from v1.2 of Docker.",
                "None|It was found that the limit is set to none.",
                "Independent researcher|The flaw was reported by an independent researcher."
            })
    void letsProductsBeNamed(String affiliation, String note) {
        passes(note, gretaOf(affiliation));
    }
}
