// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

/**
 * What a caller agrees to who loads rules. DRL is code: a condition or a consequence can call any method of any class on
 * the class path, start a process or end this one, and nothing in the engine keeps it from doing so. Every way that was
 * tried to run foreign code from a rule worked. Whoever loads a directory of rules trusts its authors as much as those of
 * the program.
 */
public enum RulesConsent {
    /** The caller knows that these rules can run any Java, and trusts whoever wrote them. */
    THESE_RULES_MAY_RUN_ANY_JAVA
}
