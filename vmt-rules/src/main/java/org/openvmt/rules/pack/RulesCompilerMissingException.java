// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import org.kie.api.KieBase;

/** The refusal to compile rules because the compiler is not there; it says what to add. */
public final class RulesCompilerMissingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String ARTIFACT = "org.drools:drools-mvel";

    RulesCompilerMissingException(Throwable cause) {
        super("rules of a team's own need " + coordinates() + ", with what it needs, on the class path", cause);
    }

    /**
     * What to add to the class path.
     *
     * @return group id, artifact id and version
     */
    public String artifact() {
        return coordinates();
    }

    /** The version is the engine's own: both have to agree. */
    private static String coordinates() {
        String version = KieBase.class.getPackage().getImplementationVersion();
        return version == null ? ARTIFACT : ARTIFACT + ":" + version;
    }
}
