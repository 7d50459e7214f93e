// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether what a product allows is a flaw. Every option allows something, too: it takes somebody who should not, or
 * something that nobody should.
 */
final class Harm {

    private static final String USERS =
            "(?:users?|guests?|tenants?|members?|clients?|accounts?|containers?|projects?|callers?|people)";
    private static final String WHO =
            "(?:attack|adversar|intruder|malicious|hostile|rogue|crafted|untrusted|unauthenticated|unprivileged|unauthori[sz]ed"
                    + "|anonymous|low[- ]privileged)[a-z]*+\\b"
                    + "|\\b(?:anybody|anyone|everybody|everyone)\\b"
                    + "|\\b(?:remote|local)\\b(?:,? [a-z-]++){0,2}? " + USERS + "\\b";
    private static final String WHAT =
            "(?:bypass|circumvent|evad(?:e|ing)|execut(?:e|ing|ion)|inject|escap(?:e|ing)|escalat"
                    + "|elevat|spoof|forg(?:e|ing)|impersonat|hijack|steal|exfiltrat|crash|exhaust|denial|overwrit|overflow"
                    + "|travers|tamper|leak|disclos|corrupt|disrupt|caus(?:e|ing)|gain|obtain|poison|smuggl|eavesdrop|intercept|replay"
                    + "|enumerat|abus|exploit|compromis|arbitrary|sensitive|scripting|hidden|expired|revoked|unlimited|unrestricted|unintended|redirect)[a-z]*+\\b"
                    + "|\\b(?:DoS|XSS|SSRF|CSRF|XXE|RCE|MITM|breakouts?|take[ns]? ?over|too (?:much|many))\\b"
                    + "|\\b(?:(?:of|from|to|by|on|into) )?(?:another|other) (?:[a-z]++ )?" + USERS
                    + "\\b|\\bof others\\b"
                    + "|\\b(?:on|of|from|into|to) the host\\b"
                    + "|\\bwithout (?:[a-z]++ )?(?:authenticat|authori[sz]|permission|credential|account|password)";
    /** Those whom the product serves, unless it is their account that somebody else gets. */
    private static final String OWNERS =
            "^ (?:(?:the|an?|all|any|your|cloud|system) )*+(?:operators?|administrators?|admins?|deployers?|developers?"
                    + "|maintainers?|packagers?|distributors?|you|us)\\b"
                    + "(?! (?:accounts?|access|credentials?|privileges?|rights|sessions?|tokens?|of (?:another|other|one))\\b)";

    private static final String CARE =
            "(?:only|choose|select|configure|decide|define|prevent|protect|restrict|limit|block"
                    + "|reject|forbid|detect|mitigate|deny|avoid|disable)\\b";
    /** What users do every day is what they may; of all else an advisory would not speak. */
    private static final String PEOPLE = "^ (?:(?!only |[a-z]+ing )[a-z-]++ ){0,3}?" + USERS + "\\b(?![^,.;]{0,40}? (?:"
            + "(?:pick|customi[sz]e|set|specify|name|rename|use|upload|request)\\b|" + CARE + "))";
    /** Whichever comes first: an attacker may block all, and an operator attackers. */
    private static final String EITHER = "(?<no>" + OWNERS + "|\\b" + CARE + ")|\\b(?:" + WHO + "|" + WHAT + ")";

    private static final Pattern DONE = Words.of(EITHER);
    private static final Pattern FIRST = Words.of(EITHER + "|" + PEOPLE);

    private static final Pattern SECRET = Words.of("\\b(?:credential|password|secret|token|key|private|internal|memory"
            + "|information|data|metadata|content|files?|ids?\\b|identit)");
    /** Where it goes on with other releases. */
    private static final Pattern TURN = Words.of(",? \\b(?:but|while|whereas|although|though|unlike)\\b");

    private Harm() {}

    /** By what stands behind "allows". */
    static boolean isAllowed(String what) {
        return comesFirst(FIRST, what);
    }

    /** Whether it is what somebody can do there; users can do this and that. */
    static boolean isDone(String what) {
        return comesFirst(DONE, what);
    }

    /** By what stands behind "exposes": an interface is there to be exposed, a secret is not. */
    static boolean isExposed(String what) {
        return SECRET.matcher(clause(what)).find() || isAllowed(what);
    }

    private static boolean comesFirst(Pattern either, String what) {
        Matcher first = either.matcher(clause(what));
        return first.find() && first.group("no") == null;
    }

    private static String clause(String what) {
        return TURN.split(what, 2)[0];
    }
}
