// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.fact;

/** What a granted move brings with it: announced by the policy, carried out and recorded by the caller. */
public enum Effect {
    /** Put the core reviewers on the report (TR-04). */
    SUBSCRIBE_CORE_REVIEWERS,
    /** Send the CVE request, once (TR-10). */
    SEND_CVE_REQUEST,
    /** Begin to draft the advisory at once (TR-12). */
    DRAFT_ADVISORY,
    /** Open the report (TR-07, TR-08). */
    OPEN_REPORT,
    /** Offer the bug tag for hardening chances (class D). */
    OFFER_SECURITY_TAG,
    /** Carry reporter, credit and stricter terms over to the original (TR-15). */
    HAND_TO_ORIGINAL,
    /** Set class and the decision against a note aside (TR-14). */
    SET_CLASS_ASIDE,
    /** Record the id that was assigned without a request, and request none (CVE-1). */
    RECORD_ASSIGNED_CVE,
    /** Write titles without a CVE id (CVE-2). */
    TITLE_WITHOUT_CVE,
    /** Tell the warned parties of a struck id (CVE-4). */
    TELL_WARNED_PARTIES
}
