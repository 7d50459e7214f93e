// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import org.openvmt.core.decision.Basis;
import org.openvmt.core.decision.Citation;
import org.openvmt.core.decision.Reason;

/** The rules that stand between a case and its artifacts, beside the one of the artifact itself. */
enum ArtifactRule {
    APP_2("APP-2", "Review impact description", Basis.DERIVED),
    ART_20("ART-20", "Extent of Disclosure", Basis.DERIVED),
    ART_21("ART-21", "Templates", Basis.STATED),
    ART_22("ART-22", "Embargoed disclosure", Basis.EXTERNAL),
    ART_23("ART-23", "Templates", Basis.STATED),
    ART_24("ART-24", "Templates", Basis.DERIVED),
    ART_25("ART-25", "Draft impact description", Basis.STATED),
    CVE_1("CVE-1", "Send CVE request", Basis.DERIVED),
    CVE_3("CVE-3", "Get assigned CVE", Basis.STATED),
    CVE_4("CVE-4", "Get assigned CVE", Basis.DERIVED),
    DATE_7("DATE-7", "Embargoed disclosure", Basis.EXTERNAL),
    DU_24("DU-24", "Open bug, Push patch", Basis.DERIVED),
    DU_32("DU-32", "Embargoed disclosure", Basis.DERIVED),
    EMB_3("EMB-3", "Extent of Disclosure", Basis.STATED),
    EMB_4("EMB-4", "Open bug, Push patch", Basis.STATED),
    EXT_5("EXT-5", "Embargoed disclosure", Basis.STATED),
    EXT_12("EXT-12", "Extent of Disclosure", Basis.STATED),
    FIX_1("FIX-1", "Patch review", Basis.STATED),
    PPL_1("PPL-1", "Process", Basis.STATED),
    PUB_1("PUB-1", "Publish KCSA", Basis.STATED),
    PUB_2("PUB-2", "Reception", Basis.DERIVED),
    TR_16("TR-16", "Reception", Basis.DERIVED);

    private final String id;
    private final String section;
    private final Basis basis;

    ArtifactRule(String id, String section, Basis basis) {
        this.id = id;
        this.section = section;
        this.basis = basis;
    }

    Reason because(String sentence) {
        return new Reason(id, sentence, new Citation(section, basis));
    }
}
